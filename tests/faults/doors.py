"""A sample of the odd rasters through ``qgis_process``: the other door says what the terminal says."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from relicslide.tests.faults.odd_rasters import raster
from relicslide.tests.faults.runs import Outcome, Run, terminal
from relicslide.tests.faults.works import Given

ROOT = Path(__file__).resolve().parents[2]


def doors(given: Given, folder: Path, count: int) -> Iterator[Outcome]:
    """``interpolate`` of odd DEMs by both doors."""
    for number in range(count):
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "tmp").mkdir(parents=True)
        made, output = raster(folder, number), folder / "out.tif"
        arguments = ["--dem", made.path, "--reference", given.image, "--method", "bilinear", "--output"]
        own = terminal(["interpolate", *arguments, folder / "own.tif"], folder / "tmp")
        command = [str(ROOT / ".ci/in-qgis"), "qgis_process", "run", "relicslide:interpolate", "--"]
        command += [f"DEM={made.path}", f"REFERENCE={given.image}", "METHOD=bilinear", f"OUTPUT={output}"]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=200, env={**os.environ, "TMPDIR": str(folder / "tmp")}
        )
        run = Run(done.returncode, done.stdout + done.stderr, 0.0)
        if run.fell:
            word = "traceback"
        elif (done.returncode == 0) != output.exists() or (own.code == 0) != (done.returncode == 0):
            word = "silent"
        else:
            word = "right" if done.returncode == 0 else "sentence"
        yield Outcome(word, f"{made.about}: {run.said} (terminal: {own.said})")
