"""All that a training run needs to go on bit for bit, in one safetensors file; and what tells its data from others.

Tensors (network, moving average, contrast, the optimiser's moments) are the file's tensors; counters, the rows of the
table so far and the settings are JSON in its header. Random numbers need no room: they follow from seed and step.
"""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Sequence
from dataclasses import asdict, astuple, dataclass, fields

import numpy as np
import torch
from torch import Tensor, nn

from ..base.atomic_file import atomic_file
from ..base.errors import InputError
from ..dataset.chips import UNKNOWN
from ..dataset.labelled import LabelledScene, ScaledLabelledScene
from ..dataset.splits import scene_names
from ..evaluation.counts import ConfusionCounts
from ..scene.scaled_scene import ScaledScene
from .config import TrainConfig
from .learner import Learner

_KEY = "training_state"
_ANEW = "begin anew with a model of another name, or replace this one"
_FREE = ("device", "save_minutes", "fit_threshold")  # settings that may change on the way


@dataclass(frozen=True)
class Position:
    """Where a run is, and what it has seen."""

    epoch: int = 0
    """Epochs that are complete."""
    step: int = 0
    """Steps of the next epoch that are complete."""
    totals: tuple[float, ...] = ()
    """Sums of the parts of the loss over these steps."""
    seconds: float = 0.0
    """How long the run has taken."""
    rows: tuple[dict, ...] = ()
    """A row of the table for each epoch."""
    best: ConfusionCounts | None = None
    """Held-out counts of the best epoch so far."""
    best_epoch: int = 0
    """Its number from 1; 0: none was scored."""

    def next_epoch(self, row: dict[str, float], counts: ConfusionCounts | None, seconds: float) -> Position:
        """Where the run is once an epoch is complete.

        Parameters
        ----------
        row : dict of str to float
            Of the table, without the epoch's number, its scores and the seconds.
        counts : ConfusionCounts or None
            On what is held out; None: not scored. Epochs are compared by mIoU, or by the only IoU there is.
        seconds : float
            How long the run has taken.

        Returns
        -------
        Position
            With one row more.
        """
        epoch, best, best_epoch = self.epoch + 1, self.best, self.best_epoch
        scores = counts.scores() if counts else {}
        if counts is not None and (best is None or _rank(counts) > _rank(best)):
            best, best_epoch = counts, epoch
        whole = {"epoch": epoch, **row, **scores, "seconds": round(seconds, 2)}
        return Position(epoch, 0, (), seconds, (*self.rows, whole), best, best_epoch)

    def to_dict(self) -> dict:
        """All fields as JSON knows them; the counts as a list."""
        return {**asdict(self), "best": list(astuple(self.best)) if self.best else None}

    @classmethod
    def from_dict(cls, values: dict) -> Position:
        """The position from what `to_dict` gave.

        Parameters
        ----------
        values : dict
            As JSON gives it back.

        Returns
        -------
        Position
        """
        best = ConfusionCounts(*values["best"]) if values["best"] else None
        known = {item.name: values[item.name] for item in fields(cls)}
        return cls(**{**known, "totals": tuple(values["totals"]), "rows": tuple(values["rows"]), "best": best})


def _rank(counts: ConfusionCounts) -> float:
    known = [value for value in (counts.landslide_iou, counts.background_iou) if math.isfinite(value)]
    return sum(known) / len(known) if known else 0.0


def save_state(path, learner: Learner, position: Position, data: str) -> None:
    """Write ``path``; whatever happens meanwhile, either the old or the new file is there, complete.

    Parameters
    ----------
    path : str or Path
        Of the file, .safetensors.
    learner : Learner
        Whose tensors are kept.
    position : Position
        Where the run is.
    data : str
        What the run is trained on, in words that tell other data apart (`data_identity`).
    """
    from safetensors.torch import save_file

    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in _tensors(learner).items()}
    about = {
        "config": json.loads(learner.config.to_json()),
        "position": position.to_dict(),
        "data": data,
        "scaler": learner.scaler.state_dict() if learner.scaler else None,
    }
    with atomic_file(path) as temporary:
        save_file(tensors, temporary, metadata={_KEY: json.dumps(about)})


