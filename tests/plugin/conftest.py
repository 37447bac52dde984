"""What the plugin's tests share: a scene, a checkpoint, the provider, and `qgis_process` as a subprocess."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from pathlib import Path

import pytest
from relicslide.tests.plugin.scenes import SceneFiles, write_scene

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def scene(tmp_path_factory) -> SceneFiles:
    """The scene's files, in a folder whose name has spaces and letters beyond ASCII."""
    return write_scene(tmp_path_factory.mktemp("Überhang prüfung"))


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory) -> str:
    """A checkpoint of a small network with random weights and tiles of 64 pixels."""
    torch = pytest.importorskip("torch")
    from relicslide.ml.model import checkpoint
    from relicslide.ml.model.card import ModelCard
    from relicslide.ml.networks import build_network

    torch.manual_seed(3)
    arguments = {"preset": "small"}
    path = tmp_path_factory.mktemp("modell ö") / "random.safetensors"
    card = ModelCard(name="random", network="hpcl-net", arguments=arguments, tile=64, overlap=16)
    checkpoint.save(path, build_network("hpcl-net", **arguments), card)
    return str(path)


@pytest.fixture(scope="module")
def plugin(qgis_processing):
    """The plugin, loaded as `qgis_process` loads it for the tests of a file, and unloaded afterwards."""
    from relicslide import classFactory

    loaded = classFactory(None)
    loaded.initProcessing()
    yield loaded
    loaded.unload()


@pytest.fixture
def provider(plugin):
    """The registered provider."""
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById("relicslide")


@pytest.fixture
def run(plugin):
    """A function that runs one of the algorithms by its short name: run("segment", IMAGE=...)."""
    import processing

    def function(name: str, feedback=None, context=None, **parameters):
        return processing.run(f"relicslide:{name}", parameters, feedback=feedback, context=context)

    return function


@pytest.fixture(scope="session")
def profile(tmp_path_factory) -> Path:
    """A folder with a QGIS profile of its own that has the plugin linked in and switched on."""
    folder = tmp_path_factory.mktemp("qgis")
    default = folder / "profiles" / "default"
    (default / "QGIS").mkdir(parents=True)
    (default / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\nrelicslide=true\n", encoding="utf-8")
    (default / "python" / "plugins").mkdir(parents=True)
    (default / "python" / "plugins" / "relicslide").symlink_to(ROOT, target_is_directory=True)
    (folder / "run").mkdir(mode=0o700)
    return folder


@pytest.fixture(scope="session")
def environment(profile) -> dict:
    """The environment of a QGIS without a screen that uses this profile and this interpreter's packages."""
    return {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "XDG_RUNTIME_DIR": str(profile / "run"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


@pytest.fixture(scope="session")
def without_torch(environment, tmp_path_factory) -> dict:
    """The same, with a Python that has neither torch nor safetensors."""
    folder = tmp_path_factory.mktemp("without")
    block = "import sys\nsys.modules['torch'] = sys.modules['safetensors'] = None\n"
    (folder / "sitecustomize.py").write_text(block, encoding="utf-8")
    return {**environment, "PYTHONPATH": os.pathsep.join([str(folder), environment["PYTHONPATH"]])}


@pytest.fixture(scope="session")
def qgis_process(environment):
    """A function that runs the real `qgis_process`: (*arguments, stdin=None, env=None) -> CompletedProcess."""

    def function(*arguments: str, stdin: str | None = None, env: dict | None = None) -> subprocess.CompletedProcess:
        return subprocess.run(
            ["qgis_process", *arguments],
            input=stdin,
            env=env or environment,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    return function
