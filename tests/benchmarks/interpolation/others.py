"""The others' cases: gdalwarp, scipy, PyKrige and SAGA. What is not installed gets a note."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import numpy as np

from . import land
from .own import KINDS

NEIGHBOURS = 49


def gdalwarp(method: str, kind: str):
    """30 m -> 2 m from a GeoTIFF to another, on all cores."""

    def case(side: int, folder: Path) -> dict:
        options = [word for option in KINDS[kind] for word in ("-co", option)]
        start = time.perf_counter()
        _warp(method, ["-tr", "2", "2", *options], land.dem_file(folder, side), folder / "out.tif")
        return {"cells": (15 * side) ** 2, "seconds": time.perf_counter() - start}

    return case


def gdalwarp_small(method: str):
    """The small case from file to file."""

    def case(side: int, folder: Path) -> dict:
        from relicslide.ml.geodata.source import GdalSource

        grid, path = land.small()[1], land.small_file(folder)
        extent = [str(edge) for edge in grid.bounds]
        start = time.perf_counter()
        _warp(method, ["-tr", "2", "2", "-te", *extent, "-ot", "Float64"], path, folder / "small_out.tif")
        seconds = time.perf_counter() - start
        found = GdalSource(folder / "small_out.tif", dtype=np.float64).read(grid.window)[0]
        return {"cells": found.size, "seconds": seconds, "found": found}

    return case


def _warp(method: str, options: list[str], source: Path, target: Path) -> None:
    cores = ["-multi", "-wo", "NUM_THREADS=ALL_CPUS", "-wm", "256"]
    subprocess.run(["gdalwarp", "-q", "-overwrite", "-r", method, *cores, *options, source, target], check=True)


def scipy_zoom(side: int, folder: Path) -> dict:
    """scipy.ndimage.zoom, cubic spline."""
    from scipy.ndimage import zoom

    values = land.relief(min(side, 400))
    start = time.perf_counter()
    zoom(values, 15, order=3)
    return {"cells": (15 * len(values)) ** 2, "seconds": time.perf_counter() - start}


def scipy_small(side: int, folder: Path) -> dict:
    """The small case by scipy.ndimage.map_coordinates, cubic spline."""
    from scipy.ndimage import map_coordinates

    source, fine = land.small()
    x, y = (axis(np.arange(land.FINE)) for axis in (fine.x, fine.y))
    values = source.read(source.grid.window)[0]
    start = time.perf_counter()
    rows, cols = np.broadcast_arrays(*source.grid.position(x[None, :], y[:, None]))
    found = map_coordinates(values, [rows, cols], order=3, mode="mirror")
    return {"cells": found.size, "seconds": time.perf_counter() - start, "found": found}


def pykrige(backend: str):
    """The small case by PyKrige: with all points where vectorized, else with the nearest ones."""

    def case(side: int, folder: Path) -> dict:
        try:
            from pykrige.ok import OrdinaryKriging
        except ImportError:
            return {"note": "PyKrige is not installed"}
        points = land.small_points().T
        made = OrdinaryKriging(*points, **land.SPHERICAL.to_pykrige())
        x, y = (axis.ravel() for axis in np.meshgrid(*land.small_targets()))
        more = {} if backend == "vectorized" else {"n_closest_points": NEIGHBOURS}
        start = time.perf_counter()
        found, _ = made.execute("points", x, y, backend=backend, **more)
        seconds = time.perf_counter() - start
        return {"cells": x.size, "seconds": seconds, "found": np.asarray(found).reshape(land.FINE, land.FINE)}

    return case


def saga(side: int, folder: Path) -> dict:
    """The small case by SAGA's ordinary kriging with the nearest points, file to file."""
    if not shutil.which("saga_cmd"):
        return {"note": "saga_cmd is not installed (Debian's package saga)"}
    x, y = land.small_targets()
    edges = {"XMIN": x[0], "XMAX": x[-1], "YMIN": y[-1], "YMAX": y[0], "SIZE": 2}
    options = {
        "POINTS": _shapefile(folder),
        "FIELD": "Z",
        **{f"TARGET_USER_{name}": value for name, value in edges.items()},
        "SEARCH_RANGE": 0,
        "SEARCH_RADIUS": 1e6,
        "SEARCH_POINTS_ALL": 0,
        "SEARCH_POINTS_MAX": NEIGHBOURS,
        "VAR_MODEL": f"1.5 * x / {land.SPHERICAL.range} - 0.5 * (x / {land.SPHERICAL.range})^3",
        "PREDICTION": folder / "saga.sgrd",
    }
    words = [str(word) for name, value in options.items() for word in (f"-{name}", value)]
    start = time.perf_counter()
    done = subprocess.run(["saga_cmd", "statistics_kriging", "0", *words], capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode or not (folder / "saga.sdat").exists():
        return {"note": f"saga_cmd failed: {done.stdout.strip().splitlines()[-1:]}"}
    from osgeo import gdal

    found = gdal.Open(str(folder / "saga.sdat")).ReadAsArray()
    return {"cells": found.size, "seconds": seconds, "found": found}


def _shapefile(folder: Path) -> Path:
    table = folder / "points.csv"
    np.savetxt(table, land.small_points(), delimiter=",", header="X,Y,Z", comments="")
    columns = ["X_POSSIBLE_NAMES=X", "Y_POSSIBLE_NAMES=Y", "AUTODETECT_TYPE=YES"]
    options = [word for option in columns for word in ("-oo", option)]
    subprocess.run(["ogr2ogr", "-overwrite", *options, folder / "points.shp", table], check=True)
    return folder / "points.shp"
