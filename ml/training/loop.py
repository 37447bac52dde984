"""The training loop: data, forward, loss, backward, step, evaluate, checkpoint.

`TrainingRun.loop` is all of it. Around it: how a run begins or goes on (`train`), what is saved when, what is left.
"""

from __future__ import annotations

import copy
import logging
from contextlib import suppress
from dataclasses import replace

import torch

from ..base.errors import InputError
from ..base.progress import Cancelled, Progress, silent
from ..dataset.splits import TrainingData
from ..model import checkpoint
from ..model.card import ModelCard
from ..model.device import Device, tuned_convolutions
from ..model.scoring import fit_threshold
from ..networks import SegmentationNetwork
from .config import TrainConfig
from .distributed import Ranks, ranks_from_environment
from .files import Files, RunFolder
from .held_out import HeldOut, Scored, score_otherwise
from .initial_weights import check_fits_network, comparable_start, filled_card, initial_network, started_card
from .learner import Learner
from .loss_meter import LossMeter
from .optimiser import mixed_with_start
from .position import Position
from .precise_batch_norm import population_batches, update_population_statistics
from .report import Trained, Watch, kept, outcome, scores_text, write_run_page
from .samples import Samples, check_landslides, check_scored, common_bands, loader_threads, presented, served, timed
from .samples.domain import of_domain
from .state import data_identity, load_state, save_state

logger = logging.getLogger(__name__)


def train(
    data: TrainingData,
    files: Files,
    config: TrainConfig,
    card: ModelCard,
    progress: Progress = silent,
    resume: bool = False,
    against_start: bool = False,
) -> Trained:
    """Train on scenes and write the checkpoint of the epoch that scores best on what is held out (else the last one).

    Alone, or as one of the processes that torchrun started.

    Parameters
    ----------
    data : TrainingData
        Scenes to train on, and those held out; a part test is left alone.
    files : Files
        With held-out scenes the last checkpoint is NAME.last.safetensors beside the best; NAME.state.safetensors is
        what ``resume`` goes on from.
    config : TrainConfig
        The settings.
    card : ModelCard
        Name, limits and data description of the result; network, scaling, metrics and versions are filled in here.
    progress : Progress, default silent
        Called in every process, and a cancel in one of them stops all.
    resume : bool, default False
        Go on from the saved state, bit for bit on a CPU with the same number of threads (a GPU's sums differ from run
        to run); where there is none, the run begins.
    against_start : bool, default False
        Score the checkpoint that it starts from as epoch 0: it is what is kept until an epoch is better.

    Returns
    -------
    Trained
        What the run gave, the same in every process.

    Raises
    ------
    InputError
        For contradictory settings, where it would write over what it reads or cannot write, and where a loss is not
        finite.
    """
    check_fits_network(config, card)
    files.check({"start": config.start or None, "ImageNet weights": config.imagenet or None}, data.folders)
    with ranks_from_environment(config.device, config.precision) as (ranks, device), tuned_convolutions(device):
        ranks.check_share(config.batch, config.accumulate)
        return TrainingRun(data, files, config, card, progress, ranks, device, against_start).go(resume)


