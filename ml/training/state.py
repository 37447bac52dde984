"""All that a training run needs to go on bit for bit, in one safetensors file; and what tells its data from others.

Tensors (network, moving average, contrast, the optimiser's moments) are the file's tensors; counters, the rows of the
table so far and the settings are JSON in its header. Random numbers need no room: they follow from seed and step.
"""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from ..base.atomic_file import atomic_file
from ..base.errors import InputError, quoted
from ..base.untrusted.json_text import parse_table
from ..base.untrusted.tensor_header import TensorEntry, TensorHeader, read_header
from ..dataset.chips import UNKNOWN
from ..dataset.labelled import LabelledScene, ScaledLabelledScene
from ..dataset.splits import scene_names
from ..networks.weights.blueprint import misfits
from ..networks.weights.reading import check_finite, read_tensors
from ..networks.weights.writing import write_tensors
from ..scene.scaled_scene import ScaledScene
from .config import TrainConfig
from .learner import Learner
from .position import Position

_KEY = "training_state"
_REGIONS, _HELD_OUT = " regions of ", " scenes held out,"
_ANEW = "begin anew with a model of another name, or replace this one"
_SCALER = {"scale", "growth_factor", "backoff_factor", "growth_interval", "_growth_tracker"}
_MOMENTS = {"adamw": ("step", "exp_avg", "exp_avg_sq"), "sgd": ("momentum_buffer",)}
_FREE = ("device", "save_minutes", "fit_threshold")  # settings that may change on the way


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
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in _tensors(learner).items()}
    about = {
        "config": json.loads(learner.config.to_json()),
        "position": position.to_dict(),
        "data": data,
        "scaler": learner.scaler.state_dict() if learner.scaler else None,
    }
    with atomic_file(path) as temporary:
        write_tensors(temporary, tensors, {_KEY: json.dumps(about)})


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
    try:
        header = read_header(path)
        about = _about(header)
        _check_same(path, about, learner.config, data)
        reason = misfits(header.tensors, _expected(learner, header.tensors))
        position = Position.from_dict(about["position"])
        tensors = read_tensors(header) if not reason else {}
    except InputError:
        raise
    except (OSError, ValueError) as error:
        raise InputError(f"The state {path} cannot be read ({error}); {_ANEW}.") from None
    if reason:
        raise InputError(f"The state {path} is of another network or optimiser ({reason}); {_ANEW}.")
    check_finite(Path(path).name, tensors)
    _restore(learner, tensors)
    if learner.scaler and about["scaler"]:
        learner.scaler.load_state_dict(about["scaler"])
    return position


def _about(header: TensorHeader) -> dict:
    """What the header says beside the tensors; `ValueError` where something of it is missing or of another type."""
    if _KEY not in header.metadata:
        raise InputError(f"{header.path} holds no state of a training run; {_ANEW}.")
    about = parse_table(header.metadata[_KEY])
    for name, kind in (("config", dict), ("position", dict), ("data", str), ("scaler", (dict, type(None)))):
        if name not in about or not isinstance(about[name], kind):
            raise ValueError(f"its {name} is {quoted(about.get(name))}")
    scaler = about["scaler"]
    if scaler and (set(scaler) != _SCALER or not all(_is_positive(value) for value in scaler.values())):
        raise ValueError(f"its scaler is {quoted(scaler)}")
    return about


def _is_positive(value: object) -> bool:
    """Whether ``value`` is a finite number of 0 or more."""
    return isinstance(value, (int, float)) and math.isfinite(value) and value >= 0


def _expected(learner: Learner, given: Mapping[str, TensorEntry]) -> dict[str, Tensor]:
    """What a state of this learner holds: its modules' tensors, and all of the optimiser's for each parameter that it
    holds anything for, a counter or like the parameter.
    """
    found = _module_tensors(learner)
    scalar, names = torch.zeros(()), _MOMENTS[learner.config.optimiser]
    for index, parameter in enumerate(_parameters(learner)):
        if any(f"optimiser.{index}.{name}" in given for name in names):
            found.update({f"optimiser.{index}.{name}": scalar if name == "step" else parameter for name in names})
    return found


def _modules(learner: Learner) -> dict[str, nn.Module]:
    """The modules that have a state, by the names that files know them by."""
    average = learner.ema.network if learner.ema else None
    modules = {"network": learner.network, "contrast": learner.contrast, "average": average}
    return {name: module for name, module in modules.items() if module is not None}


def _module_tensors(learner: Learner) -> dict[str, Tensor]:
    return {
        f"{name}.{key}": tensor
        for name, module in _modules(learner).items()
        for key, tensor in module.state_dict().items()
    }


def _tensors(learner: Learner) -> dict[str, Tensor]:
    found = _module_tensors(learner)
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
        listed = ", ".join(f"{name} {quoted(then.get(name))} (now {quoted(now.get(name))})" for name in changed)
        raise InputError(f"The run in {path} has other settings: {listed}; resume it with its own, or {_ANEW}.")
    if _unnamed(about["data"]) != _unnamed(data):
        raise InputError(f"The run in {path} is trained on other data: {about['data']} (now {data}); {_ANEW}.")


def _unnamed(identity: str) -> str:
    """A `data_identity` without the names of folders, which change where a data set is moved to."""
    before, _, rest = identity.rpartition(_HELD_OUT)
    named, _, held_out = before.rpartition(", ")
    return f"{named.partition(_REGIONS)[0]}, {held_out}{_HELD_OUT}{rest}"


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
        f"{regions}{_REGIONS}{scene_names(training)}, {len(held_out)}{_HELD_OUT} {known} known pixels and "
        f"{landslide} landslide pixels in all, checksum {checksum:08x}"
    )


def _statistics(scaled: ScaledScene) -> str:
    """To four digits, so that another processor's way of summing makes no other data."""
    values = np.concatenate([scaled.mean.ravel(), scaled.std.ravel(), scaled.heights])
    return " ".join(f"{value:.4g}" for value in values)
