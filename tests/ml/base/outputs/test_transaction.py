"""All files of a run, or none."""

import os
import signal
import stat
from contextlib import suppress
from pathlib import Path

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.outputs import Outputs, transaction

NAMES = ("a.tif", "b.json", "c.html")


def state(folder: Path) -> dict[str, str]:
    """What every file below a folder holds, by its name."""
    return {str(file.relative_to(folder)): file.read_text() for file in sorted(folder.rglob("*")) if file.is_file()}


def begin(outputs: Outputs, folder: Path, names=NAMES, text="new") -> None:
    for name in names:
        Path(outputs.file(folder / name)).write_text(text)


@pytest.fixture
def old(tmp_path):
    """A folder in which two of three results lie, one of them with what was noted about it."""
    for name in ("a.tif", "a.tif.aux.xml", "a.tif.ovr", "b.json"):
        (tmp_path / name).write_text("old")
    return tmp_path


def test_files_get_their_names_together_when_the_block_ends(old):
    with Outputs() as outputs:
        begin(outputs, old)
        assert {name: text for name, text in state(old).items() if "partial" not in name} == dict.fromkeys(
            ("a.tif", "a.tif.aux.xml", "a.tif.ovr", "b.json"), "old"
        )
    assert state(old) == dict.fromkeys(NAMES, "new"), "what was true of the old map only is gone"


def test_a_block_that_fails_leaves_all_as_it_was(old):
    before = state(old)
    with pytest.raises(ZeroDivisionError), Outputs() as outputs:
        begin(outputs, old)
        Path(outputs.file(old / "new" / "folder" / "d.tif")).write_text("new")
        raise ZeroDivisionError
    assert state(old) == before


@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("step", range(3))
def test_a_renaming_that_fails_is_undone(old, monkeypatch, step, links):
    before, replace, done = state(old), os.replace, []

    def fail(source, target):
        if "partial" in str(source):
            done.append(target)
            if len(done) == step + 1:
                raise OSError(28, "No space left on device")
        replace(source, target)

    def no_link(*_):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(transaction.os, "replace", fail)
    if not links:
        monkeypatch.setattr(transaction.os, "link", no_link)
    with pytest.raises(InputError, match="No space left"), Outputs() as outputs:
        begin(outputs, old)
    assert len(done) == step + 1
    assert state(old) == before


def test_what_the_disk_refuses_to_keep_publishes_nothing(old, monkeypatch):
    before, calls = state(old), []

    def full(_):
        calls.append(1)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(transaction.os, "fsync", full)
    with pytest.raises(InputError, match=r"b\.json cannot be written \(No space left"), Outputs() as outputs:
        begin(outputs, old)
    assert state(old) == before


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), OSError(27, "File too large")])
def test_a_full_disk_in_the_block_is_a_sentence(tmp_path, error):
    with pytest.raises(InputError, match=r"c\.html cannot be written .*free some space"), Outputs() as outputs:
        begin(outputs, tmp_path)
        raise error
    assert state(tmp_path) == {}


@pytest.mark.parametrize("fails", [False, True])
def test_a_name_without_extension_is_nobody_elses_beginning(tmp_path, fails):
    for name in ("report.html", "report-2.html", "report"):
        (tmp_path / name).write_text("mine")
    with suppress(ZeroDivisionError), Outputs() as outputs:
        begin(outputs, tmp_path, ["report"])
        if fails:
            raise ZeroDivisionError
    assert state(tmp_path) == {"report.html": "mine", "report-2.html": "mine", "report": "mine" if fails else "new"}


def test_a_file_that_nobody_wrote_is_an_error(tmp_path):
    with pytest.raises(InputError, match="was not written"), Outputs() as outputs:
        begin(outputs, tmp_path)
        outputs.file(tmp_path / "d.tif")
    assert state(tmp_path) == {}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("step", range(3))
