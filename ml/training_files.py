"""Where a training run writes what."""

from __future__ import annotations

import glob
from dataclasses import dataclass
from pathlib import Path

from .errors import InputError


@dataclass(frozen=True)
class Files:
    """model: the checkpoint; folder: of the table, the settings and the card; report: of the page, if elsewhere."""

    model: Path
    folder: Path
    report: Path | None = None

    @classmethod
    def beside(cls, model, folder=None, report=None) -> Files:
        """The files of the run that writes ``model``; None: NAME.run beside it, and its report.html.

        Raises `InputError` for a model that would not be called .safetensors, or is a folder.
        """
        model = Path(model)
        if model.suffix != ".safetensors" or model.is_dir():
            raise InputError(f"{model} is no name of a model; give a file that ends in .safetensors.")
        return cls(model, Path(folder or model.with_suffix(".run")), Path(report) if report else None)

    @property
    def page(self) -> Path:
        """The page on the run."""
        return self.report or self.folder / "report.html"

    @property
    def last(self) -> Path:
        """The checkpoint of the last epoch, where ``model`` is the best one."""
        return self.model.with_suffix(".last.safetensors")

    @property
    def state(self) -> Path:
        """All that is needed to go on."""
        return self.model.with_suffix(".state.safetensors")

    def remove_partial(self) -> None:
        """Delete what a killed run had begun to write."""
        for target in (self.model, self.last, self.state):
            for file in target.parent.glob(f"{glob.escape(target.stem)}.partial-*{target.suffix}"):
                file.unlink()
