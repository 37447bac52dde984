"""What the rounds of an adaptation gave, in a file that a stopped run goes on from."""

from __future__ import annotations

import json
from dataclasses import asdict, astuple, dataclass, field, replace
from pathlib import Path

from ...base.atomic_file import atomic_file
from ...base.errors import InputError
from ...evaluation.counts import ConfusionCounts
from .pseudo_labels import Agreement, PseudoLabels

NAME = "adaptation.json"


@dataclass(frozen=True)
class Round:
    """One round; that with number 0 is the models as they were given."""

    number: int
    held_out: ConfusionCounts
    """Of the round's models on the source's held-out part, all zero without one."""
    labels: PseudoLabels
    """That the round's models gave the targets; all zero where the round was rejected."""
    agreement: Agreement = field(default_factory=Agreement)
    """Of these labels with those of the round before."""
    accepted: bool = True
    seconds: float = 0.0


@dataclass(frozen=True)
class Record:
    """All rounds so far, and what tells the run from others."""

    identity: dict[str, object]
    """Settings, models, source and targets, as JSON knows them."""
    rounds: tuple[Round, ...] = ()

    @property
    def accepted(self) -> Round:
        """The last round that was accepted."""
        return [item for item in self.rounds if item.accepted][-1]

    def with_round(self, item: Round) -> Record:
        """The record with one round more.

        Parameters
        ----------
        item : Round
            The next one.

        Returns
        -------
        Record
        """
        return replace(self, rounds=(*self.rounds, item))

    def write(self, folder: Path) -> None:
        """Write or replace the file, at once.

        Parameters
        ----------
        folder : Path
            Of the run.
        """
        rounds = [
            {
                **asdict(item),
                **{name: list(astuple(getattr(item, name))) for name in ("held_out", "labels", "agreement")},
            }
            for item in self.rounds
        ]
        with atomic_file(folder / NAME) as temporary:
            text = json.dumps({"identity": self.identity, "rounds": rounds}, indent=1)
            Path(temporary).write_text(text + "\n", encoding="utf-8")


def read_record(folder: Path, identity: dict[str, object]) -> Record:
    """The record of a run that was stopped; an empty one where there is none.

    Parameters
    ----------
    folder : Path
        Of the run.
    identity : dict
        Of the run that is to go on.

    Returns
    -------
    Record

    Raises
    ------
    InputError
        Where the file cannot be read, or is that of another run.
    """
    path = folder / NAME
    if not path.exists():
        return Record(identity)
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        before = content["identity"]
        rounds = tuple(_round(item) for item in content["rounds"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} cannot be read ({error!r}); begin the adaptation anew.") from None
    now = json.loads(json.dumps(identity))
    changed = sorted(key for key in {*now, *before} if now.get(key) != before.get(key))
    if changed:
        raise InputError(
            f"The adaptation in {folder} had another {', '.join(changed)}; go on with its own, or begin anew with a "
            "model of another name."
        )
    return Record(identity, rounds)


def _round(item: dict) -> Round:
    kinds = (("held_out", ConfusionCounts), ("labels", PseudoLabels), ("agreement", Agreement))
    return Round(**{**item, **{name: kind(*item[name]) for name, kind in kinds}})
