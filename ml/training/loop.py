"""One training run: epochs, scores, what is written when, and how it goes on after it was killed or cancelled."""

from __future__ import annotations

import copy
import logging
import math
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch
from torch import nn

from ..base.errors import InputError
from ..base.packages import versions
from ..base.progress import Cancelled, Remaining
from ..evaluation.counts import ConfusionCounts
from ..model import checkpoint
from ..model.card import ModelCard, known_scores
from ..model.device import Device
from ..model.scoring import score
from ..scene.scaled_scene import ScaledScene
from .batch_norm import gather_statistics, statistics_batches
from .data_identity import identity, scene_names
from .distributed import Ranks
from .files import Files
from .initial_weights import network_arguments, starting_network
from .learner import Learner
from .loss_meter import LossMeter
from .report import RunFolder, example_pictures, write_training_page
from .samples import Samples, check_landslides, loader_threads
from .state import Position, load_state, save_state

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Trained:
    """What a run gave: the best epoch's held-out counts (all zero without held-out scenes), the last mean loss, the
    seconds it took, the best epoch (0: none was scored), its folder and its page.
    """

    report: ConfusionCounts
    loss: float
    seconds: float
    best_epoch: int
    folder: Path
    page: Path


class TrainingRun:
    """One run, or what one process does of it."""

    def __init__(self, scenes, files: Files, config, card, held_out, progress, ranks: Ranks, device: Device):
        self.files, self.config, self.card, self.progress = files, config, card, progress
        self.ranks, self.device, self.held_out = ranks, device, held_out
        if ranks.world == 1:
            progress(0.0, "the data are looked at")
        self.samples = Samples(scenes, config, ranks.rank, ranks.world)
        check_landslides(self.samples.scenes)
        self.truth = [(ScaledScene(item.scene, config.scaling), item) for item in held_out[ranks.rank :: ranks.world]]
        torch.manual_seed(config.seed)
        network, notes = starting_network(config, self.samples.bands)
        self.learner = Learner(network, config, device, ranks, config.epochs * self.samples.steps)
        self.data = identity(self.samples.scenes, held_out)
        self.position, self.before, self.saved, self.asked = Position(), 0.0, time.monotonic(), False
        self.clock = Remaining(self.learner.steps)
        if ranks.first:
            if not held_out:
                logger.warning("Nothing is held out: no epoch is scored, and the last one is kept.")
            for line in (f"device: {device.description}, {ranks.world} process(es)", *notes):
                logger.info("%s", line)

    def go(self, resume: bool) -> Trained:
        """Train to the end, from the beginning or where ``resume`` is wished from the saved state."""
        if resume:
            self._resume()
        self.folder = None
        if self.ranks.first:
            self.folder = RunFolder(self.files.folder, self.config, self.position.epoch + 1 if resume else None)
        try:
            while self.position.epoch < self.config.epochs:
                self._epoch()
        except Cancelled:
            self._stopped()
            raise
        except InputError:  # a loss that is not finite, or data that can no longer be read
            self._write_page()
            raise
        self._write_page()
        self.ranks.meet()  # what the first one wrote is there for all
        return self._result()

    def _resume(self) -> None:
        if self.ranks.first:
            self.files.remove_partial()
        seen = int(self.ranks.sum(torch.tensor(float(self.files.state.exists()), device=self.device.torch_device)))
        if 0 < seen < self.ranks.world:
            raise InputError(
                f"{self.files.state} is there for {seen} of {self.ranks.world} processes; put it on a disk that all "
                "share."
            )
        if not seen:
            logger.info("%s is not there: the run begins at its beginning.", self.files.state)
            return
        self.position = load_state(self.files.state, self.learner, self.data)
        self.before = self.position.seconds
        self.clock = Remaining(self.learner.steps, self.position.epoch * self.samples.steps + self.position.step)
        logger.info("Going on after epoch %d, step %d.", self.position.epoch, self.position.step)

    def _epoch(self) -> None:
        """The rest of the epoch in which the run is."""
        epoch, steps = self.position.epoch, self.samples.steps
        lag = 1 if self.device.is_cuda else 0
        meter = LossMeter(self.learner.parts, self.learner.weights, lag, self.position.totals, self._kept())
        threads = loader_threads(self.device.is_cuda)
        batches = self.samples.epoch(epoch, self.position.step, threads, pin=self.device.is_cuda)
        for step, parts in enumerate(batches, self.position.step):
            number = epoch * steps + step
            meter.add(number, self.learner.rate(number), self.learner.step(parts, number))
            self.position = replace(self.position, step=step + 1)
            self._tick(meter, number + 1)
            self._stop_together(meter)
        self._end_epoch(meter)

    def _tick(self, meter: LossMeter, done: int) -> None:
        """After ``done`` steps: save where it is time to, and report progress."""
        due = time.monotonic() - self.saved > 60 * self.config.save_minutes
        if due and self.ranks.first and self.position.step < self.samples.steps:
            self._save_within(meter)
        self._show(meter, done, f"loss {meter.last:.4f}, {self.clock.text(done)}")

    def _show(self, meter: LossMeter, done: int, text: str) -> None:
        """Report progress after ``done`` steps; where the person cancels, save what there is.

        Of several processes none may leave alone: they note it and go on until `_stop_together`.
        """
        where = f"epoch {self.position.epoch + 1} of {self.config.epochs}"
        try:
            self.progress(min(done / self.learner.steps, 0.999), f"{where}, {text}")
        except Cancelled:
            self.asked = True
            if self.ranks.world == 1:
                self._stop(meter)

    def _stop_together(self, meter: LossMeter) -> None:
        """Stop all processes where the person of any of them cancelled."""
        if self.ranks.world > 1:
            asked = torch.tensor(float(self.asked), device=self.device.torch_device)
            if self.ranks.sum(asked) > 0:
                self._stop(meter)

    def _stop(self, meter: LossMeter) -> None:
        if self.ranks.first:
            self._save_within(meter)
        raise Cancelled

    def _save_within(self, meter: LossMeter) -> None:
        self._save(replace(self.position, totals=meter.totals(), seconds=self._seconds()))

    def _save(self, position: Position) -> None:
        save_state(self.files.state, self.learner, position, self.data)
        self.saved = time.monotonic()

    def _end_epoch(self, meter: LossMeter) -> None:
        epoch = self.position.epoch + 1
        rate = self.learner.rate(epoch * self.samples.steps - 1)
        row = {"epoch": epoch, **meter.means(self.samples.steps), "learning_rate": rate}
        report, due = None, epoch % self.config.score_every == 0 or epoch == self.config.epochs
        network = self._gathered(meter) if due and self.config.gathered else self.learner.result
        if self.held_out and due:
            report = self._score(network, meter)
            row.update(report.scores())
        row["seconds"] = round(self._seconds(), 2)
        better = report is not None and (self.position.best is None or _rank(report) > _rank(self.position.report))
        best = (_counts(report), epoch) if better else (self.position.best, self.position.best_epoch)
        rows = (*self.position.rows, row)
        self.position = Position(epoch, 0, (), self._seconds(), rows, *best)
        if self.ranks.first:
            self._write(network, report, better)
            shown = ", ".join(f"{name} {value:.4g}" for name, value in row.items() if name != "epoch")
            logger.info("epoch %d of %d: %s", epoch, self.config.epochs, shown)

    def _gathered(self, meter: LossMeter) -> nn.Module:
        """A copy of the network with statistics of its own; every process makes the same one."""
        network = copy.deepcopy(self.learner.result)

        def watched():
            for batch in statistics_batches(self.samples, self.config):
                self._show_end(meter, "batch statistics are gathered")
                yield batch

        gather_statistics(network, watched(), self.device, self.config.channels_last)
        return network

    def _show_end(self, meter: LossMeter, text: str) -> None:
        """`_show` once all steps of the epoch are done."""
        self._show(meter, (self.position.epoch + 1) * self.samples.steps, text)

    def _score(self, network: nn.Module, meter: LossMeter) -> ConfusionCounts:
        def watch(fraction: float, text: str = "") -> None:
            self._show_end(meter, f"scored {fraction:.0%} of what is held out")

        own = score(network, self.truth, self.card, self.device, progress=watch)
        counts = torch.tensor(_counts(own), dtype=torch.int64, device=self.device.torch_device)
        return ConfusionCounts(*self.ranks.sum(counts).tolist())

    def _write(self, network: nn.Module, report: ConfusionCounts | None, better: bool) -> None:
        """Checkpoints, then the table, then the state: killed in between, the epoch is repeated and writes the same."""
        card = self._filled(report)
        if self.held_out:
            checkpoint.save(self.files.last, network, card)
        if better or self.position.best is None:
            checkpoint.save(self.files.model, network, card)
        self.folder.write(self.position.rows, checkpoint.read_card(self.files.model))
        self._save(self.position)

    def _write_page(self) -> None:
        """The page on the epochs so far, by the process that has a folder."""
        if self.folder is not None and self.position.rows:
            config = replace(self.config, ablation="") if self.config.ablation else self.config
            samples = Samples(self.held_out, config) if self.held_out else self.samples
            network = checkpoint.load(self.files.model)[0].to(self.device.torch_device)
            pictures = example_pictures(samples, network, self.device)
            title = f"Training of {self.files.model.name}"
            rows, kept = self.position.rows, self.position.best_epoch or self.position.epoch
            write_training_page(self.files.page, title, self.config, rows, kept, self._chosen(), pictures)
            self.folder.close()

    def _chosen(self) -> str:
        """What the model is, in words for the page."""
        if not self.position.best_epoch:
            return f"The model is that of epoch {self.position.epoch}, the last one: nothing was held out to choose by."
        return (
            f"The model is that of epoch {self.position.best_epoch}, the best of those that were scored on "
            f"{scene_names(self.held_out)}. Where the data have a part test, by which nothing is chosen, it is scored "
            "behind the end of the run; the model card (card.json) then holds that score."
        )

    def _stopped(self) -> None:
        if self.ranks.first:
            logger.warning("Cancelled. %s The run can be resumed from %s.", self._kept(), self.files.state)
            self._write_page()

    def _kept(self) -> str:
        if not self.position.rows:
            return "No checkpoint was written yet."
        if self.position.best_epoch:
            return f"The best checkpoint so far, of epoch {self.position.best_epoch}, is {self.files.model}."
        return f"The last good checkpoint, of epoch {self.position.epoch}, is {self.files.model}."

    def _seconds(self) -> float:
        return self.before + self.clock.seconds

    def _result(self) -> Trained:
        last = self.position.rows[-1]
        return Trained(
            self.position.report,
            last["loss"],
            self.position.seconds,
            self.position.best_epoch,
            self.files.folder,
            self.files.page,
        )

    def _filled(self, report: ConfusionCounts | None) -> ModelCard:
        card, metrics = self.card, dict(self.card.metrics)
        if report is not None:
            metrics[scene_names(self.held_out)] = known_scores(report.scores())
        settings = {**asdict(self.config), "processes": self.ranks.world, "epoch": self.position.epoch}
        training = {**card.training, "settings": settings, "seconds": round(self._seconds())}
        bands = self.samples.bands
        cells = {float(f"{scaled.grid.cell_metres:.4g}") for scaled, _ in self.samples.scenes}
        return replace(
            card,
            network=self.config.network,
            arguments=network_arguments(self.config, bands),
            bands=card.bands if len(card.bands) == bands else tuple(f"band {number + 1}" for number in range(bands)),
            cell_size_m=card.cell_size_m or tuple(sorted(cells)),
            scaling=self.config.scaling,
            training=training,
            metrics=metrics,
            versions=versions(torch=torch.__version__),
        )


def _counts(report: ConfusionCounts) -> tuple[int, int, int, int]:
    return report.true_positives, report.false_positives, report.false_negatives, report.true_negatives


def _rank(report: ConfusionCounts) -> float:
    """By what epochs are compared: mIoU, or the only IoU there is."""
    known = [value for value in (report.landslide_iou, report.background_iou) if math.isfinite(value)]
    return sum(known) / len(known) if known else 0.0
