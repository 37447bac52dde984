"""The share of a step that is waiting for its batch."""

from relicslide.ml.training.samples import loading


def test_what_is_awaited_counts_and_what_is_done_meanwhile_does_not(monkeypatch, caplog):
    clock = [0.0]
    monkeypatch.setattr(loading.time, "perf_counter", lambda: clock[0])

    def batches():
        for number in range(4):
            clock[0] += 1.0
            yield number

    caplog.set_level("INFO", "relicslide")
    for _ in loading.timed(batches()):
        clock[0] += 3.0
    assert caplog.messages == ["reading took 25.0 % of the steps' time (4.0 of 16.0 s)"]
    list(loading.timed(batches(), tell=False))
    assert len(caplog.messages) == 1
