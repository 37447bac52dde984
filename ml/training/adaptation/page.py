"""A page on an adaptation: the figures of its rounds, and maps of the labels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...base.html import figure, heading, page, paragraph, picture, table, write_page
from ...dataset.chips import UNKNOWN
from ...geodata.gdal_bindings import gdal
from .record import Record, Round
from .target import Target

_LONGEST = 480  # pixels of a map
_BOTH, _GAINED, _LOST, _UNKNOWN_GREY = (214, 69, 27), (0, 114, 178), (86, 60, 200), 60
_HEADER = (
    *("round", "", "landslide", "other ground", "unknown", "same label", "landslide IoU with the round before"),
    *("F1 on the source's held-out part", "mIoU there", "seconds"),
)


def write_adaptation_page(
    path: Path, targets: Sequence[Target], labels: Sequence[Sequence[Path]], record: Record
) -> None:
    """Write the page on the rounds so far.

    Parameters
    ----------
    path : Path
        Of the page.
    targets : sequence of Target
        That are labelled.
    labels : sequence of sequence of Path
        By round, from 0, the rasters of all targets; those of a rejected round are not there.
    record : Record
        The rounds.
    """
    shown = [item.number for item in record.rounds if item.accepted]
    maps = [
        _map(target, [labels[number][index] for number in shown[: order + 1][-2:]], number)
        for index, target in enumerate(targets)
        for order, number in enumerate(shown)
    ]
    write_page(
        path,
        page(
            "Adaptation by progressive label refinement",
            paragraph(
                "Each round trains on the source and on what the models of the round before were sure of in the "
                "targets. Round 0 is the models as they were given."
            ),
            table([_row(item) for item in record.rounds], _HEADER),
            paragraph(_verdict(record)),
            heading("Pseudo-labels"),
            paragraph(
                "Orange: landslide, as in the round before; blue: new; violet: no longer. Dark: unknown. The rasters "
                "lie in the run's folders labels0 and on."
            ),
            *maps,
        ),
    )


def _row(item: Round) -> list[object]:
    known = item.number > 0 and item.accepted
    labels = item.labels
    counted = [labels.landslide, labels.background, labels.unknown] if item.accepted else [None] * 3
    agree = [item.agreement.share, item.agreement.landslide_iou] if known else [None, None]
    scores = [item.held_out.f1, item.held_out.miou] if item.held_out.cells else [None, None]
    return [item.number, "" if item.accepted else "rejected", *counted, *agree, *scores, round(item.seconds)]


def _verdict(record: Record) -> str:
    last = record.rounds[-1]
    if last.accepted:
        return ""
    return (
        f"Round {last.number} made the agreement with the source's held-out part worse by more than a point and is "
        f"rejected; the models of round {record.accepted.number} stay."
    )


def _map(target: Target, labels: Sequence[Path], number: int) -> str:
    """The labels of a round beside those before, over the target's image in grey."""
    rows, cols = target.scene.grid.shape
    factor = max(1.0, max(rows, cols) / _LONGEST)
    size = max(1, round(cols / factor)), max(1, round(rows / factor))
    before, now = (_read(path, size)[0] for path in (labels[0], labels[-1]))
    ground = np.repeat(_ground(target, size)[..., None], 3, axis=2)
    ground[now == UNKNOWN] = ground[now == UNKNOWN] // 3 + _UNKNOWN_GREY // 3
    for where, colour in (
        ((now == 1) & (before == 1), _BOTH),
        ((now == 1) & (before != 1), _GAINED),
        ((now != 1) & (before == 1), _LOST),
    ):
        ground[where] = (0.3 * ground[where] + 0.7 * np.array(colour)).astype(np.uint8)
    return figure(picture(ground, f"pseudo-labels of {target.name}"), f"{target.name}, round {number}")


def _ground(target: Target, size: tuple[int, int]) -> np.ndarray:
    """(rows, cols) uint8: the image's mean in grey; without an image, or one on another grid, all the same."""
    if target.image is None:
        return np.full(size[::-1], 110, np.uint8)
    values = _read(target.image, size, target.bands).astype(float).mean(axis=0)
    low, high = np.nanpercentile(values, (2, 98))
    return np.clip(255 * (np.nan_to_num(values) - low) / max(high - low, 1e-9), 0, 255).astype(np.uint8)


def _read(path: str | Path, size: tuple[int, int], bands: Sequence[int] = (1,)) -> np.ndarray:
    """(bands, rows, cols): the nearest cells of a raster for a picture of so many columns and rows."""
    dataset = gdal.Open(str(path))
    return np.stack([dataset.GetRasterBand(band).ReadAsArray(buf_xsize=size[0], buf_ysize=size[1]) for band in bands])
