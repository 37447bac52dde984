"""Spatial blocks: where they lie, which tiles fit inside, and which part of a data set each belongs to."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Window


def block_windows(shape: tuple[int, int], side: int, least: int) -> list[Window]:
    """Blocks of ``side`` x ``side`` cells that cover (rows, cols) once.

    What is left over at the end is a smaller block where it has at least ``least`` cells, else a part of the last one.
    """
    rows, cols = (_edges(size, side, least) for size in shape)
    return [
        Window(top, left, bottom - top, right - left)
        for top, bottom in zip(rows[:-1], rows[1:])
        for left, right in zip(cols[:-1], cols[1:])
    ]


def tiles_inside(block: Window, tile: int, stride: int) -> list[Window]:
    """Tiles of ``tile`` x ``tile`` cells at every ``stride`` cells inside ``block``, the last ones flush with its end.

    Where the block is smaller than a tile, the tile is cut to the block.
    """
    height, width = min(tile, block.rows), min(tile, block.cols)
    return [
        Window(row, col, height, width)
        for row in _starts(block.row, block.rows, height, stride)
        for col in _starts(block.col, block.cols, width, stride)
    ]


def assign(weights: np.ndarray, shares: Sequence[float], seed: int, before: np.ndarray | None = None) -> np.ndarray:
    """The part (index into ``shares``) of each block, by chance, so that the parts' weights come near their shares.

    weights: (blocks, measures), what each block holds, such as known pixels and landslide pixels; before: (parts,
    measures), what the parts hold already. Blocks are taken in random order (``seed``), those that hold something of
    the last measure before the others. Each goes to the part that is filled least over all measures, among those that
    have not reached their share of the first measure; so no part exceeds that share by more than one block.
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
    """(rows, cols) bool: blocks of ``block`` cells, chosen by chance, with about ``share`` of the ``known`` cells."""
    side = _side(block, known.shape)
    sizes = _block_sums(known, side)
    order = np.random.default_rng(seed).permutation(np.flatnonzero(sizes))
    _check_blocks(len(order), 2, block)
    chosen = np.zeros(sizes.size, bool)
    before = np.concatenate([[0], np.cumsum(sizes.ravel()[order])[:-1]])
    chosen[order[before < share * sizes.sum()]] = True
    return _cells(chosen.reshape(sizes.shape), side, known.shape)


def fold_cells(label: np.ndarray, count: int, block: int, seed: int) -> np.ndarray:
    """(rows, cols) int: the fold, 0 to ``count`` - 1, of each cell of ``label`` (1, 0, NaN unknown), in blocks of
    ``block`` cells.
    """
    side = _side(block, label.shape)
    known, landslide = (_block_sums(cells, side) for cells in (np.isfinite(label), label == 1))
    filled = np.flatnonzero(known)
    _check_blocks(len(filled), count, block)
    numbers = np.zeros(known.size, np.min_scalar_type(count))
    weights = np.stack([known.ravel()[filled], landslide.ravel()[filled]], axis=1)
    numbers[filled] = assign(weights, [1 / count] * count, seed)
    return _cells(numbers.reshape(known.shape), side, label.shape)


def _edges(size: int, side: int, least: int) -> list[int]:
    starts = list(range(0, size, side))
    return [start for start in starts if start == 0 or size - start >= least] + [size]


def _starts(first: int, size: int, tile: int, stride: int) -> list[int]:
    starts = list(range(first, first + size - tile + 1, stride))
    last = first + size - tile
    return starts if last - starts[-1] == 0 or stride > tile else [*starts, last]


def _side(block: int, shape: tuple[int, int]) -> int:
    """``block``, or the longer side of the map where that is less: a larger block would only take memory."""
    if block < 1:
        raise InputError(f"Blocks of {block} pixels cannot be cut; use 1 or more, 512 as a rule.")
    return min(block, max(shape))


def _block_sums(cells: np.ndarray, block: int) -> np.ndarray:
    rows, cols = (-(-size // block) for size in cells.shape)
    padded = np.zeros((rows * block, cols * block), bool)
    padded[: cells.shape[0], : cells.shape[1]] = cells
    return padded.reshape(rows, block, cols, block).sum(axis=(1, 3))


def _cells(values: np.ndarray, block: int, shape: tuple[int, int]) -> np.ndarray:
    return values.repeat(block, 0).repeat(block, 1)[: shape[0], : shape[1]]


def _check_blocks(found: int, wanted: int, block: int) -> None:
    if found < wanted:
        raise InputError(
            f"Blocks of {block} pixels leave {found} block(s) with labels, too few for {wanted} parts; use smaller "
            "blocks."
        )
