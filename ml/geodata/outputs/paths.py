"""Files to write are none of those that are read, nor of those that these are made of."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from ...base.output_paths import check_output_paths
from ...base.outputs.companions import parts
from ...base.outputs.places import check_file
from ..gdal_bindings import gdal, quiet_gdal
from ..inputs import gdal_name
from ..inputs.remote import VIRTUAL


def check_output_files(inputs: Mapping[str, str | Path | None], outputs: Mapping[str, str | Path | None]) -> None:
    """Check that no file is written twice, nor written while it is read, also as the source of a virtual raster.

    Parameters
    ----------
    inputs : mapping of name to path or None
        What is read, by the names that the error calls them.
    outputs : mapping of name to path or None
        Files that are written.

    Raises
    ------
    InputError
        As `check_output_paths` and `check_file`.
    """
    written = dict(outputs)
    for name, path in outputs.items():
        if path is not None:
            written.update({f"{name} ({part.name})": part for part in parts(Path(path))})
    read = dict(inputs)
    if any(path is not None and os.path.exists(path) for path in written.values()):  # or there is nothing to replace
        for name, path in inputs.items():
            if path is not None:
                read.update({f"a file of {name} ({file})": file for file in files_of(path)})
    check_output_paths(read, written)
    for path in outputs.values():
        if path is not None:
            check_file(Path(os.path.abspath(path)))


def files_of(path: str | Path) -> list[str]:
    """All files that GDAL reads for one: side-cars, and the sources of virtual files, down to the last.

    Parameters
    ----------
    path : str or Path
        Of anything that GDAL opens; what QGIS says behind it (``|layername=NAME``) does not count. Of files in the
        network, and in archives, only they themselves.
    """
    found: dict[str, None] = {}
    waiting = [gdal_name(str(path).partition("|")[0])]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        found[one] = None
        if one.startswith(VIRTUAL):
            continue
        waiting += _listed(one) if not found.keys() - {one} or one.lower().endswith(".vrt") else []
    return list(found)


def _listed(path: str) -> list[str]:
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(path)
        except RuntimeError:
            return []
        return [] if dataset is None else dataset.GetFileList() or []
