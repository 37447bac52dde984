"""Chips as arrays in NumPy's or HDF5's files, which need no GDAL: `read_array_chips`.

One file a chip, in one of two layouts:

- ``image`` (bands, rows, cols), ``dem`` (rows, cols) in metres and ``label`` (rows, cols): 1 landslide, 0 other ground,
  255 unknown; what `numpy.savez` writes.
- ``img`` (rows, cols, bands), whose last band is the elevation in metres, and ``mask`` (rows, cols): as HDF5 files of
  benchmarks have it.

Both need ``cell_m``, the side of a cell in metres, since a network sees heights in cells. NaN means no data.
"""

from __future__ import annotations

import importlib
import math
import struct
import tokenize
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Callable

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Grid
from ..geodata.source import ArraySource
from ..scene.scene import Scene
from .chips import UNKNOWN, check_label
from .labelled import LabelledScene
from .mosaic import check_size

_SUFFIXES = (".npz", ".h5", ".hdf5")
_NAMES = {"image", "dem", "label", "img", "mask", "cell_m"}
_NUMBERS = "biuf"  # kinds of NumPy's types: truth values, whole numbers and floats
_DAMAGED = (
    *(OSError, EOFError, KeyError, ValueError, TypeError, RuntimeError),  # RuntimeError: encrypted, or packed unknownly
    *(zipfile.BadZipFile, zlib.error, struct.error, tokenize.TokenError, SyntaxError),
)


def holds_arrays(folder) -> bool:
    """Whether there is a file of arrays in ``folder``.

    Parameters
    ----------
    folder : path
        Of chips.
    """
    return bool(_files(Path(folder)))


def read_array_chips(folder) -> list[LabelledScene]:
    """Every chip of a folder of arrays as a scene of its own, in the order of the files' names.

    Parameters
    ----------
    folder : path
        Holds ``NAME.npz``, ``NAME.h5`` or ``NAME.hdf5``, one a chip.

    Returns
    -------
    list of LabelledScene
        Held in memory, in no coordinate system.

    Raises
    ------
    InputError
        Where a file lacks an array, or its arrays do not fit together; where h5py is missing for one of HDF5.
    """
    folder = Path(folder)
    return [_chip(folder, path) for path in _files(folder)]


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if path.suffix in _SUFFIXES)


def _chip(folder: Path, path: Path) -> LabelledScene:
    arrays = _arrays(path)
    image, dem, label = _parts(arrays, path)
    if image.ndim != 3 or not len(image) or dem.shape != image.shape[1:] or label.shape != image.shape[1:]:
        raise InputError(
            f"{path} holds an image of {image.shape}, elevations of {dem.shape} and a label of {label.shape}; give all "
            "three the same rows and columns, and the image one band or more before them."
        )
    (rows, cols), cell = dem.shape, _cell(arrays, path)
    check_size(path, (rows, cols))
    grid = Grid((rows, cols), (0.0, rows * cell), (cell, cell))
    scene = Scene(ArraySource(_known(image), grid), ArraySource(_known(dem), grid))
    return LabelledScene(
        f"{folder.name}/{path.name}", scene, ArraySource(_truth(label, path), grid), (grid.window,), folder
    )


def _arrays(path: Path) -> dict[str, np.ndarray]:
    """The arrays of a file by name, as far as they are known here."""
    read = _read_numpy if path.suffix == ".npz" else _hdf5_reader(path)
    try:
        arrays = read(path)
    except _DAMAGED as error:
        raise InputError(f"{path} cannot be read as arrays ({error}); replace the file.") from None
    for name, values in arrays.items():
        if values.dtype.kind not in _NUMBERS:
            raise InputError(
                f"{path} holds {values.dtype} in the array {name}; give whole numbers or floats, without names, text, "
                "dates or imaginary parts."
            )
    return arrays


def _read_numpy(path: Path) -> dict[str, np.ndarray]:
    if path.is_file() and not zipfile.is_zipfile(path):  # else NumPy speaks of pickles
        raise ValueError("it is no .npz file, or a part of one")
    with np.load(path, allow_pickle=False) as file:
        return _listed(file)


def _hdf5_reader(path: Path) -> Callable[[Path], dict[str, np.ndarray]]:
    try:
        h5py = importlib.import_module("h5py")
    except ImportError:
        raise InputError(
            f"{path} is read by the Python package h5py, which this Python does not have; install it with pip, or give "
            "the arrays in .npz files."
        ) from None

    def read(path: Path) -> dict[str, np.ndarray]:
        with h5py.File(path, "r") as file:
            return _listed({**file.attrs, **file})

    return read


def _listed(file: Mapping) -> dict[str, np.ndarray]:
    return {name: np.asarray(file[name]) for name in _NAMES & set(file)}


def _parts(arrays: dict[str, np.ndarray], path: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Image (bands, rows, cols), elevations and label (rows, cols)."""
    if {"image", "dem", "label"} <= set(arrays):
        return arrays["image"], _plane(arrays["dem"]), _plane(arrays["label"])
    if {"img", "mask"} <= set(arrays) and arrays["img"].ndim == 3 and arrays["img"].shape[2] > 1:
        bands = np.moveaxis(arrays["img"], 2, 0)
        return bands[:-1], bands[-1], _plane(arrays["mask"])
    raise InputError(
        f"{path} holds {', '.join(sorted(arrays)) or 'none'} of the arrays; give image, dem and label, or img, whose "
        "last band is the elevation, and mask."
    )


def _plane(values: np.ndarray) -> np.ndarray:
    """(rows, cols) of an array that may have one band, before or behind them."""
    if values.ndim == 3:
        return values[0] if len(values) == 1 else values[..., 0] if values.shape[2] == 1 else values
    return values


def _cell(arrays: dict[str, np.ndarray], path: Path) -> float:
    given = arrays.get("cell_m")
    if given is None or given.size != 1:
        raise InputError(f"{path} does not say how large its cells are; add cell_m, the side of a cell in metres.")
    cell = float(given.item())
    if not (cell > 0 and math.isfinite(cell)):
        raise InputError(f"{path} has a cell size of {cell:g} metres (cell_m); give one above 0.")
    return cell


def _known(values: np.ndarray) -> np.ndarray:
    return np.where(np.isfinite(values), values, np.nan).astype(np.result_type(values.dtype, np.float32))


def _truth(label: np.ndarray, path: Path) -> np.ndarray:
    """(rows, cols) float32: 1, 0, NaN unknown."""
    values = np.where(label == UNKNOWN, np.nan, label).astype(np.float32)
    check_label(values, f"of {path}")
    return values
