"""Where a training run writes what, and the folder of its table, settings and card."""

from __future__ import annotations

import csv
import glob
import importlib.util
import os
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from ..base.atomic_file import atomic_file, check_writable
from ..base.errors import InputError
from ..base.output_paths import check_output_paths
from ..base.outputs import only_one
from ..base.outputs.places import write_errors_said
from ..dataset.chips import KINDS
from ..dataset.index import NAME
from ..model.card import ModelCard, write_card
from .config import TrainConfig
from .distributed import is_first

_IN_FOLDER = ("metrics.csv", "config.json", "card.json")


@dataclass(frozen=True)
class Files:
    """The files of one run."""

    model: Path
    """The checkpoint."""
    folder: Path
    """Of the table, the settings and the card."""
    report: Path | None = None
    """Of the page, if elsewhere than in that folder."""

    @classmethod
    def beside(cls, model, folder=None, report=None) -> Files:
        """The files of the run that writes a model.

        Parameters
        ----------
        model : str or Path
            The checkpoint, a name that ends in .safetensors.
        folder : str or Path, optional
            Of the run. Default: NAME.run beside the model.
        report : str or Path, optional
            The page. Default: report.html in that folder.

        Returns
        -------
        Files

        Raises
        ------
        InputError
            For a model that would not be called .safetensors, or is a folder.
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
        """Refuse a run that would write over what it reads or over itself, or cannot write at all.

        Parameters
        ----------
        inputs : dict of str to (Path or None)
            Single files that are read, by what a message calls them.
        data : iterable of Path
            Folders of chips that are read.

        Raises
        ------
        InputError
            For each of these.
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

    def check_new(self, resume: bool, overwrite: bool) -> None:
        """Refuse to touch an earlier run that nobody said may go.

        Parameters
        ----------
        resume : bool
            Whether the run goes on.
        overwrite : bool
            Whether it begins anew.

        Raises
        ------
        InputError
            Where the model or its run's state is there and neither was said, and where both were.
        """
        if resume and overwrite:
            raise InputError("Give --resume to go on with a run, or --overwrite to begin anew, but not both.")
        there = [] if resume or overwrite else [path for path in (self.model, self.last, self.state) if path.exists()]
        if there:
            raise InputError(
                f"{there[0]} is there already; go on with its run (--resume), replace it (--overwrite), or name "
                "another file."
            )

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


def own_run(folder: Path) -> AbstractContextManager[None]:
    """Keep other runs from writing the same files; of several processes of one run, the first does so.

    Parameters
    ----------
    folder : Path
        Of the run.

    Returns
    -------
    context manager
        As `only_one`.
    """
    return only_one(folder) if is_first() else nullcontext()


class RunFolder:
    """The folder of a run: config.json, and what ``write`` makes or replaces, metrics.csv and card.json, each at once.

    Parameters
    ----------
    path
        Of the folder, which is made.
    config
        The settings of the run.
    purge
        The epoch from which on TensorBoard is to forget what it was told; None: nothing.

    Raises
    ------
    InputError
        Where the folder cannot be made.
    """

    def __init__(self, path, config: TrainConfig, purge: int | None = None):
        self.path = Path(path)
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(f"The folder {path} cannot be made ({error.strerror}); choose another one.") from None
        with atomic_file(self.path / "config.json") as temporary:
            Path(temporary).write_text(config.to_json() + "\n", encoding="utf-8")
        with write_errors_said(self.path):
            self._events = _events(self.path, purge)

    def write(self, rows: Sequence[dict], card: ModelCard) -> None:
        """Write the table and the card; the last row goes to TensorBoard too.

        Parameters
        ----------
        rows : sequence of dict
            All epochs so far, each the numbers of a row by name; epoch 0 is the start.
        card : ModelCard
            Of the best epoch.
        """
        columns = list(dict.fromkeys(name for row in sorted(rows, key=lambda row: not row["epoch"]) for name in row))
        with atomic_file(self.path / "metrics.csv") as temporary, open(temporary, "w", newline="") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(rows)
        write_card(self.path, card)
        if self._events:
            with write_errors_said(self.path):
                for name in set(rows[-1]) - {"epoch"}:
                    self._events.add_scalar(name, rows[-1][name], rows[-1]["epoch"])
                self._events.flush()

    def close(self) -> None:
        """Close the events."""
        if self._events:
            with write_errors_said(self.path):
                self._events.close()


def _events(path: Path, purge: int | None):
    if importlib.util.find_spec("tensorboard") is None:
        return None
    from torch.utils.tensorboard import SummaryWriter

    return SummaryWriter(str(path), purge_step=purge)
