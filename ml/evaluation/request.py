"""What the verb `evaluate` is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..base.errors import InputError
from ..geodata.outputs import check_output_files
from .spatial.blocks import SIDE


@dataclass(frozen=True)
class EvaluationRequest:
    """Two sides to compare, how, and the files to write; each field as `evaluate` describes it.

    Raises
    ------
    InputError
        Where the threshold is no probability, a number is out of range, or one of two that belong together is missing.
    """

    prediction: str | Path
    reference: str | Path
    area: str | Path | None = None
    band: int = 1
    threshold: float = 0.5
    cell_size: float | None = None
    image: str | Path | None = None
    dem: str | Path | None = None
    block: int = SIDE
    misses: float | None = None
    model: str | Path | None = None
    calibrated: str | Path | None = None
    confusion: str | Path | None = None
    report: str | Path | None = None
    scores: str | Path | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.threshold <= 1:
            raise InputError(f"A threshold of {self.threshold} is no probability; use 0 to 1.")
        if self.block < 1:
            raise InputError(f"Blocks of {self.block} cells are none; use 1 or more, and rather {SIDE}.")
        if self.misses is not None and not 0 < self.misses < 1:
            raise InputError(f"A share of misses of {self.misses} cannot be promised; use one between 0 and 1, as 0.1.")
        if (self.model is None) != (self.calibrated is None):
            given, missing = ("model", "calibrated") if self.calibrated is None else ("calibrated", "model")
            raise InputError(
                f"{given} is given and {missing} is not; a calibrated copy needs both, the model that made the "
                "prediction and a file for the copy."
            )
        if self.calibrated is not None and Path(self.calibrated).suffix != ".safetensors":
            raise InputError(f"{self.calibrated} is no name of a model; give a file that ends in .safetensors.")

    def check_paths(self) -> None:
        """Raise `InputError` where a file to write is one to read, or two are the same."""
        check_output_files(
            {
                "prediction": self.prediction,
                "reference": self.reference,
                "area": self.area,
                "image": self.image,
                "DEM": self.dem,
                "model": self.model,
            },
            {
                "confusion": self.confusion,
                "report": self.report,
                "scores": self.scores,
                "calibrated model": self.calibrated,
            },
        )

    def settings(self) -> dict[str, str | Path | float | None]:
        """What is compared, and how, for reports; without the threshold, which is another one where polygons are."""
        names = ("prediction", "reference", "area", "band", "cell_size")
        more = ("image", "dem", "misses", "model", "calibrated")
        return {
            **{name: getattr(self, name) for name in names},
            **{name: getattr(self, name) for name in more if getattr(self, name) is not None},
        }
