"""Train a network with cross-entropy: the whole loop in plain sight."""

from __future__ import annotations

import logging
import platform
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace

import numpy as np
import torch
from torch.optim.swa_utils import AveragedModel

from . import checkpoint
from .ahead import read_ahead
from .augment import Augmentation
from .card import ModelCard
from .dataset import LabelledScene
from .device import Device, choose_device
from .errors import InputError
from .grid import Window
from .inference import Runner, sweep
from .losses import UNKNOWN, cross_entropy
from .metrics import Report, count
from .networks import build_network
from .probability import probability_of
from .progress import Progress, part, silent
from .scaling import ScaledScene, Scaling
from .tiles import Schedule

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class TrainConfig:
    """Everything that a training run can be told."""

    network: str = "hpcl-net"
    """Which network (a key of ``NETWORKS``)."""
    arguments: dict = field(default_factory=lambda: {"preset": "small"})
    """Arguments of the network."""
    start: str = ""
    """Checkpoint whose weights training begins with, of the same network and arguments; none: random weights."""
    epochs: int = 40
    """How often every region is looked at."""
    batch: int = 16
    """Samples a step."""
    crop: int = 128
    """Side in pixels of a sample; a multiple of the network's stride."""
    learning_rate: float = 2e-3
    """Highest learning rate (AdamW); reached after the warm-up, then falling along a cosine to nothing."""
    warm_up: float = 0.05
    """Share of the steps in which the learning rate rises."""
    weight_decay: float = 0.05
    """AdamW's decoupled weight decay."""
    average: float = 0.998
    """Decay of the moving average of the weights (lower in the first steps); the averaged network is what is scored and
    saved.
    """
    augmentation: Augmentation = field(default_factory=Augmentation)
    """How samples are varied."""
    scaling: Scaling = field(default_factory=Scaling)
    """How image and DEM are turned into the network's units."""
    seed: int = 1
    """Seed of the weights, the order, the crops and the augmentation."""
    device: str = "auto"
    """auto, cpu, cuda or cuda:N."""
    score_every: int = 10
    """Epochs between two scores on the held-out scenes (the last epoch is always scored)."""

    def __post_init__(self):
        if min(self.epochs, self.batch, self.crop, self.score_every) < 1:
            raise InputError(
                f"Epochs ({self.epochs}), batch ({self.batch}), crop ({self.crop}) and score_every "
                f"({self.score_every}) "
                "have to be 1 or more."
            )
        if not (self.learning_rate > 0 and 0 <= self.warm_up < 1 and 0 <= self.average < 1 and self.weight_decay >= 0):
            raise InputError(
                "The learning rate has to be above 0, warm-up and average in 0 to 1 (below 1), weight decay 0 or more."
            )


@dataclass(frozen=True)
class Trained:
    """What a run gave: the held-out counts (all zero without held-out scenes), the last mean loss, and the seconds it
    took.
    """

    report: Report
    loss: float
    seconds: float


def train(
    scenes: Sequence[LabelledScene],
    output,
    config: TrainConfig,
    card: ModelCard,
    held_out: Sequence[LabelledScene] = (),
    progress: Progress = silent,
) -> Trained:
    """Train on ``scenes``, score on ``held_out`` and write a checkpoint to ``output``.

    card: name, limits and data description of the result; network, scaling, metrics and versions are filled in here.
    Raises `InputError` for contradictory settings, and where a loss is not finite.
    """
    started = time.perf_counter()
    device = choose_device(config.device, "float32")
    torch.manual_seed(config.seed)
    network = _network(config).to(device.torch_device, memory_format=torch.channels_last)
    if config.crop % network.stride:
        raise InputError(
            f"A crop of {config.crop} pixels does not fit the network; use a multiple of {network.stride}."
        )
    samples = Samples(scenes, config)
    average = AveragedModel(network, avg_fn=_moving_average(config.average), use_buffers=True)
    optimiser, schedule = _optimiser(network, config, config.epochs * samples.steps)
    truth = [(ScaledScene(item.scene, config.scaling), item) for item in held_out]
    report = Report()
    for epoch in range(config.epochs):
        stage = part(progress, epoch / config.epochs, (epoch + 1) / config.epochs)
        loss = train_one_epoch(
            network, average, samples.epoch(epoch), samples.steps, optimiser, schedule, device, stage
        )
        message = f"epoch {epoch + 1} of {config.epochs}: loss {loss:.4f}"
        if truth and ((epoch + 1) % config.score_every == 0 or epoch + 1 == config.epochs):
            report = score(average.module, truth, card, device)
            message += ", held out: " + ", ".join(f"{name} {value:.4f}" for name, value in report.scores().items())
        logger.info("%s (%.0f s)", message, time.perf_counter() - started)
    checkpoint.save(output, average.module, _filled(card, config, report, held_out, time.perf_counter() - started))
    return Trained(report, loss, time.perf_counter() - started)


def train_one_epoch(
    network, average, batches, steps: int, optimiser, schedule, device: Device, progress: Progress
) -> float:
    """One pass over ``batches`` of (image, dem, label) tensors; the mean loss."""
    network.train()
    total = 0.0
    for step, (image, dem, label) in enumerate(batches):
        image, dem, label = (tensor.to(device.torch_device, non_blocking=True) for tensor in (image, dem, label))
        loss = cross_entropy(network(image.contiguous(memory_format=torch.channels_last), dem), label)
        if not torch.isfinite(loss):
            raise InputError(
                f"The loss is {loss.item()} at step {step + 1}; lower the learning rate, or look for extreme "
                f"values in the data."
            )
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        average.update_parameters(network)
        total += loss.item()
        progress((step + 1) / steps, f"loss {loss.item():.4f}")
    return total / steps


