"""The verb `check_environment`: what is installed, what of it works and how fast, and the one thing to do next."""

from __future__ import annotations

import importlib
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .base.errors import InputError
from .base.outputs import temporary_folder
from .base.packages import missing_packages, pip_install, version
from .base.packages.build import Gpu, find_gpus
from .base.packages.failures import advice as advice_on
from .base.progress import Progress, silent
from .dataset.synthetic.scene import synthetic_scene, write_scene
from .geodata.gdal_bindings import HAS_GDAL, gdal
from .geodata.grid import Grid
from .model.environment.places import Place, look_at
from .model.environment.report import Environment, Trial, write

if TYPE_CHECKING:
    from .model.environment.processors import Processor

_PACKAGES = ("numpy", "scipy", "torch", "safetensors", "PyKrige", "pip")
_LEAST_GB = 2.0  # of free space; a guess
_BROKEN = (InputError, ImportError, OSError, RuntimeError, ValueError, TypeError, AttributeError, ArithmeticError)


def check_environment(
    *,
    report: str | Path | None = None,
    facts: str | Path | None = None,
    host: Mapping[str, str] | None = None,
    folders: Mapping[str, str | Path] | None = None,
    remedy: str | None = None,
    self_test: bool = True,
    progress: Progress = silent,
) -> Environment:
    """Look at versions, processors and folders, try kriging, a network and Grad-CAM, and say what to do next.

    Nothing is fetched or changed. What is written may be shown to strangers: home folder and user name are left out.

    Parameters
    ----------
    report : str or Path, optional
        HTML page to write.
    facts : str or Path, optional
        JSON to write, with the same.
    host : mapping, optional
        Versions of what this runs in: {"qgis": "3.44.1"}.
    folders : mapping, optional
        Folders to try beside that of temporary files: {what it is for: path}.
    remedy : str, optional
        What installs missing packages, as an order; by default a command for pip.
    self_test : bool, default True
        Try what is there; takes about ten seconds.
    progress : Progress
        Told the share that is done.

    Returns
    -------
    Environment

    Raises
    ------
    InputError
        Where a file cannot be written.
    """
    progress(0.0, "Versions")
    gpus = find_gpus()
    versions = {**(host or {}), **_versions()}
    fault = _torch_fault(remedy)
    progress(0.2, "Processors and folders")
    found = () if fault else _processors()
    places = [look_at(name, folder) for name, folder in (folders or {}).items()]
    places.append(look_at("temporary files", tempfile.gettempdir()))
    trials = tuple(_trials(with_network=not fault, progress=progress)) if self_test else ()
    advice = fault or _advice(places, trials, gpus, found)
    ready = not fault and all(trial.passed for trial in trials) and all(place.writable for place in places)
    told = tuple(map(str, gpus))
    done = Environment(versions, _system(), tuple(found), told, tuple(places), trials, ready, advice)
    write(done, report, facts)
    progress(1.0, "done")
    return done


def _versions() -> dict[str, str]:
    found = {"relicslide": version(), "python": platform.python_version()}
    found["gdal"] = gdal.VersionInfo("RELEASE_NAME") if HAS_GDAL else ""
    for name in _PACKAGES:
        try:
            found[name.lower()] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name.lower()] = ""
    found["numpy"] = np.__version__
    return found


def _system() -> dict[str, str]:
    torch = sys.modules.get("torch")
    found = {"system": platform.platform(), "machine": platform.machine(), "python": sys.executable or ""}
    found["prefix"] = sys.exec_prefix
    found["torch"] = str(getattr(torch, "__file__", None) or "")
    found["torch build"] = f"{torch.__version__}, CUDA {torch.version.cuda}" if torch else ""
    return found


def _torch_fault(remedy: str | None) -> str:
    """Why networks cannot run, with what to do; empty where they can."""
    missing = missing_packages()
    if missing:
        remedy = remedy or f"install with: {pip_install(missing, sys.executable)}"
        others = "Interpolation, evaluation of rasters and data sets work without."
        return f"{' and '.join(missing)} cannot be found: {remedy}. {others}"
    try:
        importlib.import_module("torch")
        importlib.import_module("safetensors.torch")
    except (ImportError, OSError) as error:
        return f"torch is there, but cannot be loaded ({error}). {advice_on(str(error))}"
    return ""


