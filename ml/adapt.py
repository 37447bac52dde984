"""The verb `adapt`: models that were trained elsewhere learn a region without labels (progressive label refinement)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import Union

import numpy as np

from .base.errors import InputError
from .base.progress import Progress, silent
from .base.settings import one_of
from .dataset.splits import BLOCK, TrainingData, from_dataset, from_folders, joined
from .model import checkpoint
from .model.ensemble import Models, files_of, load_members, read_joint_card
from .model.plan import USUAL_BANDS
from .scene.modality import modality_of
from .scene.scaling import Scaling
from .scene.spectral.colours import given_bands
from .scene.statistics import image_statistics
from .training.adaptation import Labelling, Refinement, Target, multispectral_targets, refine
from .training.adaptation.folder import START, nothing_left
from .training.adaptation.record import NAME, Round
from .training.config import PRESETS, TrainConfig, bound, settings
from .training.files import Files, own_run
from .training.initial_weights import check_fits_network
from .training.samples.domain import of_domain

NORMALISATIONS = ("separate", "source")

Paths = Union[str, Path, Sequence[Union[str, Path]], None]


@dataclass(frozen=True)
class Adapted:
    """What an adaptation gave."""

    model: Path
    """The checkpoint, or the set of several."""
    page: Path
    """On the rounds, with maps."""
    rounds: tuple[Round, ...]
    """All of them; that with number 0 is the models as they were given."""
    accepted: int
    """Number of the round whose models were taken."""


def adapt(
    output: str | Path,
    *,
    image: Paths = None,
    dem: Paths = None,
    bands: Sequence[int] | None = None,
    sensor: str | None = None,
    model: Models | None = None,
    dataset: str | Path | None = None,
    fold: int | None = None,
    maps: Sequence[str | Path] = (),
    chips: Sequence[str | Path] = (),
    hold_out: float = 0.2,
    chips_held_out: str | Path | None = None,
    block: int = BLOCK,
    rounds: int = 3,
    confidence: float = 0.7,
    between: str = "unknown",
    settled: float = 0.98,
    normalisation: str = "separate",
    scale: int | None = None,
    method: str = "auto",
    preset: str | None = None,
    command: str = "",
    run: str | Path | None = None,
    report: str | Path | None = None,
    resume: bool = False,
    overwrite: bool = False,
    progress: Progress = silent,
    **changes,
) -> Adapted:
    """Adapt models to a region without labels, with the data that they were trained on (PLR, CEUR-WS Vol-3207, 13).

    In each round the mean of the models labels the target scenes where it is sure, and each model is trained on, from
    its weights of the round before (a guess), on the source and on these labels. The threshold stays that of the models
    given. Files of the run (labels, models of each round, figures) lie in its folder.

    Parameters
    ----------
    output : str or Path
        Checkpoint to write (.safetensors): the adapted model, or a set where several are given.
    image, dem : str or Path, or a sequence of them, optional
        The target scenes, an image and a DEM each in the same order; one of the two may be left out for all of them,
        where the models serve the other alone.
    bands : sequence of int, optional
        Band numbers of the images, from 1, in the order of the model card's (default: those that the files call red,
        green and blue, or else the first three; for models that read bands by their roles, those that play them).
    sensor : str, optional
        In whose order multispectral images have their bands (a key of ``spectral.roles.SENSORS``), for such models
        (default: names and number of the bands tell).
    model : Models, optional
        A checkpoint, a set or several (default: the bundled one for what there is).
    dataset : str or Path, optional
        The source: a folder that `build_dataset` made; its part validation, or a fold, is held out.
    fold : int, optional
        Which fold is held out, from 1 (default: the first), of a data set that has folds.
    maps, chips : sequence of str or Path
        Instead or besides: folders of chips, as `train` takes them.
    hold_out : float, default 0.2
        Share of each map that is held out.
    chips_held_out : str or Path, optional
        Text file with the names of the chips that are held out, one a line (default: all are trained on).
    block : int, default `BLOCK`
        Side in pixels of the blocks that are.
    rounds : int, default 3
        At most, as in the paper; fewer where the labels settle or a round is rejected.
    confidence : float, default 0.7
        Probability from which a pixel is labelled a landslide, as in the paper; up to 1 minus it it is other ground.
    between : str, default "unknown"
        What pixels between the two are: ``unknown``, which no loss looks at, or ``background``, the paper taken at its
        word.
    settled : float, default 0.98
        IoU of the landslides of two rounds from which the labels are settled.
    normalisation : str, default "separate"
        ``separate``: every scene is standardised by its own mean and deviation, as the paper does by domain; or
        ``source``: all by those of the source. Where models read bands by their roles, ``separate`` is by domain: the
        source as the models have it, the targets by the mean and deviation of all of them, which the result keeps.
    scale : int, optional
        How many times finer the cells are that the networks see (scale promotion; 4 in the paper); takes its square
        times as long. Default: as the models have it.
    method : str, default "auto"
        By which the targets' DEMs are interpolated.
    preset : str, optional
        As `train` takes it (default: modern, or spectral for models that read bands by their roles).
    command : str, default ""
        With which it was asked for, for the card.
    run : str or Path, optional
        Folder of the run (default: NAME.run beside the checkpoint).
    report : str or Path, optional
        HTML page on the rounds (default: report.html in that folder).
    resume : bool, default False
        Go on with a run that was stopped or killed.
    overwrite : bool, default False
        Begin anew where a model of that name, or a run, is there.
    progress : Progress, default silent
        Hears of every step and may cancel.
    **changes : object, optional
        Any field of `TrainConfig` by name. Defaults that differ from `train`'s: 6 epochs and the loss ohem+lovasz.

    Returns
    -------
    Adapted

    Raises
    ------
    InputError
        For what does not go together, where the models are sure of no landslide in the targets, and where no round was
        accepted.
    """
    files = Files.beside(output, run, report)
    _check(files, rounds, settled, normalisation, resume, overwrite)
    pairs = _pairs(image, dem)
    given = files_of(model or checkpoint.bundled_for(modality_of(*pairs[0])))
    roles = (scaling := read_joint_card(given).scaling).roles
    chosen = [USUAL_BANDS if roles and bands is None else given_bands(one, bands) for one, _ in pairs]
    targets = tuple(Target(one, other, own, method) for (one, other), own in zip(pairs, chosen))
    if roles:
        targets = multispectral_targets(targets, scaling, sensor, normalisation == "separate")
    seed = changes.get("seed") or 1
    source = _source(dataset, fold, maps, chips, share=hold_out, block=block, seed=seed, chips_held_out=chips_held_out)
    _check_paths(files, source, targets, given)
    with nothing_left(files.folder), own_run(files.folder):
        members = _members(given, files.folder)
        by_source = _source_scaling(source) if normalisation == "source" and not roles else None
        preset = preset or ("spectral" if roles else "modern")
        changes = {
            "epochs": 6,
            "loss": "ohem+lovasz",
            **{key: value for key, value in changes.items() if value is not None},
        }
        configs = tuple(of_domain(_config(preset, path, scale, by_source, changes), source.scenes) for path in members)
        for config, path in zip(configs, members):
            check_fits_network(config, checkpoint.read_card(path))  # before anything is labelled
        labelling = Labelling(confidence, between)
        job = Refinement(
            files.model,
            files.folder,
            files.page,
            source,
            targets,
            members,
            configs,
            labelling,
            rounds,
            settled,
            command,
        )
        record = refine(job, progress, resume)
    return Adapted(files.model, files.page, record.rounds, record.accepted.number)


def _check(files: Files, rounds: int, settled: float, normalisation: str, resume: bool, overwrite: bool) -> None:
    one_of("normalisation", normalisation, NORMALISATIONS)
    if rounds < 1:
        raise InputError(f"{rounds} round(s) adapt nothing; use 1 or more.")
    if not 0 < settled <= 1:
        raise InputError(f"An IoU of {settled} at which labels are settled is out of range; use above 0, up to 1.")
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        raise InputError("An adaptation runs in one process, but WORLD_SIZE names more; start it without torchrun.")
    files.check_new(resume, overwrite)
    if (files.folder / NAME).exists() and not (resume or overwrite):
        raise InputError(
            f"{files.folder} holds an adaptation already; go on with it (--resume), replace it (--overwrite), or name "
            "another file."
        )


def _check_paths(files: Files, source: TrainingData, targets: Sequence[Target], models: Sequence[str | Path]) -> None:
    read: dict[str, str | Path | None] = {f"model {index + 1}": path for index, path in enumerate(models)}
    for index, target in enumerate(targets):
        read.update({f"image {index + 1}": target.image, f"DEM {index + 1}": target.dem})
    files.check(read, {item.folder for item in (*source.scenes, *source.held_out) if item.folder is not None})


def _pairs(image: Paths, dem: Paths) -> list[tuple[str | Path | None, str | Path | None]]:
    """Image and DEM of each target."""
    images, dems = (
        [] if paths is None else [paths] if isinstance(paths, (str, Path)) else list(paths) for paths in (image, dem)
    )
    if not images and not dems:
        raise InputError("There is no scene to adapt to; give an image, a DEM or both.")
    if images and dems and len(images) != len(dems):
        raise InputError(f"{len(images)} image(s) and {len(dems)} DEM(s) are no pairs; give a DEM for each image.")
    return list(zip_longest(images, dems))


def _source(
    dataset: str | Path | None,
    fold: int | None,
    maps: Sequence[str | Path],
    chips: Sequence[str | Path],
    **division,
) -> TrainingData:
    """What is trained on and held out; ``division`` as `from_folders` takes it."""
    if not (dataset or maps or chips):
        raise InputError("There is no source with labels; give a data set (--dataset), a map or chips.")
    if fold is not None and not dataset:
        raise InputError(f"The fold {fold} is one of a data set, and none is given; leave the fold out.")
    parts = [from_dataset(dataset, fold)] if dataset else []
    if maps or chips:
        parts.append(from_folders(maps, chips, **division))
    return joined(*parts)


def _members(models: Sequence[str | Path], folder: Path) -> tuple[Path, ...]:
    """A file for each model; the members of a set are written to the run's folder."""
    found: list[Path] = []
    for path in map(Path, models):
        card = checkpoint.read_card(path)
        if not card.is_set:
            found.append(path)
            continue
        (folder / START).mkdir(parents=True, exist_ok=True)
        for number, member in enumerate(load_members(path, card)):
            found.append(folder / START / f"{path.stem}.{number + 1}.safetensors")
            checkpoint.save(found[-1], member.network, member.card)
    return tuple(found)


