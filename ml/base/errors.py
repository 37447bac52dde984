"""The one error that a person can mend."""

from __future__ import annotations


class InputError(ValueError):
    """Something that the person who called can put right.

    The message is one sentence that names the offending value, the limit and the remedy. Doors show it as it is;
    every other exception is a defect and flies with its traceback.
    """
