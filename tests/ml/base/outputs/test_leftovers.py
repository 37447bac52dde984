"""What killed runs left is removed; what a living one needs, and what is somebody else's, is not."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.outputs import Outputs, leftovers, only_one, temporary_folder
from relicslide.ml.base.outputs.leftovers import is_dead, owner_mark, partial_name, replaced_name


@pytest.fixture(autouse=True)
def not_yet_swept():
    leftovers.sweep.cache_clear()


@pytest.fixture(scope="module")
def dead() -> int:
    """The number of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def of(process: int, monkeypatch, name, target: Path) -> Path:
    """A temporary name as that process would make it."""
    with monkeypatch.context() as patch:
        patch.setattr(leftovers.os, "getpid", lambda: process)
        return name(target)


def test_a_later_run_removes_what_dead_ones_left(tmp_path, monkeypatch, dead):
    (tmp_path / "b.tif").write_text("new")
    for name in ("a.tif", "s.shp", "c.gpkg"):
        of(dead, monkeypatch, partial_name, tmp_path / name).write_text("half")
    folder = of(dead, monkeypatch, partial_name, tmp_path / "set")
    (folder / "image").mkdir(parents=True)
    of(dead, monkeypatch, replaced_name, tmp_path / "b.tif").write_text("old")
    of(dead, monkeypatch, replaced_name, tmp_path / "d.tif").write_text("old")
    alive = of(os.getppid(), monkeypatch, partial_name, tmp_path / "a.tif")
    mine = tmp_path / "my.partial-notes.txt"
    elsewhere = tmp_path / f"a.partial-00000000-{dead}-abcdef.tif"
    for file in (alive, mine, elsewhere):
        file.write_text("kept")
    with Outputs() as outputs:
        Path(outputs.file(tmp_path / "z.json")).write_text("new")
    kept = {alive.name, mine.name, elsewhere.name, "b.tif", "d.tif", "z.json"}
    assert {path.name for path in tmp_path.iterdir()} == kept
    assert (tmp_path / "b.tif").read_text() == "new"
    assert (tmp_path / "d.tif").read_text() == "old", "it was set aside, and nothing had come in its place"


def test_temporary_folders_of_dead_runs_go(tmp_path, monkeypatch, dead):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    old = tmp_path / f"relicslide-{owner_mark().replace(str(os.getpid()), str(dead))}-x7_a"
    other = tmp_path / "relicslide-notes"
    for folder in (old, other):
        folder.mkdir()
        (folder / "raw.tif").write_text("half")
    with temporary_folder() as folder:
        assert set(tmp_path.iterdir()) == {folder, other}
    assert list(tmp_path.iterdir()) == [other]


def test_death_is_only_told_of_processes_of_this_machine(dead):
    here = owner_mark().partition("-")[0]
    assert is_dead(f"{here}-{dead}")
    assert not is_dead(owner_mark())
    assert not is_dead(f"00000000-{dead}")
    assert not is_dead("")


def test_one_run_at_a_time_and_a_dead_one_does_not_count(tmp_path, dead):
    lock = tmp_path / "set.lock"
    with only_one(tmp_path / "set"):
        with pytest.raises(InputError, match=r"Another run .* remove .*set\.lock"), only_one(tmp_path / "set"):
            pass
        assert lock.exists()
    assert not lock.exists()
    lock.write_text(owner_mark().replace(str(os.getpid()), str(dead)))
    with only_one(tmp_path / "set"):
        assert lock.read_text() == owner_mark()
    assert not lock.exists()


def test_two_runs_to_one_name(tmp_path, monkeypatch, dead):
    """The second is told; a dead one does not count, nor do the files beside."""
    other = of(os.getppid(), monkeypatch, partial_name, tmp_path / "a.tif")
    other.write_text("half")
    with pytest.raises(InputError, match=r"Another run is writing .*a\.tif .*partial.*remove"), Outputs() as outputs:
        outputs.file(tmp_path / "a.tif")
    with Outputs() as outputs:
        for name in ("a.json", "aa.tif"):
            Path(outputs.file(tmp_path / name)).write_text("new")
    other.rename(of(dead, monkeypatch, partial_name, tmp_path / "a.tif"))
    assert leftovers.anothers_partial(tmp_path / "a.tif") is None
    leftovers.sweep.cache_clear()
    elsewhere = tmp_path / "a.partial-00000000-77-abcdef.tif"
    elsewhere.write_text("half")
    assert leftovers.anothers_partial(tmp_path / "a.tif") == elsewhere
    os.utime(elsewhere, (0, 0))
    with Outputs() as outputs:
        Path(outputs.file(tmp_path / "a.tif")).write_text("new")
    assert {path.name for path in tmp_path.iterdir()} == {"a.json", "aa.tif", "a.tif", elsewhere.name}
