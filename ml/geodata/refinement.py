"""How the cells of a fine grid divide those of a coarse one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .crs import same_crs

if TYPE_CHECKING:
    from .grid import Grid

_TOLERANCE = 1e-3  # of a cell: below it two grids count as the same, or one as a refinement of the other


class Refinement(NamedTuple):
    """How a fine grid divides a coarse one: (rows, cols) per coarse cell, (row, col) of its corner in fine cells."""

    ratio: tuple[int, int]
    corner: tuple[int, int]


def refinement(fine: Grid, coarse: Grid) -> Refinement | None:
    """How one grid divides another (see `Grid.refinement_of`).

    Parameters
    ----------
    fine, coarse : Grid
        In any systems.

    Returns
    -------
    Refinement or None
        None where the ratio is not whole, the corners do not coincide or the systems differ.
    """
    if not same_crs(fine.crs, coarse.crs):
        return None
    ratio_x, ratio_y = coarse.cell[0] / fine.cell[0], coarse.cell[1] / fine.cell[1]
    col = (fine.origin[0] - coarse.origin[0]) / fine.cell[0]
    row = (coarse.origin[1] - fine.origin[1]) / fine.cell[1]
    reach = max(fine.shape)
    drift = (
        max(abs(ratio_x - round(ratio_x)) / max(ratio_x, 1), abs(ratio_y - round(ratio_y)) / max(ratio_y, 1)) * reach
    )
    apart = max(abs(col - round(col)), abs(row - round(row)))
    if round(ratio_x) < 1 or round(ratio_y) < 1 or drift > _TOLERANCE or apart > _TOLERANCE:
        return None
    return Refinement((round(ratio_y), round(ratio_x)), (round(row), round(col)))
