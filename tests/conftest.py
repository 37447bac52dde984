"""What every test shares: what refers to QGIS or GDAL goes before QGIS does."""

from __future__ import annotations

import functools
import gc
import os

import numpy as np
import pytest
from relicslide.ml.base.threads import waiting_threads_sleep

waiting_threads_sleep()  # as in every door; before anything loads PyTorch

SLOW = (
    *("tests/test_readme.py", "tests/test_gpu_script.py", "tests/plugin/processes", "tests/plugin/test_desktop.py"),
    *("tests/ml/training/test_distributed.py", "tests/ml/training/adaptation", "tests/ml/training/samples"),
    *(
        "tests/test_package.py",
        "tests/ml/test_segment.py",
        "tests/ml/test_train.py",
        "tests/training_tools/test_train.py",
    ),
    *("tests/ml/model/blocks/test_cluster.py", "tests/plugin/algorithms/test_train.py", "tests/test_wheel.py"),
)
"""Files and folders that take longest. They come first, so that no process is left with one of them at the end."""


def pytest_collection_modifyitems(items):
    places = {name: place for place, name in enumerate(SLOW)}

    def place(item):
        names = [item.nodeid.partition("::")[0]]
        while "/" in names[-1]:
            names.append(names[-1].rpartition("/")[0])
        return min(places.get(name, len(SLOW)) for name in names)

    items.sort(key=place)


@pytest.fixture
def qgis_show_map():
    """Not that of pytest-qgis, which makes a folder for every test there is."""


@pytest.fixture(autouse=True, scope="session")
def no_waiting_for_the_disk():
    """No test looks at what a power cut would leave, and the disk takes its time for each of thousands of files."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda number: None)
        yield


@pytest.fixture(autouse=True, scope="session")
def collect_before_qgis_ends(qgis_app):
    """Empty reference cycles while QGIS still runs: freeing its or GDAL's objects after its end crashes Python."""
    yield
    gc.collect()


@pytest.fixture(scope="module")
def one_thread():
    """For the tests of a file: sums over several threads differ from run to run, and small networks are no slower."""
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(autouse=True, scope="session")
def choose_once():
    """Method and variogram are a function of a DEM's cells, and take longer than most tests: where a test opens cells
    that an earlier one opened, it gets what was chosen for them. The tests of the choice itself call it directly.
    """
    from relicslide.ml.kriging import resample

    with pytest.MonkeyPatch.context() as patch:
        for name in ("choose_method", "choose_variogram"):
            patch.setattr(resample, name, _remembering(getattr(resample, name)))
        yield


def _remembering(choose):
    from relicslide.ml.kriging.choose_variogram import Choice
    from relicslide.ml.kriging.variogram.dem_sample import DemSample

    made = {}

    @functools.wraps(choose)
    def chosen(dem, wish="auto", *rest, **parameters):
        sample = DemSample.of(dem)
        if isinstance(wish, Choice) or parameters or not all(np.isfinite(cells).all() for cells in sample.windows):
            return choose(sample, wish, *rest, **parameters)  # cells beside the sample close its gaps
        key = (tuple(cells.tobytes() for cells in sample.windows), sample.grid, wish, rest)
        if key not in made:
            made[key] = choose(sample, wish, *rest)
        return made[key]

    return chosen
