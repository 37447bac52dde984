"""In which numbers a multispectral image holds its reflectance, told from the values, and brought to reflectance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...geodata.grid import Window
from ...geodata.source import RasterSource


@dataclass(frozen=True)
class Encoding:
    """How values become reflectance."""

    words: str
    """What a person is told."""
    offset: float
    """Is added first."""
    scale: float
    """By which the sum is divided."""


ENCODINGS = {
    "reflectance": Encoding("reflectance, 0 to 1", 0.0, 1.0),
    "numbers": Encoding("reflectance times 10,000", 0.0, 10_000.0),
    "offset numbers": Encoding("reflectance times 10,000, plus 1000 (Sentinel-2 from baseline 04.00 on)", -1000.0, 1e4),
    "divided": Encoding("each band divided by a constant, as the competition Landslide4Sense has them", 0.0, 1.0),
}
"""The last is no reflectance, and cannot be made one: nobody says what the constants are."""

_LARGEST_REFLECTANCE = 20.0  # of a median: numbers of a Sentinel-2 image lie in the hundreds and thousands
_DARKEST = 900.0  # with an offset of 1000 even shadows and water lie above
_BRIGHTEST_GROUND = 0.6  # of a median over all bands: that of divided ones is about 1, that of ground 0.05 to 0.4
_FEW = 256 * 256  # pixels below which an image may be all shadow or all snow
_EITHER = (0.25, 0.8)  # medians that few pixels may have in reflectance and divided


def encoding_of(values: np.ndarray, expected: str = "") -> str:
    """How an image's values are meant; a guess.

    Parameters
    ----------
    values : numpy.ndarray
        (bands, n) of known pixels, at least one.
    expected : str
        What all others of its domain are: a chip of few pixels is the same where its values could be so (default:
        unknown).

    Returns
    -------
    str
        A key of `ENCODINGS`.

    Examples
    --------
    >>> encoding_of(np.array([[0.1, 0.2], [0.3, 0.2]])), encoding_of(np.array([[1200.0, 4000.0], [1100.0, 2500.0]]))
    ('reflectance', 'offset numbers')
    """
    middle, few = float(np.median(values)), values.shape[1] < _FEW
    if middle > _LARGEST_REFLECTANCE:
        if few and expected == "numbers" or float(np.percentile(values, 0.1)) < _DARKEST:
            return "numbers"
        return "offset numbers"
    if few and expected in ("reflectance", "divided") and _EITHER[0] < middle < _EITHER[1]:
        return expected
    return "divided" if middle > _BRIGHTEST_GROUND else "reflectance"


def is_divided(encoding: str) -> bool:
    """Whether values stay what cannot be made reflectance.

    Parameters
    ----------
    encoding : str
        A key of `ENCODINGS`.
    """
    return encoding == "divided"


class Reflectance:
    """A source whose bands are brought to reflectance.

    Parameters
    ----------
    source : RasterSource
        What is read.
    encoding : Encoding
        Its own.
    kept : int or None
        Index of a band that stays as it is.
    """

    def __init__(self, source: RasterSource, encoding: Encoding, kept: int | None) -> None:
        self.grid, self.bands, self._source = source.grid, source.bands, source
        changed = np.array([index != kept for index in range(source.bands)])[:, None, None]
        self._offset = np.where(changed, encoding.offset, 0.0).astype(np.float32)
        self._scale = np.where(changed, encoding.scale, 1.0).astype(np.float32)

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) float32, NaN without data.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside where the source's may.
        """
        return (self._source.read(window).astype(np.float32) + self._offset) / self._scale
