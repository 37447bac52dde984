"""CutMix: samples of a step exchange a rectangle, and no label is lost or made."""

from __future__ import annotations

import numpy as np
import torch
from relicslide.ml.training.samples.batch import Batch
from relicslide.ml.training.samples.cutmix import mixed


def batch(size=4, side=32) -> Batch:
    """Samples whose every pixel knows where it comes from."""
    pixels = torch.arange(size * side * side).reshape(size, side, side)
    label = torch.randint(0, 2, (size, side, side), generator=torch.Generator().manual_seed(3))
    label[0, :3] = 255
    cells = torch.arange(size * (side // 8) ** 2, dtype=torch.uint8).reshape(size, side // 8, side // 8)
    return Batch(torch.stack([pixels, label], 1).float(), pixels[:, None].float(), label, cells)


def test_every_pixel_keeps_its_label_and_the_step_keeps_all_of_them():
    before = batch()
    for seed in range(20):
        after = mixed(before, 1.0, np.random.default_rng(seed))
        assert torch.equal(after.image[:, 1].long(), after.label)
        assert torch.equal(after.image[:, 0], after.dem[:, 0])
        assert torch.equal(after.dem.flatten().sort().values, before.dem.flatten())
        assert torch.equal(after.label.flatten().bincount(), before.label.flatten().bincount())
        place = after.dem[:, 0].long() % 1024  # no pixel moves within its sample's square
        assert torch.equal(place, before.dem[:, 0].long() % 1024)
        assert torch.equal(after.candidates.flatten().sort().values, before.candidates.flatten())
        origin = after.dem[:, 0].long() // 1024
        cells = origin.reshape(4, 4, 8, 4, 8).permute(0, 1, 3, 2, 4).flatten(3)
        assert torch.equal(cells[..., 0], cells.min(-1).values), "no hyper-pixel is cut"
        assert torch.equal(cells[..., 0], after.candidates.long() // 16)


def test_a_rectangle_is_exchanged_and_the_same_chance_gives_the_same():
    before = batch()
    shares = [
        (mixed(before, 1.0, np.random.default_rng(seed)).dem != before.dem).float().mean().item() for seed in range(60)
    ]
    assert 0.3 < np.mean(shares) < 0.7 and min(shares) < 0.2 < 0.8 < max(shares)
    first, again = (mixed(before, 1.0, np.random.default_rng(5)) for _ in range(2))
    assert torch.equal(first.label, again.label)


def test_nothing_is_mixed_where_it_is_not_asked_for_or_cannot_be():
    before = batch()
    assert mixed(before, 0.0, np.random.default_rng(1)) is before
    alone = batch(1)
    assert mixed(alone, 1.0, np.random.default_rng(1)) is alone
    missing = batch()
    missing.dem[1] = torch.nan
    assert mixed(missing, 1.0, np.random.default_rng(1)) is missing


def test_samples_that_all_lack_a_dem_are_mixed_too():
    before = batch()
    before.dem[:] = torch.nan
    after = mixed(before, 1.0, np.random.default_rng(1))
    assert not torch.equal(after.image, before.image) and after.dem.isnan().all()
    assert torch.equal(after.image[:, 1].long(), after.label)