def score(network, scenes: Sequence[tuple[ScaledScene, LabelledScene]], card: ModelCard, device: Device) -> Report:
    """Counts over all pixels of the scenes whose label is known, predicted tile by tile as `segment` does."""
    network.eval()
    report = Report()
    for scaled, labelled in scenes:
        tallies = []

        def judge(window: Window, values: np.ndarray, labelled=labelled, tallies=tallies) -> None:
            truth = labelled.label.read(window)[0]
            tallies.append(count(values[0] >= card.threshold, truth == 1, np.isfinite(truth) & np.isfinite(values[0])))

        schedule = Schedule(scaled.grid.shape, card.tile, card.overlap, network.stride)
        sweep(scaled, schedule, Runner(probability_of(network, device), device), 1, judge, silent)
        report = sum(tallies, report)
    return report


class Samples:
    """Batches of random crops of the scenes' regions, the same ones for the same seed and epoch."""

    def __init__(self, scenes: Sequence[LabelledScene], config: TrainConfig):
        self._config = config
        self._scenes = [(ScaledScene(item.scene, config.scaling), item) for item in scenes]
        self._regions = [(index, region) for index, item in enumerate(scenes) for region in item.regions]
        if not self._regions:
            raise InputError("There is nothing to train on; give a folder with at least one chip.")
        self.steps = -(-len(self._regions) // config.batch)

    def epoch(self, number: int):
        """Iterate over (image, dem, label) tensors of one epoch, read ahead in a thread."""
        order = np.random.default_rng([self._config.seed, number]).permutation(len(self._regions))
        jobs = [(number, chosen) for chosen in np.array_split(order, self.steps)]
        return read_ahead(self._batch, jobs)

    def _batch(self, job):
        number, chosen = job
        samples = [self._sample(index, np.random.default_rng([self._config.seed, number, index])) for index in chosen]
        return tuple(torch.from_numpy(np.stack(arrays)) for arrays in zip(*samples))

    def _sample(self, index: int, generator: np.random.Generator):
        scene_number, region = self._regions[index]
        scaled, labelled = self._scenes[scene_number]
        window = random_crop(region, scaled.grid.window, self._config.crop, generator)
        sample, truth = scaled.read(window), labelled.label.read(window)[0]
        label = np.where(sample.valid & np.isfinite(truth), truth, UNKNOWN).astype(np.int64)
        return self._config.augmentation(sample.image, sample.dem, label, sample.dem[0], generator)[:3]


def random_crop(region: Window, scene: Window, crop: int, generator: np.random.Generator) -> Window:
    """A square of ``crop`` pixels somewhere about ``region``: inside it where it is larger, else round it or half
    beside it.

    It stays inside the scene where the scene is large enough.
    """
    row, col = (
        _random_start(first, size, whole, crop, generator)
        for first, size, whole in ((region.row, region.rows, scene.rows), (region.col, region.cols, scene.cols))
    )
    return Window(row, col, crop, crop)


def _random_start(first: int, size: int, whole: int, crop: int, generator: np.random.Generator) -> int:
    slack = size // 2 if size <= crop else size - crop
    middle = first + (size - crop) / 2
    start = int(round(middle + generator.uniform(-slack / 2, slack / 2)))
    return min(max(start, 0), max(whole - crop, 0))


def _network(config: TrainConfig):
    if not config.start:
        return build_network(config.network, **config.arguments)
    network, card = checkpoint.load(config.start)
    if (card.network, card.arguments) != (config.network, config.arguments):
        raise InputError(
            f"The checkpoint {config.start} holds {card.network} {card.arguments} and cannot start {config.network} "
            f"{config.arguments}; choose one of the same network and arguments."
        )
    return network


def _optimiser(network, config: TrainConfig, steps: int):
    decayed = [p for p in network.parameters() if p.requires_grad and p.dim() > 1]
    plain = [p for p in network.parameters() if p.requires_grad and p.dim() <= 1]
    groups = [{"params": decayed, "weight_decay": config.weight_decay}, {"params": plain, "weight_decay": 0.0}]
    optimiser = torch.optim.AdamW(groups, lr=config.learning_rate)
    warm = max(1, int(config.warm_up * steps))

    def factor(step: int) -> float:
        return (step + 1) / warm if step < warm else 0.5 * (1 + np.cos(np.pi * (step - warm) / max(1, steps - warm)))

    return optimiser, torch.optim.lr_scheduler.LambdaLR(optimiser, factor)


def _moving_average(decay: float):
    """An exponential mean whose decay rises to ``decay``, so that the first, random weights do not linger in it."""

    def mean(averaged, current, number):
        share = min(decay, (1 + float(number)) / (10 + float(number)))
        return averaged + (current - averaged) * (1 - share) if averaged.is_floating_point() else current

    return mean


def _filled(
    card: ModelCard, config: TrainConfig, report: Report, held_out: Sequence[LabelledScene], seconds: float
) -> ModelCard:
    metrics = dict(card.metrics)
    if held_out:
        metrics[" and ".join(item.name for item in held_out)] = {
            name: round(value, 4) for name, value in report.scores().items()
        }
    training = {**card.training, "settings": asdict(config), "seconds": round(seconds)}
    versions = {"torch": torch.__version__, "numpy": np.__version__, "python": platform.python_version()}
    return replace(
        card,
        network=config.network,
        arguments=config.arguments,
        scaling=config.scaling,
        training=training,
        metrics=metrics,
        versions=versions,
    )
