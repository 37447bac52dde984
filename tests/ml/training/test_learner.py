"""A step of training: who gets gradients, what a batch is, and what happens to a loss that is not finite."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.chips import UNKNOWN
from relicslide.ml.model import checkpoint
from relicslide.ml.model.device import choose_device
from relicslide.ml.networks import SegmentationNetwork, TrainingOutputs, build_network
from relicslide.ml.training.config import ABLATIONS, TrainConfig
from relicslide.ml.training.distributed import Ranks
from relicslide.ml.training.learner import Learner
from relicslide.ml.training.loss_meter import LossMeter, LossTerm
from relicslide.ml.training.optimiser import ExponentialMovingAverage, learning_rate
from relicslide.ml.training.samples import Samples
from relicslide.tests.ml.training.settings import CARD, PLAIN, QUICK, chips, take_step, train


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    return chips(tmp_path_factory.mktemp("step") / "chips", 3)


def learner(config: TrainConfig, network=None) -> Learner:
    torch.manual_seed(config.seed)
    made = network() if network else build_network(config.network, **config.arguments)
    return Learner(made, config, choose_device("cpu", config.precision), Ranks(), 10)


def first_step(scenes, config):
    return next(Samples(scenes, config).epoch(0))


@pytest.mark.parametrize("row", ABLATIONS)
def test_every_row_of_the_ablation_trains_all_its_parameters(scenes, row):
    """All parameters that are trained get gradients; momentum encoder and moving average get none and move."""
    config = replace(QUICK, ablation=row, network=ABLATIONS[row].network, batch=3)
    one = learner(config)
    before = {name: value.clone() for name, value in one.network.named_parameters()}
    for number, batches in enumerate(Samples(scenes, config).epoch(0)):
        values = take_step(one, batches, number)
    assert len(values) == len(one.terms) == 1 + config.contrasted
    assert (values > 0).all()
    for name, value in one.network.named_parameters():
        if value.requires_grad:
            assert value.grad is not None and value.grad.abs().sum() > 0, name
            assert not torch.equal(value, before[name]), name
        else:
            assert name.startswith("projection") and not config.contrasted
    assert (one.contrast is not None) is config.contrasted
    frozen = [one.ema.network] + ([one.contrast] if one.contrast else [])
    assert all(value.grad is None and not value.requires_grad for module in frozen for value in module.parameters())
    assert hasattr(one.contrast, "momentum") is config.queued


def test_the_momentum_encoder_follows_by_its_momentum(scenes):
    config = replace(QUICK, contrast={"queue": 64, "keys": 40, "momentum": 0.75}, batch=3)
    one = learner(config)
    before = one.contrast.momentum.projection.weight.clone()
    take_step(one, first_step(scenes, config), 0)
    expected = 0.75 * before + 0.25 * one.network.projection.weight
    torch.testing.assert_close(one.contrast.momentum.projection.weight, expected)


def test_the_loss_is_the_mean_of_the_heads(scenes):
    one = learner(replace(PLAIN, loss="focal+iou"))
    part = next(one.begin(first_step(scenes, PLAIN), 0))
    head = one.forward(part).heads[0].detach()
    alone = [one.losses(TrainingOutputs((logits,), None), part)[0] for logits in (head, 2 * head, -head)]
    together = one.losses(TrainingOutputs((head, 2 * head, -head), None), part)[0]
    torch.testing.assert_close(together, torch.stack(alone).mean())
    assert len(set(map(float, alone))) == 3


class Pixelwise(SegmentationNetwork):
    """Scores of each pixel by itself, so that a batch in parts is the batch."""

    stride, image_channels = 16, 3

    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Conv2d(4, 2, 1)

    def forward(self, image, dem):
        return self.layer(torch.cat([image, dem], dim=1))


def test_a_batch_in_parts_is_the_batch(scenes):
    """The loss is a mean over all known pixels, however they are spread over the parts."""
    config = replace(PLAIN, batch=3, ema_decay=0.0)
    results = []
    for accumulate in (1, 2, 3):
        one = learner(replace(config, accumulate=accumulate), Pixelwise)
        batches = first_step(scenes, replace(config, accumulate=accumulate))
        assert len(batches) == accumulate
        batches[0].label[0, :40] = UNKNOWN
        loss = take_step(one, batches, 0)
        results.append((loss, one.network.layer.weight.detach().clone()))
    for loss, weight in results[1:]:
        torch.testing.assert_close(loss, results[0][0])
        torch.testing.assert_close(weight, results[0][1])


def test_samples_are_shared_by_processes_without_loss_or_repetition(scenes):
    config = replace(PLAIN, batch=2)
    whole = list(Samples(scenes, config).epoch(3))
    shares = [list(Samples(scenes, config, rank, 2).epoch(3)) for rank in (0, 1)]
    for step, (everything,) in enumerate(whole):
        parts = [share[step][0] for share in shares]
        known = [part for part in parts if part.known]
        torch.testing.assert_close(torch.cat([part.image for part in known]), everything.image)
        assert sum(part.known for part in parts) == everything.known
    assert not shares[1][1][0].known, "the last step has one sample, so the second process gets a blank one"


def test_an_epoch_can_begin_in_its_middle_and_be_read_by_many_threads(scenes):
    config = replace(QUICK, batch=1)
    samples = Samples(scenes, config)
    whole = [step[0] for step in samples.epoch(1)]
    rest = [step[0] for step in samples.epoch(1, first=1, threads=3)]
    assert len(rest) == len(whole) - 1
    for one, two in zip(whole[1:], rest):
        assert torch.equal(one.image, two.image) and torch.equal(one.candidates, two.candidates)


def test_images_of_different_bands_get_a_sentence(scenes):
    class Four:
        name, regions = "four", scenes[0].regions
        label, scaling = scenes[0].label, None

        class scene:  # noqa: N801
            bands, grid, raw_dem = 4, scenes[0].scene.grid, scenes[0].scene.raw_dem
            closed_dem = raw_dem

            @staticmethod
            def read_image(window):
                return np.ones((4, *window.shape), np.float32)

            @staticmethod
            def read_known(window):
                return np.ones(window.shape, bool)

    with pytest.raises(InputError, match="different numbers of bands: 3"):
        Samples([*scenes, Four()], PLAIN)


def test_a_loss_that_is_not_finite_names_its_parts_and_what_is_left(tmp_path, scenes):
    config = replace(QUICK, epochs=3, batch=3, optimiser="sgd", learning_rate=1e-4, clip=0.0)
    saved = []

    def spoil(fraction, text=""):
        """From the second epoch on the weights are out of bounds."""
        if not saved and text.startswith("epoch 2"):
            saved.append((tmp_path / "m.safetensors").read_bytes())

    with pytest.raises(InputError) as caught:
        train(scenes, tmp_path / "m.safetensors", replace(config, learning_rate=1e30), CARD, progress=spoil)
    sentence = str(caught.value)
    assert all(
        word in sentence for word in ("not finite at step 2", "cross_entropy", "contrast", "learning rate 1e+30")
    )
    assert "of epoch 1" in sentence and "m.safetensors" in sentence
    assert checkpoint.read_card(tmp_path / "m.safetensors").training["settings"]["epoch"] == 1
    assert "<svg" in (tmp_path / "m.run" / "report.html").read_text(encoding="utf-8")


def test_the_meter_looks_later_and_adds_up():
    meter = LossMeter((LossTerm("a", 1.0), LossTerm("b", 0.5)), 1, (), "")
    for number in range(3):
        meter.add(number, 0.1, torch.tensor([1.0, 2.0 * number]))
    assert meter.means(3) == {"loss": pytest.approx(2.0), "a": 1.0, "b": 2.0}
    meter.add(3, 0.1, torch.tensor([float("nan"), 1.0]))
    with pytest.raises(InputError, match=r"step 4 \(a nan, b 1; learning rate 0.1\)"):
        meter.totals()


@pytest.mark.parametrize(
    ("schedule", "half", "end"), [("cosine", 0.5, 0.0), ("poly", 0.5**0.9, 0.0), ("constant", 1.0, 1.0)]
)
def test_learning_rates_rise_and_fall_as_named(schedule, half, end):
    config = replace(PLAIN, schedule=schedule, warm_up=0.0, learning_rate=1.0)
    assert learning_rate(config, 0, 100) == 1
    assert learning_rate(config, 50, 100) == pytest.approx(half)
    assert learning_rate(config, 100, 100) == pytest.approx(end)
    warm = [learning_rate(replace(config, warm_up=0.1), step, 100) for step in range(11)]
    assert warm[:10] == pytest.approx([(step + 1) / 10 for step in range(10)])
    assert warm[10] == 1


def test_the_moving_average_is_the_weighted_mean_by_hand():
    network = torch.nn.Sequential(torch.nn.Linear(2, 1), torch.nn.BatchNorm1d(1))
    average = ExponentialMovingAverage(network, 0.5)
    expected = None
    for step in range(6):
        with torch.no_grad():
            network[0].weight.add_(1.0)
            network[1].num_batches_tracked += 1
        share = min(0.5, (1 + step) / (10 + step)) if step else 0.0
        current = network[0].weight.detach().clone()
        expected = current if expected is None else share * expected + (1 - share) * current
        average.update(network, step)
    torch.testing.assert_close(average.network[0].weight, expected)
    assert average.network[1].num_batches_tracked == 6


def test_half_precision_learns_and_keeps_whole_weights(scenes):
    config = replace(PLAIN, batch=3, precision="bfloat16", warm_up=0.0, learning_rate=0.1, ema_decay=0.0)
    one = learner(config, Pixelwise)
    losses = [take_step(one, first_step(scenes, config), number).item() for number in range(8)]
    assert losses[-1] < losses[0]
    assert all(value.dtype == torch.float32 for value in one.network.parameters())
