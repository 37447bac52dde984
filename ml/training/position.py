"""Where a training run is, and what it has seen: the part of its state that is no tensor."""

from __future__ import annotations

import math
from dataclasses import asdict, astuple, dataclass, fields, replace

from ..evaluation.counts import ConfusionCounts


@dataclass(frozen=True)
class Position:
    """Where a run is, and what it has seen."""

    epoch: int = 0
    """Epochs that are complete."""
    step: int = 0
    """Steps of the next epoch that are complete."""
    totals: tuple[float, ...] = ()
    """Sums of the parts of the loss over these steps."""
    seconds: float = 0.0
    """How long the run has taken."""
    rows: tuple[dict, ...] = ()
    """A row of the table for each epoch."""
    best: ConfusionCounts | None = None
    """Held-out counts of the best epoch so far; None: none was scored."""
    best_epoch: int = 0
    """Its number from 1; 0: none was scored, or none is better than the start."""
    start: ConfusionCounts | None = None
    """Held-out counts of the model that training began with, its epoch 0; None: there is none, or it is not scored."""

    @property
    def kept_epoch(self) -> int:
        """The epoch whose model is kept: the best one, or where none was scored the last one."""
        return self.epoch if self.best is None else self.best_epoch

    @property
    def table(self) -> tuple[dict, ...]:
        """A row for each epoch, that of the start first where it was scored."""
        return (*([{"epoch": 0, **self.start.scores()}] if self.start else []), *self.rows)

    def with_start(self, counts: ConfusionCounts) -> Position:
        """The same once the start is scored: it is the best until an epoch beats it.

        Parameters
        ----------
        counts : ConfusionCounts
            Of the start on what is held out.

        Returns
        -------
        Position
        """
        if self.best is not None and _rank(self.best) > _rank(counts):
            return replace(self, start=counts)
        return replace(self, start=counts, best=counts, best_epoch=0)

    def next_epoch(self, row: dict[str, float], counts: ConfusionCounts | None, seconds: float) -> Position:
        """Where the run is once an epoch is complete.

        Parameters
        ----------
        row : dict of str to float
            Of the table, without the epoch's number, its scores and the seconds.
        counts : ConfusionCounts or None
            On what is held out; None: not scored. Epochs are compared by mIoU, or by the only IoU there is.
        seconds : float
            How long the run has taken.

        Returns
        -------
        Position
            With one row more.
        """
        epoch, best, best_epoch = self.epoch + 1, self.best, self.best_epoch
        scores = counts.scores() if counts else {}
        if counts is not None and (best is None or _rank(counts) > _rank(best)):
            best, best_epoch = counts, epoch
        whole = {"epoch": epoch, **row, **scores, "seconds": round(seconds, 2)}
        return Position(epoch, 0, (), seconds, (*self.rows, whole), best, best_epoch, self.start)

    def to_dict(self) -> dict:
        """All fields as JSON knows them, counts as lists; without the start where none was scored."""
        found = {**asdict(self), "best": list(astuple(self.best)) if self.best else None}
        del found["start"]
        return {**found, "start": list(astuple(self.start))} if self.start else found

    @classmethod
    def from_dict(cls, values: dict) -> Position:
        """The position from what `to_dict` gave.

        Parameters
        ----------
        values : dict
            As JSON gives it back.

        Returns
        -------
        Position

        Raises
        ------
        ValueError
            With the reason in a few words, where they are none.
        """
        values = {"start": None, **values}
        if set(values) != {item.name for item in fields(cls)}:
            raise ValueError("its position has other entries")
        lists = {name: _list(name, values[name]) for name in ("totals", "rows", "best", "start")}
        whole = all(_is_count(values[name]) for name in ("epoch", "step", "best_epoch"))
        if not whole or values["best_epoch"] > values["epoch"]:
            raise ValueError("its epoch and step are no counts")
        if not all(map(_is_number, (*lists["totals"], values["seconds"]))):
            raise ValueError("its sums or seconds are no numbers")
        if len(lists["rows"]) != values["epoch"] or not all(map(_is_row, lists["rows"])):
            raise ValueError("its rows are none of its epochs")
        counts = {}
        for name in ("best", "start"):
            if values[name] is not None and (len(lists[name]) != 4 or not all(map(_is_count, lists[name]))):
                raise ValueError(f"its {name} counts are none")
            counts[name] = None if values[name] is None else ConfusionCounts(*lists[name])
        return cls(**{**values, "totals": tuple(lists["totals"]), "rows": tuple(lists["rows"]), **counts})


def _rank(counts: ConfusionCounts) -> float:
    known = [value for value in (counts.landslide_iou, counts.background_iou) if math.isfinite(value)]
    return sum(known) / len(known) if known else 0.0


def _list(name: str, value: object) -> list:
    if value is None and name in ("best", "start"):
        return []
    if not isinstance(value, list):
        raise ValueError(f"its {name} are no list")
    return value


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < 2**63


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_row(value: object) -> bool:
    return (
        isinstance(value, dict)
        and _is_count(value.get("epoch"))
        and all(name.isprintable() and len(name) < 100 for name in value)
        and all(map(_is_number, value.values()))
    )