def _config(preset: str, path: Path, scale: int | None, scaling: Scaling | None, changes: dict) -> TrainConfig:
    """The settings for one of the models, whose network, arguments and scaling it brings along."""
    card = checkpoint.read_card(path)
    rate = PRESETS[preset].learning_rate if preset in PRESETS else None  # the whole of it, as was measured
    made = settings(preset, start=str(path), **{"learning_rate": rate, **changes})
    if made.network != card.network or bound(made.arguments) != bound(card.arguments):
        raise InputError(
            f"{path} holds {card.network} {card.arguments} and cannot go on as {made.network} {made.arguments}; leave "
            "network, arguments and ablation out."
        )
    finer = card.arguments.get("scale", 1) if scale is None else scale
    arguments = {**bound(made.arguments), **({"scale": finer} if finer != 1 else {})}
    if made.scaling.roles:
        return replace(made, arguments=arguments, fit_threshold=False)
    wanted = scaling or Scaling()
    names = ("statistics", "image_mean", "image_std")
    own = replace(made.scaling, **{name: getattr(wanted, name) for name in names})
    return replace(made, arguments=arguments, scaling=own, fit_threshold=False)


def _source_scaling(source: TrainingData) -> Scaling:
    """Means and deviations over all scenes of the source, each counted alike."""
    found = [image_statistics(item.scene) for item in source.scenes if item.scene.image is not None]
    if not found:
        raise InputError("The source has no image whose statistics could be taken; leave the normalisation separate.")
    means, deviations = (np.stack(values) for values in zip(*found))
    mean = means.mean(axis=0)
    deviation = np.sqrt((deviations**2 + means**2).mean(axis=0) - mean**2)
    return Scaling("training", tuple(map(float, mean)), tuple(map(float, deviation)))
