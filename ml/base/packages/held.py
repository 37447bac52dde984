"""What QGIS ships, which is held: pip may not take other versions into account, and no second copy of it is kept."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

_VERSION = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9.]+)?", re.IGNORECASE)
ASKED_BY_TORCH = frozenset(
    ("filelock", "fsspec", "jinja2", "markupsafe", "mpmath", "networkx", "setuptools", "sympy", "typing-extensions")
)
"""Small packages that torch names as needed, in newer versions than many a QGIS ships, and hardly ever uses. Pip may
choose any version of them; where QGIS ships one, that stays, and `remove_copies` takes pip's away."""


def canonical(name: str) -> str:
    """A package's name as indexes compare it (PEP 503).

    Parameters
    ----------
    name : str
        In any spelling.

    Returns
    -------
    str

    Examples
    --------
    >>> canonical("Typing_Extensions")
    'typing-extensions'
    """
    return re.sub(r"[-_.]+", "-", name).lower()


def shipped(paths: Iterable[str], without: Path) -> dict[str, str]:
    """The packages that are found before anything is installed.

    Parameters
    ----------
    paths : iterable of str
        Where Python looks, in its order.
    without : Path
        The folder of what was installed for RelicSlide, which does not count.

    Returns
    -------
    dict
        {canonical name: version}, of each the one that Python would take.
    """
    looked_at = [path for path in paths if Path(path or ".").resolve() != without.resolve()]
    found: dict[str, str] = {}
    for distribution in metadata.distributions(path=looked_at):
        name = distribution.metadata["Name"]
        if name:
            found.setdefault(canonical(name), distribution.version or "")
    return found


def constraints(packages: dict[str, str]) -> str:
    """The text of pip's constraints file that holds packages at their versions.

    Parameters
    ----------
    packages : dict
        {name: version}; those of `ASKED_BY_TORCH`, and versions that no index could have, are left out.

    Returns
    -------
    str
        A line for each.

    Examples
    --------
    >>> constraints({"numpy": "1.24.2", "sympy": "1.11", "lz4": "4.0.2+dfsg-1", "gdal": "3.6.2"})
    'gdal==3.6.2\\nnumpy==1.24.2\\n'
    """
    lines = [
        f"{name}=={version}\n"
        for name, version in sorted(packages.items())
        if name not in ASKED_BY_TORCH and _VERSION.fullmatch(version)
    ]
    return "".join(lines)


def remove_copies(folder: Path, packages: Iterable[str]) -> list[str]:
    """Take away again what pip put into a folder although QGIS ships it.

    Parameters
    ----------
    folder : Path
        Where pip installed.
    packages : iterable of str
        Canonical names.

    Returns
    -------
    list of str
        Names of what is left.
    """
    held, left = frozenset(packages), []
    for distribution in list(metadata.distributions(path=[str(folder)])):
        name = canonical(distribution.metadata["Name"] or "")
        if name in held:
            _remove_files(folder, distribution)
        else:
            left.append(name)
    return sorted(left)


def _remove_files(folder: Path, distribution: metadata.Distribution) -> None:
    inside = folder.resolve()
    paths = [Path(str(distribution.locate_file(file))).resolve() for file in distribution.files or ()]
    paths = [path for path in paths if inside in path.parents]
    for path in paths:
        path.unlink(missing_ok=True)
    for parent in sorted({above for path in paths for above in path.parents if inside in above.parents}, reverse=True):
        with contextlib.suppress(OSError):  # it holds something else
            parent.rmdir()
