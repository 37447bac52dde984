"""A run that is killed between two renamings is brought to its end by the next one in its folder."""

from __future__ import annotations

import multiprocessing
import os
import signal
from pathlib import Path

import pytest
from relicslide.ml.base.outputs import Outputs, leftovers
from relicslide.ml.base.outputs.journal import finish, write_journals
from relicslide.ml.base.outputs.leftovers import sweep

NAMES = ("s.shp", "a.tif", "other/r.json", "new/set", "old/set")


def run(folder: Path, word: str, killed_at: int) -> None:
    """Write all that there is to write; die at a renaming."""
    rename, count = os.replace, 0

    def dying(old, new) -> None:
        nonlocal count
        count += 1
        if count == killed_at:
            os.kill(os.getpid(), signal.SIGKILL)
        rename(old, new)

    os.replace = dying
    with Outputs() as outputs:
        for name in NAMES[:3]:
            Path(outputs.file(folder / name)).write_text(word)
        shape = Path(outputs.file(folder / "t.shp"))
        for suffix in (".shp", ".shx", ".dbf"):
            shape.with_suffix(suffix).write_text(word)
        for name in NAMES[3:]:
            made = outputs.folder(folder / name)
            (made / "deep").mkdir()
            for file in ("x.npy", "deep/y.npy"):
                (made / file).write_text(word)


def state(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}


def killed(folder: Path, at: int) -> bool:
    """Whether the second run into a folder was killed."""
    fork = multiprocessing.get_context("fork")
    for word, moment in (("old", 0), ("new", at)):
        process = fork.Process(target=run, args=(folder, word, moment))
        process.start()
        process.join()
        if word == "old":
            (folder / "t.qix").write_text("index of the old one")
            (folder / "a.tif.aux.xml").write_text("statistics of the old one")
    return process.exitcode == -signal.SIGKILL


def test_a_kill_at_any_renaming(tmp_path):
    moment, several = 1, 0
    while killed(tmp_path / str(moment), moment):
        folder = tmp_path / str(moment)
        sweep.cache_clear()
        for place in (folder, folder / "other", folder / "new", folder / "old", folder / "old" / "set"):
            sweep(place)
        found = state(folder)
        assert set(found.values()) == {"new"} and len(found) == 10
        several, moment = several + 1, moment + 1
        if moment > 12:
            break
    assert several >= 8
    sweep.cache_clear()


def test_a_kill_before_the_first_renaming_leaves_the_old(tmp_path):
    """Its journals are not all there yet."""
    old, new = tmp_path / "x.tmp", tmp_path / "x"
    old.write_text("new")
    journals = {tmp_path: tmp_path / "a.journal", tmp_path / "b": tmp_path / "b.journal"}
    write_journals(journals, {old: new})
    (tmp_path / "b.journal").unlink()
    assert not finish(tmp_path / "a.journal", "x") and not new.exists() and old.exists()
    for odd in ("", "[]", '{"names": 1, "journals": []}', '{"journals": ["a"'):
        (tmp_path / "a.journal").write_text(odd)
        assert not finish(tmp_path / "a.journal", "x")
    assert state(tmp_path) == {"x.tmp": "new"}


def test_a_run_that_fails_leaves_no_journal(tmp_path, monkeypatch):
    def refuse(old, new):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(leftovers.os, "replace", refuse)
    with pytest.raises(ValueError, match="cannot be written"), Outputs() as outputs:
        for name in ("a", "b"):
            Path(outputs.file(tmp_path / name)).write_text("x")
    assert list(tmp_path.iterdir()) == []
