"""Numbers that random choices begin from."""

from __future__ import annotations

from .errors import InputError


def check_seed(seed: int) -> None:
    """Raise `InputError` for a seed that NumPy's generators do not take."""
    if seed < 0:
        raise InputError(f"The seed {seed} is negative; use 0 or more.")
