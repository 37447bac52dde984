"""What the verb `evaluate` is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..base.errors import InputError
from ..base.output_paths import check_output_paths


@dataclass(frozen=True)
class EvaluationRequest:
    """Two sides to compare, how, and the files to write; each field as `evaluate` describes it.

    Raises
    ------
    InputError
        Where the threshold is no probability.
    """

    prediction: str | Path
    reference: str | Path
    area: str | Path | None = None
    band: int = 1
    threshold: float = 0.5
    cell_size: float | None = None
    confusion: str | Path | None = None
    report: str | Path | None = None
    scores: str | Path | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.threshold <= 1:
            raise InputError(f"A threshold of {self.threshold} is no probability; use 0 to 1.")

    def check_paths(self) -> None:
        """Raise `InputError` where a file to write is one to read, or two are the same."""
        check_output_paths(
            {"prediction": self.prediction, "reference": self.reference, "area": self.area},
            {"confusion": self.confusion, "report": self.report, "scores": self.scores},
        )

    def settings(self) -> dict[str, str | Path | float | None]:
        """What is compared, and how, for reports; without the threshold, which is another one where polygons are."""
        names = ("prediction", "reference", "area", "band", "cell_size")
        return {name: getattr(self, name) for name in names}
