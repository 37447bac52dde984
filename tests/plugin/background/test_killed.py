"""QGIS killed amid a run: nothing under a result's name, and the next run clears what it left."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

from relicslide.tests.plugin.scenes import read

PATIENCE = 60  # seconds
DESKTOP = """
import sys
from pathlib import Path
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback
app = QgsApplication([], False)
app.initQgis()
from relicslide import classFactory
plugin = classFactory(None)
plugin.initProcessing()
algorithm = QgsApplication.processingRegistry().createAlgorithmById("relicslide:interpolate")
given = {"DEM": sys.argv[1], "CELL_SIZE": 0.05, "METHOD": "kriging", "OUTPUT": sys.argv[2]}
context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
QgsApplication.taskManager().addTask(QgsProcessingAlgRunnerTask(algorithm, given, context, feedback))
app.exec()
"""


def test_nothing_half_written(run, environment, scene, tmp_path):
    """By SIGTERM, as when a session ends or a machine is shut down."""
    result = tmp_path / "fine.tif"
    desktop = subprocess.Popen([sys.executable, "-c", DESKTOP, scene.dem, str(result)], env=environment)
    until = time.monotonic() + PATIENCE
    while not list(tmp_path.iterdir()):
        assert desktop.poll() is None and time.monotonic() < until
        time.sleep(0.05)
    desktop.send_signal(signal.SIGTERM)
    assert desktop.wait(PATIENCE) == -signal.SIGTERM
    assert not result.exists() and list(tmp_path.iterdir()) != []
    run("interpolate", DEM=scene.dem, CELL_SIZE=6, METHOD="bilinear", OUTPUT=str(result))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fine.qml", "fine.tif"]
    assert read(result).shape == (32, 42)
