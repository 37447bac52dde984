"""How weights move: the optimiser, the learning rate of a step, and the weights' averages."""

from __future__ import annotations

import copy
import inspect
import math
from functools import partial
from typing import Generic, TypeVar

import torch
from torch import nn

from ..model import checkpoint
from .config import TrainConfig

_EPSILON = 1e-8

AnyNetwork = TypeVar("AnyNetwork", bound=nn.Module)


def build_optimiser(network: nn.Module, config: TrainConfig, fused: bool = False) -> torch.optim.Optimizer:
    """AdamW or SGD over the parameters that ask for a gradient; its learning rate is set before every step.

    Parameters
    ----------
    network : nn.Module
        On the device to train on.
    config : TrainConfig
        Names the optimiser, its momentum and its weight decay (of weights alone unless ``decay_all``).
    fused : bool, default False
        Torch's kernel that skips a step whose scaled gradients are not finite by itself, where the scaler would
        otherwise wait for the GPU to tell; for GPUs, and only where this torch has it.

    Returns
    -------
    torch.optim.Optimizer
    """
    wanted = [parameter for parameter in network.parameters() if parameter.requires_grad]
    plain = [parameter for parameter in wanted if parameter.dim() <= 1 and not config.decay_all]
    kept = {id(parameter) for parameter in plain}
    decayed = [parameter for parameter in wanted if id(parameter) not in kept]
    groups = [{"params": decayed, "weight_decay": config.weight_decay}, {"params": plain, "weight_decay": 0.0}]
    groups = [group for group in groups if group["params"]]
    if config.optimiser == "sgd":
        fusible = fused and "fused" in inspect.signature(torch.optim.SGD).parameters  # since torch 2.3
        sgd = partial(torch.optim.SGD, fused=True) if fusible else torch.optim.SGD
        return sgd(groups, lr=config.learning_rate, momentum=config.momentum)
    return torch.optim.AdamW(groups, lr=config.learning_rate, eps=_EPSILON, fused=True if fused else None)


def learning_rate(config: TrainConfig, step: int, steps: int) -> float:
    """The learning rate of a step: a straight rise, then a cosine, a power, or nothing falls.

    poly: (1 - step / steps) ** power (DeepLab's; HPCL-Net, section 4.2, prints the name only), counted from the end of
    the rise.

    Parameters
    ----------
    config : TrainConfig
        Names the highest rate, the share of steps that it rises over, the schedule and the power.
    step : int
        From 0.
    steps : int
        Of the whole run.

    Returns
    -------
    float
        From 0 to ``config.learning_rate``.
    """
    warm = max(1, int(config.warm_up * steps)) if config.warm_up else 0
    if step < warm:
        return config.learning_rate * (step + 1) / warm
    done = (step - warm) / max(1, steps - warm)
    if config.schedule == "cosine":
        return config.learning_rate * 0.5 * (1 + math.cos(math.pi * done))
    return config.learning_rate * ((1 - done) ** config.power if config.schedule == "poly" else 1.0)


def set_learning_rate(optimiser: torch.optim.Optimizer, value: float) -> None:
    """Give every parameter of an optimiser one learning rate.

    Parameters
    ----------
    optimiser : torch.optim.Optimizer
        Is changed.
    value : float
        The learning rate, 0 or more.
    """
    for group in optimiser.param_groups:
        group["lr"] = value


class ExponentialMovingAverage(Generic[AnyNetwork]):
    """An exponential moving average (EMA) of a network's parameters and buffers, as a network of its own.

    theta_ema <- d theta_ema + (1 - d) theta with d = min(``decay``, (1 + step) / (10 + step)), so that the first,
    random weights do not linger in it (TensorFlow's ``num_updates``). torch's ``swa_utils.AveragedModel`` does the same
    with a function for this warm-up, but keeps its counter as a tensor of the device, which a step would have to wait
    for, and has other names in a run's state.

    Parameters
    ----------
    network : nn.Module
        Is copied, and stays as it is.
    decay : float
        The share of the average that a step keeps, 0 to 1.
    """

    def __init__(self, network: AnyNetwork, decay: float):
        self.network: AnyNetwork = copy.deepcopy(network).requires_grad_(False).eval()
        self._decay = decay

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        """Move towards a network's weights; whole numbers, as counters are, are copied.

        Parameters
        ----------
        network : nn.Module
            That is averaged, after its step.
        step : int
            From 0; at 0 the average becomes the network.
        """
        share = min(self._decay, (1 + step) / (10 + step)) if step else 0.0
        pairs = list(zip(self.network.state_dict().values(), network.state_dict().values()))
        floats = [(own, current) for own, current in pairs if own.is_floating_point()]
        torch._foreach_lerp_([own for own, _ in floats], [current for _, current in floats], 1 - share)
        for own, current in pairs:
            if not own.is_floating_point():
                own.copy_(current)


@torch.no_grad()
def mixed_with_start(network: AnyNetwork, config: TrainConfig) -> AnyNetwork:
    """The mean of a network's weights and those that its training began with (WiSE-FT, Wortsman et al. 2022).

    It keeps most of what the start knew, and most of what was learned (arXiv 2109.01903). Statistics of normalisations
    are averaged alike; weights that the start has not, or in another shape, stay as they were trained.

    Parameters
    ----------
    network : nn.Module
        Stays as it is.
    config : TrainConfig
        Names the start and its share.

    Returns
    -------
    nn.Module
        ``network`` itself where the start has no share.
    """
    if not config.start_share:
        return network
    mixed, start = copy.deepcopy(network), checkpoint.load(config.start)[0].state_dict()
    for name, own in mixed.state_dict().items():
        before = start.get(name)
        if own.is_floating_point() and before is not None and before.shape == own.shape:
            own.lerp_(before.to(own), config.start_share)
    return mixed
