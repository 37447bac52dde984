"""The public API: the verbs, from the package itself, and nothing imported before one is asked for."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest
import relicslide

VERBS = (  # a promise to scripts
    *("interpolate", "interpolate_points", "segment", "explain", "build_dataset", "train", "evaluate", "adapt"),
    *("cross_validate", "polygonize", "check_environment"),
)


def test_names():
    assert sorted(relicslide.VERBS) == sorted(VERBS)
    assert {*VERBS, "classFactory"} <= set(dir(relicslide))


@pytest.mark.parametrize("name", VERBS)
def test_verb_is_the_one_of_ml(name):
    assert getattr(relicslide, name) is getattr(import_module(f"relicslide.ml.{name}"), name)


def test_unknown_name():
    with pytest.raises(AttributeError, match="has no attribute 'segmnet'"):
        _ = relicslide.segmnet


def test_submodules_are_found_as_ever():
    from relicslide import ml, plugin

    assert (ml.__name__, plugin.__name__) == ("relicslide.ml", "relicslide.plugin")


def test_importing_the_package_imports_nothing():
    heavy = ("relicslide.", "numpy", "torch", "osgeo", "qgis")
    code = f"import sys, relicslide; print([name for name in sys.modules if name.startswith({heavy})])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd="/", timeout=60)
    assert done.stdout.strip() == "[]", done.stderr
