"""Every algorithm in a thread beside a desktop that goes on living: as QGIS runs it when a person presses Run."""

from __future__ import annotations

import threading
import time
import traceback
from dataclasses import dataclass, field

import numpy as np
import pytest
import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEventLoop, QTimer
from relicslide.ml.build_dataset import add_to_dataset
from relicslide.ml.dataset.index import Cutting
from relicslide.ml.dataset.sources import source_from_map
from relicslide.tests.ml.scenes import write_map
from relicslide.tests.plugin.algorithms.test_builddataset import SLIDES, outline
from relicslide.tests.plugin.algorithms.test_interpolation import points_layer
from relicslide.tests.plugin.scenes import COLS, ROWS, image_grid, write_raster

FREEZE = 0.5  # seconds that the desktop may stand still
TICK = 10  # ms between two looks at the clock
PATIENCE = 120  # seconds
OF_THE_DESKTOP = (QgsProject, QgsMapCanvas, QgsLayerTree, QgsLayerTreeGroup, QgsLayerTreeLayer, QgsLayerTreeNode)
CANCELLED = ("train", "crossvalidate", "adapt")  # after BRIEF seconds, since they take their time
BRIEF = 1.5
LEFT_OUT = {"CALIBRATED": None}  # asks for more inputs
NAMES = (
    *("segment", "explain", "interpolate", "interpolatepoints", "polygonize", "evaluate", "builddataset", "train"),
    *("crossvalidate", "adapt", "syntheticscene", "checkenvironment", "installpackages"),
)


@dataclass
class Watch:
    """What of the desktop was touched by another thread than the main one."""

    touched: list[str] = field(default_factory=list)

    def note(self, name: str) -> None:
        """Somebody calls something of the desktop's."""
        if threading.current_thread() is not threading.main_thread():
            self.touched.append(f"{name}\n{''.join(traceback.format_stack(limit=8)[:-2])}")


class Desktop:
    """An `iface` that only the main thread may ask."""

    def __init__(self, watch: Watch):
        self._watch = watch

    def __getattr__(self, name):
        self._watch.note(f"iface.{name}")
        raise AttributeError(name)


@pytest.fixture
def watch(qgis_app, monkeypatch):
    """Ears on all that Python can ask of the project, its tree of layers and the canvas."""
    found = Watch()

    def heard(name, asked):
        def function(*arguments, **named):
            found.note(name)
            if callable(asked):
                return asked(*arguments, **named)
            return asked.__get__(arguments[0], type(arguments[0]))(*arguments[1:], **named)

        return function

    for kind in OF_THE_DESKTOP:
        for name, asked in list(vars(kind).items()):
            if isinstance(asked, staticmethod):
                monkeypatch.setattr(kind, name, staticmethod(heard(f"{kind.__name__}.{name}", getattr(kind, name))))
            elif type(asked).__name__ == "methoddescriptor" and not name.startswith("_"):
                monkeypatch.setattr(kind, name, heard(f"{kind.__name__}.{name}", asked))
    monkeypatch.setattr(qgis.utils, "iface", Desktop(found))
    return found


@pytest.fixture(scope="module")
def layers(qgis_app, scene, tmp_path_factory):
    """Layers of the project, by name: the scene, mapped landslides and points in memory, and a probability."""
    folder = tmp_path_factory.mktemp("layers")
    values = np.random.default_rng(1).random((1, ROWS, COLS)).astype(np.float32)
    made = {name: QgsRasterLayer(getattr(scene, name), name) for name in ("image", "dem")}
    made["probability"] = QgsRasterLayer(write_raster(folder / "p.tif", values, image_grid()), "probability")
    made["slides"] = QgsVectorLayer("Polygon?crs=EPSG:32633", "slides", "memory")
    features = []
    for place in SLIDES:
        features.append(QgsFeature())
        features[-1].setGeometry(QgsGeometry.fromWkt(outline(*place)))
    made["slides"].dataProvider().addFeatures(features)
    made["points"] = points_layer()
    QgsProject.instance().addMapLayers(list(made.values()))
    ids = {name: layer.id() for name, layer in made.items()}
    yield ids
    QgsProject.instance().removeMapLayers(list(ids.values()))


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    """A small data set with folds."""
    folder = tmp_path_factory.mktemp("data")
    chips = write_map(folder / "map", rows=4, cols=4)
    add_to_dataset(folder / "set", [source_from_map(chips)], Cutting(tile=32, stride=32, block=1, folds=2))
    return str(folder / "set")