def test_a_signal_amid_the_renaming_waits_for_its_end(old, monkeypatch, number, step):
    replace, done = os.replace, []

    def interrupted(source, target):
        replace(source, target)
        if len(done) == step:
            signal.raise_signal(number)
        done.append(target)

    before = signal.signal(number, signal.default_int_handler)
    monkeypatch.setattr(transaction.os, "replace", interrupted)
    try:
        with pytest.raises(KeyboardInterrupt), Outputs() as outputs:
            begin(outputs, old)
    finally:
        signal.signal(number, before)
    assert state(old) == dict.fromkeys(NAMES, "new")


def test_a_signal_amid_the_writing_leaves_all_as_it_was(old):
    before = state(old)
    with pytest.raises(KeyboardInterrupt), Outputs() as outputs:
        begin(outputs, old)
        signal.raise_signal(signal.SIGINT)
    assert state(old) == before


def test_a_shapefile_goes_as_one_with_what_the_old_one_had(tmp_path):
    for suffix in (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx", ".qml"):
        (tmp_path / f"s{suffix}").write_text("old")
    (tmp_path / "s.tif").write_text("mine")
    with Outputs() as outputs:
        path = Path(outputs.file(tmp_path / "s.shp"))
        for suffix in (".shp", ".shx", ".dbf"):
            path.with_suffix(suffix).write_text("new")
    assert state(tmp_path) == {**dict.fromkeys(("s.dbf", "s.shp", "s.shx"), "new"), "s.qml": "old", "s.tif": "mine"}


def test_the_main_file_of_several_gets_its_name_last(tmp_path, monkeypatch):
    """A Shapefile that can be seen can be opened, whatever ends the run."""
    renamed, replace = [], os.replace
    monkeypatch.setattr(os, "replace", lambda old, new: (renamed.append(Path(new).suffix), replace(old, new)))
    with Outputs() as outputs:
        path = Path(outputs.file(tmp_path / "s.shp"))
        for suffix in (".shp", ".shx", ".dbf", ".prj"):
            path.with_suffix(suffix).write_text("new")
    assert renamed == [".dbf", ".prj", ".shx", ".shp"]


def test_a_shapefile_takes_nobody_elses_parts(tmp_path):
    (tmp_path / "dem.asc").write_text("mine")
    (tmp_path / "dem.prj").write_text("mine")
    with pytest.raises(InputError, match=r"would take .*dem\.prj"), Outputs() as outputs:
        outputs.file(tmp_path / "dem.shp")
    assert state(tmp_path) == {"dem.asc": "mine", "dem.prj": "mine"}


def test_a_folder_is_new_or_added_to_the_index_last(tmp_path, monkeypatch):
    for text in ("one", "two"):
        order, replace = [], os.replace
        monkeypatch.setattr(transaction.os, "replace", lambda a, b, o=order, r=replace: o.append(b) or r(a, b))
        with Outputs() as outputs:
            place = outputs.folder(tmp_path / "set")
            (place / "image").mkdir()
            (place / "index.json").write_text(text)
            (place / "image" / f"{text}.tif").write_text(text)
        monkeypatch.undo()
    assert state(tmp_path) == {"set/index.json": "two", "set/image/one.tif": "one", "set/image/two.tif": "two"}
    assert [path.name for path in order] == ["two.tif", "index.json"]


def test_adding_to_a_folder_is_undone(tmp_path, monkeypatch):
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "index.json").write_text("old")
    replace = os.replace

    def fail(source, target):
        if target.name == "index.json" and "partial" in str(source):
            raise OSError(13, "Permission denied")
        replace(source, target)

    monkeypatch.setattr(transaction.os, "replace", fail)
    with pytest.raises(InputError, match="Permission denied"), Outputs() as outputs:
        place = outputs.folder(tmp_path / "set")
        (place / "image").mkdir()
        (place / "index.json").write_text("new")
        (place / "image" / "a.tif").write_text("new")
    assert state(tmp_path) == {"set/index.json": "old"}
    assert [item.name for item in (tmp_path / "set").iterdir()] == ["index.json"]


def test_files_get_the_permissions_of_any_new_file(tmp_path):
    before = os.umask(0o027)
    try:
        with Outputs() as outputs:
            path = Path(outputs.file(tmp_path / "a.tif"))
            path.write_text("new")
            path.chmod(0o600)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.tif").stat().st_mode) == 0o640
