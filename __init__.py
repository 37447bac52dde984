"""RelicSlide: relic landslides from a high-resolution image and a DEM.

This folder is three things at once: the QGIS plugin, the import package ``relicslide`` and the provider ``relicslide``.
The verbs are its public functions, ``relicslide.segment(...)`` and so on. Each is imported when it is first asked for,
so that importing the package imports nothing else.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ml.adapt import adapt as adapt
    from .ml.build_dataset import build_dataset as build_dataset
    from .ml.check_environment import check_environment as check_environment
    from .ml.cross_validate import cross_validate as cross_validate
    from .ml.evaluate import evaluate as evaluate
    from .ml.explain import explain as explain
    from .ml.interpolate import interpolate as interpolate
    from .ml.interpolate_points import interpolate_points as interpolate_points
    from .ml.polygonize import polygonize as polygonize
    from .ml.segment import segment as segment
    from .ml.train import train as train

VERBS = (
    "interpolate",
    "interpolate_points",
    "segment",
    "polygonize",
    "explain",
    "build_dataset",
    "train",
    "adapt",
    "evaluate",
    "cross_validate",
    "check_environment",
)


def classFactory(iface):
    """Make the plugin object for QGIS; ``iface`` is None under ``qgis_process``."""
    from .plugin.main import RelicSlidePlugin

    return RelicSlidePlugin(iface)


def __getattr__(name: str):
    """The verb called ``name``, from `relicslide.ml`."""
    if name not in VERBS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import_module(".ml.base.threads", __name__).waiting_threads_sleep()  # before PyTorch is loaded
    return getattr(import_module(f".ml.{name}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *VERBS})
