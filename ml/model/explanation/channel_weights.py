"""A scene's channel weights, gathered over all its tiles, stripe by stripe.

What a batch of tiles adds is a row of numbers. They are added in the order of the tiles, wherever they were computed,
so that the weights are the same bits whether stripes are kept or not, and whoever computed them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

import numpy as np

from ...base.errors import InputError
from ...base.progress import Progress, Steps
from ...geodata.grid import Window
from ...scene.scaled_scene import SampleSource
from ..device import Device
from ..gradcam import ChannelWeights, GradCam, GradientSums
from ..runner import Runner
from ..sweep import batches, check_finite
from ..tiles import Schedule, Stripe

_COUNTS = 4  # numbers of a row after the gradient: positions, scored, own and tiles


class Keeper(Protocol):
    """What keeps the rows of stripes, and computes those that are missing."""

    def rows(
        self,
        everywhere: bool,
        scene: SampleSource,
        schedule: Schedule,
        runner: Runner[GradientSums],
        progress: Progress,
    ) -> Iterable[np.ndarray]:
        """As `gathered`.

        Parameters
        ----------
        everywhere : bool
            Whether the runner sums the score over all valid pixels.
        scene, schedule, runner, progress
            As there.
        """


def channel_weights(
    cam: GradCam,
    scene: SampleSource,
    schedule: Schedule,
    device: Device,
    progress: Progress,
    keeper: Keeper | None = None,
) -> ChannelWeights:
    """A scene's channel weights; gradients of pixels in overlaps count once per tile.

    Parameters
    ----------
    cam : GradCam
        Network and layer.
    scene : SampleSource
        What is read, twice where no pixel is called landslide.
    schedule : Schedule
        Its tiles.
    device : Device
        Where the network is.
    progress : callable
        Hears the share of the tiles that are done, and may raise `Cancelled`.
    keeper : Keeper, optional
        What keeps finished stripes (default: nothing does).

    Returns
    -------
    ChannelWeights

    Raises
    ------
    InputError
        Where the scene has no valid pixel.
    TileTooLarge
        Where not even one tile fits into memory.
    """

    def rows(everywhere: bool) -> Iterable[np.ndarray]:
        runner = Runner(cam.gradient_sums(everywhere), device)
        if keeper is None:
            return gathered(scene, schedule, runner, progress)
        return keeper.rows(everywhere, scene, schedule, runner, progress)

    total = _total(rows(everywhere=False))
    if total.unscored:
        total = _total(rows(everywhere=True))
    if not total.tiles:
        raise InputError(
            "No cell of the scene has both image values and an elevation; check the no-data values and the extents."
        )
    return ChannelWeights(total.gradient / total.positions, total.pixels)


class _Total(NamedTuple):
    """`GradientSums` over a number of tiles."""

    gradient: np.ndarray
    positions: float
    scored: int
    """Pixels, those in overlaps once per tile."""
    pixels: int
    """The same, each once."""
    tiles: int

    @property
    def unscored(self) -> bool:
        """Whether there are pixels, and none is called landslide."""
        return bool(self.tiles) and not self.scored


def unscored(rows: Iterable[np.ndarray]) -> bool:
    """Whether a scene has valid pixels of which none is called landslide: then the score goes over all of them.

    Parameters
    ----------
    rows : iterable of arrays
        Of all stripes, as `gathered` gives them.
    """
    return _total(rows).unscored


def _total(rows: Iterable[np.ndarray]) -> _Total:
    total = _Total(np.zeros(1), 0.0, 0, 0, 0)
    for row in rows:
        positions, scored, own, tiles = row[-_COUNTS:]
        total = _Total(
            total.gradient + row[:-_COUNTS],
            total.positions + float(positions),
            total.scored + int(scored),
            total.pixels + int(own),
            total.tiles + int(tiles),
        )
    return total


def gathered(
    scene: SampleSource,
    schedule: Schedule,
    runner: Runner[GradientSums],
    progress: Progress,
    stripes: Iterable[Stripe] | None = None,
) -> Iterable[np.ndarray]:
    """What batches of tiles add to the weights.

    Parameters
    ----------
    scene : SampleSource
        What is read.
    schedule : Schedule
        Its tiles.
    runner : Runner
        Of `GradCam.gradient_sums`.
    progress : callable
        Hears the share of the schedule's tiles that are done, and may raise `Cancelled`.
    stripes : iterable of Stripe, optional
        Those whose tiles are read (default: all).

    Yields
    ------
    (channels + 4,) float64
        The gradient's sums, and how many positions, scored pixels, those of them that no later tile shares, and tiles.
    """
    chosen = list(schedule.stripes()) if stripes is None else list(stripes)
    report, done = Steps(progress, sum(len(stripe.tiles) for stripe in chosen), "tile", "gathering gradients"), 0
    rows, cols = schedule.own_sides(0), schedule.own_sides(1)
    for step in batches(scene, schedule, runner, chosen):
        for pending in runner(step.batch) if step.batch is not None else ():
            gradient, positions, scored = (tensor.numpy() for tensor in pending.wait())
            yield _row(gradient, positions, scored, pending.batch.windows, rows, cols)
        done += step.tiles
        report(done)


def _row(
    gradient: np.ndarray,
    positions: np.ndarray,
    scored: np.ndarray,
    windows: Sequence[Window],
    rows: dict[int, int],
    cols: dict[int, int],
) -> np.ndarray:
    own = [np.count_nonzero(seen[: rows[tile.row], : cols[tile.col]]) for tile, seen in zip(windows, scored)]
    check_finite(gradient, windows[0])
    counts = float(positions.astype(float).sum()), np.count_nonzero(scored), sum(own), len(windows)
    return np.concatenate([gradient.astype(float).sum(axis=0), counts])
