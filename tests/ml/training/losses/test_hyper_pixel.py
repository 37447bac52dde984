"""Equation 1 by a plain double loop, and the keys that an anchor is compared with."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.training.losses.hyper_pixel import hardest, hyper_pixel_contrast


def by_loops(positive, negative, temperature):
    losses = []
    for own, others in zip(positive.tolist(), negative.tolist()):
        against = sum(math.exp(other / temperature) for other in others)
        terms = [-math.log(math.exp(key / temperature) / (math.exp(key / temperature) + against)) for key in own]
        losses.append(sum(terms) / len(terms))
    return losses


def similarities(shape, seed, dtype=torch.float64):
    return 2 * torch.rand(shape, generator=torch.Generator().manual_seed(seed), dtype=dtype) - 1


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 5), st.integers(1, 9), st.integers(0, 9), st.sampled_from([0.07, 0.1, 1.0]), st.integers(0, 999))
def test_the_loss_is_a_double_loop(anchors, positives, negatives, temperature, seed):
    positive, negative = similarities((anchors, positives), seed), similarities((anchors, negatives), seed + 1)
    loss = hyper_pixel_contrast(positive, negative, temperature)
    torch.testing.assert_close(loss, torch.tensor(by_loops(positive, negative, temperature), dtype=torch.float64),
                               atol=1e-10, rtol=1e-10)  # fmt: skip


def test_its_gradient_is_that_of_its_values():
    pair = [similarities((2, 4), seed).requires_grad_() for seed in (1, 2)]
    assert torch.autograd.gradcheck(lambda *rows: hyper_pixel_contrast(*rows, 0.5), pair)


@pytest.mark.parametrize("size", [1e3, 1e30])
def test_long_rows_do_not_overflow(size):
    pair = [(size * similarities((3, 5), seed, torch.float32)).requires_grad_() for seed in (1, 2)]
    loss = hyper_pixel_contrast(*pair, 0.1).sum()
    loss.backward()
    assert torch.isfinite(loss)
    assert all(torch.isfinite(rows.grad).all() for rows in pair)


def test_no_anchor_is_an_empty_loss_with_a_graph():
    none = torch.zeros(0, 4, requires_grad=True)
    total = hyper_pixel_contrast(none, none).sum()
    total.backward()
    assert total.item() == 0


@pytest.mark.parametrize("lowest", [True, False])
def test_the_hardest_keys_are_chosen_and_none_twice(lowest):
    similarity = similarities((4, 200), 3)
    noise = torch.rand(4, 200, generator=torch.Generator().manual_seed(0))
    chosen = hardest(similarity, noise, keys=50, hard=0.1, lowest=lowest)
    assert chosen.shape == (4, 50)
    for row, every in zip(chosen.tolist(), similarity.tolist()):
        assert len(set(row)) == 50
        assert set(row) <= set(every)
        assert set(sorted(every, reverse=not lowest)[:5]) <= set(row)


def test_the_others_are_drawn_equally_often_from_the_rest():
    similarity, generator, trials = similarities((1, 40), 5).repeat(3000, 1), torch.Generator().manual_seed(6), 3000
    chosen = hardest(similarity, torch.rand(trials, 40, generator=generator), keys=20, hard=0.2)
    values, counts = chosen.unique(return_counts=True)
    hard = values >= similarity[0].topk(4).values.min()
    assert hard.sum() == 4
    assert (counts[hard] == trials).all()
    assert len(counts) == 40
    share, expected = counts[~hard] / trials, 16 / 36
    assert (share - expected).abs().max() < 5 * math.sqrt(expected * (1 - expected) / trials)


@pytest.mark.parametrize("there", [0, 1, 50])
def test_fewer_keys_are_all_taken(there):
    similarity = similarities((4, there), 3)
    assert torch.equal(hardest(similarity, torch.zeros(4, 0), keys=50), similarity)


def test_gradients_pass_through_the_choice():
    similarity = similarities((2, 30), 1).requires_grad_()
    hardest(similarity, torch.rand(2, 30, generator=torch.Generator().manual_seed(0)), keys=10).sum().backward()
    assert similarity.grad.sum(dim=1).tolist() == [10, 10]
    assert similarity.grad.max() == 1
