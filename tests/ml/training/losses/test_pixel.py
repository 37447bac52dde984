"""Losses against references written out pixel by pixel and set by set."""

from __future__ import annotations

import itertools
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.chips import UNKNOWN
from relicslide.ml.training.losses.pixel import LOSSES, build_loss, cross_entropy, focal, hard_examples

EVERY = [*LOSSES, "cross_entropy+lovasz"]


def batch(seed=0, shape=(2, 4, 5), classes=2, unknown=0.2):
    """Logits in float64 that ask for a gradient, and a label with some unknown pixels."""
    generator = torch.Generator().manual_seed(seed)
    logits = 2 * torch.randn(shape[0], classes, *shape[1:], generator=generator, dtype=torch.float64)
    label = torch.randint(0, classes, shape, generator=generator)
    label[torch.rand(shape, generator=generator) < unknown] = UNKNOWN
    return logits.requires_grad_(), label


def known_pixels(logits, label):
    """[(probabilities of the classes, true class)] of every known pixel, by plain arithmetic."""
    pixels = []
    for index in itertools.product(*(range(size) for size in label.shape)):
        if label[index] != UNKNOWN:
            scores = [logits[(index[0], number, *index[1:])].item() for number in range(logits.shape[1])]
            powers = [math.exp(score) for score in scores]
            pixels.append(([power / sum(powers) for power in powers], int(label[index])))
    return pixels


def test_cross_entropy_and_focal_are_sums_over_pixels():
    logits, label = batch()
    pixels = known_pixels(logits, label)
    entropies = [-math.log(p[y]) for p, y in pixels]
    assert cross_entropy(logits, label).item() == pytest.approx(sum(entropies) / len(pixels))
    weighted = sum((0.5, 3.0)[y] * entropy for (_, y), entropy in zip(pixels, entropies))
    weights = sum((0.5, 3.0)[y] for _, y in pixels)
    assert cross_entropy(logits, label, (0.5, 3.0)).item() == pytest.approx(weighted / weights)
    focused = [(1 - p[y]) ** 2 * -math.log(p[y]) for p, y in pixels]
    assert focal(logits, label).item() == pytest.approx(sum(focused) / len(pixels))
    torch.testing.assert_close(focal(logits, label, gamma=0.0), cross_entropy(logits, label))


@pytest.mark.parametrize(("share", "least", "expected"), [(0.25, 1, 0.25), (0.25, 1000, 1.0), (0.0, 3, None)])
def test_hard_examples_are_the_worst_pixels(share, least, expected):
    logits, label = batch()
    entropies = sorted((-math.log(p[y]) for p, y in known_pixels(logits, label)), reverse=True)
    kept = entropies[: 3 if expected is None else int(expected * len(entropies))]
    assert hard_examples(logits, label, share, least).item() == pytest.approx(sum(kept) / len(kept))


def lovasz_extension(errors, truth):
    """The Lovász extension of the Jaccard loss by its definition as an integral over level sets.

    The set of mispredicted pixels at a level t is {error > t}; the loss of a set is 1 - IoU of the truth with the
    prediction that errs exactly there. The integral over t from 0 to 1 is a finite sum, for sets change at errors only.
    """
    slide = {number for number, true in enumerate(truth) if true}

    def loss_of(mistaken):
        predicted = slide ^ mistaken
        union = slide | predicted
        return 1 - len(slide & predicted) / len(union) if union else 0.0

    levels = sorted({0.0, *errors})
    return sum(
        (upper - lower) * loss_of({number for number, error in enumerate(errors) if error > lower})
        for lower, upper in zip(levels, levels[1:])
    )


@pytest.mark.parametrize("seed", range(5))
def test_lovasz_is_the_extension_of_the_set_function(seed):
    logits, label = batch(seed)
    pixels = known_pixels(logits, label)
    errors, truth = [abs((y == 1) - p[1]) for p, y in pixels], [y == 1 for _, y in pixels]
    assert LOSSES["lovasz"](logits, label).item() == pytest.approx(lovasz_extension(errors, truth), abs=1e-12)


def test_lovasz_without_landslides_is_the_worst_false_alarm():
    logits, label = batch(shape=(1, 3, 3))
    label = torch.where(label == 1, 0, label)
    worst = max(p[1] for p, _ in known_pixels(logits, label))
    assert LOSSES["lovasz"](logits, label).item() == pytest.approx(worst)


def test_lovasz_of_certain_predictions_is_one_minus_iou():
    label = torch.tensor([[[1, 1, 1, 0, 0, UNKNOWN]]])
    predicted = torch.tensor([[[1, 1, 0, 1, 0, 1]]])
    logits = torch.stack([-100.0 * predicted, 100.0 * predicted], dim=1) + torch.tensor([50.0, -50.0])[:, None, None]
    assert LOSSES["lovasz"](logits, label).item() == pytest.approx(1 - 2 / 4)


def test_several_landslide_classes_count_alike():
    logits, label = batch(classes=3)
    pixels = known_pixels(logits, label)
    each = [
        lovasz_extension([abs((y == kind) - p[kind]) for p, y in pixels], [y == kind for _, y in pixels])
        for kind in (1, 2)
    ]
    assert LOSSES["lovasz"](logits, label).item() == pytest.approx(sum(each) / 2)


