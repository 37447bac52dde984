"""The real QGIS desktop on a screen that nobody sees: toolbox, dialog, run, loaded and styled layers."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("desktop_script.py")
MODEL = "Landslides in one step: DEM, segmentation and explanation"
BUNDLED = ["Relic landslides (HPCL-Net pretrained)", "Fresh scars (HPCL-Net pretrained)"]
RENDERERS = {  # of the layers that a run of `segment` loads, by name
    "Landslide probability": "singlebandpseudocolor",
    "Classes": "paletted",
    "Landslides": "graduatedSymbol",
}


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs Xvfb (apt install xvfb xauth)")
def test_segment_from_the_dialog(environment, profile, scene, checkpoint, tmp_path):
    """An analyst's session: three styled layers beside the two that were open, and QGIS closed amid a run leaves none
    of its files.
    """
    given = {"image": scene.image, "dem": scene.dem, "model": checkpoint, "pictures": str(tmp_path)}
    (tmp_path / "given.json").write_text(json.dumps(given), encoding="utf-8")
    settings = {**environment, "RELICSLIDE_DESKTOP": str(tmp_path / "given.json")}
    del settings["QT_QPA_PLATFORM"]
    command = [
        "timeout",
        "--kill-after=5",
        "300",
        "xvfb-run",
        "-a",
        "-s",
        "-screen 0 1500x1000x24",
        "qgis",
        "--profiles-path",
        str(profile),
        "--nologo",
        "--noversioncheck",
        "--code",
        str(SCRIPT),
    ]
    done = subprocess.run(command, env=settings, capture_output=True, text=True, check=False)
    error = tmp_path / "error.txt"
    assert done.returncode == 0, error.read_text(encoding="utf-8") if error.exists() else done.stderr[-2000:]
    seen = json.loads((tmp_path / "seen.json").read_text(encoding="utf-8"))
    assert {"Segment landslides", "Explain a segmentation (Grad-CAM)", MODEL} <= set(seen["toolbox"])
    assert seen["models"][1:] == [*BUNDLED, "Another file"]
    assert all(words in card for words, card in zip(("With a DEM the first", "Limits: Relic forms"), seen["cards"]))
    assert seen["model"] == checkpoint
    assert seen["choices"][:2] == ["exact (along the edges of the cells)", "simplified (stairs become slopes)"]
    layers = seen["layers"]
    assert all(layer["valid"] for layer in layers.values())
    assert {name: layers[name]["renderer"] for name in RENDERERS} == RENDERERS
    assert layers["Landslides"]["features"] > 0
    assert [name for name in seen["order"] if name in RENDERERS] == ["Landslides", "Landslide probability", "Classes"]
    assert list((tmp_path / "unfinished").iterdir()) == []
