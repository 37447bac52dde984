"""One step of training: forward, losses, backward, and all that moves with the weights."""

from __future__ import annotations

from contextlib import nullcontext

import numpy as np
import torch
from torch import Tensor, nn

from ..model.device import Device
from .config import TrainConfig
from .distributed import Ranks
from .losses.contrast import Contrast, ContrastConfig
from .losses.pixel import build_loss
from .optimiser import MovingAverage, build_optimiser, learning_rate, set_learning_rate
from .samples import Batch


class Outputs(nn.Module):
    """Everything a step needs of a network in one forward pass: class scores, and with contrast the projected map."""

    def __init__(self, network: nn.Module, contrasted: bool):
        super().__init__()
        self.network, self.contrasted = network, contrasted

    def forward(self, image: Tensor, dem: Tensor) -> tuple[Tensor, Tensor | None]:
        if not self.contrasted:
            return self.network(image, dem), None
        low, encoded = self.network.encode(image, dem)
        return self.network.decode(low, encoded), self.network.project(encoded)


class Learner:
    """A network and what trains it: optimiser, loss, contrast, moving average; one call is one step.

    steps: how many there will be, for the learning rate. Chance (dropout, anchors, keys) is a function of the seed, the
    step and, for dropout, the rank, so that nothing of it has to be kept to go on from a saved state.
    """

    def __init__(self, network: nn.Module, config: TrainConfig, device: Device, ranks: Ranks, steps: int):
        self.config, self.device, self.ranks, self.steps = config, device, ranks, steps
        form = torch.channels_last if config.channels_last else torch.contiguous_format
        self.network = ranks.normalised(network, device).to(device.torch_device, memory_format=form)
        if hasattr(network, "projection"):
            network.projection.requires_grad_(config.contrasted)
        self.loss = build_loss(config.loss, config.class_weights or None)
        self.contrast = self._contrast()
        self.average = MovingAverage(self.network, config.average) if config.average else None
        self.optimiser = build_optimiser(self.network, config)
        half = device.dtype == torch.float16
        self.scaler = torch.amp.GradScaler(device.torch_device.type, init_scale=2.0**12) if half else None
        self._outputs = ranks.wrap(Outputs(self.network, config.contrasted), device)

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of the parts of the loss, in the order of what a step returns."""
        return (self.config.loss, "contrast") if self.contrast else (self.config.loss,)

    @property
    def weights(self) -> tuple[float, ...]:
        """What each part counts in the whole loss (HPCL-Net, equation 5: 1 and 0.1)."""
        return (1.0, self.contrast.config.weight) if self.contrast else (1.0,)

    @property
    def result(self) -> nn.Module:
        """The network to be scored and saved."""
        return self.average.network if self.average else self.network

    def rate(self, number: int) -> float:
        """The learning rate of step ``number``."""
        return learning_rate(self.config, number, self.steps)

    def step(self, batches: list[Batch], number: int) -> Tensor:
        """Step ``number`` (from 0) on the parts of this process's share of the batch.

        Returns the parts of the loss (len(parts),) over the samples of all processes, on the device. The loss on the
        scores is weighted by known pixels, so for one that is a mean over pixels it is the mean over all of them.
        """
        self.network.train()
        set_learning_rate(self.optimiser, self.rate(number))
        torch.manual_seed(step_seed(self.config.seed, number, 1 + self.ranks.rank))
        generator = torch.Generator().manual_seed(step_seed(self.config.seed, number, 0))
        known = torch.tensor(float(sum(part.known for part in batches)), device=self.device.torch_device)
        share = 1 / self.ranks.sum(known).clamp(min=1)
        self.optimiser.zero_grad(set_to_none=True)
        losses = [
            self._backward(part, part.known * share, 1 / len(batches), generator, index + 1 == len(batches))
            for index, part in enumerate(batches)
        ]
        self._move()
        self.ranks.share_buffers(self.network)
        if self.average:
            self.average.update(self.network, number)
        if self.contrast:
            self.contrast.update(self.network)
        return self.ranks.sum(torch.stack(losses).sum(dim=0))

    def _contrast(self) -> Contrast | None:
        if not self.config.contrasted:
            return None
        settings = ContrastConfig(**{**self.config.contrast, "queues": self.config.queued})
        made = Contrast(self.network, settings, self.ranks.gather, self.ranks.rank)
        return made.to(self.device.torch_device).train()

    def _backward(self, part: Batch, share: Tensor, portion: float, generator: torch.Generator, last: bool) -> Tensor:
        """Add the gradients of a part; the parts of its loss, weighted by its share of the whole batch."""
        marked = part.candidates
        part = part.to(self.device.torch_device, self.config.channels_last)
        apart = self.ranks.world > 1 and not last
        with self._outputs.no_sync() if apart else nullcontext():
            with torch.autocast(
                self.device.torch_device.type, self.device.dtype, enabled=self.device.dtype != torch.float32
            ):
                logits, projected = self._outputs(part.image, part.dem)
                contrast = self._contrast_loss(projected, part, marked, generator)
            terms = [self.loss(logits.float(), part.label) * share, *(term * portion for term in contrast)]
            total = sum(weight * term for weight, term in zip(self.weights, terms)) * self.ranks.world
            (self.scaler.scale(total) if self.scaler else total).backward()
        return torch.stack([term.detach() for term in terms])

    def _contrast_loss(self, projected, part: Batch, marked: Tensor, generator: torch.Generator) -> list[Tensor]:
        if self.contrast is None:
            return []
        return [self.contrast.loss(projected, self.network, part.image, part.dem, marked, generator)]

    def _move(self) -> None:
        if self.scaler:
            self.scaler.unscale_(self.optimiser)
        if self.config.clip:
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.config.clip)
        if self.scaler:
            self.scaler.step(self.optimiser)
            self.scaler.update()
        else:
            self.optimiser.step()


def step_seed(seed: int, number: int, purpose: int) -> int:
    """A seed of 63 bits for one purpose of one step."""
    return int(np.random.SeedSequence([seed, number, purpose]).generate_state(1, np.uint64)[0] >> np.uint64(1))
