"""Texts that may be shown to strangers: without the home folder and the user's name."""

from __future__ import annotations

import getpass
import re
from pathlib import Path

_SHORTEST = 3  # letters of a name that is looked for inside texts


def redacted(text: str, home: str | None = None, user: str | None = None) -> str:
    """A text with ~ for the home folder and USER for the user's name.

    Parameters
    ----------
    text : str
        Any.
    home : str, optional
        The folder, in either way of writing slashes; by default that of whoever runs this.
    user : str, optional
        The name.

    Returns
    -------
    str

    Examples
    --------
    >>> redacted(r"C:\\Users\\Ada\\QGIS and d:/data/ada/dem.tif", r"C:\\Users\\Ada", "Ada")
    '~\\\\QGIS and d:/data/USER/dem.tif'
    """
    home, user = home or str(Path.home()), user or _user()
    if len(home.strip("/\\")) >= _SHORTEST:
        parts = map(re.escape, re.split(r"[/\\]+", home))
        text = re.sub(r"(?<![\w.~-])" + r"[/\\]+".join(parts) + r"(?![\w-])", "~", text, flags=re.IGNORECASE)
    if len(user) >= _SHORTEST:
        text = re.sub(rf"(?<![A-Za-z]){re.escape(user)}(?![A-Za-z])", "USER", text, flags=re.IGNORECASE)
    return text


def _user() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # Windows without USERNAME, a container without /etc/passwd
        return ""
