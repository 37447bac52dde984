"""The door to `relicslide.ml.train` from Processing."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber

from ...ml.base.errors import InputError
from ...ml.scene.spectral.roles import roles_of
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters

NETWORKS = ("hpcl-net", "ffs-net", "attention-unet")
PRESETS = ("modern", "paper", "pretrained", "spectral")
RELIEFS = ("usual", "wide", "local")
SCORES = {"PRECISION": "precision", "RECALL": "recall", "F1": "f1", "LANDSLIDE_IOU": "landslide_iou", "MIOU": "miou"}


class Train(RelicSlideAlgorithm):
    """A network from a data set of chips."""

    DATASET, NETWORK, PRESET, EPOCHS, DEVICE, START = "DATASET", "NETWORK", "PRESET", "EPOCHS", "DEVICE", "START"
    FOLD, BATCH, CROP, RELIEF, TERRAIN, SPECTRAL = "FOLD", "BATCH", "CROP", "RELIEF", "TERRAIN", "SPECTRAL"
    ROLES, SEED, RESUME, ENSEMBLE, LEARNING_RATE = "ROLES", "SEED", "RESUME", "ENSEMBLE", "LEARNING_RATE"
    WITHOUT, MODEL, REPORT = "WITHOUT", "MODEL", "REPORT"
    NEEDS_TORCH = True

    def name(self):
        return "train"

    def displayName(self):
        return self.tr("Train a model")

    def shortDescription(self):
        return self.tr("Trains or fine-tunes a network on a data set of chips, and writes a model for segmentation")

    def tags(self):
        words = "landslide,training,deep learning,fine-tuning,learn,model,HPCL-Net,FFS-Net,contrast"
        words += ",neural,inventory,mass movement"
        return words.split(",")

    def definitions(self):
        advanced, tr = parameters.advanced, self.tr
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
            advanced(parameters.optional_whole(self.FOLD, tr("Fold that is held out (empty: the first)"), low=1)),
            advanced(parameters.optional_whole(self.BATCH, tr("Samples a step (empty: the preset's)"), low=1)),
            advanced(parameters.optional_whole(self.CROP, tr("Side of a crop (pixels; empty: the preset's)"), low=32)),
            advanced(parameters.choice(self.RELIEF, tr("Relief"), RELIEFS, RELIEFS[0])),
            advanced(parameters.words(self.TERRAIN, tr("Terrain channels (relief,slope, say; empty: the usual)"))),
            advanced(parameters.words(self.SPECTRAL, tr("Spectral bands (1,2,3, say; empty: all)"))),
            advanced(parameters.words(self.ROLES, tr("Roles of multispectral bands (sentinel-2, say; empty: usual)"))),
            advanced(
                parameters.words(
                    self.WITHOUT, tr("Parts of attention-unet left out (attention,heads, say; empty: none)")
                )
            ),
            advanced(parameters.optional_whole(self.SEED, tr("Seed (empty: the preset's)"), low=0)),
            advanced(parameters.switch(self.RESUME, tr("Go on with a run that was stopped"))),
            advanced(parameters.whole(self.ENSEMBLE, tr("Models to train and average"), 1, 1, 20)),
            parameters.model_output(self.MODEL, tr("Model"), "model"),
            parameters.file_output(self.REPORT, tr("Report"), "HTML (*.html)"),
        ]

    def results(self):
        return [
            QgsProcessingOutputNumber(name, self.tr("{score} on what was held out").format(score=name))
            for name in SCORES
        ]

    def check(self, given):
        folder = given.text(self.DATASET)
        if not (Path(folder) / "dataset.json").is_file():
            raise InputError(
                f"DATASET: {folder} holds no dataset.json; choose a folder made by “Build a training data set”."
            )

    def inputs(self, given):
        start, relief, preset = given.file(self.START), given.choice(self.RELIEF), given.choice(self.PRESET)
        return {
            "dataset": given.text(self.DATASET),
            "fold": given.whole(self.FOLD),
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
            "ensemble": given.whole(self.ENSEMBLE),
        }

    def work(self, inputs, outputs, progress):
        from ...ml.train import train  # here, because it imports scipy and torch

        trained = train(
            outputs[self.MODEL],
            **inputs,
            card={"data": inputs["dataset"]},
            report=outputs[self.REPORT],
            overwrite=not inputs["resume"],
            progress=progress,
        )
        scores = trained.report.scores() if trained.report.cells else {}
        return {name: scores[score] for name, score in SCORES.items() if score in scores}

    def page(self, outputs):
        return outputs[self.REPORT] or str(Path(outputs[self.MODEL]).with_suffix(".run") / "report.html")
