"""A network and what trains it; `Learner`'s methods are the lines of the loop: forward, losses, backward, step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from ..model.device import Device
from ..networks import HpclNet, SegmentationNetwork, TrainingOutputs
from .config import TrainConfig
from .distributed import Ranks
from .loss_meter import LossTerm
from .losses.contrast import Contrast, ContrastConfig
from .losses.pixel import build_loss
from .optimiser import ExponentialMovingAverage, build_optimiser, learning_rate, set_learning_rate
from .samples import Batch, takes_missing


class Part(NamedTuple):
    """A part of this process's samples of a step, on the device."""

    batch: Batch
    known: int
    """How many of its pixels have a label."""
    share: Tensor
    """() float32 on the CPU: these pixels by those of the samples of all processes."""
    portion: float
    """1 by the number of parts."""
    last: bool
    """Whether gradients are shared with other processes after it."""
    generator: torch.Generator
    """Of the step's anchors and keys, on the CPU; the same for all processes."""


class _Forward(nn.Module):
    """One module for everything that a step needs of a network, as DistributedDataParallel wants it."""

    def __init__(self, network: SegmentationNetwork, contrasted: bool):
        super().__init__()
        self.network, self.contrasted = network, contrasted

    def forward(self, image: Tensor, dem: Tensor) -> TrainingOutputs:
        return self.network.training_outputs(image, dem, self.contrasted)


