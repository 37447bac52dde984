"""The contrastive part of a training step: from a batch's maps and candidates to one loss."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...base.errors import InputError
from ...base.settings import check_types
from ...networks import HpclNet, MomentumEncoder
from .draw import KINDS, choose, rows_at, upload
from .hyper_pixel import hardest, hyper_pixel_contrast
from .queues import LENGTH, Queues

Gather = Callable[[Tensor], Tensor]
"""From a tensor on any device, of one shape on all R ranks, to (R, *shape) in rank order, on that device."""


@dataclass(frozen=True)
class ContrastConfig:
    """The settings of hyper-pixel-wise contrast; the defaults are HPCL-Net's, sections 3.2 and 3.3."""

    queues: bool = False
    """Whether keys come from queues filled by a momentum encoder (the paper's B+F+C+G) or from the batch (B+F+C)."""
    anchors: int = 16
    """Anchors of each class (K) in a batch of all ranks together, or in each part of it where it is cut into parts."""
    keys: int = 1000
    """Keys of each class that an anchor is compared with (M)."""
    hard: float = 0.1
    """Share of them that are the hardest."""
    queue: int = LENGTH
    """Rows of a queue (L; guess), and without queues the most keys of a class drawn from one batch (guess)."""
    momentum: float = 0.999
    """Share of itself that the momentum encoder keeps in an update (m)."""
    temperature: float = 0.1
    """Divisor of similarities (tau)."""
    weight: float = 0.1
    """Share of the contrast in the whole loss (beta, equation 5): for the caller, `Contrast.loss` leaves it out."""

    def __post_init__(self):
        check_types(self)
        if min(self.anchors, self.keys) < 1 or self.queue < max(self.anchors, self.keys):
            raise InputError(
                f"{self.anchors} anchors, {self.keys} keys and a queue of {self.queue} rows do not go together; use 1 "
                "or more of each, and a queue at least as long as there are anchors and keys."
            )
        if not (0 <= self.hard <= 1 and 0 <= self.momentum <= 1 and self.temperature > 0 and self.weight >= 0):
            raise InputError(
                f"A share of hard keys of {self.hard}, a momentum of {self.momentum}, a temperature of "
                f"{self.temperature} or a weight of {self.weight} is out of range; use shares and a momentum of 0 to "
                "1, a temperature above 0 and a weight of 0 or more."
            )


def alone(tensor: Tensor) -> Tensor:
    """The `Gather` of a process that trains by itself.

    Parameters
    ----------
    tensor : Tensor
        Of any shape.

    Returns
    -------
    Tensor
        (1, *shape).
    """
    return tensor[None]


