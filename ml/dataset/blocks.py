"""Spatial blocks: where they lie, which tiles fit inside, and which part of a data set each belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ..base.errors import InputError
from ..geodata.crs import same_crs
from ..geodata.grid import Grid, Window

_TOLERANCE = 0.5  # cells that neighbours may overlap by: grids that differ by rounding


def block_windows(shape: tuple[int, int], side: int, least: int) -> list[Window]:
    """Blocks of ``side`` x ``side`` cells that cover a grid once.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns of the grid.
    side : int
        Cells along a block's sides.
    least : int
        What is left over at the end is a smaller block where it has at least so many cells across, else a part of the
        last one.

    Returns
    -------
    list of Window
        Row by row.

    Examples
    --------
    >>> [window.shape for window in block_windows((4, 10), side=4, least=2)]
    [(4, 4), (4, 4), (4, 2)]
    """
    starts = ([start for start in range(0, size, side) if start == 0 or size - start >= least] for size in shape)
    rows, cols = ([*part, size] for part, size in zip(starts, shape))
    return [
        Window(top, left, bottom - top, right - left)
        for top, bottom in zip(rows[:-1], rows[1:])
        for left, right in zip(cols[:-1], cols[1:])
    ]


def tiles_inside(block: Window, tile: int, stride: int) -> list[Window]:
    """Tiles at every ``stride`` cells inside a block, the last ones flush with its end.

    Parameters
    ----------
    block : Window
        What they must not leave.
    tile : int
        Cells along a tile's sides; where the block is smaller, the tile is cut to the block.
    stride : int
        Cells from one tile to the next.

    Returns
    -------
    list of Window
        Row by row.

    Examples
    --------
    >>> [window.col for window in tiles_inside(Window(0, 0, 4, 10), tile=4, stride=4)]
    [0, 4, 6]
    """
    height, width = min(tile, block.rows), min(tile, block.cols)
    return [
        Window(row, col, height, width)
        for row in _starts(block.row, block.rows, height, stride)
        for col in _starts(block.col, block.cols, width, stride)
    ]


def assign(weights: np.ndarray, shares: Sequence[float], seed: int, before: np.ndarray | None = None) -> np.ndarray:
    """Deal blocks out to parts by chance, so that the parts' weights come near their shares.

    Blocks are taken in random order, those that hold something of the last measure before the others. Each goes to the
    part that is filled least over all measures, among those that have not reached their share of the first measure; so
    no part exceeds that share by more than one block.

    Parameters
    ----------
    weights : np.ndarray
        (blocks, measures): what each block holds, such as known pixels and landslide pixels.
    shares : sequence of float
        Of each part, 0 to 1, together 1.
    seed : int
        Of the random order.
    before : np.ndarray, optional
        (parts, measures): what the parts hold already; nothing by default.

    Returns
    -------
    np.ndarray
        int (blocks,): the part of each block, an index into ``shares``.
    """
    weights, wanted = np.asarray(weights, float), np.asarray(shares, float)[:, None]
    held = np.zeros((len(wanted), weights.shape[1])) if before is None else np.array(before, float)
    goal = wanted * np.maximum(weights.sum(axis=0) + held.sum(axis=0), 1)
    parts = np.zeros(len(weights), int)
    order = np.random.default_rng(seed).permutation(len(weights))
    for block in order[np.argsort(weights[order, -1] == 0, kind="stable")]:
        open_parts = held[:, 0] < goal[:, 0]
        filled = (held / goal).sum(axis=1)
        parts[block] = np.argmin(np.where(open_parts | ~open_parts.any(), filled, np.inf))
        held[parts[block]] += weights[block]
    return parts


def held_out_cells(known: np.ndarray, share: float, block: int, seed: int) -> np.ndarray:
    """Choose blocks by chance until they hold about a share of the known cells.

    Parameters
    ----------
    known : np.ndarray
        bool (rows, cols): cells with a label.
    share : float
        Of the known cells, 0 to 1.
    block : int
        Cells along a block's sides.
    seed : int
        Of the choice.

    Returns
    -------
    np.ndarray
        bool (rows, cols): cells of the chosen blocks.

    Raises
    ------
    InputError
        Where fewer than two blocks hold a known cell.
    """
    side = _side(block, known.shape)
    sizes = _block_sums(known, side)
    order = np.random.default_rng(seed).permutation(np.flatnonzero(sizes))
    _check_blocks(len(order), 2, block)
    chosen = np.zeros(sizes.size, bool)
    before = np.concatenate([[0], np.cumsum(sizes.ravel()[order])[:-1]])
    chosen[order[before < share * sizes.sum()]] = True
    return _cells(chosen.reshape(sizes.shape), side, known.shape)


def fold_cells(label: np.ndarray, count: int, block: int, seed: int) -> np.ndarray:
    """Deal the blocks of a map out to folds that hold about as many known and landslide cells each.

    Parameters
    ----------
    label : np.ndarray
        Float (rows, cols): 1 landslide, 0 other ground, NaN unknown.
    count : int
        Of folds.
    block : int
        Cells along a block's sides.
    seed : int
        Of the dealing.

    Returns
    -------
    np.ndarray
        int (rows, cols): the fold of each cell, 0 to ``count`` - 1.

    Raises
    ------
    InputError
        Where fewer blocks than folds hold a known cell.
    """
    side = _side(block, label.shape)
    known, landslide = (_block_sums(cells, side) for cells in (np.isfinite(label), label == 1))
    filled = np.flatnonzero(known)
    _check_blocks(len(filled), count, block)
    numbers = np.zeros(known.size, np.min_scalar_type(count))
    weights = np.stack([known.ravel()[filled], landslide.ravel()[filled]], axis=1)
    numbers[filled] = assign(weights, [1 / count] * count, seed)
    return _cells(numbers.reshape(known.shape), side, label.shape)


def _starts(first: int, size: int, tile: int, stride: int) -> list[int]:
    starts = list(range(first, first + size - tile + 1, stride))
    last = first + size - tile
    return starts if last - starts[-1] == 0 or stride > tile else [*starts, last]


def _side(block: int, shape: tuple[int, ...]) -> int:
    """``block``, or the longer side of the map where that is less: a larger block would only take memory."""
    if block < 1:
        raise InputError(f"Blocks of {block} pixels cannot be cut; use 1 or more, 512 as a rule.")
    return min(block, max(shape))


def _block_sums(cells: np.ndarray, block: int) -> np.ndarray:
    rows, cols = (-(-size // block) for size in cells.shape)
    padded = np.zeros((rows * block, cols * block), bool)
    padded[: cells.shape[0], : cells.shape[1]] = cells
    return padded.reshape(rows, block, cols, block).sum(axis=(1, 3))


def _cells(values: np.ndarray, block: int, shape: tuple[int, ...]) -> np.ndarray:
    return values.repeat(block, 0).repeat(block, 1)[: shape[0], : shape[1]]


def _check_blocks(found: int, wanted: int, block: int) -> None:
    if found < wanted:
        raise InputError(
            f"Blocks of {block} pixels leave {found} block(s) with labels, too few for {wanted} parts; use smaller "
            "blocks."
        )


class Footprints:
    """The bounds of all windows so far, by coordinate system."""

    def __init__(self) -> None:
        self._boxes: dict[str, np.ndarray] = {}
        self._names: dict[str, list[str]] = {}

    def add(self, name: str, grid: Grid, windows: Iterable[Window]) -> None:
        """Take in what a source covers.

        Parameters
        ----------
        name : str
            Of the source.
        grid : Grid
            Its cells.
        windows : iterable of Window
            Of that grid.
        """
        crs = next((known for known in self._boxes if same_crs(known, grid.crs)), grid.crs)
        boxes = np.array([grid.crop(window).bounds for window in windows]).reshape(-1, 4)
        self._boxes[crs] = np.concatenate([self._boxes.get(crs, np.empty((0, 4))), boxes])
        self._names.setdefault(crs, []).extend([name] * len(boxes))

    def covering(self, grid: Grid, window: Window) -> str | None:
        """Which source covers a part of a window.

        Parameters
        ----------
        grid : Grid
            Of the window, in any coordinate system.
        window : Window
            Of that grid.

        Returns
        -------
        str or None
            The name of one; None where none does.
        """
        chip = grid.crop(window)
        for crs, boxes in self._boxes.items():
            other = self._overlapped(chip, crs, boxes)
            if other is not None:
                return self._names[crs][other]
        return None

    def _overlapped(self, chip: Grid, crs: str, boxes: np.ndarray) -> int | None:
        bounds = _bounds_in(chip, crs)
        if bounds is None:
            return None
        west, south, east, north = bounds
        margin_x, margin_y = (_TOLERANCE * (east - west) / chip.shape[1], _TOLERANCE * (north - south) / chip.shape[0])
        across = np.minimum(boxes[:, 2], east) - np.maximum(boxes[:, 0], west)
        along = np.minimum(boxes[:, 3], north) - np.maximum(boxes[:, 1], south)
        found = np.flatnonzero((across > margin_x) & (along > margin_y))
        return int(found[0]) if len(found) else None


def _bounds_in(chip: Grid, crs: str) -> tuple[float, float, float, float] | None:
    """West, south, east, north in ``crs``; None where the two systems have nothing in common (another planet)."""
    if same_crs(chip.crs, crs):
        return chip.bounds
    try:
        return chip.bounds_in(crs)
    except InputError:
        return None
