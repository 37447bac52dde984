"""What lies beside a file and is true of that file only: its parts, and what programs noted about it."""

from __future__ import annotations

from pathlib import Path

_BEHIND = (".aux.xml", ".ovr", ".ovr.aux.xml", ".msk", ".msk.ovr", "-wal", "-shm", "-journal")
_PARTS = {".shp": (".shx", ".dbf", ".prj", ".cpg")}
_INSTEAD = {
    ".shp": (".qix", ".sbn", ".sbx", ".fbn", ".fbx", ".ain", ".aih", ".atx", ".ixs", ".mxs", ".idm", ".ind", ".qpj")
    + (".cst", ".shp.xml"),
    ".tif": (".tfw", ".tifw"),
    ".tiff": (".tfw", ".tifw"),
}


def parts(path: Path) -> list[Path]:
    """The other files that make up a file of several parts, there or not: those of a Shapefile.

    Parameters
    ----------
    path : Path
        Its main file.

    Examples
    --------
    >>> [part.name for part in parts(Path("slides.shp"))]
    ['slides.shx', 'slides.dbf', 'slides.prj', 'slides.cpg']
    """
    return [path.with_suffix(suffix) for suffix in _PARTS.get(path.suffix.lower(), ())]


def companions(path: Path) -> list[Path]:
    """The files that would speak of the new content of a file as if it were the old: there at the moment.

    Parameters
    ----------
    path : Path
        Of the file. Its parts, pyramids, statistics, masks, journals and indices are meant; a style is not.
    """
    named = [path.with_name(path.name + suffix) for suffix in _BEHIND]
    named += [path.with_suffix(suffix) for suffix in _INSTEAD.get(path.suffix.lower(), ())]
    return [file for file in [*parts(path), *named] if file.is_file()]
