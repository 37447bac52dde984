"""From which probability a scene's cells are called landslides, and whether the probability is calibrated."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...base.errors import InputError
from ...evaluation.calibration.calibration import Calibration
from ...evaluation.calibration.scene_threshold import (
    SHIFTED,
    ProbabilityCounts,
    expected_f1_threshold,
    shares,
    stability_index,
    step_probabilities,
)
from ..card import ModelCard
from .asked_threshold import MISSES, SCENE, AskedThreshold
from .card_fields import promised

CALIBRATE = ("auto", "yes", "no")
"""Apply a calibration: where the card says that it helped, in any case, or never."""


@dataclass(frozen=True)
class Decision:
    """How a network's probabilities become what is written, and classes."""

    calibration: Calibration | None
    """None: what is written is what the network gives."""
    threshold: float | None
    """Of the probability that is written; None: it comes from the scene when all is known."""
    asked: AskedThreshold
    distribution: tuple[float, ...] = ()
    """Of the network's probabilities on what training held out; empty where the card does not tell."""

    def written(self, probability: np.ndarray) -> np.ndarray:
        """The probability that is written.

        Parameters
        ----------
        probability : np.ndarray
            float32 of any shape, as the network gives it.

        Returns
        -------
        np.ndarray
            Of the same shape and type.
        """
        return probability if self.calibration is None else self.calibration(probability)

    @property
    def counts_probabilities(self) -> bool:
        """Whether the scene's distribution is needed."""
        return self.threshold is None or bool(self.distribution)

    def of_scene(self, counted: ProbabilityCounts) -> float | None:
        """The threshold from a scene's own probabilities.

        Parameters
        ----------
        counted : ProbabilityCounts
            All of the scene's, as the network gives them.

        Returns
        -------
        float or None
            Of the probability that is written; None where no cell reaches 1/256.
        """
        steps = expected_f1_threshold(counted.counts, self.written(step_probabilities().astype(np.float32)))
        return None if steps is None else float(self.written(np.array([steps], np.float32))[0])

    def shift(self, counted: ProbabilityCounts) -> float | None:
        """How far a scene's distribution is from that in training.

        Parameters
        ----------
        counted : ProbabilityCounts
            All of the scene's, as the network gives them.

        Returns
        -------
        float or None
            `stability_index`; None where the card does not tell.
        """
        return stability_index(shares(counted.counts), self.distribution) if self.distribution else None

    def shift_sentence(self, counted: ProbabilityCounts) -> str:
        """That a scene's probabilities are distributed otherwise, and what to do; empty where they are not.

        Parameters
        ----------
        counted : ProbabilityCounts
            All of the scene's, as the network gives them.
        """
        index = self.shift(counted)
        if index is None or index <= SHIFTED:
            return ""
        own = self.of_scene(counted)
        fitted = "it has none of its own" if own is None else f"its own distribution would put it at {own:.3g}"
        advice = "" if self.asked.scene else f" (threshold {SCENE} applies that)"
        return (
            f"This scene's probabilities are distributed otherwise than those of the ground that training held out "
            f"(population stability index {index:.2f}, usual limit {SHIFTED:g}), so that the model's threshold may not "
            f"fit: {fitted}{advice}."
        )


def decide(asked: AskedThreshold, calibrate: str, card: ModelCard, modality: str) -> Decision:
    """How to go about a scene.

    Parameters
    ----------
    asked : AskedThreshold
        For the classes. Without anything the card's threshold is taken, calibrated where the probability is, so that a
        calibration changes no class.
    calibrate : str
        One of `CALIBRATE`.
    card : ModelCard
        The model's.
    modality : str
        What it is shown, of `MODALITIES`.

    Returns
    -------
    Decision

    Raises
    ------
    InputError
        Where the card has no such calibration or promise.
    """
    record = card.calibration.get(modality)
    if calibrate not in CALIBRATE:
        raise InputError(f"calibrate is {calibrate!r}, but must be one of: {', '.join(CALIBRATE)}.")
    if calibrate == "yes" and record is None:
        raise InputError(
            f"The card of the model {card.name} has no calibration for {modality}; fit one by evaluate with model and "
            "calibrated, or leave calibrate at auto."
        )
    applied = record is not None and (calibrate == "yes" or (calibrate == "auto" and record["helped"]))
    calibration = Calibration.from_record(record) if applied and record is not None else None
    plain = Decision(calibration, None, asked, tuple(card.distribution.get(modality, ())))
    if asked.scene:
        return plain
    if asked.value is not None:
        return _at(plain, asked.value)
    limit = card.threshold_for(modality) if asked.misses is None else _promised(card, modality, asked.misses)
    return _at(plain, limit if calibration is None else float(plain.written(np.array([limit], np.float32))[0]))


def _at(decision: Decision, threshold: float) -> Decision:
    return Decision(decision.calibration, threshold, decision.asked, decision.distribution)


def _promised(card: ModelCard, modality: str, misses: float) -> float:
    threshold = promised(card.promises, modality, misses)
    if threshold is None:
        known = ", ".join(f"{MISSES}{share}" for share in card.promises.get(modality, {}))
        raise InputError(
            f"The card of the model {card.name} promises no threshold that misses at most {misses:g} for {modality} "
            f"(it has {known or 'none'}); find one by evaluate with misses, model and calibrated."
        )
    return threshold