class TrainingRun:
    """One run, or what one process does of it.

    Parameters
    ----------
    data, files, config, card, progress, against_start
        As `train` takes them.
    ranks : Ranks
        The processes.
    device : Device
        This one's.
    """

    def __init__(
        self,
        data: TrainingData,
        files: Files,
        config: TrainConfig,
        card: ModelCard,
        progress: Progress,
        ranks: Ranks,
        device: Device,
        against_start: bool = False,
    ):
        config = of_domain(config, data.scenes)
        self._against_start = against_start and bool(config.start and data.held_out)
        self.files, self.config, self.ranks, self.device = files, config, ranks, device
        if ranks.world == 1:
            progress(0.0, "the data are looked at")
        bands = common_bands(data.scenes, config)
        torch.manual_seed(config.seed)
        network, notes = initial_network(config, bands)
        scenes, held_out = presented(data.scenes, network), presented(data.held_out, network)
        self.serves = served(scenes, config, network)
        check_scored(held_out, self.serves)
        self.samples = Samples(scenes, config, ranks.rank, ranks.world)
        check_landslides(self.samples.scenes)
        self.card = replace(card if data.held_out else started_card(card, config), serves=self.serves)
        self.held_out = HeldOut(held_out, config, bands, ranks)
        self.learner = Learner(network, config, device, ranks, config.epochs * self.samples.steps)
        self.data = data_identity(self.samples.scenes, held_out)
        self.position = Position()
        self.folder: RunFolder | None = None
        self.meter = self._meter()
        self.watch = Watch(progress, config, ranks, self.samples.steps)
        if ranks.first:
            for line in (f"device: {device.description}, {ranks.world} process(es)", *notes):
                logger.info("%s", line)

    def loop(self) -> None:
        """From where the run is to its end."""
        samples, learner = self.samples, self.learner
        while self.position.epoch < self.config.epochs:
            self.meter = self._meter()
            cuda, first = self.device.is_cuda, self.position.step
            steps = samples.epoch(self.position.epoch, first, loader_threads(cuda), pin=cuda)
            for step, batches in enumerate(timed(steps, self.ranks.first), first):  # data
                number, values = self.position.epoch * samples.steps + step, []
                for part in learner.begin(batches, number):
                    outputs = learner.forward(part)  # forward
                    losses = learner.losses(outputs, part)  # loss
                    values.append(learner.backward(losses))  # backward
                self.meter.add(number, learner.rate(number), learner.step(number, values))  # step
                self.position = replace(self.position, step=step + 1)
                if self.ranks.first and self.position.step < samples.steps and self.watch.save_is_due:
                    self._save_within()
                self.watch.step(self.position, self.meter.last)
            rate = learner.rate((self.position.epoch + 1) * samples.steps - 1)
            row = {**self.meter.means(samples.steps), "learning_rate": rate}
            network = mixed_with_start(self._network_to_score(), self.config)
            scored = self._evaluate(network)  # evaluate
            self.position = self.position.next_epoch(row, scored.together if scored else None, self.watch.seconds)
            self._checkpoint(network, scored)  # checkpoint

    def go(self, resume: bool) -> Trained:
        """Train to the end.

        Parameters
        ----------
        resume : bool
            From the saved state, if there is one; else from the beginning.

        Returns
        -------
        Trained
        """
        if resume:
            self._resume()
        if self.ranks.first:
            self.folder = RunFolder(self.files.folder, self.config, self.position.epoch + 1 if resume else None)
        try:
            self._score_start()
            self.loop()
            self._finish()
        except Cancelled:
            self._cancelled()
            raise
        except InputError:  # a loss that is not finite, data that can no longer be read, or a disk that is full
            with suppress(InputError):
                self._write_page()
            raise
        self._write_page()
        self.ranks.meet()  # what the first one wrote is there for all
        done = outcome(self.position, self.config, self.files)
        if self.ranks.first and done.verdict:
            logger.info("%s", done.verdict)
        return done

    def _resume(self) -> None:
        if self.ranks.first:
            self.files.remove_partial()
        if not self.ranks.all_see(self.files.state):
            logger.info("%s is not there: the run begins at its beginning.", self.files.state)
            return
        self.position = load_state(self.files.state, self.learner, self.data)
        self.watch.resume(self.position)
        logger.info("Going on after epoch %d, step %d.", self.position.epoch, self.position.step)

    def _meter(self) -> LossMeter:
        lag, left = int(self.device.is_cuda), kept(self.position, self.files.model)
        return LossMeter(self.learner.terms, lag, self.position.totals, left)

    def _score_start(self) -> None:
        """Score the model that training begins with, as it is, which is kept until an epoch is better."""
        asked = self._against_start and self.position.start is None
        start = comparable_start(self.config, self.card, self.learner.network) if asked else None
        if start is None:
            return
        network, watch = start.network.to(self.device.torch_device), self._watched("scored {:.0%} of the start")
        scored = self.held_out.score(network, self.card, self.device, watch, start.card.scaling)
        self.position = self.position.with_start(scored.together)
        if self.ranks.first:
            logger.info("epoch 0, the start: %s", scores_text(scored.together.scores()))
            if self.position.kept_epoch == 0:
                checkpoint.save(self.files.model, network, self.held_out.told(start.card, scored))

    def _network_to_score(self) -> SegmentationNetwork:
        """The averaged network, or a copy with population statistics; every process makes the same one."""
        if not (self.config.is_scored(self.position.epoch + 1) and self.config.precise_batch_norm):
            return self.learner.result
        network, batches = copy.deepcopy(self.learner.result), population_batches(self.samples, self.config)
        shown = self.watch.each(batches, self.position, "statistics of precise batch norm")
        update_population_statistics(network, shown, self.device, self.config.channels_last)
        return network

    def _evaluate(self, network: SegmentationNetwork) -> Scored | None:
        """Counts over what all processes hold out; None where this epoch is not scored."""
        if not (self.held_out.scenes and self.config.is_scored(self.position.epoch + 1)):
            return None
        return self.held_out.score(network, self.card, self.device, self._watched("scored {:.0%} of what is held out"))

    def _watched(self, text: str) -> Progress:
        return lambda fraction, _="": self.watch.show(self.position, text.format(fraction))

    def _finish(self) -> None:
        """The first process scores the kept checkpoint on scenes shown otherwise, and gives it its threshold."""
        if self.folder is None or not self.held_out.scenes or self.position.kept_epoch == 0:
            return
        scenes, run = self.held_out.scenes, self.folder.path
        watch = self._watched("what the model looks at is scored, {:.0%}")
        score_otherwise(self.files.model, scenes, self.serves, run, self.config.device, watch)
        if self.config.fit_threshold:
            watch = self._watched("the threshold is fitted on what is held out, {:.0%}")
            fit_threshold(self.files.model, scenes, run, self.device, watch)

    def _checkpoint(self, network: SegmentationNetwork, scored: Scored | None) -> None:
        """Checkpoints, then the table, then the state: killed in between, the epoch is repeated and writes the same."""
        if self.folder is None:
            return
        about = {"processes": self.ranks.world, "epoch": self.position.epoch, "seconds": self.watch.seconds}
        card = filled_card(self.card, self.config, self.samples, about)
        if scored:
            card = replace(self.held_out.told(card, scored), distribution=scored.distribution)
        if self.held_out.scenes:
            checkpoint.save(self.files.last, network, card)
        if self.position.kept_epoch == self.position.epoch:
            checkpoint.save(self.files.model, network, card)
        self.folder.write(self.position.table, checkpoint.read_card(self.files.model))
        self._save(self.position)
        row = self.position.rows[-1]
        shown = scores_text({name: value for name, value in row.items() if name != "epoch"})
        logger.info("epoch %d of %d: %s", self.position.epoch, self.config.epochs, shown)

    def _save_within(self) -> None:
        self._save(replace(self.position, totals=self.meter.totals(), seconds=self.watch.seconds))

    def _save(self, position: Position) -> None:
        save_state(self.files.state, self.learner, position, self.data)
        self.watch.saved()

    def _cancelled(self) -> None:
        """Save all that there is, and tell where."""
        if self.ranks.first:
            try:
                self._save_within()
                left = kept(self.position, self.files.model)
                logger.warning("Cancelled. %s The run can be resumed from %s.", left, self.files.state)
            finally:
                self._write_page()

    def _write_page(self) -> None:
        """The page on the epochs so far, by the process that has a folder."""
        if self.folder is not None and self.position.rows:
            plain = replace(self.config, ablation="")
            examples = Samples(self.held_out.scenes, plain) if self.held_out.scenes else self.samples
            write_run_page(self.files, self.config, self.position, examples, self.device)
            self.folder.close()
