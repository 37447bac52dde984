"""A model's card as a STAC item of the Machine Learning Model extension, version 1.5.0.

https://github.com/stac-extensions/mlm says what the fields mean, https://github.com/radiantearth/stac-spec (1.1.0) the
rest. A model has no place and no date: its geometry is empty and its time open at both ends.
"""

from __future__ import annotations

import json
import math
import os
import re
from pathlib import Path
from urllib.parse import quote

from ...base.errors import InputError
from ...base.outputs import Outputs
from ...base.untrusted.tensor_header import read_header
from ...scene.spectral.roles import feature_names
from .. import checkpoint
from ..card import LandClass, ModelCard

_EXTENSIONS = [
    "https://stac-extensions.github.io/mlm/v1.5.0/schema.json",
    "https://stac-extensions.github.io/classification/v1.1.0/schema.json",
    "https://stac-extensions.github.io/file/v2.1.0/schema.json",
]
_VERSION = re.compile(r"\d+\.\d+\.\d+(\+[0-9A-Za-z.-]+)?")
_NO_PARAMETERS = ("running_mean", "running_var", "num_batches_tracked")
_PLACES = ["height", "width"]


def write_stac_item(model: str | Path | None, path: str | Path) -> ModelCard:
    """Write the card of a model as a STAC item.

    Parameters
    ----------
    model : str or Path or None
        A checkpoint or a set (None: the bundled one).
    path : str or Path
        The file to write; it ends in .json. The item names the model relative to it.

    Returns
    -------
    ModelCard
        The model's.

    Raises
    ------
    InputError
        For a file that is no checkpoint, or another name.
    """
    if Path(path).suffix.lower() != ".json":
        raise InputError(f"{path} would be a STAC item; give it a name that ends in .json.")
    file = Path(model or checkpoint.BUNDLED)
    card = checkpoint.read_card(file)
    item = stac_item(card, file, Path(path))
    with Outputs() as outputs:
        Path(outputs.file(path)).write_text(json.dumps(item, indent=2) + "\n", encoding="utf-8")
    return card


def stac_item(card: ModelCard, model: Path, item: Path) -> dict[str, object]:
    """The item of a model.

    Parameters
    ----------
    card : ModelCard
        The model's.
    model : Path
        Its file.
    item : Path
        The file that the item is written to.

    Returns
    -------
    dict
        Of what JSON can hold.
    """
    name = re.sub(r"[^a-zA-Z0-9_.-]+", "-", card.name).strip("-._") or "model"
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": _EXTENSIONS,
        "id": name,
        "geometry": None,
        "properties": _properties(card, model, name),
        "assets": {
            "weights": {
                "href": _address(model, item),
                "type": "application/octet-stream; application=safetensors",
                "title": f"Weights of {card.name}",
                "roles": ["mlm:model", "mlm:weights"],
                "mlm:artifact_type": "safetensors.torch.save_file",
                "file:size": model.stat().st_size,
                "file:checksum": f"1220{checkpoint.digest(model)}",  # multihash: SHA-256 of 32 bytes
            }
        },
        "links": [],
    }


def _properties(card: ModelCard, model: Path, name: str) -> dict[str, object]:
    about = {
        "title": card.name,
        "description": card.limits or "A network that finds landslides in an image and an elevation model.",
        "datetime": None,
        "start_datetime": "1900-01-01T00:00:00Z",
        "end_datetime": "9999-12-31T23:59:59Z",
        "license": card.licence,
        "bands": [{"name": band} for band in card.bands],
        "mlm:name": name if re.fullmatch(r"[a-zA-Z].+[a-zA-Z0-9]", name) else f"model-{name}-0",
        "mlm:architecture": card.network,
        "mlm:tasks": ["semantic-segmentation"],
        "mlm:framework": "PyTorch",
        "mlm:total_parameters": _parameters(model),
        "mlm:accelerator_constrained": False,
        "mlm:hyperparameters": {
            "tile": card.tile,
            "overlap": card.overlap,
            "threshold": card.threshold,
            **({"coarser": list(card.coarser)} if card.coarser else {}),
        },
        "mlm:input": _inputs(card),
        "mlm:output": [_output(card)],
    }
    torch = str(card.versions.get("torch", ""))
    return {**about, **({"mlm:framework_version": torch} if _VERSION.fullmatch(torch) else {})}


def _inputs(card: ModelCard) -> list[dict[str, object]]:
    scaling = card.scaling
    image, shown = list(card.bands), "bands"
    if scaling.roles:
        image, shown = [], "channel"
    channels = len(feature_names(scaling.roles)) if scaling.roles else len(image)
    whose = "the scene's own" if scaling.statistics == "scene" else "the training set's"
    cells = " or ".join(f"{size:g}" for size in card.cell_size_m) or "any"
    made = f": {', '.join(feature_names(scaling.roles))}" if scaling.roles else ""
    return [
        {
            "name": "image",
            "description": f"Image of cells of {cells} m, in standard deviations from the mean ({whose}){made}.",
            "bands": image,
            "input": _structure(channels, shown),
        },
        {
            "name": "dem",
            "description": f"Of an elevation model in metres on the image's grid: {', '.join(scaling.terrain)}.",
            "bands": [],
            "input": _structure(len(scaling.terrain), "channel"),
        },
    ]


def _output(card: ModelCard) -> dict[str, object]:
    return {
        "name": "landslides",
        "tasks": ["semantic-segmentation"],
        "description": "Logits of the classes; softmax makes them probabilities.",
        "bands": [],
        "result": _structure(len(card.classes), "class"),
        "classification:classes": [_class(value, item) for value, item in enumerate(card.classes)],
    }


def _structure(channels: int, name: str) -> dict[str, object]:
    return {"shape": [-1, channels, -1, -1], "dim_order": ["batch", name, *_PLACES], "data_type": "float32"}


def _class(value: int, item: LandClass) -> dict[str, object]:
    colour = "".join(f"{part:02X}" for part in item.colour[:3])
    word = re.sub(r"[^0-9A-Za-z_-]+", "-", item.name).strip("-") or f"class-{value}"
    return {"value": value, "name": word, "description": item.name, "color_hint": colour}


def _parameters(model: Path) -> int:
    tensors = read_header(model).tensors
    return sum(math.prod(entry.shape) for name, entry in tensors.items() if not name.endswith(_NO_PARAMETERS))


def _address(model: Path, item: Path) -> str:
    try:
        return quote(Path(os.path.relpath(model.absolute(), item.absolute().parent)).as_posix())
    except ValueError:  # on another drive of Windows
        return model.absolute().as_uri()
