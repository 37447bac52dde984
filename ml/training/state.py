"""All that a training run needs to go on bit for bit, in one safetensors file.

Tensors (network, moving average, contrast, the optimiser's moments) are the file's tensors; counters, the rows of the
table so far and the settings are JSON in its header. Random numbers need no room: they follow from seed and step.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace

import torch
from torch import Tensor

from ..base.atomic_file import atomic_file
from ..base.errors import InputError
from ..evaluation.counts import ConfusionCounts
from .config import TrainConfig
from .learner import Learner

_KEY = "training_state"
_ANEW = "begin anew with a model of another name, or replace this one"
_FREE = ("device", "save_minutes")  # settings that may change on the way


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
    rows: tuple[dict, ...] = field(default=())
    """A row of the table for each epoch."""
    best: tuple[int, int, int, int] | None = None
    """Held-out counts of the best epoch so far."""
    best_epoch: int = 0
    """Its number from 1; 0: none was scored."""

    @property
    def report(self) -> ConfusionCounts:
        """The held-out counts of the best epoch; all zero where there is none."""
        return ConfusionCounts(*self.best) if self.best else ConfusionCounts()


def save_state(path, learner: Learner, position: Position, data: str) -> None:
    """Write ``path``; whatever happens meanwhile, either the old or the new file is there, complete.

    data: what the run is trained on, in words that tell other data apart.
    """
    from safetensors.torch import save_file

    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in _tensors(learner).items()}
    about = {
        "config": json.loads(learner.config.to_json()),
        "position": asdict(position),
        "data": data,
        "scaler": learner.scaler.state_dict() if learner.scaler else None,
    }
    with atomic_file(path) as temporary:
        save_file(tensors, temporary, metadata={_KEY: json.dumps(about)})


def load_state(path, learner: Learner, data: str) -> Position:
    """Put everything at ``path`` into ``learner`` and return where the run was.

    Raises `InputError` where the file is no state, or one of other settings or other data.
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
    position = about["position"]
    best = tuple(position["best"]) if position["best"] else None
    return replace(Position(**position), totals=tuple(position["totals"]), rows=tuple(position["rows"]), best=best)


def _modules(learner: Learner) -> dict:
    modules = {"network": learner.network, "contrast": learner.contrast}
    if learner.average:
        modules["average"] = learner.average.network
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
            learner.optimiser.state[parameter][name] = _like(parameter, value)


def _like(parameter: Tensor, value: Tensor) -> Tensor:
    """``value`` laid out in memory as ``parameter``, so that sums run in the same order; counters as they are."""
    return torch.empty_like(parameter).copy_(value).detach() if value.shape == parameter.shape else value


def _check_same(path, about: dict, config: TrainConfig, data: str) -> None:
    now, usual = json.loads(config.to_json()), json.loads(TrainConfig().to_json())
    then = {**usual, **about["config"]}  # what a state of an older version does not name was as it usually is
    changed = sorted(name for name in {*now, *then} - {*_FREE} if now.get(name) != then.get(name))
    if changed:
        listed = ", ".join(f"{name} {then.get(name)!r} (now {now.get(name)!r})" for name in changed)
        raise InputError(f"The run in {path} has other settings: {listed}; resume it with its own, or {_ANEW}.")
    if about["data"] != data:
        raise InputError(f"The run in {path} is trained on other data: {about['data']} (now {data}); {_ANEW}.")
