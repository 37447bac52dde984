"""Numbers as options give them: argparse's types, which refuse what Python would read and nobody means."""

from __future__ import annotations

import argparse

from ...ml.base.errors import quoted
from ...ml.base.untrusted import numbers


def decimal(text: str) -> float:
    """A finite number; a decimal comma only where it can be nothing else."""
    try:
        return numbers.number(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{quoted(text)} {error}") from None


def whole(text: str) -> int:
    """A whole number."""
    try:
        return numbers.whole(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{quoted(text)} {error}") from None
