"""The threshold of a probability raster that is there already: what its file, an evaluation or a model's card says."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...base.errors import InputError
from ...base.untrusted.json_text import parse_table
from ...base.untrusted.numbers import number
from ...evaluation.calibration.scene_threshold import ProbabilityCounts, expected_f1_threshold, step_probabilities
from ...scene.modality import MODALITIES
from .. import checkpoint
from .asked_threshold import BEST, MISSES, SCENE, AskedThreshold, asked_threshold
from .calibrated_copy import CALIBRATION, MODALITY, MODEL, THRESHOLD
from .decision import decide

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class ThresholdRequest:
    """Which threshold a person wants for a probability raster."""

    threshold: float | str | None = None
    """A number from 0 to 1, ``best``, ``scene`` or ``misses:SHARE``; None: the evaluation's best where there is an
    evaluation, else the one that the raster was segmented at.
    """
    evaluation: str | Path | None = None
    """The scores (JSON) that `evaluate` wrote."""
    model: str | Path | None = None
    """The checkpoint whose card promises."""

    def of(self, name: str, about: dict[str, str], windows: Iterable[np.ndarray]) -> float:
        """The threshold.

        Parameters
        ----------
        name : str
            What an error calls the raster.
        about : dict of str
            Its metadata.
        windows : iterable of array
            All of its probabilities, NaN where there are none; looked at only where the scene is to tell.

        Returns
        -------
        float
            0..1.

        Raises
        ------
        InputError
            Where it is none, or nothing tells it.
        """
        text = "" if self.threshold is None else str(self.threshold).strip()
        if text == BEST or (not text and self.evaluation is not None):
            return self._best()
        asked = asked_threshold(text)
        if asked.value is not None:
            return asked.value
        if asked.scene:
            return _of_scene(name, windows)
        if asked.misses is not None:
            return self._promised(name, about, asked, asked.misses)
        return _own(name, about)

    def _best(self) -> float:
        if self.evaluation is None:
            raise InputError(f"The threshold {BEST} is an evaluation's; give the scores (JSON) that evaluate wrote.")
        best, score = (_entry(self.evaluation, "thresholds", key) for key in ("best", "best_f1"))
        logger.info("threshold %.6g, which had the highest F1 in %s: %.3g", best, Path(self.evaluation).name, score)
        return best

    def _promised(self, name: str, about: dict[str, str], asked: AskedThreshold, misses: float) -> float:
        if self.evaluation is not None:
            found, kept = (_entry(self.evaluation, "promise", key) for key in ("threshold", "misses"))
            if kept != misses:
                raise InputError(
                    f"{Path(self.evaluation).name} promises a threshold that misses at most {kept:g}, not {misses:g}; "
                    f"give {MISSES}{kept:g}, or evaluate with misses {misses:g}."
                )
            return found
        if self.model is None:
            raise InputError(
                f"{MISSES}{misses:g} is a promise of an evaluation or of a model; give the scores (JSON) of evaluate "
                "with misses, or the model."
            )
        card = checkpoint.read_card(self.model)
        if about.get(MODEL) != card.name or about.get(MODALITY) not in MODALITIES:
            raise InputError(
                f"{name} says that it was made by the model {about.get(MODEL, 'of no name')}, not by {card.name}; give "
                "its own model, or a number."
            )
        limit = decide(asked, "yes" if CALIBRATION in about else "no", card, about[MODALITY]).threshold
        if limit is None:
            raise InputError(f"The model {card.name} promises nothing for {name}; give a number.")
        return limit


def segmented_at(about: Mapping[str, str]) -> float | None:
    """The threshold at which a probability raster was segmented, as it says.

    Parameters
    ----------
    about : mapping of str to str
        Its metadata.

    Returns
    -------
    float or None
        0..1; None where it says none, or what is no probability.
    """
    try:
        found = number(about[THRESHOLD])
    except (KeyError, ValueError):
        return None
    return found if 0 <= found <= 1 else None


def _own(name: str, about: dict[str, str]) -> float:
    found = segmented_at(about)
    if found is None:
        raise InputError(
            f"{name} does not say at which threshold it was segmented; give one from 0 to 1, or {SCENE} for the one "
            "that its probabilities let expect the highest F1 of."
        )
    return found


def _of_scene(name: str, windows: Iterable[np.ndarray]) -> float:
    counted = ProbabilityCounts()
    for values in windows:
        counted.add(values[np.isfinite(values)])
    limit = expected_f1_threshold(counted.counts, step_probabilities())
    if limit is None:
        raise InputError(f"No cell of {name} reaches 1/256, so the scene has no threshold; give a number.")
    logger.info("threshold %.3g, with the highest F1 that the scene's probabilities let expect", limit)
    return limit


def _entry(path: str | Path, table: str, key: str) -> float:
    """A number of an evaluation's JSON."""
    try:
        found = parse_table(Path(path).read_text(encoding="utf-8"))
        return number(found[table][key])
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}); give the scores that evaluate wrote.") from None
    except (KeyError, TypeError, ValueError):
        what = "was evaluated with no misses" if table == "promise" else "scores no probability"
        raise InputError(
            f"{path} says nothing of {table} ({key}): it is no JSON of evaluate, or {what}; give the scores that "
            "evaluate wrote of a probability, or a number as the threshold."
        ) from None
