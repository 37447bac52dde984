"""Results that nobody wants to lose: models lie in the profile by default, and a data set's folder is asked for."""

from __future__ import annotations

import time
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingUtils

from ...ml.base.errors import InputError
from ..translation import tr

MODEL_SUFFIX = ".safetensors"
_OF_A_RUN = (MODEL_SUFFIX, ".last.safetensors", ".state.safetensors", ".run", ".1.safetensors")


def models_folder() -> Path:
    """The folder of the QGIS profile that models are written to by default."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "relicslide" / "models"


def kept_models() -> Path:
    """The same, which is there from now on."""
    models_folder().mkdir(parents=True, exist_ok=True)
    return models_folder()


def new_model(stem: str) -> str:
    """A file in `models_folder` that no model has, called ``stem`` and the date."""
    return free_model(models_folder() / f"{stem}_{time.strftime('%Y-%m-%d_%H%M')}{MODEL_SUFFIX}")


def free_model(path: Path) -> str:
    """``path``, or with a number behind it where a model, or a run that writes one, has that name."""
    stem, number, free = path.with_suffix(""), 1, path.with_suffix("")
    while any(free.with_name(free.name + ending).exists() for ending in _OF_A_RUN):
        number += 1
        free = stem.with_name(f"{stem.name}-{number}")
    return str(free.with_name(free.name + MODEL_SUFFIX))


def is_temporary(path: str, context: QgsProcessingContext) -> bool:
    """Whether QGIS deletes ``path`` when it is closed."""
    return Path(QgsProcessingUtils.tempFolder(context)).resolve() in Path(path).resolve().parents


def is_kept(path: str) -> bool:
    """Whether ``path`` lies in `models_folder`, where nothing is overwritten."""
    return models_folder().resolve() == Path(path).resolve().parent


def to_choose() -> str:
    """What stands in the dialog where a folder has to be chosen."""
    return tr("<choose a folder>")


def is_chosen(path: str | None) -> bool:
    """Whether ``path`` is another one than what `to_choose` says."""
    return path is None or Path(path).name != to_choose()


def check_chosen(name: str, path: str | None) -> None:
    """Raise `InputError` where what `to_choose` says was left as it was."""
    if not is_chosen(path):
        raise InputError(f"{name}: no folder is chosen; choose a new one, or a data set to add to.")
