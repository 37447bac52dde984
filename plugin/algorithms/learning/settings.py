"""What every algorithm that trains a network asks for: data set and settings of a run, and the scores that it tells."""

from __future__ import annotations

from pathlib import Path

from ....ml.base.errors import InputError
from ....ml.scene.spectral.roles import roles_of
from ...algorithm import RelicSlideAlgorithm
from ...parameters import definitions as parameters

NETWORKS = ("hpcl-net", "ffs-net", "attention-unet")
PRESETS = ("modern", "paper", "pretrained", "spectral")
RELIEFS = ("usual", "wide", "local")
SCORES = {"PRECISION": "precision", "RECALL": "recall", "F1": "f1", "LANDSLIDE_IOU": "landslide_iou", "MIOU": "miou"}


class Learning(RelicSlideAlgorithm):
    """Trains on a data set with settings that a preset has and a person may change."""

    DATASET, NETWORK, PRESET, EPOCHS, DEVICE, START = "DATASET", "NETWORK", "PRESET", "EPOCHS", "DEVICE", "START"
    BATCH, CROP, RELIEF, TERRAIN, SPECTRAL = "BATCH", "CROP", "RELIEF", "TERRAIN", "SPECTRAL"
    ROLES, WITHOUT, SEED, RESUME, LEARNING_RATE = "ROLES", "WITHOUT", "SEED", "RESUME", "LEARNING_RATE"
    NEEDS_TORCH = True

    def foremost(self) -> list:
        """The parameters that a person sees first."""
        tr = self.tr
        return [
            parameters.folder(self.DATASET, tr("Data set (folder)")),
            parameters.choice(self.NETWORK, tr("Network"), NETWORKS, NETWORKS[0]),
            parameters.choice(self.PRESET, tr("Preset"), PRESETS, PRESETS[0]),
            parameters.optional_whole(self.EPOCHS, tr("Epochs (empty: the preset's)"), low=1),
            parameters.device(self.DEVICE, tr("Device")),
            parameters.known_model(self.START, tr("Model to begin with (empty: none)"), bundled=False),
            parameters.optional_number(
                self.LEARNING_RATE,
                tr("Learning rate (empty: the preset's; a tenth of it for a model to begin with)"),
                0.0,
            ),
        ]

    def folded(self) -> list:
        """Those under "Advanced parameters"."""
        tr = self.tr
        asked = [
            parameters.optional_whole(self.BATCH, tr("Samples a step (empty: the preset's)"), low=1),
            parameters.optional_whole(self.CROP, tr("Side of a crop (pixels; empty: the preset's)"), low=32),
            parameters.choice(self.RELIEF, tr("Relief"), RELIEFS, RELIEFS[0]),
            parameters.words(self.TERRAIN, tr("Terrain channels (relief,slope, say; empty: the usual)")),
            parameters.words(self.SPECTRAL, tr("Spectral bands (1,2,3, say; empty: all)")),
            parameters.words(self.ROLES, tr("Roles of multispectral bands (sentinel-2, say; empty: usual)")),
            parameters.words(self.WITHOUT, tr("Parts of attention-unet left out (attention,heads, say; empty: none)")),
            parameters.optional_whole(self.SEED, tr("Seed (empty: the preset's)"), low=0),
            parameters.switch(self.RESUME, tr("Go on with a run that was stopped")),
        ]
        return [parameters.advanced(item) for item in asked]

    def check(self, given):
        folder = given.text(self.DATASET)
        if not (Path(folder) / "dataset.json").is_file():
            raise InputError(
                f"DATASET: {folder} holds no dataset.json; choose a folder made by “Build a training data set”."
            )

    def settings(self, given) -> dict:
        """The values of all of these, as `ml.train.train` and `ml.cross_validate.cross_validate` take them."""
        start, relief, preset = given.file(self.START), given.choice(self.RELIEF), given.choice(self.PRESET)
        return {
            "dataset": given.text(self.DATASET),
            "preset": preset,
            "resume": given.flag(self.RESUME),
            "spectral": given.band_list(self.SPECTRAL),
            "network": None if start or preset == "spectral" else given.choice(self.NETWORK),
            "start": start,
            "epochs": given.whole(self.EPOCHS),
            "device": given.text(self.DEVICE),
            "batch": given.whole(self.BATCH),
            "crop": given.whole(self.CROP),
            "relief": None if relief == RELIEFS[0] else relief,
            "terrain": given.words(self.TERRAIN),
            "roles": roles_of(given.text(self.ROLES)),
            "without": given.words(self.WITHOUT),
            "seed": given.whole(self.SEED),
            "learning_rate": given.number(self.LEARNING_RATE),
        }
