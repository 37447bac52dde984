"""Speed, memory and quality of interpolation beside PyKrige, SAGA, gdalwarp and scipy, in one run and one table.

    python tests/benchmarks/interpolate.py [--side 1000] [--lidar FILE] [--only NAME ...]

Each case runs in a process of its own. --side: cells on a side of the 30 m DEM (15 times as many at 2 m). --lidar: a
DEM at 1 m or so, averaged and interpolated back. What is not installed is skipped with a note.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

KINDS = {
    "plain": ("TILED=YES", "COMPRESS=NONE", "BIGTIFF=YES"),
    "deflate": ("TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=3", "NUM_THREADS=ALL_CPUS", "BIGTIFF=YES"),
}


def wkt(code: int) -> str:
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


def relief(side: int) -> np.ndarray:
    """Fractal heights in metres, standard deviation 120, by filtering white noise."""
    noise = np.random.default_rng(0).normal(size=(side, side))
    row, col = np.fft.fftfreq(side)[:, None], np.fft.fftfreq(side)[None, :]
    spectrum = np.fft.fft2(noise) / np.maximum(np.hypot(row, col), 1 / side) ** 2
    values = np.fft.ifft2(spectrum).real
    return (800 + 120 * (values - values.mean()) / values.std()).astype(np.float32)


def dem(side: int):
    """Grid and source of the 30 m DEM."""
    from relicslide.ml.grid import Grid
    from relicslide.ml.raster import ArraySource

    grid = Grid((side, side), (500_000.0, 4_100_000.0), (30.0, 30.0), wkt(32633))
    return grid, ArraySource(relief(side), grid)


def dem_file(folder: Path, side: int) -> Path:
    from relicslide.ml.raster import create_raster

    path = folder / f"dem{side}.tif"
    if not path.exists():
        grid, source = dem(side)
        with create_raster(path, grid, nodata=-9999.0) as sink:
            sink.write(grid.window, source.read(grid.window))
    return path


def computation(side: int, folder: Path) -> dict:
    """30 m -> 2 m, estimates only."""
    grid, source = dem(side)
    return _read_all(source, _refined(grid, 15))


def other_ratio(side: int, folder: Path) -> dict:
    """30 m -> 2.1 m."""
    from relicslide.ml.grid import Grid

    grid, source = dem(min(side, 300))
    cells = int(min(side, 300) * 30 / 2.1) - 10
    return _read_all(source, Grid((cells, cells), (500_003.0, 4_099_995.0), (2.1, 2.1), grid.crs))


def other_zone(side: int, folder: Path) -> dict:
    """30 m in UTM 33 -> 2 m in UTM 32."""
    from relicslide.ml.grid import Grid

    _, source = dem(min(side, 300))
    return _read_all(source, Grid((3500, 3500), (1_034_500.0, 4_116_300.0), (2.0, 2.0), wkt(32632)))


def _refined(grid, ratio: int):
    from relicslide.ml.grid import Grid

    shape, cell = tuple(ratio * size for size in grid.shape), tuple(size / ratio for size in grid.cell)
    return Grid(shape, grid.origin, cell, grid.crs)


def _read_all(source, grid) -> dict:
    from relicslide.ml.interpolate import windows
    from relicslide.ml.resampling import Resampled
    from relicslide.ml.variogram import Variogram

    resampled = Resampled(source, grid, variogram=Variogram())
    start = time.perf_counter()
    for window in windows(grid):
        resampled.read(window)
    return {"cells": grid.shape[0] * grid.shape[1], "seconds": time.perf_counter() - start}


def _ours(method: str, kind: str):
    def case(side: int, folder: Path) -> dict:
        from relicslide.ml.interpolate import interpolate
        from relicslide.ml.variogram import Variogram

        path = dem_file(folder, side)
        more = {"variogram": Variogram()} if method == "kriging" else {}
        start = time.perf_counter()
        interpolate(path, folder / "out.tif", cell_size=2.0, method=method, creation_options=KINDS[kind], **more)
        return {"cells": (15 * side) ** 2, "seconds": time.perf_counter() - start}

    return case


def _gdalwarp(method: str, kind: str):
    def case(side: int, folder: Path) -> dict:
        options = [word for option in KINDS[kind] for word in ("-co", option)]
        command = [
            "gdalwarp",
            "-q",
            "-overwrite",
            "-tr",
            "2",
            "2",
            "-r",
            method,
            "-multi",
            "-wo",
            "NUM_THREADS=ALL_CPUS",
            "-wm",
            "256",
            *options,
            str(dem_file(folder, side)),
            str(folder / "out.tif"),
        ]
        start = time.perf_counter()
        subprocess.run(command, check=True)
        return {"cells": (15 * side) ** 2, "seconds": time.perf_counter() - start}

    return case


def _small(backend: str):
    """35 x 35 cells -> 256 x 256 targets: against PyKrige with 49 neighbours, or with all points."""

    def case(side: int, folder: Path) -> dict:
        from pykrige.ok import OrdinaryKriging
        from relicslide.ml.variogram import Variogram

        grid, source, fine, values, ours, seconds = _small_ours()
        x, y = np.meshgrid(grid.x(np.arange(35)), grid.y(np.arange(35)))
        variogram = Variogram("spherical", 1.0, 1500.0)
        parameters = {"sill": 1.0, "range": variogram.range, "nugget": 0.0}
        oracle = OrdinaryKriging(
            x.ravel() - x.mean(),
            y.ravel() - y.mean(),
            values.ravel(),
            variogram_model="spherical",
            variogram_parameters=parameters,
        )
        tx, ty = np.meshgrid(fine.x(np.arange(256)) - x.mean(), fine.y(np.arange(256)) - y.mean())
        more = {} if backend == "vectorized" else {"n_closest_points": 49}
        start = time.perf_counter()
        found, _ = oracle.execute("points", tx.ravel(), ty.ravel(), backend=backend, **more)
        difference = np.asarray(found).reshape(256, 256) - ours
        return {"cells": 65536, "seconds": time.perf_counter() - start, "rms": float(np.sqrt(np.mean(difference**2)))}

    return case


def small(side: int, folder: Path) -> dict:
    """The same by this project."""
    return {"cells": 65536, "seconds": _small_ours()[-1]}


def _small_ours():
    from relicslide.ml.grid import Grid
    from relicslide.ml.raster import ArraySource
    from relicslide.ml.resampling import Resampled
    from relicslide.ml.variogram import Variogram

    values = relief(512)[:35, :35].astype(float)
    grid = Grid((35, 35), (500_000.0, 4_100_000.0), (30.0, 30.0))
    fine = Grid((256, 256), (500_270.0, 4_099_730.0), (2.0, 2.0))
    resampled = Resampled(ArraySource(values, grid), fine, variogram=Variogram("spherical", 1.0, 1500.0))
    resampled.read(fine.window)
    start = time.perf_counter()
    found = resampled.read(fine.window)[0]
    return grid, values, fine, values, found, time.perf_counter() - start


def scipy_spline(side: int, folder: Path) -> dict:
    """scipy.ndimage.zoom, cubic."""
    from scipy.ndimage import zoom

    values = relief(min(side, 400))
    start = time.perf_counter()
    zoom(values, 15, order=3)
    return {"cells": (15 * len(values)) ** 2, "seconds": time.perf_counter() - start}


def saga(side: int, folder: Path) -> dict:
    """SAGA's ordinary kriging of 35 x 35 points."""
    if not shutil.which("saga_cmd"):
        return {"note": "saga_cmd is not installed (Debian package saga)"}
    points = folder / "points.csv"
    values = relief(512)[:35, :35]
    rows, cols = np.mgrid[:35, :35]
    table = np.column_stack([cols.ravel() * 30.0, -rows.ravel() * 30.0, values.ravel()])
    np.savetxt(points, table, delimiter=",", header="X,Y,Z", comments="")
    shapes = str(folder / "points.shp")
    subprocess.run(
        [
            "ogr2ogr",
            "-oo",
            "X_POSSIBLE_NAMES=X",
            "-oo",
            "Y_POSSIBLE_NAMES=Y",
            "-oo",
            "AUTODETECT_TYPE=YES",
            shapes,
            str(points),
        ],
        check=True,
    )
    command = [
        "saga_cmd",
        "statistics_kriging",
        "0",
        "-POINTS",
        shapes,
        "-FIELD",
        "Z",
        "-TARGET_USER_SIZE",
        "2",
        "-SEARCH_RANGE",
        "0",
        "-SEARCH_RADIUS",
        "150",
        "-SEARCH_POINTS_MAX",
        "49",
        "-PREDICTION",
        str(folder / "saga.sgrd"),
    ]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        return {"note": f"saga_cmd failed: {done.stdout.strip().splitlines()[-1:]}"}
    return {"cells": 511 * 511, "seconds": time.perf_counter() - start}


