"""A prediction and its reference, rasters or polygons of any grid and system, seen on one grid."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..base.errors import InputError
from ..geodata.gdal_bindings import gdal, quiet_gdal
from ..geodata.grid import Grid, Window
from ..geodata.plausibility.cells import check_cells
from ..geodata.plausibility.corrected import corrected
from ..geodata.plausibility.layer_settings import layer_settings
from ..geodata.plausibility.overlap import check_overlap, warn_of_half_cells
from ..geodata.polygons.review import find_review
from ..geodata.polygons.reviewed import labelled_polygons
from ..geodata.rasterize import RasterizedPolygons
from ..geodata.source import GdalSource, RasterSource
from ..geodata.vector import file_and_layer
from ..geodata.warp import WarpedRaster
from .polygon_grid import grid_of_polygons
from .request import EvaluationRequest

logger = logging.getLogger(__name__)

NOWHERE = Window(0, 0, 0, 0)
"""Part of a comparison of which nothing but its grid is asked."""
_SLACK = 1e-4  # by which a probability may leave 0..1, from rounding


def no_probability(values: np.ndarray, most: float = 1.0) -> float | None:
    """The lowest value below 0, or else the highest above ``most``, beyond what rounding does.

    Parameters
    ----------
    values : np.ndarray
        Of any shape; NaN counts for nothing.
    most : float, default 1
        What none is above.

    Returns
    -------
    float or None
        None where all are probabilities.
    """
    low, high = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
    if low < -_SLACK or high > most + _SLACK:
        return float(low if low < -_SLACK else high)
    return None


class Cells(NamedTuple):
    """A window of a `Comparison`, all (rows, cols)."""

    probability: np.ndarray
    """float32, 0 to 1; means nothing where ``counts`` is False."""
    truth: np.ndarray
    """Boolean, is a landslide; means nothing where ``counts`` is False."""
    counts: np.ndarray
    """Boolean: inside the area, with a probability and a label."""


class RasterSide:
    """A raster of values from 0 to 1 on another grid.

    Parameters
    ----------
    source : RasterSource
        Of one band.
    grid : Grid
        Where it is seen; where it is not the source's own grid, by the source's nearest cells.
    name : str
        What an error calls it.
    """

    def __init__(self, source: RasterSource, grid: Grid, name: str):
        self._source, self._name = source, name
        self._warped = None if source.grid.matches(grid) else WarpedRaster(source, grid, "nearest", np.float32)

    def read(self, window: Window) -> np.ndarray:
        """Probabilities or labels of a window.

        Parameters
        ----------
        window : Window
            Of the grid.

        Returns
        -------
        np.ndarray
            (rows, cols) float32, 0 to 1; NaN without data.

        Raises
        ------
        InputError
            For a value outside 0 to 1.
        """
        values = self._source.read(window)[0] if self._warped is None else self._warped.read(window)
        wrong = no_probability(values)
        if wrong is not None:
            raise InputError(
                f"{self._name} holds the value {wrong:.6g}; give probabilities from 0 to 1, or 1 for landslides (where "
                "a mask has 255 for them, write 1 instead), 0 for other ground and the no-data value for the rest."
            )
        return np.clip(values, 0, 1)


class PolygonSide:
    """Polygons on a grid: 1 inside, 0 outside, known everywhere.

    Parameters
    ----------
    path : str
        File of polygons; ``|layername=NAME`` behind it names its layer.
    grid : Grid
        Where they are seen, by the centres of its cells.
    labels : bool, default False
        Whether they tell what is true; what a review says of them then counts, and unreviewed ones are unknown.
    part : Window, optional
        Of the grid: where they will be read (default: everywhere).
    """

    def __init__(self, path: str, grid: Grid, labels: bool = False, part: Window | None = None):
        file, layer = file_and_layer(path)
        make = labelled_polygons if labels else RasterizedPolygons
        self.polygons = make(file, grid, layer, empty=True, part=part)

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) float32: 1 inside polygons, 0 outside, NaN in unreviewed ones.

        Parameters
        ----------
        window : Window
            Of the grid.
        """
        return self.polygons.read(window)[0]


