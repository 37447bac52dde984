"""What no file can be written at."""

import os

import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.output_paths import check_output_paths
from relicslide.ml.base.outputs import Outputs


def refused(path, sentence: str) -> None:
    """Before the work, and by the transaction itself."""
    with pytest.raises(InputError, match=sentence):
        check_output_paths({}, {"output": path})
    with pytest.raises(InputError, match=sentence), Outputs() as outputs:
        outputs.file(path)


def test_a_pipe_a_device_and_what_is_no_file_of_this_machine(tmp_path):
    os.mkfifo(tmp_path / "pipe.tif")
    refused(tmp_path / "pipe.tif", "pipe.tif is a device or a pipe and no file")
    refused("/dev/null", "/dev/null is a device or a pipe and no file")
    for place in ("https://localhost/z.tif", "s3://bucket/z.tif", "/vsimem/z.tif", "/vsizip/a.zip/z.tif"):
        refused(place, "is on no disk of this machine")
    assert [path.name for path in tmp_path.iterdir()] == ["pipe.tif"]


def test_names_that_no_disk_takes(tmp_path):
    refused(tmp_path / ("n" * 300 + ".tif"), "has 304 bytes; give one of 220 or fewer")
    refused(tmp_path / ("d" * 300) / "z.tif", "File name too long")
    refused(tmp_path / os.fsdecode(b"\xff.tif"), "is no name in UTF-8")
    refused(tmp_path / "a\0b.tif", "cannot be written .*null")
    (tmp_path / "loop.tif").symlink_to("loop.tif")
    refused(tmp_path / "loop.tif", "cannot be written")


def test_a_long_name_of_many_bytes_a_letter_is_written(tmp_path):
    with Outputs() as outputs:
        open(outputs.file(tmp_path / ("山" * 70 + ".json")), "w", encoding="utf-8").close()
    assert [path.name for path in tmp_path.iterdir()] == ["山" * 70 + ".json"]


def test_a_link_is_followed_whether_its_file_is_there_or_not(tmp_path):
    (tmp_path / "data").mkdir()
    for _ in range(2):
        link = tmp_path / "link.json"
        link.is_symlink() or link.symlink_to("data/real.json")
        with Outputs() as outputs, open(outputs.file(link), "w", encoding="utf-8") as file:
            file.write("new")
        assert link.is_symlink()
        assert (tmp_path / "data" / "real.json").read_text(encoding="utf-8") == "new"
    assert len(list((tmp_path / "data").iterdir())) == 1