class Contrast(nn.Module):
    """What has to be kept from step to step: momentum encoder and queues, nothing without queues.

    In a distributed run the anchors are drawn from the batch of all ranks, and every rank writes the same keys in the
    same order into its queues. Randomness comes from the generator that `loss` is given and from nowhere else (but
    for the dropout of an ASPP that the momentum encoder shares); all ranks have to give it in the same state.

    Parameters
    ----------
    network
        An HPCL-Net, on the device to train on.
    config
        The settings.
    gather
        How this process exchanges tensors with the others of a distributed run; by default it is alone.
    rank
        Its number among them.

    Raises
    ------
    InputError
        For a network without a projection.
    """

    momentum: MomentumEncoder
    queues: Queues

    def __init__(self, network: nn.Module, config: ContrastConfig, gather: Gather = alone, rank: int = 0) -> None:
        super().__init__()
        if not isinstance(network, HpclNet):
            raise InputError(
                f"Contrast needs a network with a projection, and {type(network).__name__} has none; take hpcl-net, "
                "or leave contrast out."
            )
        self.config, self.gather, self.rank = config, gather, rank
        if config.queues:
            device = next(network.parameters()).device
            self.momentum = _without_dropout(network.momentum_encoder())
            self.queues = Queues(len(KINDS), config.queue, network.projection.out_channels).to(device)

    def loss(
        self,
        projected: Tensor,
        network: HpclNet,
        image: Tensor,
        dem: Tensor,
        candidates: Tensor,
        generator: torch.Generator,
    ) -> Tensor:
        """The mean loss of the anchors of all ranks (HPCL-Net, equation 1), of which this is the own anchors' part.

        In the order of the paper's appendix B: encode keys, enqueue them, draw keys, compare; so an anchor's own key is
        among its positives. Anchors and keys have length 1 (guess, as in MoCo). Without queues, keys are rows of the
        online map of all ranks without gradient (guess; the paper says only that they are drawn within the batch, and
        calls this variant end-to-end). All draws are made on the CPU, and nothing waits for a GPU.

        Parameters
        ----------
        projected : Tensor
            (B, D, h, w) with a graph, of ``network``, ``image`` and ``dem``.
        network : HpclNet
            Not wrapped.
        image, dem : Tensor
            (B, bands, n, n) and (B, channels, n, n), on the device.
        candidates : Tensor
            (B, h, w) uint8 on the CPU, as `anchors.candidates` gives them.
        generator : torch.Generator
            On the CPU.

        Returns
        -------
        Tensor
            A scalar; summed over ranks it is the loss of the whole batch. 0 with a graph where there is no anchor, or
            no key of both classes.
        """
        with torch.no_grad():
            encoded = self.momentum(network, image, dem) if self.config.queues else projected
        drawn = self._drawn(candidates, generator)
        with torch.autocast(projected.device.type, enabled=False):
            keys = [self._keys(number, encoded, places) for number, places in enumerate(drawn)]
            anchors = [places[: self.config.anchors] for places in drawn]
            parts = [
                self._summed(projected, places, keys[number], keys[1 - number], generator)
                for number, places in enumerate(anchors)
            ]
        return (parts[0] + parts[1]) / max(1, sum(len(places) for places in anchors))

    @torch.no_grad()
    def update(self, network: HpclNet) -> None:
        """Let the momentum encoder follow a network (equations 2 and 3 with m).

        Call it once a step, after the optimiser's. As in MoCo it then follows the new weights; in appendix B it is one
        step behind, which is taken to make no difference at m = 0.999 (guess).

        Parameters
        ----------
        network : HpclNet
            That is trained; it stays as it is.
        """
        if self.config.queues:
            self.momentum.update(network, self.config.momentum)

    def _drawn(self, candidates: Tensor, generator: torch.Generator) -> list[Tensor]:
        """Per class the places drawn in the batch of all ranks, counted from this rank's first sample, on the CPU."""
        samples, rows, cols = candidates.shape
        sizes = self.gather(torch.tensor([samples])).flatten().tolist()
        parts = self.gather(F.pad(candidates, (0, 0, 0, 0, 0, max(sizes) - samples)))
        everyone = torch.cat([part[:size] for part, size in zip(parts, sizes)])
        per_class = self.config.anchors if self.config.queues else self.config.queue
        start = sum(sizes[: self.rank]) * rows * cols
        return [places - start for places in choose(everyone, per_class, generator)]

    @torch.no_grad()
    def _keys(self, number: int, encoded: Tensor, places: Tensor) -> Tensor:
        """(n, D) keys of a class, those just encoded at ``places`` by all ranks among them."""
        mine = _inside(places, encoded).nonzero().flatten()
        own = _unit(rows_at(encoded, places[mine]))
        rows = own.new_zeros(len(places), own.shape[1]).index_copy_(0, upload(mine, own.device), own)
        rows = self.gather(rows).sum(dim=0)
        if not self.config.queues:
            return rows
        self.queues.enqueue(number, rows)
        return self.queues.keys(number)

    def _summed(
        self, projected: Tensor, places: Tensor, positives: Tensor, negatives: Tensor, generator: torch.Generator
    ) -> Tensor:
        """The sum of the losses of those anchors at ``places`` that are this rank's; 0 with a graph where none is."""
        mine = _inside(places, projected)
        rows = _unit(rows_at(projected, places[mine]))
        positive, negative = (
            hardest(
                rows @ keys.T,
                upload(self._noise(len(places), len(keys), generator)[mine], rows.device),
                self.config.keys,
                self.config.hard,
                lowest=keys is positives,
            )
            for keys in (positives, negatives)
        )
        return hyper_pixel_contrast(positive, negative, self.config.temperature).sum()

    def _noise(self, anchors: int, keys: int, generator: torch.Generator) -> Tensor:
        """Uniform numbers (anchors of all ranks, keys); of no columns where all keys are taken."""
        return torch.rand(anchors, keys if keys > self.config.keys else 0, generator=generator)


def _inside(places: Tensor, features: Tensor) -> Tensor:
    """(n,) bool: which places lie in these samples (B, D, h, w), and not in other ranks'."""
    return (places >= 0) & (places < features[:, 0].numel())


def _unit(rows: Tensor) -> Tensor:
    return F.normalize(rows.float(), dim=1)


def _without_dropout(encoder: MomentumEncoder) -> MomentumEncoder:
    """Keys are the whole features (guess; MoCo's encoder has no dropout to decide on), and need no random numbers."""
    for module in encoder.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0
    return encoder