class Learner:
    """A network and what trains it: optimiser, losses, contrast, moving average.

    Chance (dropout, anchors, keys) is a function of the seed, the step and, for dropout, the rank, so that nothing of
    it has to be kept to go on from a saved state. Nothing here waits for a GPU.

    Parameters
    ----------
    network : SegmentationNetwork
        Of the kind that ``config`` names, on any device; it is moved.
    config : TrainConfig
        The settings of the run.
    device : Device
        Where to train, and in which precision.
    ranks : Ranks
        The processes that share a step.
    steps : int
        How many there will be, for the learning rate.
    """

    def __init__(self, network: SegmentationNetwork, config: TrainConfig, device: Device, ranks: Ranks, steps: int):
        self.config, self.device, self.ranks, self.steps = config, device, ranks, steps
        self.network = ranks.normalised(network, device).to(device.torch_device)
        if config.channels_last:
            self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stub lacks it
        if isinstance(network, HpclNet):
            network.projection.requires_grad_(config.contrasted)
        self.loss = build_loss(config.loss, config.class_weights or None)
        self.contrast = self._contrast()
        self.ema = ExponentialMovingAverage(self.network, config.ema_decay) if config.ema_decay else None
        half = device.dtype == torch.float16
        self.optimiser = build_optimiser(self.network, config, fused=half and device.is_cuda)
        self.scaler = torch.amp.GradScaler(device.torch_device.type, init_scale=2.0**12) if half else None
        self._forward = ranks.wrap(_Forward(self.network, config.contrasted), device, takes_missing(network))

    @property
    def terms(self) -> tuple[LossTerm, ...]:
        """The terms of the loss in the order of what a step returns (HPCL-Net, equation 5: weights of 1 and 0.1)."""
        pixel = LossTerm(self.config.loss, 1.0)
        return (pixel, LossTerm("contrast", self.contrast.config.weight)) if self.contrast else (pixel,)

    @property
    def result(self) -> SegmentationNetwork:
        """The network to be scored and saved."""
        return self.ema.network if self.ema else self.network

    def rate(self, number: int) -> float:
        """The learning rate of a step.

        Parameters
        ----------
        number : int
            Of the step, from 0 over all epochs.

        Returns
        -------
        float
        """
        return learning_rate(self.config, number, self.steps)

    def begin(self, batches: Sequence[Batch], number: int) -> Iterator[Part]:
        """Make ready for step ``number`` (from 0), and give its parts one by one.

        Parameters
        ----------
        batches : sequence of Batch
            This process's samples of the step, in as many parts as gradients are accumulated over, on the CPU.
        number : int
            Of the step, from 0 over all epochs.

        Yields
        ------
        Part
            On the device.
        """
        self.network.train()
        set_learning_rate(self.optimiser, self.rate(number))
        torch.manual_seed(step_seed(self.config.seed, number, 1 + self.ranks.rank))
        generator = torch.Generator().manual_seed(step_seed(self.config.seed, number, 0))
        known = [batch.known for batch in batches]
        share = 1 / self.ranks.sum(torch.tensor(float(sum(known)))).clamp(min=1)
        self.optimiser.zero_grad(set_to_none=True)
        for index, (batch, count) in enumerate(zip(batches, known)):
            moved = batch.to(self.device.torch_device, self.config.channels_last)
            yield Part(moved, count, count * share, 1 / len(batches), index + 1 == len(batches), generator)

    def forward(self, part: Part) -> TrainingOutputs:
        """Class scores of a part, and with contrast its features.

        Parameters
        ----------
        part : Part
            As `begin` gave it.

        Returns
        -------
        TrainingOutputs
        """
        if isinstance(self._forward, DistributedDataParallel):
            self._forward.require_backward_grad_sync = part.last
        with self._autocast():
            return TrainingOutputs(*self._forward(part.batch.image, part.batch.dem))

    def losses(self, outputs: TrainingOutputs, part: Part) -> list[Tensor]:
        """The terms of the loss, scalars with a graph, each the part's share of that of the whole batch.

        The loss on the scores is weighted by known pixels, so for one that is a mean over pixels it is the mean over
        those of all processes and parts. Of several heads it is the mean of each one's.

        Parameters
        ----------
        outputs : TrainingOutputs
            What `forward` gave.
        part : Part
            Of what.

        Returns
        -------
        list of Tensor
            In the order of `terms`.
        """
        batch, terms = part.batch, []
        found = [self.loss(logits.float(), batch.label, part.known) for logits in outputs.heads]
        terms.append(torch.stack(found).mean() * part.share)
        if self.contrast and outputs.projected is not None and isinstance(self.network, HpclNet):
            with self._autocast():
                contrast = self.contrast.loss(
                    outputs.projected, self.network, batch.image, batch.dem, batch.candidates, part.generator
                )
            terms.append(contrast * part.portion)
        return terms

    def backward(self, losses: Sequence[Tensor]) -> Tensor:
        """Add the gradients of the weighted sum of the terms of the loss.

        Parameters
        ----------
        losses : sequence of Tensor
            What `losses` gave.

        Returns
        -------
        Tensor
            (terms,) the same without a graph.
        """
        total = torch.zeros((), device=self.device.torch_device)
        for term, loss in zip(self.terms, losses):
            total = total + term.weight * loss
        total = total * self.ranks.world
        (self.scaler.scale(total) if self.scaler else total).backward()
        return torch.stack([loss.detach() for loss in losses])

    def step(self, number: int, losses: Sequence[Tensor]) -> Tensor:
        """Move the weights, and what follows them, by the gradients of step ``number``.

        Parameters
        ----------
        number : int
            Of the step, from 0.
        losses : sequence of Tensor
            What `backward` returned for each part.

        Returns
        -------
        Tensor
            (terms,) the terms of the loss over the samples of all processes, on the device.
        """
        if self.scaler:
            self.scaler.unscale_(self.optimiser)
        if self.config.clip:
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.config.clip)
        if self.scaler:
            self.scaler.step(self.optimiser)
            self.scaler.update()
        else:
            self.optimiser.step()
        self.ranks.share_buffers(self.network)
        if self.ema:
            self.ema.update(self.network, number)
        if self.contrast and isinstance(self.network, HpclNet):
            self.contrast.update(self.network)
        return self.ranks.sum(torch.stack(list(losses)).sum(dim=0))

    def _contrast(self) -> Contrast | None:
        if not self.config.contrasted:
            return None
        settings = ContrastConfig(**{**self.config.contrast, "queues": self.config.queued})
        made = Contrast(self.network, settings, self.ranks.gather, self.ranks.rank)
        return made.to(self.device.torch_device).train()

    def _autocast(self) -> torch.autocast:
        half = self.device.dtype != torch.float32
        return torch.autocast(self.device.torch_device.type, self.device.dtype, enabled=half)


def step_seed(seed: int, number: int, purpose: int) -> int:
    """A seed for one purpose of one step.

    Parameters
    ----------
    seed : int
        Of the run.
    number : int
        Of the step, from 0.
    purpose : int
        A number that nothing else has, 0 or more.

    Returns
    -------
    int
        Of 63 bits.
    """
    return int(np.random.SeedSequence([seed, number, purpose]).generate_state(1, np.uint64)[0] >> np.uint64(1))
