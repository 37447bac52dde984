"""The door to `relicslide.ml.adapt` from Processing."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber

from ...ml.base.errors import InputError
from ...ml.kriging.methods import METHODS
from ...ml.scene.spectral.roles import SENSORS
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters
from ..parameters.scene import check_shown, image_bands, model_files

BETWEEN = ("unknown", "background")
NORMALISATIONS = ("separate", "source")


class Adapt(RelicSlideAlgorithm):
    """Models that learn a region without labels."""

    IMAGE, BANDS, DEM, MODEL, MODELS = "IMAGE", "BANDS", "DEM", "MODEL", "MODELS"
    DATASET, ROUNDS, EPOCHS, DEVICE = "DATASET", "ROUNDS", "EPOCHS", "DEVICE"
    CONFIDENCE, BETWEEN, NORMALISATION, SCALE = "CONFIDENCE", "BETWEEN", "NORMALISATION", "SCALE"
    METHOD, FOLD, BATCH, CROP, SEED, RESUME = "METHOD", "FOLD", "BATCH", "CROP", "SEED", "RESUME"
    SENSOR = "SENSOR"
    OUTPUT, REPORT = "OUTPUT", "REPORT"
    ACCEPTED, AGREEMENT = "ACCEPTED", "AGREEMENT"
    NEEDS_TORCH = True

    def name(self):
        return "adapt"

    def displayName(self):
        return self.tr("Adapt a model to a region")

    def shortDescription(self):
        return self.tr("Lets models learn a region without labels from what they are sure of there, round by round")

    def tags(self):
        words = "landslide,domain adaptation,pseudo-labels,self-training,progressive label refinement,fine-tuning,model"
        words += ",neural,inventory,mass movement"
        return words.split(",")

    def definitions(self):
        advanced, tr = parameters.advanced, self.tr
        return [
            parameters.image(self.IMAGE, tr("Image of the region (empty: the DEM alone)")),
            parameters.bands(self.BANDS, tr("Bands of the image (empty: as file or layer call them)"), self.IMAGE),
            parameters.dem(self.DEM, tr("DEM of the region (empty: the image alone)")),
            parameters.known_model(self.MODEL, tr("Model to begin with (empty: the bundled one)")),
            parameters.folder(self.DATASET, tr("Data set with labels (folder)")),
            parameters.whole(self.ROUNDS, tr("Rounds at most"), 3, 1, 20),
            parameters.optional_whole(self.EPOCHS, tr("Epochs of a round (empty: 6)"), low=1),
            parameters.device(self.DEVICE, tr("Device")),
            advanced(parameters.fraction(self.CONFIDENCE, tr("Probability that makes a label"), 0.7)),
            advanced(parameters.choice(self.BETWEEN, tr("Pixels that are neither"), BETWEEN, BETWEEN[0])),
            advanced(parameters.choice(self.NORMALISATION, tr("Normalisation"), NORMALISATIONS, NORMALISATIONS[0])),
            advanced(parameters.optional_whole(self.SCALE, tr("Scale promotion (empty: the model's)"), low=1)),
            advanced(
                parameters.choice(
                    self.SENSOR, tr("Sensor of a multispectral image (empty: names tell)"), SENSORS, None, True
                )
            ),
            advanced(parameters.choice(self.METHOD, tr("Interpolation of the DEM"), METHODS, METHODS[0])),
            advanced(parameters.models(self.MODELS, tr("Further models to begin with"))),
            advanced(parameters.optional_whole(self.FOLD, tr("Fold that is held out (empty: the first)"), low=1)),
            advanced(parameters.optional_whole(self.BATCH, tr("Samples a step (empty: the preset's)"), low=1)),
            advanced(parameters.optional_whole(self.CROP, tr("Side of a crop (pixels; empty: the preset's)"), low=32)),
            advanced(parameters.optional_whole(self.SEED, tr("Seed (empty: the preset's)"), low=0)),
            advanced(parameters.switch(self.RESUME, tr("Go on with a run that was stopped"))),
            parameters.model_output(self.OUTPUT, tr("Adapted model"), "adapted"),
            parameters.file_output(self.REPORT, tr("Report"), "HTML (*.html)"),
        ]

    def results(self):
        return [
            QgsProcessingOutputNumber(self.ACCEPTED, self.tr("Round whose models were taken")),
            QgsProcessingOutputNumber(self.AGREEMENT, self.tr("IoU of its landslides with those of the round before")),
        ]

    def check(self, given):
        check_shown(given)
        folder = given.text(self.DATASET)
        if not (Path(folder) / "dataset.json").is_file():
            raise InputError(
                f"DATASET: {folder} holds no dataset.json; choose a folder made by “Build a training data set”."
            )

    def inputs(self, given):
        return {
            "image": given.raster_file(self.IMAGE),
            "bands": image_bands(given),
            "dem": given.raster_file(self.DEM),
            "model": model_files(given),
            "dataset": given.text(self.DATASET),
            "rounds": given.whole(self.ROUNDS),
            "epochs": given.whole(self.EPOCHS),
            "device": given.text(self.DEVICE),
            "confidence": given.number(self.CONFIDENCE),
            "between": given.choice(self.BETWEEN),
            "normalisation": given.choice(self.NORMALISATION),
            "scale": given.whole(self.SCALE),
            "sensor": given.choice(self.SENSOR) or None,
            "method": given.choice(self.METHOD),
            "fold": given.whole(self.FOLD),
            "batch": given.whole(self.BATCH),
            "crop": given.whole(self.CROP),
            "seed": given.whole(self.SEED),
            "resume": given.flag(self.RESUME),
        }

    def work(self, inputs, outputs, progress):
        from ...ml.adapt import adapt  # here, because it imports scipy and torch

        done = adapt(
            outputs[self.OUTPUT],
            **inputs,
            report=outputs[self.REPORT],
            overwrite=not inputs["resume"],
            progress=progress,
        )
        last = done.rounds[done.accepted]
        return {self.ACCEPTED: done.accepted, self.AGREEMENT: float(last.agreement.landslide_iou)}

    def page(self, outputs):
        return outputs[self.REPORT] or str(Path(outputs[self.OUTPUT]).with_suffix(".run") / "report.html")
