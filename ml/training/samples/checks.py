"""What the scenes of a run have to have."""

from __future__ import annotations

from collections.abc import Sequence

from ...base.errors import InputError
from ...dataset.labelled import LabelledScene, ScaledLabelledScene
from ...scene.scaled_scene import ScaledScene
from ...scene.scaling import Scaling
from ..config import TrainConfig


def scaled(item: LabelledScene, scaling: Scaling, bands: int) -> ScaledLabelledScene:
    """A scene in a network's units, and in its own.

    Parameters
    ----------
    item : LabelledScene
        The scene.
    scaling : Scaling
        How it is standardised.
    bands : int
        Of the network's images.

    Returns
    -------
    ScaledLabelledScene

    Raises
    ------
    InputError
        By the scene's name, for what `ScaledScene` refuses.
    """
    try:
        return ScaledLabelledScene(ScaledScene(item.scene, scaling, bands), item)
    except InputError as error:
        raise InputError(f"{item.name}: {error}") from None


def check_landslides(scenes: Sequence[ScaledLabelledScene]) -> None:
    """Refuse scenes of which there is nothing to learn.

    Parameters
    ----------
    scenes : sequence of ScaledLabelledScene
        To train on; they are read until a landslide is found.

    Raises
    ------
    InputError
        Where no region holds a landslide whose image and elevation are known, as far as the scene has them.
    """
    marked = False
    for scaled, item in scenes:
        for region in item.regions:
            landslide = item.label.read(region)[0] == 1
            if landslide.any():
                marked = True
                if (landslide & scaled.read(region).valid).any():
                    return
    if marked:
        raise InputError(
            "All landslides of the labels lie where the image or the DEM has no data, so there is nothing to learn; "
            "check the no-data values and the extents of both."
        )
    raise InputError(
        "No label marks a landslide (1), so there is nothing to learn; give labels with landslides. 255 is what nobody "
        "mapped: where it is meant as landslide, write 1 instead."
    )


def common_bands(scenes: Sequence[LabelledScene], config: TrainConfig) -> int:
    """How many bands the images of a run have.

    Parameters
    ----------
    scenes : sequence of LabelledScene
        Those without an image do not count, nor those of a scaling of their own, that tells their bands' roles.
    config : TrainConfig
        Whose arguments of the network tell it where no scene has an image; 3 where they do not.

    Returns
    -------
    int

    Raises
    ------
    InputError
        Where the images differ.
    """
    alike = [item for item in scenes if not (item.scaling and item.scaling.roles)]
    counts = {item.scene.bands: item.name for item in alike if item.scene.bands}
    if len(counts) > 1:
        listed = " and ".join(f"{bands} ({name})" for bands, name in sorted(counts.items()))
        raise InputError(f"The images have different numbers of bands: {listed}; choose the same bands in all of them.")
    return next(iter(counts), int(config.arguments.get("image_channels", 3)))
