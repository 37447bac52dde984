"""Queues wrap, are first in, first out, and never hand out a row that was not written."""

from __future__ import annotations

from collections import deque

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.training.losses.queues import Queues


def numbered(first, count, width=3):
    """Rows that say which one they are, counted from 1."""
    return torch.arange(first + 1, first + count + 1, dtype=torch.float32)[:, None].repeat(1, width)


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 12), st.lists(st.tuples(st.integers(0, 1), st.integers(0, 30)), max_size=20))
def test_a_queue_holds_the_last_rows_written_and_nothing_else(length, writes):
    queues, expected, written = Queues(2, length, 3), [deque(maxlen=length), deque(maxlen=length)], 0
    for number, count in writes:
        rows = numbered(written, count)
        written += count
        queues.enqueue(number, rows)
        expected[number].extend(rows[:, 0].tolist())
        for which in (0, 1):
            keys = queues.keys(which)
            assert keys.shape == (len(expected[which]), 3)
            assert sorted(keys[:, 0].tolist()) == sorted(expected[which])


def test_the_oldest_row_goes_first():
    queues = Queues(1, 4, 3)
    queues.enqueue(0, numbered(0, 4))
    for last in range(5, 12):
        queues.enqueue(0, numbered(last - 1, 1))
        assert sorted(queues.keys(0)[:, 0].tolist()) == [last - 3, last - 2, last - 1, last]


def test_an_unwritten_queue_is_empty():
    queues = Queues()
    assert queues.keys(0).shape == queues.keys(1).shape == (0, 128)


def test_state_is_complete_and_changes_in_place():
    queues, again = Queues(2, 5, 3), Queues(2, 5, 3)
    buffers = dict(queues.named_buffers())
    for count in (3, 4, 2):
        queues.enqueue(1, numbered(0, count))
    assert all(buffer is buffers[name] for name, buffer in queues.named_buffers())
    again.load_state_dict({name: buffer.clone() for name, buffer in queues.state_dict().items()})
    for each in (queues, again):
        each.enqueue(1, numbered(50, 3))
        each.enqueue(0, numbered(70, 1))
    assert all(torch.equal(queues.keys(number), again.keys(number)) for number in (0, 1))


def test_rows_are_copies_without_a_graph():
    queues, rows = Queues(1, 4, 3), numbered(0, 2).requires_grad_()
    queues.enqueue(0, rows * 2)
    with torch.no_grad():
        rows.zero_()
    keys = queues.keys(0)
    assert not keys.requires_grad
    assert keys[:, 0].tolist() == [2, 4]