@dataclass(frozen=True)
class Comparison:
    """Two sides on one grid."""

    grid: Grid
    prediction: RasterSide | PolygonSide
    reference: RasterSide | PolygonSide
    area: PolygonSide | None
    """Inside which cells count; None: everywhere."""

    def read(self, window: Window) -> Cells:
        """The cells of a window.

        Parameters
        ----------
        window : Window
            Inside the grid.

        Returns
        -------
        Cells
            Each (rows, cols): probability, whether it is a landslide, and whether it counts.

        Raises
        ------
        InputError
            For a reference that is neither 0 nor 1, and a prediction outside 0 to 1.
        """
        inside = np.ones(window.shape, bool) if self.area is None else self.area.read(window) == 1
        if not inside.any():
            return Cells(np.zeros(window.shape, np.float32), inside, inside)
        probability, label = self.prediction.read(window), self.reference.read(window)
        between = label[(label > 0) & (label < 1)]
        if between.size:
            value = np.format_float_positional(between[0], trim="-")
            raise InputError(
                f"The reference holds the value {value}; it has to be 1 for landslides and 0 for other ground."
            )
        return Cells(np.nan_to_num(probability), label == 1, inside & np.isfinite(probability) & np.isfinite(label))

    def log_left_out(self, predicted: int, mapped: int) -> None:
        """Say how many polygons make up no landslide.

        Parameters
        ----------
        predicted, mapped : int
            Landslides of either side that were found.
        """
        for name, side, present in (("prediction", self.prediction, predicted), ("reference", self.reference, mapped)):
            if isinstance(side, PolygonSide) and present < side.polygons.found:
                left_out = side.polygons.found - present
                logger.info("%d polygons of the %s cover the centre of no cell that counts: left out.", left_out, name)


def compare(request: EvaluationRequest, part: Window | None = None) -> Comparison:
    """Open everything that is to be compared.

    Parameters
    ----------
    request : EvaluationRequest
        Names both sides.
    part : Window, optional
        Of the grid, where alone it will be read: polygons elsewhere are left out (default: everywhere).

    Returns
    -------
    Comparison
        On the prediction's grid where it is a raster, else on the reference's, else on cells of ``cell_size`` in the
        reference's system over the area or, without one, over the extent of all polygons.

    Raises
    ------
    InputError
        Where a file, the cell size or an overlap is missing.
    """
    prediction, reference = str(request.prediction), str(request.reference)
    predicted, mapped = _raster(prediction, request.band), _raster(reference, 1)
    raster = predicted or mapped
    if raster and request.cell_size is not None:
        raise InputError(
            f"A cell size of {request.cell_size} is for polygons on both sides; leave it out, a raster has its own."
        )
    if predicted and mapped:
        check_overlap(mapped.grid, predicted.grid, ("reference", "prediction"))
        warn_of_half_cells(mapped.grid, predicted.grid, ("reference", "prediction"))
    if prediction == reference and (request.band == 1 or not predicted):
        logger.warning("Prediction and reference are both %s, so all scores are perfect and mean nothing.", prediction)
    grid = raster.grid if raster else grid_of_polygons(prediction, reference, request.area, request.cell_size)
    if not raster:
        check_cells(grid, "the comparison")
    comparison = Comparison(
        grid,
        RasterSide(predicted, grid, _name(prediction)) if predicted else PolygonSide(prediction, grid, part=part),
        RasterSide(mapped, grid, _name(reference)) if mapped else PolygonSide(reference, grid, True, part),
        PolygonSide(str(request.area), grid, part=part) if request.area else None,
    )
    if part is None:
        _check_overlap(comparison, request)
    if not predicted and find_review(*file_and_layer(prediction)):
        logger.info(
            "%s holds a review: as a prediction all of its polygons count, rejected ones too.", _name(prediction)
        )
    return comparison


def _raster(path: str, band: int) -> RasterSource | None:
    """The raster of that name; None where it is polygons."""
    settings = layer_settings(path)
    is_raster, is_vector = (_opens(settings.path, kind) for kind in (gdal.OF_RASTER, gdal.OF_VECTOR))
    if file_and_layer(path)[1] or (is_vector and not is_raster):
        return None
    if not is_raster and Path(settings.path).exists():
        raise InputError(
            f"{settings.path} is not a raster nor a file of polygons that GDAL can read; choose one such as a "
            "GeoTIFF or a GeoPackage."
        )
    source = GdalSource(settings.path, (band,), masked=settings.masked)
    check_cells(source.grid, _name(path))
    if source.nodata == 1:
        raise InputError(
            f"{_name(path)} declares 1, the value of landslides, as no data, so that none of them would count; undo "
            "that (gdal_edit.py -unsetnodata), or give another file."
        )
    if source.nodata == 0:
        logger.warning(
            "%s declares 0 as no data, which is also the value of other ground: its zeros are taken as other ground.",
            _name(path),
        )
        source = GdalSource(settings.path, (band,), masked=False)
    return corrected(source, settings.corrections((band,)))


def _opens(path: str, kind: int) -> bool:
    with quiet_gdal():
        try:
            return gdal.OpenEx(path, kind) is not None
        except RuntimeError:
            return False


def _check_overlap(comparison: Comparison, request: EvaluationRequest) -> None:
    if comparison.area is not None and comparison.area.polygons.found == 0:
        raise InputError(
            f"No polygon of {_name(request.area)} lies on the grid of the scores; check its coordinate system."
        )
    for side, path in ((comparison.prediction, request.prediction), (comparison.reference, request.reference)):
        if isinstance(side, PolygonSide) and side.polygons.found == 0:
            logger.warning("No polygon of %s lies on the grid of the scores.", _name(path))


def _name(path) -> str:
    return Path(layer_settings(file_and_layer(path)[0]).path).name
