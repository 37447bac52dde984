"""The provider: what it lists, that its names stay, and that it can be loaded and unloaded."""

from __future__ import annotations

import subprocess
import sys

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingModelAlgorithm
from relicslide import classFactory
from relicslide.plugin.help import load_help

PARAMETERS = {  # a promise to saved models and scripts
    "interpolate": ["DEM", "BAND", "REFERENCE", "CELL_SIZE", "METHOD", "NEIGHBOURHOOD", "OUTPUT", "VARIANCE"],
    "segment": [
        "IMAGE",
        "BANDS",
        "DEM",
        "MODEL",
        "EXTENT",
        "THRESHOLD",
        "MIN_AREA",
        "DEVICE",
        "TILE",
        "OVERLAP",
        "METHOD",
        "BATCH",
        "CALIBRATE",
        "PRECISION",
        "PROBABILITY",
        "CLASSES",
        "POLYGONS",
        "REPORT",
    ],
    "explain": [
        "IMAGE",
        "BANDS",
        "DEM",
        "MODEL",
        "LAYER",
        "EXTENT",
        "DEVICE",
        "TILE",
        "OVERLAP",
        "METHOD",
        "HEATMAP",
        "OVERLAY",
        "CONTOURS",
    ],
    "evaluate": [
        "PREDICTION",
        "REFERENCE",
        "AREA",
        "THRESHOLD",
        "BAND",
        "CELL_SIZE",
        *("IMAGE", "DEM", "BLOCK", "MISSES", "MODEL", "CALIBRATED"),
        "CONFUSION",
        "REPORT",
        "SCORES",
    ],
}
PARAMETERS["builddataset"] = [
    *("IMAGE", "BANDS", "DEM", "LABELS", "AREA", "TILE", "FOLDS", "STRIDE", "MIN_LABEL", "BLOCK", "SEED", "METHOD"),
    "OUTPUT",
]
PARAMETERS["interpolatepoints"] = [
    *("POINTS", "FIELD", "REFERENCE", "CELL_SIZE", "EXTENT", "METHOD", "NEIGHBOURS", "OUTPUT", "VARIANCE"),
]
PARAMETERS["polygonize"] = [
    *("PROBABILITY", "THRESHOLD", "EVALUATION", "DEM", "MIN_AREA", "OUTLINE", "MAX_HOLE", "HEATMAP", "UNCERTAINTY"),
    *("MODEL", "METHOD", "POLYGONS"),
]
PARAMETERS["train"] = [
    *("DATASET", "NETWORK", "PRESET", "EPOCHS", "DEVICE", "START", "FOLD", "BATCH", "CROP", "SEED", "RESUME"),
    *("MODEL", "REPORT"),
]
PARAMETERS["crossvalidate"] = [
    *("DATASET", "NETWORK", "PRESET", "EPOCHS", "DEVICE", "START", "LEARNING_RATE", "BATCH", "CROP", "SEED"),
    *("RESUME", "FLIPS", "OUTPUT"),
]
PARAMETERS["adapt"] = [
    *("IMAGE", "BANDS", "DEM", "MODEL", "DATASET", "ROUNDS", "EPOCHS", "DEVICE", "METHOD"),
    *("FOLD", "BATCH", "CROP", "SEED", "RESUME", "OUTPUT", "REPORT"),
]
PARAMETERS["syntheticscene"] = ["SIZE", "COVER", "IMAGE", "DEM", "LANDSLIDES"]
PARAMETERS["installpackages"] = [*("BUILD", "ONLY_SHOW", "WHEELS", "AGAIN", "INDEX", "PROXY", "CERTIFICATE", "PYTHON")]
PARAMETERS["checkenvironment"] = ["QUICK", "REPORT", "FACTS"]
OUTPUTS = {
    "syntheticscene": {"IMAGE", "DEM", "LANDSLIDES", "COUNT"},
    "checkenvironment": {"REPORT", "FACTS", "READY", "ADVICE"},
    "installpackages": {"FOLDER", "INSTALLED", "PLAN"},
    "adapt": {"OUTPUT", "REPORT", "ACCEPTED", "AGREEMENT"},
    "crossvalidate": {"OUTPUT", "SCORES", "F1", "MIOU", "F1_DEVIATION", "MIOU_DEVIATION"},
    "train": {"MODEL", "REPORT", "PRECISION", "RECALL", "F1", "LANDSLIDE_IOU", "MIOU"},
    "builddataset": {"OUTPUT", "CHIPS", "LANDSLIDE_SHARE"},
    "polygonize": {"POLYGONS", "THRESHOLD_USED", "LANDSLIDES", "LANDSLIDE_AREA"},
    "interpolate": {"OUTPUT", "VARIANCE"},
    "interpolatepoints": {"OUTPUT", "VARIANCE"},
    "segment": {"PROBABILITY", "CLASSES", "POLYGONS", "REPORT", "LANDSLIDES", "LANDSLIDE_AREA"},
    "explain": {"HEATMAP", "OVERLAY", "CONTOURS"},
    "evaluate": {
        "CONFUSION",
        "REPORT",
        "SCORES",
        *("PRECISION", "RECALL", "F1", "LANDSLIDE_IOU", "BACKGROUND_IOU", "MIOU", "BEST_THRESHOLD"),
        *("OBJECT_HITS", "OBJECT_MISSES", "OBJECT_FALSE_ALARMS"),
    },
}
ADVANCED = {"TILE", "OVERLAP", "BATCH", "PRECISION", "NEIGHBOURHOOD", "STRIDE", "MIN_LABEL", "BLOCK", "SEED"}
ADVANCED |= {"CALIBRATE", "MISSES", "FOLD", "CROP", "RESUME", "NEIGHBOURS", "METHOD", "MAX_HOLE"}
RARE = {"polygonize": {"HEATMAP", "UNCERTAINTY", "MODEL"}, "crossvalidate": {"FLIPS"}}  # what is advanced only there
ADVANCED |= {"INDEX", "PROXY", "CERTIFICATE", "PYTHON"}
FOREMOST = {
    "builddataset": {"TILE"},
    "interpolate": {"METHOD"},
    "interpolatepoints": {"METHOD"},
}  # what is advanced in other algorithms
NAMES = sorted(PARAMETERS)