CASES = {
    "kriging 30 -> 2 m, computation": computation,
    "kriging 30 -> 2.1 m, computation": other_ratio,
    "kriging 30 m -> 2 m in another zone": other_zone,
    **{f"kriging, file to file, {kind}": _ours("kriging", kind) for kind in KINDS},
    **{
        f"gdalwarp {method}, file to file, {kind}": _gdalwarp(method, kind)
        for kind in KINDS
        for method in ("bilinear", "cubicspline")
    },
    "scipy zoom, cubic": scipy_spline,
    "35 x 35 cells: kriging (7 x 7)": small,
    "35 x 35 cells: PyKrige C, 49 neighbours": _small("C"),
    "35 x 35 cells: PyKrige loop, 49 neighbours": _small("loop"),
    "35 x 35 cells: PyKrige vectorized, all points": _small("vectorized"),
    "35 x 35 cells: SAGA": saga,
}


def quality(path: str) -> None:
    """RMSE in metres after averaging (or sampling) the lidar DEM and interpolating it back."""
    from relicslide.ml.grid import Grid
    from relicslide.ml.raster import ArraySource, GdalSource
    from relicslide.ml.resampling import Resampled

    lidar = GdalSource(path, dtype=np.float64)
    whole = lidar.read(lidar.grid.window)[0]
    methods = ("bilinear", "cubicspline", "cubic", "lanczos", "kriging", "universal_kriging", "area_kriging")
    print(f"\n{'RMSE, m':28s}" + "".join(f"{method:>19s}" for method in methods))
    for ratio in (30, 10, 5):
        rows, cols = (size // ratio for size in whole.shape)
        truth = whole[: rows * ratio, : cols * ratio]
        mean = truth.reshape(rows, ratio, cols, ratio).mean(axis=(1, 3))
        noise = np.random.default_rng(0).normal(size=mean.shape)
        coarse = {"averaged": mean, "with noise of 1 m": mean + noise}
        if ratio % 2:
            coarse["sampled at points"] = truth[ratio // 2 :: ratio, ratio // 2 :: ratio]
        for name, values in coarse.items():
            grid, edge = Grid((rows, cols), (0.0, 0.0), (float(ratio), float(ratio))), 4 * ratio
            fine = Grid(truth.shape, (0.0, 0.0), (1.0, 1.0))
            source = ArraySource(values, grid)
            errors = [Resampled(source, fine, method).read(fine.window)[0] - truth for method in methods]
            cells = (np.sqrt(np.mean(error[edge:-edge, edge:-edge] ** 2)) for error in errors)
            print(f"{f'{ratio} m, {name}':28s}" + "".join(f"{cell:19.4f}" for cell in cells))


def measured(name: str, side: int, folder: str) -> dict:
    """Run one case in a process of its own: its figures, and its peak memory."""
    command = [sys.executable, __file__, "--case", name, "--side", str(side), "--folder", folder]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        return {"note": "failed"}
    return {**json.loads(output.splitlines()[-1]), "rss": usage.ru_maxrss}


def main() -> None:
    """Run all cases and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=1000)
    parser.add_argument("--lidar", metavar="FILE")
    parser.add_argument("--only", nargs="+", metavar="WORD", help="cases whose names contain one of these")
    parser.add_argument("--case", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.case:
        import resource

        result = CASES[arguments.case](arguments.side, Path(arguments.folder))
        result["children"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        print(json.dumps(result))
        return
    print(f"{'':46s}{'Mcells':>9s}{'s':>9s}{'Mcells/s':>10s}{'s/Mcell':>10s}{'peak MB':>9s}{'RMS to ours':>13s}")
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        dem_file(Path(folder), arguments.side)
        for name in CASES:
            if arguments.only and not any(word in name for word in arguments.only):
                continue
            found = measured(name, arguments.side, folder)
            if "note" in found:
                print(f"{name:46s}{found['note']}")
                continue
            million, seconds = found["cells"] / 1e6, found["seconds"]
            memory = (found["children"] if "gdalwarp" in name or "SAGA" in name else found["rss"]) / 1e3
            rms = f"{found['rms']:13.4f}" if "rms" in found else ""
            figures = f"{million:9.2f}{seconds:9.2f}{million / seconds:10.2f}{seconds / million:10.4f}{memory:9.0f}"
            print(f"{name:46s}{figures}{rms}", flush=True)
    if arguments.lidar:
        quality(arguments.lidar)


if __name__ == "__main__":
    main()