def load_state(path, learner: Learner, data: str) -> Position:
    """Put everything at ``path`` into ``learner`` and return where the run was.

    Parameters
    ----------
    path : str or Path
        Of a file that `save_state` wrote.
    learner : Learner
        Of the same settings, but for the device and the minutes between two saves.
    data : str
        What this run is trained on, as for `save_state`.

    Returns
    -------
    Position
        Where the run was.

    Raises
    ------
    InputError
        Where the file is no state, or one of other settings or other data.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(path), "pt") as file:
            about = json.loads((file.metadata() or {}).get(_KEY, "null"))
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        raise InputError(f"The state {path} cannot be read ({error}); {_ANEW}.") from None
    if about is None:
        raise InputError(f"{path} holds no state of a training run; {_ANEW}.")
    _check_same(path, about, learner.config, data)
    _restore(learner, tensors)
    if learner.scaler and about["scaler"]:
        learner.scaler.load_state_dict(about["scaler"])
    return Position.from_dict(about["position"])


def _modules(learner: Learner) -> dict[str, nn.Module]:
    """The modules that have a state, by the names that files know them by."""
    average = learner.ema.network if learner.ema else None
    modules = {"network": learner.network, "contrast": learner.contrast, "average": average}
    return {name: module for name, module in modules.items() if module is not None}


def _tensors(learner: Learner) -> dict[str, Tensor]:
    found = {
        f"{name}.{key}": tensor
        for name, module in _modules(learner).items()
        for key, tensor in module.state_dict().items()
    }
    for index, parameter in enumerate(_parameters(learner)):
        for key, value in learner.optimiser.state.get(parameter, {}).items():
            if value is not None:
                found[f"optimiser.{index}.{key}"] = torch.as_tensor(value)
    return found


def _parameters(learner: Learner) -> list[torch.nn.Parameter]:
    return [parameter for group in learner.optimiser.param_groups for parameter in group["params"]]


def _restore(learner: Learner, tensors: dict[str, Tensor]) -> None:
    for name, module in _modules(learner).items():
        own = {key[len(name) + 1 :]: value for key, value in tensors.items() if key.startswith(name + ".")}
        module.load_state_dict(own)
    parameters = _parameters(learner)
    for key, value in tensors.items():
        kind, _, rest = key.partition(".")
        if kind == "optimiser":
            index, _, name = rest.partition(".")
            parameter = parameters[int(index)]
            fused = learner.optimiser.defaults.get("fused")
            kept = value.to(parameter.device) if fused else value
            if value.shape == parameter.shape:  # no counter: laid out as the parameter, sums run in the same order
                kept = torch.empty_like(parameter).copy_(kept).detach()
            learner.optimiser.state[parameter][name] = kept


def _check_same(path, about: dict, config: TrainConfig, data: str) -> None:
    now, usual = json.loads(config.to_json()), json.loads(TrainConfig().to_json())
    then = {**usual, **about["config"]}  # what a state of an older version does not name was as it usually is
    changed = sorted(name for name in {*now, *then} - {*_FREE} if now.get(name) != then.get(name))
    if changed:
        listed = ", ".join(f"{name} {then.get(name)!r} (now {now.get(name)!r})" for name in changed)
        raise InputError(f"The run in {path} has other settings: {listed}; resume it with its own, or {_ANEW}.")
    if about["data"] != data:
        raise InputError(f"The run in {path} is trained on other data: {about['data']} (now {data}); {_ANEW}.")


def data_identity(scenes: Sequence[ScaledLabelledScene], held_out: Sequence[LabelledScene]) -> str:
    """What tells the data of a run from other data, in words.

    Every label is read once; images and elevations are not read again.

    Parameters
    ----------
    scenes : sequence of ScaledLabelledScene
        To train on.
    held_out : sequence of LabelledScene
        To score on.

    Returns
    -------
    str
        How many regions of which scenes, what their labels hold, and a checksum over the shapes, the labels and the
        images' and heights' statistics of ``scenes`` and over the shapes and the labels of what is ``held_out``.
    """
    checksum = 0
    for scaled, _ in scenes:
        checksum = zlib.crc32(_statistics(scaled).encode(), checksum)
    known = landslide = 0
    for scene in [*(item for _, item in scenes), *held_out]:
        checksum = zlib.crc32(repr((scene.scene.grid.shape, scene.scene.bands)).encode(), checksum)
        for region in scene.regions:
            truth = scene.label.read(region)[0]
            label = np.where(np.isfinite(truth), truth, UNKNOWN).astype(np.uint8)
            checksum = zlib.crc32(label.tobytes(), checksum)
            known += int((label != UNKNOWN).sum())
            landslide += int((label == 1).sum())
    training = [item for _, item in scenes]
    regions = sum(len(item.regions) for item in training)
    return (
        f"{regions} regions of {scene_names(training)}, {len(held_out)} scenes held out, {known} known pixels and "
        f"{landslide} landslide pixels in all, checksum {checksum:08x}"
    )


def _statistics(scaled: ScaledScene) -> str:
    """To four digits, so that another processor's way of summing makes no other data."""
    values = np.concatenate([scaled.mean.ravel(), scaled.std.ravel(), scaled.heights])
    return " ".join(f"{value:.4g}" for value in values)
