"""What a kriging system of the cells of a grid must not exceed: size and condition."""

from __future__ import annotations

from ...base.errors import InputError

SIZES = (3, 5, 7, 9, 11)
WORST_CONDITION = 1e13  # beyond it weights in double precision have no digits left worth having


def check_size(size: int) -> None:
    """Refuse a neighbourhood that has no middle, or is too small or too large.

    Parameters
    ----------
    size : int
        Cells on a side.

    Raises
    ------
    InputError
        For a size that is not among `SIZES`.
    """
    if size not in SIZES:
        raise InputError(
            f"A neighbourhood of {size} cells is not among {', '.join(map(str, SIZES))}; 7 is enough for most DEMs."
        )


def check_condition(condition: float) -> None:
    """Refuse a kriging system that is as good as singular.

    Parameters
    ----------
    condition : float
        The system's, 1 or more; NaN counts as singular.

    Raises
    ------
    InputError
        For a condition of `WORST_CONDITION` or more.
    """
    if not condition < WORST_CONDITION:
        raise InputError(
            f"The variogram makes a kriging system of condition {condition:.1e} "
            f"(limit {WORST_CONDITION:.0e}); give a small nugget, a shorter range or another model."
        )
