"""What the choices of a list mean, in few words, as a dialog shows them beside the word that scripts give."""

from __future__ import annotations

from collections.abc import Sequence

from ..translation import tr

_OF_POINTS = "METHOD of points"


def shown(parameter: str, options: Sequence[str]) -> list[str]:
    """The choices of a parameter as a person reads them: the word, and behind it what it means."""
    table = tables().get(_OF_POINTS if parameter == "METHOD" and "auto" not in options else parameter, {})
    return [f"{word} ({table[word]})" if word in table else word for word in options]


def tables() -> dict[str, dict[str, str]]:
    """Of all parameters: {parameter: {word: meaning}}; what explains itself has none."""
    return {
        "METHOD": {
            "auto": tr("what suits the DEM; the log says which and why"),
            "kriging": tr("for a DEM that was measured at points"),
            "area_kriging": tr("for a DEM whose cells are means over their areas"),
            "universal_kriging": tr("for steep planes and edges"),
            "nearest": tr("keeps the values, with steps"),
            "bilinear": tr("quick, never beyond the nearest cells' values"),
            "cubic": tr("quick and smooth"),
            "cubicspline": tr("quick and very smooth, evens out"),
            "lanczos": tr("quick, keeps most detail, may overshoot"),
            "average": tr("for cells larger than the DEM's"),
        },
        _OF_POINTS: {
            "kriging": tr("values go up and down around a level"),
            "universal_kriging": tr("values rise steadily across the area"),
        },
        "VARIOGRAM": {"auto": tr("the model that predicts left-out values best")},
        "OUTLINE": {
            "exact": tr("along the edges of the cells"),
            "simplified": tr("stairs become slopes"),
            "smoothed": tr("slopes with round corners"),
        },
        "CALIBRATE": {"auto": tr("where the model's card says that it helped"), "yes": tr("yes"), "no": tr("no")},
        "PRECISION": {"auto": tr("float16 on a GPU, float32 on a CPU")},
        "FLIPS": {
            "none": tr("each tile as it is"),
            "flips": tr("it and its mirror images, four times as long"),
            "flips_and_turns": tr("all eight ways of laying it down, eight times as long"),
        },
        "LAYER": {
            "encoder": tr("coarse, close to the meaning"),
            "fusion": tr("where the features of image and DEM meet"),
        },
        "NETWORK": {
            "hpcl-net": tr("fuses image and DEM with attention"),
            "ffs-net": tr("its simpler forerunner"),
            "attention-unet": tr("takes image and DEM as one stack of bands"),
        },
        "PRESET": {
            "modern": tr("today's recipe, a small network"),
            "paper": tr("as published, a large network, needs a GPU"),
            "pretrained": tr("begins with ImageNet weights, learns most from few chips"),
            "spectral": tr("for multispectral images, needs a GPU"),
        },
        "RELIEF": {
            "usual": tr("as the model to begin with has it, else wide"),
            "wide": tr("above 512 cells, best where it was trained"),
            "local": tr("above 64 cells, for other landscapes"),
        },
        "BETWEEN": {"unknown": tr("not learned from"), "background": tr("learned as other ground")},
        "NORMALISATION": {
            "separate": tr("each scene by its own mean and deviation"),
            "source": tr("all by those of the data set"),
        },
        "BUILD": {"auto": tr("CUDA where a card is found that serves, else CPU")},
        "COVER": {
            "vegetated": tr("fields and forest"),
            "alpine": tr("rock, scree, snow and turf"),
            "desert": tr("no plant"),
        },
    }
