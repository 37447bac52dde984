"""Where a training run writes what."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..base.atomic_file import check_writable
from ..base.errors import InputError
from ..base.output_paths import check_output_paths
from ..dataset.chips import KINDS
from ..dataset.index import NAME

_IN_FOLDER = ("metrics.csv", "config.json", "card.json")


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

    def check(self, inputs: dict, data: Iterable[Path]) -> None:
        """Raise `InputError` where the run would write over what it reads or over itself, or cannot write at all.

        inputs: {name: path or None} of single files; data: folders of chips.
        """
        data = {Path(os.path.realpath(folder)) for folder in data}
        indices = {f"the index of {folder.name}": folder / NAME for folder in data}
        written = {"model": self.model, "last checkpoint": self.last, "state": self.state, "report": self.page}
        written.update({name: self.folder / name for name in _IN_FOLDER})
        check_output_paths({**inputs, **indices}, written)
        _check_no_data(self.folder)
        chips = {folder / kind for folder in data for kind in KINDS}
        for name, path in written.items():
            if Path(os.path.realpath(path)).parent in chips:
                raise InputError(f"{name} would lie among the chips that are read, {path}; choose another folder.")
            check_writable(path)

    def remove_partial(self) -> None:
        """Delete what a killed run had begun to write."""
        for target in (self.model, self.last, self.state):
            for file in target.parent.glob(f"{glob.escape(target.stem)}.partial-*{target.suffix}"):
                file.unlink()


def _check_no_data(folder: Path) -> None:
    """`InputError` where the ``folder`` of a run holds data to train on."""
    held = [name for name in (NAME, *KINDS) if (folder / name).exists()]
    if held:
        raise InputError(f"The run's folder {folder} holds data ({held[0]}); choose another one, or a new name.")
