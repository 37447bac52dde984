"""What the verb `evaluate` is asked for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..base.errors import InputError
from ..geodata.outputs import check_output_files
from ..geodata.outputs.creation_options import checked_options
from .spatial.blocks import SIDE


@dataclass(frozen=True)
class EvaluationRequest:
    """Two sides to compare, how, and the files to write; each field as `evaluate` describes it.

    Raises
    ------
    InputError
        Where the threshold is no probability, a number is out of range, or one of two that belong together is missing.
    """

    prediction: str | Path | None
    """None: models make it, of image and DEM or of a data set."""
    reference: str | Path | None
    """None: a data set has its own."""
    area: str | Path | None = None
    band: int = 1
    threshold: float | None = None
    cell_size: float | None = None
    image: str | Path | None = None
    dem: str | Path | None = None
    block: int = SIDE
    misses: float | None = None
    model: str | Path | Sequence[str | Path] | None = None
    calibrated: str | Path | None = None
    confusion: str | Path | None = None
    report: str | Path | None = None
    scores: str | Path | None = None
    dataset: str | Path | None = None
    part: str | None = None
    flips: str = "none"
    bands: Sequence[int] | None = None
    sensor: str | None = None
    device: str = "auto"
    min_area: float = 0.0
    creation_options: Sequence[str] = ()

    def __post_init__(self) -> None:
        if self.threshold is not None and not 0 <= self.threshold <= 1:
            raise InputError(f"A threshold of {self.threshold} is no probability; use 0 to 1.")
        checked_options(self.creation_options)
        if self.block < 1:
            raise InputError(f"Blocks of {self.block} cells are none; use 1 or more, and rather {SIDE}.")
        if self.misses is not None and not 0 < self.misses < 1:
            raise InputError(f"A share of misses of {self.misses} cannot be promised; use one between 0 and 1, as 0.1.")
        if not 0 <= self.min_area < math.inf:
            raise InputError(f"A smallest area of {self.min_area} square metres is none; use a number of 0 or more.")
        if self.calibrated is not None and Path(self.calibrated).suffix != ".safetensors":
            raise InputError(f"{self.calibrated} is no name of a model; give a file that ends in .safetensors.")
        if self.calibrated is not None and len(self.models) > 1:
            raise InputError(
                f"A calibrated copy is one of one model, and {len(self.models)} are given; give one, or leave the copy "
                "out."
            )
        if self.prediction is None:
            self._check_models()
            return
        self._check_no_models()
        if (self.model is None) != (self.calibrated is None):
            given, missing = ("model", "calibrated") if self.calibrated is None else ("calibrated", "model")
            raise InputError(
                f"{given} is given and {missing} is not; a calibrated copy needs both, the model that made the "
                "prediction and a file for the copy."
            )

    def _check_models(self) -> None:
        """`InputError` where models cannot make a prediction of what is given."""
        if self.dataset is not None:
            given = {
                name: getattr(self, name) for name in ("reference", "area", "image", "dem", "sensor", "calibrated")
            }
            found = [name for name, value in given.items() if value is not None]
            if found:
                raise InputError(
                    f"{found[0]} does not go together with the data set {Path(self.dataset).name}, which has images, "
                    "DEMs and labels of its own; leave one of them out."
                )
            return
        if self.image is None and self.dem is None:
            raise InputError(
                "There is no PREDICTION to score, and nothing to make one of; give it, or IMAGE and DEM, or a DATASET, "
                "with the model or models to judge."
            )
        if self.reference is None:
            raise InputError("There is no REFERENCE to score by; give mapped landslides.")
        if self.part is not None:
            raise InputError(f"The part {self.part} is one of a data set; give the data set, or leave the part out.")
        if self.calibrated is not None and self.model is None:
            raise InputError(
                f"{Path(self.calibrated).name} is to be a calibrated copy, and no model is given; give the one to copy."
            )

    def _check_no_models(self) -> None:
        """`InputError` where a prediction is there, and something else to make one."""
        if self.reference is None:
            raise InputError("There is no REFERENCE to score the prediction by; give mapped landslides.")
        usual = {"dataset": None, "part": None, "flips": "none", "sensor": None}
        found = [name for name, value in usual.items() if getattr(self, name) != value]
        if found:
            raise InputError(
                f"{found[0]} is for models that make a prediction, and {Path(self.prediction or '').name} is one "
                "already; leave one of them out."
            )

    def with_sides(self, prediction: str | Path, reference: str | Path | None) -> EvaluationRequest:
        """The same of a prediction that models have made.

        Parameters
        ----------
        prediction, reference : str or Path
            Rasters; or polygons as the reference.

        Returns
        -------
        EvaluationRequest
            Its model is there to be copied alone.
        """
        model = self.model if self.calibrated else None
        return replace(
            self,
            prediction=prediction,
            reference=reference,
            model=model,
            dataset=None,
            part=None,
            flips="none",
            sensor=None,
        )

    @property
    def models(self) -> tuple[str | Path, ...]:
        """The files of the models; none: the bundled one."""
        if self.model is None:
            return ()
        return (self.model,) if isinstance(self.model, (str, Path)) else tuple(self.model)

    @property
    def sides(self) -> tuple[str, str]:
        """What is scored, and what it is scored against, in words."""
        if self.prediction is not None:
            return Path(self.prediction).name, Path(self.reference or "").name
        models = " and ".join(Path(model).name for model in self.models) or "the bundled model"
        if self.dataset is not None:
            where = f"{self.part} of {Path(self.dataset).name}" if self.part else Path(self.dataset).name
            return f"{models} on {where}", "its labels"
        seen = " and ".join(Path(path).name for path in (self.image, self.dem) if path)
        return f"{models} on {seen}", Path(self.reference or "").name

    def check_paths(self) -> None:
        """Raise `InputError` where a file to write is one to read, or two are the same."""
        check_output_files(
            {
                "prediction": self.prediction,
                "reference": self.reference,
                "area": self.area,
                "image": self.image,
                "DEM": self.dem,
                "data set": self.dataset,
                **{f"model {number}" if number else "model": path for number, path in enumerate(self.models)},
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
        more = ("image", "dem", "misses", "calibrated", "dataset", "part", "sensor")
        own = {"flips": self.flips} if self.prediction is None else {}
        return {
            **{name: getattr(self, name) for name in names},
            **{name: getattr(self, name) for name in more if getattr(self, name) is not None},
            **({"model": ", ".join(map(str, self.models))} if self.models else {}),
            **own,
            **({"min_area": self.min_area} if self.min_area else {}),
        }
