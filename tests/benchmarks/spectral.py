"""Time and memory of the features of a multispectral image, beside SciPy's and scikit-image's filters on the same grey.

make bench-spectral
"""

from __future__ import annotations

import importlib.util
import resource
import time
from collections.abc import Callable

import numpy as np
from relicslide.ml.scene.spectral import filters
from relicslide.ml.scene.spectral.features import HALO, spectral_features
from relicslide.ml.scene.spectral.roles import SENSORS
from scipy import ndimage

SIDE, REPEATS = 1024, 3
ROLES = SENSORS["landslide4sense"]


def seconds(function: Callable[[], object]) -> float:
    """The fastest of some runs."""
    times = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        function()
        times.append(time.perf_counter() - started)
    return min(times)


def scipy_filters(grey: np.ndarray) -> None:
    """What SciPy has of them; it has no Canny."""
    ndimage.gaussian_filter(grey, 1.0)
    ndimage.median_filter(grey, 3)
    ndimage.sobel(grey, 0)
    ndimage.sobel(grey, 1)


def scikit_image_filters(grey: np.ndarray) -> None:
    """All five by scikit-image."""
    from skimage import feature
    from skimage import filters as oracle

    oracle.gaussian(grey, 1)
    oracle.median(grey, np.ones((3, 3)))
    oracle.sobel_h(grey)
    oracle.sobel_v(grey)
    feature.canny(grey, 1, filters.EDGE, filters.EDGE)


def own_filters(grey: np.ndarray) -> None:
    """All five as they are made here."""
    filters.gaussian(grey)
    filters.median(grey)
    filters.gradient(grey)
    filters.edges(grey)


def main() -> None:
    side = SIDE + 2 * HALO
    bands = np.random.default_rng(0).uniform(0.02, 0.5, (len(ROLES), side, side)).astype(np.float32)
    mean, std = (function(bands, axis=(1, 2), keepdims=True) for function in (np.mean, np.std))
    grey = bands[1]
    print(f"{SIDE} x {SIDE} cells, {len(ROLES)} bands, fastest of {REPEATS}")
    print(
        f"all features of a window with its halo: {seconds(lambda: spectral_features(bands, ROLES, mean, std)):.3f} s"
    )
    print(f"Gaussian, median, two gradients, edges: {seconds(lambda: own_filters(grey)):.3f} s")
    print(f"the same without edges by SciPy:        {seconds(lambda: scipy_filters(grey)):.3f} s")
    if importlib.util.find_spec("skimage"):
        print(f"all of them by scikit-image:            {seconds(lambda: scikit_image_filters(grey)):.3f} s")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
