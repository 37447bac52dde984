"""What lies beyond a scene's edge in a sample: unknown ground, or the scene's own mirror image with its labels.

Small chips are often cut round a landslide. Where all that lies beyond them is unknown, a network can learn that ground
beside an edge is a landslide, and finds none in the middle of a larger image. Mirrored ground has no such edge.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...dataset.labelled import ScaledLabelledScene
from ...geodata.grid import Window
from ...scene.scaled_scene import ScaledSample


class LabelledSample(NamedTuple):
    """A sample as it is read, and its label: float (rows, cols), NaN unknown."""

    sample: ScaledSample
    label: np.ndarray


def read(scene: ScaledLabelledScene, window: Window, mirror: bool) -> LabelledSample:
    """A window of a scene, filled.

    Parameters
    ----------
    scene : ScaledLabelledScene
        In the network's units.
    window : Window
        It may reach beyond the scene.
    mirror : bool
        Whether ground and labels go on there as the scene's mirror image. If not, the ground is that of the nearest
        cells, not valid, and has no label.

    Returns
    -------
    LabelledSample
    """
    scaled, labelled = scene
    if not mirror:
        return LabelledSample(scaled.read(window).filled(), labelled.label.read(window)[0])
    rows, cols = (
        mirrored(window.row, window.rows, scaled.grid.shape[0]),
        mirrored(window.col, window.cols, scaled.grid.shape[1]),
    )
    first, left = int(rows.min()), int(cols.min())
    inside = Window(first, left, int(rows.max()) - first + 1, int(cols.max()) - left + 1)
    sample, label = scaled.read(inside).filled(), labelled.label.read(inside)[0]
    down, across = np.ix_(rows - first, cols - left)
    image, dem = (values[:, down, across] for values in (sample.image, sample.dem))
    valid, elevation = (values[down, across] for values in (sample.valid, sample.elevation))
    return LabelledSample(ScaledSample(image, dem, valid, elevation, sample.modality), label[down, across])


def mirrored(first: int, count: int, whole: int) -> np.ndarray:
    """Cells of a row that is reflected at its ends, again and again.

    Parameters
    ----------
    first : int
        Cell to begin with; below 0 it lies before the row.
    count : int
        How many.
    whole : int
        Cells of the row, at least 1.

    Returns
    -------
    np.ndarray
        int (count,): cells of the row, 0 to ``whole`` - 1.

    Examples
    --------
    >>> mirrored(-2, 8, 3).tolist()
    [1, 0, 0, 1, 2, 2, 1, 0]
    """
    place = np.arange(first, first + count) % (2 * whole)
    return np.minimum(place, 2 * whole - 1 - place)