def test_listed(provider):
    """All algorithms and the model are there, under literal names."""
    assert {item.name() for item in provider.algorithms()} >= {*NAMES, "relic_landslides"}
    assert provider.id() == "relicslide"
    assert not provider.icon().isNull()


@pytest.mark.parametrize("name", NAMES)
def test_promised_parameters_and_outputs(provider, name):
    """Every promised name is declared; new ones may join."""
    algorithm = provider.algorithm(name)
    declared = [item.name() for item in algorithm.parameterDefinitions()]
    assert [item for item in declared if item in PARAMETERS[name]] == PARAMETERS[name]
    assert {item.name() for item in algorithm.outputDefinitions()} >= OUTPUTS[name]


@pytest.mark.parametrize("name", NAMES)
def test_advanced_are_folded_away(provider, name):
    """The analyst sees what matters first."""
    flag = Qgis.ProcessingParameterFlag.Advanced
    folded = {item.name() for item in provider.algorithm(name).parameterDefinitions() if item.flags() & flag}
    assert folded & set(PARAMETERS[name]) == ((ADVANCED | RARE.get(name, set())) - FOREMOST.get(name, set())) & set(
        PARAMETERS[name]
    )


@pytest.mark.parametrize("name", NAMES)
def test_help_covers_everything_and_nothing_else(provider, name):
    """Each parameter and output has a help text, which is plain text; no text is left over."""
    algorithm, table = provider.algorithm(name), load_help(name)
    inputs = {item.name() for item in algorithm.parameterDefinitions() if not item.isDestination()}
    outputs = {item.name() for item in algorithm.outputDefinitions()}
    assert set(table.parameters) == inputs
    assert set(table.outputs) == outputs
    assert all(item.help() == table.of(item.name()) for item in algorithm.parameterDefinitions())
    text = algorithm.shortHelpString()
    assert "<" not in text
    assert all(table.of(item) in text for item in inputs | outputs)
    assert algorithm.shortDescription()
    assert algorithm.tags()
    assert algorithm.displayName()


@pytest.mark.parametrize("name", NAMES)
def test_runs_in_the_background(provider, name):
    """No algorithm asks for the main thread."""
    assert not provider.algorithm(name).flags() & Qgis.ProcessingAlgorithmFlag.NoThreading


@pytest.mark.parametrize(("name", "made"), [("CLASSES", True), ("POLYGONS", True), ("REPORT", False)])
def test_what_is_made_by_default(provider, name, made):
    """Optional results: what most want is switched on."""
    definition = provider.algorithm("segment").parameterDefinition(name)
    assert definition.createByDefault() is made
    assert definition.flags() & Qgis.ProcessingParameterFlag.Optional


def test_model_has_its_steps_and_outputs(provider):
    """The model finds the provider's own algorithms and offers what they make."""
    model = provider.algorithm("relic_landslides")
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.validate()[0]
    assert sorted(child.algorithmId() for child in model.childAlgorithms().values()) == [
        f"relicslide:{name}" for name in ("explain", "interpolate", "segment")
    ]
    assert {item.name() for item in model.outputDefinitions()} >= {
        "landslide_probability",
        "classes",
        "landslides",
        "heat_map",
        "heat_map_over_the_image",
        "interpolated_dem",
    }


@pytest.fixture
def unloaded(plugin):
    """Take the plugin that the file's tests share away for one of them."""
    plugin.unload()
    yield
    plugin.initProcessing()


def test_loaded_and_unloaded_ten_times(unloaded, tmp_path, monkeypatch):
    """Each time the provider and the folder of packages come, behind all that Python finds without it, and go."""
    monkeypatch.setattr("relicslide.plugin.environment.folder", lambda: tmp_path)
    registry, paths = QgsApplication.processingRegistry(), [*sys.path]
    for _ in range(10):
        plugin = classFactory(None)
        plugin.initGui()
        assert registry.algorithmById("relicslide:segment") is not None
        assert sys.path == [*paths, str(tmp_path)]
        plugin.unload()
        assert registry.providerById("relicslide") is None
        assert sys.path == paths


def test_second_copy_stays_idle(provider):
    """A second plugin object neither replaces the first one's provider nor takes it away."""
    second = classFactory(None)
    second.initProcessing()
    second.unload()
    assert QgsApplication.processingRegistry().algorithmById("relicslide:segment") is not None


def test_nothing_heavy_is_imported():
    """Loading the plugin imports neither torch nor scipy."""
    code = "import sys, relicslide.plugin.main; sys.exit(any(name in sys.modules for name in ('torch', 'scipy')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_file_kinds(provider):
    """Results are files of kinds that can be written."""
    assert not provider.supportsNonFileBasedOutput()
    assert provider.defaultRasterFileExtension() == "tif"
    assert provider.defaultVectorFileExtension(True) == "gpkg"
