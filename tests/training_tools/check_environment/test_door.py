"""The terminal's door to the check of the environment."""

from __future__ import annotations

from relicslide.training_tools.__main__ import main


def test_printed(capsys, tmp_path):
    assert main(["--quiet", "check-environment", "--no-self-test", "--report", str(tmp_path / "page.html")]) == 0
    told = capsys.readouterr().out
    assert "Versions: numpy" in told and "Folders: temporary files" in told and "Self-test" not in told
    assert (tmp_path / "page.html").exists()
