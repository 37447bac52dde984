"""Precise batch normalisation: population statistics for weights that are done (Wu & Johnson, 2021).

While a network trains, its batch normalisations keep a moving mean of what small batches of the latest weights had. For
averaged weights, and for batches of two, that is far from what the data have (arXiv 2105.07576, section 3).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import islice

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.dropout import _DropoutNd

from ..model.device import Device
from .config import TrainConfig
from .samples import Batch, Samples

_PIXELS = 2**18  # of a batch, at least: the normalisation of one is to be like that of all
_BATCHES = 32  # at most


class _PopulationMoments:
    """Sums of the batches' means and second moments before one normalisation."""

    def __init__(self, norm: _BatchNorm):
        self._norm, self.batches = norm, 0
        self.mean: Tensor | float = 0.0
        self.square: Tensor | float = 0.0

    def __call__(self, _: nn.Module, inputs: tuple[Tensor]) -> None:
        values = inputs[0].float()
        axes = [axis for axis in range(values.ndim) if axis != 1]
        variance, mean = torch.var_mean(values, axes, correction=0)
        self.batches += 1
        self.mean += mean.double()
        self.square += (variance + mean * mean).double()

    def apply(self) -> None:
        """Make them the statistics that the normalisation uses from now on."""
        kept_mean, kept_variance = self._norm.running_mean, self._norm.running_var
        if self.batches and kept_mean is not None and kept_variance is not None:
            mean = torch.as_tensor(self.mean) / self.batches
            kept_mean.copy_(mean)
            kept_variance.copy_((torch.as_tensor(self.square) / self.batches - mean * mean).clamp(min=0))


@torch.no_grad()
def update_population_statistics(
    network: nn.Module, batches: Iterable[Batch], device: Device, channels_last: bool = True
) -> None:
    """Replace the statistics of ``network``'s batch normalisations, in place, by those over all of ``batches``.

    Each batch goes through the network once as in training, normalised by its own statistics (so samples that lack a
    modality have no share in those of its trunk), but without dropout; mean and variance are those over all batches
    together (the variance holds how their means differ): arXiv 2105.07576, section 3.1, "PreciseBN". The network is
    left as for prediction.

    Parameters
    ----------
    network : nn.Module
        On the device.
    batches : iterable of Batch
        On any device; without one nothing changes.
    device : Device
        Where to compute, and in which precision.
    channels_last : bool, default True
        How images are laid out in memory.
    """
    norms = [module for module in network.modules() if isinstance(module, _BatchNorm) and module.track_running_stats]
    population = {norm: _PopulationMoments(norm) for norm in norms}
    network.train()
    for module in network.modules():
        if isinstance(module, _DropoutNd):
            module.eval()
    hooks = [norm.register_forward_pre_hook(moments) for norm, moments in population.items()]
    try:
        for batch in batches:
            batch = batch.to(device.torch_device, channels_last)
            with torch.autocast(device.torch_device.type, device.dtype, enabled=device.dtype != torch.float32):
                network(batch.image, batch.dem)
    finally:
        for hook in hooks:
            hook.remove()
        network.eval()
    for moments in population.values():
        moments.apply()


def population_batches(samples: Samples, config: TrainConfig) -> Iterable[Batch]:
    """Batches of 2^18 pixels or more, up to 32 of them, varied as in training: an epoch that training never came to.

    Parameters
    ----------
    samples : Samples
        Of the run; stays as it is.
    config : TrainConfig
        Names the batch, the least size of these, and the number of epochs.

    Returns
    -------
    iterable of Batch
        On the CPU, read as they are needed.
    """
    larger = samples.in_batches_of(max(config.batch, math.ceil(_PIXELS / samples.crop**2)))
    return (part for step in islice(larger.epoch(config.epochs), _BATCHES) for part in step)