def _processors() -> tuple[Processor, ...]:
    from .model.environment.processors import processors  # here, because it imports torch

    return tuple(processors())


def _advice(places: Sequence[Place], trials: Sequence[Trial], gpus: Sequence[Gpu], found: Sequence[Processor]) -> str:
    from .model.environment.processors import unused_gpus

    shut = [place for place in places if not place.writable]
    if shut:
        return f"{shut[0].remark}: check the rights of this folder, or choose another one for {shut[0].name}."
    failed = [trial for trial in trials if not trial.passed]
    if failed:
        return f"{failed[0].name} failed ({failed[0].speed}): send this report to the plugin's issue tracker."
    tight = [place for place in places if place.free_gb is not None and place.free_gb < _LEAST_GB]
    if tight:
        return f"Only {tight[0].free_gb:.1f} GB are free for {tight[0].name}: free some before a large scene."
    return unused_gpus(gpus, found) or "All is well: run Segment landslides."


def _trials(with_network: bool, progress: Progress) -> Iterator[Trial]:
    progress(0.3, "Self-test: kriging")
    yield _tried("Kriging", _krige)
    if not with_network:
        return
    with temporary_folder() as folder:
        paths = write_scene(folder, synthetic_scene((128, 128)), dem_cell_m=16.0)
        progress(0.5, "Self-test: segmentation with the bundled model")
        yield _tried("Segmentation", lambda: _segment(paths, folder))
        progress(0.8, "Self-test: Grad-CAM")
        yield _tried("Grad-CAM", lambda: _explain(paths, folder))


def _tried(name: str, work: Callable[[], tuple[bool, float, str]]) -> Trial:
    """Done twice: what is imported and read for the first time has no share in the speed."""
    start = time.perf_counter()
    try:
        work()
        start = time.perf_counter()
        good, amount, unit = work()
    except _BROKEN as error:
        return Trial(name, False, time.perf_counter() - start, f"{type(error).__name__}: {error}")
    seconds = time.perf_counter() - start
    return Trial(name, good, seconds, f"{amount / seconds:,.0f} {unit} a second" if good else "the result is wrong")


def _krige() -> tuple[bool, float, str]:
    """A smooth hill in cells of 30 m, kriged to 5 m, keeps its shape."""
    from .kriging.arrays import interpolate_array

    coarse = Grid((40, 40), (500_000.0, 5_000_000.0), (30.0, 30.0), "")
    fine = Grid((240, 240), coarse.origin, (5.0, 5.0), "")
    there = interpolate_array(_hill(coarse), coarse, fine, method="kriging")
    inner = (slice(24, -24), slice(24, -24))
    return bool(np.abs(there - _hill(fine))[inner].max() < 1.0), float(there.size), "cells"


def _hill(grid: Grid) -> np.ndarray:
    rows, cols = (np.arange(count) + 0.5 for count in grid.shape)
    y, x = np.meshgrid(rows * grid.cell[1] / 1200, cols * grid.cell[0] / 1200, indexing="ij")
    return 100 * np.sin(np.pi * x) * np.sin(np.pi * y)


def _segment(paths: Mapping[str, Path], folder: Path) -> tuple[bool, float, str]:
    from .segment import segment

    done = segment(paths["image"], paths["dem"], probability=folder / "p.tif", tile=128, overlap=32)
    return done.valid_pixels > 0, float(done.pixels), "pixels"


def _explain(paths: Mapping[str, Path], folder: Path) -> tuple[bool, float, str]:
    from .explain import explain

    done = explain(paths["image"], paths["dem"], heatmap=folder / "heat.tif", tile=128, overlap=32)
    return done.score_pixels > 0, 128.0 * 128.0, "pixels"
