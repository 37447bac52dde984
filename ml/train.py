"""Train a network: from a data set, maps or chips to a checkpoint, what a run leaves beside it, and a test score.

The same code runs alone and in the processes that `torchrun` starts.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .base.errors import InputError
from .base.progress import Progress, part, silent
from .dataset.labelled import LabelledScene
from .dataset.splits import BLOCK, TrainingData, from_dataset, from_folders, joined, scene_names
from .evaluation.counts import ConfusionCounts
from .model import checkpoint
from .model.card import ModelCard, write_card
from .model.scoring import score_checkpoint
from .scene.modality import IMAGE
from .training import loop
from .training.config import TrainConfig, settings
from .training.distributed import is_first
from .training.ensemble import member_files, train_ensemble
from .training.files import Files, own_run
from .training.loop import Trained
from .training.report import scores_text
from .training.samples.side_by_side import side_by_side as laid_side_by_side

logger = logging.getLogger(__name__)

_HELD_OUT = 0.2  # of a map
_TRAINED = 0.95  # share of the progress; the rest is the score of the part test


@dataclass(frozen=True)
class TrainRequest:
    """What `train` is asked for."""

    config: TrainConfig
    files: Files
    dataset: str | Path | None
    fold: int | None
    maps: tuple[str | Path, ...]
    chips: tuple[str | Path, ...]
    hold_out: float | None
    chips_held_out: str | Path | None
    block: int
    entries: Mapping[str, object]
    """Of the model card."""
    command: str
    resume: bool
    overwrite: bool
    ensemble: int = 1
    side_by_side: tuple[str | Path, ...] = ()

    def check(self) -> None:
        """Raise `InputError` for a number of members that is none, and for files of an earlier run."""
        if self.ensemble < 1:
            raise InputError(f"An ensemble of {self.ensemble} models is none; use 1 for a single model, or more.")
        members = member_files(self.files, self.ensemble) if self.ensemble > 1 else ()
        for files in (self.files, *members):
            files.check_new(self.resume, self.overwrite)

    def train(self, data: TrainingData, progress: Progress) -> Trained:
        """The run, or those of all members.

        Parameters
        ----------
        data : TrainingData
            What `data` gave.
        progress : Progress
            Hears of every step, and may cancel.
        """
        about = described_card(self.entries, self.files.model.stem, self.config.network, data.split, self.command)
        if self.ensemble > 1:
            return train_ensemble(data, self.files, self.config, about, self.ensemble, progress, self.resume)
        return loop.train(data, self.files, self.config, about, progress, self.resume, against_start=True)

    def data(self) -> TrainingData:
        """The scenes by their use; `InputError` where what was asked for does not go together."""
        if self.hold_out is not None and not self.maps:
            raise InputError(
                "--hold-out divides a map; a data set has parts already, and of --chips those are held out that "
                "--hold-out-chips names."
            )
        if self.fold is not None and not self.dataset:
            raise InputError("--fold is one of a data set; give --dataset, or divide a map by --hold-out.")
        if self.chips_held_out is not None and not self.chips:
            raise InputError("--hold-out-chips names chips; give --chips, or leave it out.")
        parts = [from_dataset(self.dataset, self.fold)] if self.dataset else []
        if self.maps or self.chips or not parts:
            share = _HELD_OUT if self.hold_out is None else self.hold_out
            parts.append(from_folders(self.maps, self.chips, share, self.block, self.config.seed, self.chips_held_out))
        return self._with_one_image(joined(*parts))

    def _with_one_image(self, data: TrainingData) -> TrainingData:
        """The same, with the chips of each folder of `side_by_side` as one scene beside them."""
        others = sorted({str(folder) for folder in self.side_by_side} - {str(folder) for folder in self.chips})
        if others:
            raise InputError(f"--side-by-side {others[0]} is not among --chips; give it there as well.")
        chips = [
            [item for item in data.scenes if item.folder == Path(folder) and item.scene.raw_dem is None]
            for folder in self.side_by_side
        ]
        if not all(chips):
            raise InputError(
                f"--side-by-side {self.side_by_side[chips.index([])]} has no chip of an image alone that is trained "
                "on; only such chips can lie side by side."
            )
        joint = [laid_side_by_side(alone, self.config.crop, self.config.seed) for alone in chips]
        return replace(data, scenes=(*data.scenes, *joint))


def train(
    output: str | Path,
    *,
    dataset: str | Path | None = None,
    fold: int | None = None,
    maps: Sequence[str | Path] = (),
    chips: Sequence[str | Path] = (),
    hold_out: float | None = None,
    chips_held_out: str | Path | None = None,
    block: int = BLOCK,
    preset: str = "modern",
    card: Mapping[str, object] | None = None,
    command: str = "",
    run: str | Path | None = None,
    report: str | Path | None = None,
    resume: bool = False,
    overwrite: bool = False,
    ensemble: int = 1,
    side_by_side: Sequence[str | Path] = (),
    progress: Progress = silent,
    **changes,
) -> Trained:
    """Train a network on a data set, or on maps and chips, and score it on the part that nothing was chosen by.

    Parameters
    ----------
    output : str or Path
        Checkpoint to write (.safetensors): that of the epoch with the best score on what is held out (the last epoch's
        is then NAME.last.safetensors), or of the last epoch where nothing is held out. A start is epoch 0: it is
        written as it was where no epoch is better on what is held out.
    dataset : str or Path, optional
        Folder that `build_dataset` made; its part validation is held out, or the fold ``fold``.
    fold : int, optional
        Which fold is held out, from 1 (default: the first), of a data set that has folds.
    maps : sequence of str or Path, optional
        Folders of chips (image/, dem/, label/) that are parts of one map each; image/ or dem/ may be missing.
    chips : sequence of str or Path, optional
        Folders of chips that are scenes of their own; image/ or dem/ may be missing.
    hold_out : float, optional
        Share of each map, 0 to 1, that is held out in blocks (default: 0.2; 0: nothing).
    chips_held_out : str or Path, optional
        Text file with the names of the chips that are held out, one a line (default: all are trained on).
    block : int, default `BLOCK`
        Side in pixels of these blocks.
    preset : str, default "modern"
        modern, pretrained, paper or spectral: what settings are that ``changes`` does not name.
    card : mapping of str to object, optional
        Entries of the model card: name (default: the file's), limits, citation, licence, tile, overlap, coarser,
        cell_size_m, bands, and data, words on what is trained on.
    command : str, default ""
        With which it was asked for, for the card.
    run : str or Path, optional
        Folder for table, settings, card and page (default: NAME.run beside the checkpoint).
    report : str or Path, optional
        HTML page on the run (default: report.html in that folder).
    resume : bool, default False
        Go on with a run that was stopped or killed, from NAME.state.safetensors.
    overwrite : bool, default False
        Begin anew where a model of that name, or a run's state, is there.
    ensemble : int, default 1
        Models to train, which differ by their seed alone (the seed, the next one and so on). From 2 on the result is a
        set, one file that every verb takes as a model; NAME.1.safetensors and on are its members.
    side_by_side : sequence of str or Path, optional
        Those of ``chips`` whose chips of an image alone are also laid side by side in one large image, where they have
        no edges; for chips that were cut round landslides.
    progress : Progress, default silent
        Hears of every step and may cancel; of several processes, each has its own.
    **changes : object, optional
        Any field of `TrainConfig` by name; ``relief``, wide or local; ``spectral``, numbers from 1 of the bands that
        augmentation may recolour; ``terrain``, names of the channels that the network sees of the DEM; ``roles``, what
        the bands of a multispectral image are; ``without``, parts of the attention U-Net's system that are left out.

    Returns
    -------
    Trained
        With the counts of the part test where there is one, in the first process.

    Raises
    ------
    InputError
        For what does not go together, data that cannot be trained on, a file that is there already or cannot be
        written, and a loss that is not finite.
    """
    request = TrainRequest(
        settings(preset, **changes),
        Files.beside(output, run, report),
        dataset,
        fold,
        tuple(maps),
        tuple(chips),
        hold_out,
        chips_held_out,
        block,
        card or {},
        command,
        resume,
        overwrite,
        ensemble,
        tuple(side_by_side),
    )
    config, files = request.config, request.files
    request.check()
    with own_run(files.folder):
        data = request.data()
        trained = request.train(data, part(progress, 0, _TRAINED) if data.test else progress)
        if not data.test or not is_first():
            return trained
        tested = score_test(files.model, data.test, trained.folder, config.device, part(progress, _TRAINED, 1))
        return replace(trained, test=tested)


def described_card(
    entries: Mapping[str, object], name: str, network: str, split: str = "", command: str = ""
) -> ModelCard:
    """The card of the result as far as it is known before training.

    Parameters
    ----------
    entries : mapping of str to object
        As `train` takes them for ``card``.
    name : str
        Of the model, where the entries do not tell one.
    network : str
        A key of ``NETWORKS``.
    split : str, default ""
        Words on how the data are divided.
    command : str, default ""
        With which it was asked for; empty: not told.

    Returns
    -------
    ModelCard
    """
    own = dict(entries)
    training = {"data": own.pop("data", ""), "split": split, **({"command": command} if command else {})}
    alone = {"serves": (IMAGE,)} if own.get("coarser") else {}  # what the data are says training, and refuses others
    known: dict = {"name": name, "network": network, **own, **alone, "training": training}
    return ModelCard(**known)


def score_test(
    path: str | Path,
    scenes: Sequence[LabelledScene],
    run: str | Path,
    device: str = "auto",
    progress: Progress = silent,
) -> ConfusionCounts:
    """Score a checkpoint on scenes that nothing was chosen by.

    Parameters
    ----------
    path : str or Path
        Of the checkpoint, whose card gets the scores.
    scenes : sequence of LabelledScene
        To score on.
    run : str or Path
        Folder of the run, whose card.json gets them too.
    device : str, default "auto"
        auto, cpu, cuda or cuda:N.
    progress : Progress, default silent
        Hears of every tile and may cancel.

    Returns
    -------
    ConfusionCounts
        Over all of the scenes.
    """
    counts = score_checkpoint(path, scenes, device, progress=progress)
    names = scene_names(scenes)
    checkpoint.add_metrics(path, {names: counts.scores()})
    write_card(run, checkpoint.read_card(path))
    logger.info("%s: %s", names, scores_text(counts.scores()))
    return counts
