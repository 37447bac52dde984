"""What a person reads while a job runs: steps, the time left, and parts of parts."""

from __future__ import annotations

import pytest
from relicslide.ml.base import progress as module
from relicslide.ml.base.progress import Part, Steps, counted, part


@pytest.fixture
def clock(monkeypatch):
    """A clock that is set by hand: clock[0], seconds."""
    now = [100.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    return now


def test_steps_tell_their_number_and_the_time_left_of_the_whole(clock):
    heard = []
    sweep = part(part(lambda share, text="": heard.append((round(share, 3), text)), 0.1, 0.9), 0.0, 0.5, "gathering")
    steps = Steps(sweep, 256, "tile")
    steps(1)  # at once: nothing is known of the time yet
    clock[0] += 64
    steps(64)
    steps(256)
    assert heard[0] == (pytest.approx(0.102, abs=1e-3), "gathering, tile 1 of 256")
    assert heard[1] == (
        0.2,
        "gathering, tile 64 of 256, 9 min left",
    )  # 64 s for a tenth of the whole, of which 8 are left
    assert heard[2][1] == "gathering, tile 256 of 256, 80 s left"  # 64 s for 0.4, and half is left
    assert sweep.left_at_start == pytest.approx(0.9 / 0.4)
    assert isinstance(sweep.whole, Part)


def test_the_last_step_of_all_and_a_single_one_have_nothing_left(clock):
    heard = []
    for _ in counted("a", lambda share, text="": heard.append((share, text)), "colouring"):
        clock[0] += 5
    for _ in counted("ab", lambda share, text="": heard.append((share, text))):
        clock[0] += 200
    assert heard == [(1.0, "colouring"), (0.5, "block 1 of 2, 3 min left"), (1.0, "block 2 of 2")]