def test_soft_iou_and_dice_are_ratios_of_sums():
    logits, label = batch()
    pixels = known_pixels(logits, label)
    shared = sum(p[1] for p, y in pixels if y == 1)
    predicted, true = sum(p[1] for p, _ in pixels), sum(y == 1 for _, y in pixels)
    iou = (shared + 1) / (predicted + true - shared + 1)
    assert LOSSES["iou"](logits, label).item() == pytest.approx(1 - iou)
    assert LOSSES["dice"](logits, label).item() == pytest.approx(1 - (2 * shared + 1) / (predicted + true + 1))


@pytest.mark.parametrize("name", EVERY)
def test_what_is_unknown_has_no_part(name):
    logits, label = batch()
    loss = build_loss(name)
    with torch.no_grad():
        other = torch.where((label == UNKNOWN)[:, None], 7.0, logits)
    torch.testing.assert_close(loss(logits, label), loss(other, label))
    loss(logits, label).backward()
    assert not logits.grad.movedim(1, -1)[label == UNKNOWN].any()
    assert logits.grad.movedim(1, -1)[label != UNKNOWN].any()


@pytest.mark.parametrize(("name", "weights"), [*((name, None) for name in EVERY), ("cross_entropy", (1.0, 4.0))])
def test_nothing_known_is_zero_with_a_graph(name, weights):
    logits, label = batch(unknown=1.1)
    loss = build_loss(name, weights)(logits, label)
    loss.backward()
    assert loss.item() == 0
    assert not logits.grad.any()


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("size", [1e4, 1e30])
@pytest.mark.parametrize("slides", [0, 1, None])
def test_extreme_scores_give_finite_losses_and_gradients(name, size, slides):
    logits, label = batch(shape=(2, 8, 8))
    logits = (logits.detach().sign() * size).float().requires_grad_()
    if slides is not None:
        label = torch.where(label == UNKNOWN, UNKNOWN, slides)
    loss = build_loss(name)(logits, label)
    loss.backward()
    assert torch.isfinite(loss)
    assert torch.isfinite(logits.grad).all()


@pytest.mark.parametrize("name", EVERY)
def test_gradients_are_those_of_the_values(name):
    logits, label = batch(seed=4, shape=(1, 3, 3))
    assert torch.autograd.gradcheck(lambda scores: build_loss(name)(scores, label), logits)


@pytest.mark.parametrize("name", EVERY)
def test_half_precision_scores_are_summed_in_full(name):
    logits, label = batch(shape=(2, 64, 64), unknown=0.0)
    half = logits.detach().half()
    loss = build_loss(name)(half, label)
    assert loss.dtype == torch.float32
    torch.testing.assert_close(loss, build_loss(name)(half.float(), label))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(EVERY))
def test_a_better_prediction_costs_less(seed, name):
    logits, label = batch(seed, unknown=0.1)
    truth = torch.nn.functional.one_hot(label.where(label != UNKNOWN, 0), 2).movedim(-1, 1)
    with torch.no_grad():
        loss, better = (build_loss(name)(scores, label) for scores in (logits, logits + 3.0 * truth))
    assert better <= loss


def test_a_sum_of_losses_weighs_only_the_cross_entropy():
    logits, label = batch()
    both = build_loss("cross_entropy + dice", (1.0, 5.0))(logits, label)
    torch.testing.assert_close(both, cross_entropy(logits, label, (1.0, 5.0)) + LOSSES["dice"](logits, label))


@pytest.mark.parametrize(
    ("name", "weights", "message"),
    [
        ("huber", None, "'huber' is unknown; choose among cross_entropy"),
        ("cross_entropy+", None, "'' is unknown"),
        ("dice", (1.0, 2.0), "do not go with the loss 'dice'"),
        ("cross_entropy", (1.0, 0.0), "weights above 0"),
        ("cross_entropy", (), "weights above 0"),
    ],
)
def test_wrong_choices_get_a_sentence(name, weights, message):
    with pytest.raises(InputError, match=message.replace("(", r"\(")):
        build_loss(name, weights)


def test_weights_of_other_classes_get_a_sentence():
    with pytest.raises(InputError, match="3 class weights do not fit 2 classes"):
        build_loss("cross_entropy", (1.0, 1.0, 1.0))(*batch())


def test_cross_entropy_looks_at_known_pixels_only():
    logits, label = torch.randn(2, 2, 4, 4, requires_grad=True), torch.randint(0, 2, (2, 4, 4))
    label[0, :2] = UNKNOWN
    probability = logits.softmax(1)
    expected = -torch.log(probability.gather(1, label.clamp(max=1)[:, None])[:, 0][label != UNKNOWN]).mean()
    torch.testing.assert_close(cross_entropy(logits, label), expected)
    nothing = cross_entropy(logits, torch.full_like(label, UNKNOWN))
    nothing.backward()
    assert nothing == 0
    assert (logits.grad == 0).all()