def given_to(name: str, layers: dict[str, str], dataset: str, checkpoint: str) -> dict:
    """The least that an algorithm can work on."""
    scene = {"IMAGE": layers["image"], "DEM": layers["dem"]}
    network = {"MODEL": checkpoint, "DEVICE": "cpu"}
    learning = {"DATASET": dataset, "BATCH": 4, "CROP": 32, "DEVICE": "cpu"}
    return {
        "segment": {**scene, **network, "THRESHOLD": 0},
        "explain": {**scene, **network, "LAYER": "fusion"},
        "interpolate": {"DEM": layers["dem"], "CELL_SIZE": 2, "METHOD": "area_kriging"},
        "interpolatepoints": {"POINTS": layers["points"], "FIELD": "depth", "CELL_SIZE": 10},
        "polygonize": {"PROBABILITY": layers["probability"], "THRESHOLD": "0.5", "DEM": layers["dem"]},
        "evaluate": {"PREDICTION": layers["probability"], "REFERENCE": layers["slides"]},
        "builddataset": {**scene, "LABELS": layers["slides"], "TILE": 20, "BLOCK": 1, "MIN_LABEL": 0},
        "train": {**learning, "START": checkpoint},
        "crossvalidate": {**learning, "EPOCHS": 50},
        "adapt": {**scene, **learning, "MODEL": checkpoint, "ROUNDS": 1},
        "syntheticscene": {"SIZE": 128, "SEED": 3},
        "checkenvironment": {"QUICK": True},
        "installpackages": {"ONLY_SHOW": True},
    }[name]


def all_destinations(algorithm, folder) -> dict:
    """Everything that an algorithm can make: layers to be loaded into the project, and files."""
    made = {}
    for definition in algorithm.destinationParameterDefinitions():
        path = str(folder / definition.name().lower())
        ending = definition.defaultFileExtension()
        path = f"{path}.{ending}" if ending else path  # a folder has none
        is_layer = definition.type() in ("rasterDestination", "vectorDestination")
        made[definition.name()] = QgsProcessingOutputLayerDefinition(path, QgsProject.instance()) if is_layer else path
    return made


def run_in_thread(algorithm, given: dict) -> float:
    """Run an algorithm as its dialog does; returns the longest time that the main thread stood still, in seconds."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    ticks, ended, loop = [time.monotonic()], [], QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    QTimer.singleShot(PATIENCE * 1000, loop.quit)
    if algorithm.name() in CANCELLED:
        QTimer.singleShot(int(BRIEF * 1000), feedback.cancel)
    timer.start(TICK)
    good, sentence = algorithm.checkParameterValues(given, context)
    assert good, sentence
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    task.executed.connect(lambda good, results: (ended.append(good), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    timer.stop()
    assert ended == [True] or (feedback.isCanceled() and ended == [False]), feedback.textLog()
    ticks.append(time.monotonic())
    return max(later - earlier for earlier, later in zip(ticks, ticks[1:]))


@pytest.mark.parametrize("name", NAMES)
def test_the_desktop_is_left_alone_and_goes_on(provider, watch, layers, dataset, checkpoint, tmp_path, name):
    """No algorithm touches project or canvas from its thread, and the main thread's timer goes on ticking."""
    import torch  # noqa: F401  # whose first import stands still, and says so

    given = given_to(name, layers, dataset, checkpoint)
    for attempt in range(2):  # a machine that is busy may stand still too, but hardly twice
        algorithm = provider.algorithm(name).create()
        longest = run_in_thread(
            algorithm, {**given, **all_destinations(algorithm, tmp_path / str(attempt)), **LEFT_OUT}
        )
        assert watch.touched == []
        if longest < FREEZE:
            return
    raise AssertionError(f"the main thread stood still for {longest:.2f} s")


def test_the_watch_hears_other_threads_only(watch):
    """Or the test above would hold whatever happens."""
    touch = (lambda: QgsProject.instance().mapLayers(), lambda: getattr(qgis.utils.iface, "mapCanvas", None))
    for function in touch:
        function()
    assert watch.touched == []
    for function in touch:
        thread = threading.Thread(target=function)
        thread.start()
        thread.join()
    heard = [entry.partition("\n")[0] for entry in watch.touched]
    assert heard == ["QgsProject.instance", "QgsProject.mapLayers", "iface.mapCanvas"]
