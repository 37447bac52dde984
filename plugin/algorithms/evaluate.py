"""The door to `relicslide.ml.evaluate` from Processing."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber

from ...ml.scene.spectral.roles import SENSORS
from .. import environment, styles
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters
from ..parameters.bands import chosen_bands
from ..parameters.creation import block_settings, blocks, creation_options, creation_settings
from ..parameters.scene import model_files
from ..styles import Look, Place

_OF_LANDSLIDES = (
    *("hits", "misses", "false_alarms"),  # the older names of the next three
    *("true_positives", "false_negatives", "false_positives"),
    *("precision", "recall", "f1"),
)


def _of_probability(done) -> dict[str, float]:
    """The numbers that polygons have none of."""
    numbers = {
        "best_threshold": done.curve.best_threshold,
        "best_f1": done.best_f1,
        "average_precision": done.curve.average_precision,
        "average_precision_low": done.interval.low,
        "average_precision_high": done.interval.high,
        "brier_score": done.reliability.brier_score,
        "calibration_error": done.reliability.expected_calibration_error,
    }
    if done.promise is not None and done.promise.threshold is not None:
        numbers["promised_threshold"] = done.promise.threshold
    return numbers


class Evaluate(RelicSlideAlgorithm):
    """Scores of predicted landslides against mapped ones."""

    PREDICTION, REFERENCE, AREA = "PREDICTION", "REFERENCE", "AREA"
    THRESHOLD, BAND, CELL_SIZE = "THRESHOLD", "BAND", "CELL_SIZE"
    IMAGE, DEM, BLOCK, MISSES, MODEL = "IMAGE", "DEM", "BLOCK", "MISSES", "MODEL"
    DATASET, PART, FLIPS, BANDS, SENSOR, DEVICE = "DATASET", "PART", "FLIPS", "BANDS", "SENSOR", "DEVICE"
    MODELS, MIN_AREA = "MODELS", "MIN_AREA"
    CONFUSION, REPORT, SCORES, CALIBRATED = "CONFUSION", "REPORT", "SCORES", "CALIBRATED"

    def name(self):
        return "evaluate"

    def displayName(self):
        return self.tr("Evaluate landslides")

    def shortDescription(self):
        return self.tr("Scores predicted landslides against mapped ones, cell by cell and landslide by landslide")

    def tags(self):
        words = "landslide,accuracy,validation,confusion,precision,recall,F1,IoU,threshold,score,metrics,inventory"
        words += ",neural,hazard,mass movement"
        return words.split(",")

    def definitions(self):
        advanced, tr = parameters.advanced, self.tr
        return [
            parameters.prediction(
                self.PREDICTION, tr("Prediction (probability, classes or polygons; empty: the model's)")
            ),
            parameters.raster_or_polygons(self.REFERENCE, tr("Reference (mapped landslides)"), optional=True),
            parameters.polygons(self.AREA, tr("Area where the reference is complete (empty: all)"), optional=True),
            parameters.fraction(self.THRESHOLD, tr("Threshold of probability (empty: 0.5, or the model's)")),
            parameters.whole(self.BAND, tr("Band of the prediction"), 1, 1, 2**16),
            parameters.distance(self.CELL_SIZE, tr("Cell size (where both are polygons)"), self.REFERENCE),
            parameters.number(self.MIN_AREA, tr("Smallest landslide that counts (square metres)"), default=0.0),
            parameters.raster(self.IMAGE, tr("Image, for the model or a trivial rival"), optional=True),
            parameters.raster(self.DEM, tr("DEM, for the model or trivial rivals"), optional=True),
            advanced(parameters.whole(self.BLOCK, tr("Blocks of ground (cells)"), 128, 1, 2**20)),
            advanced(parameters.fraction(self.MISSES, tr("Share of the landslides' area that may be missed"))),
            parameters.model(self.MODEL, tr("Model to judge, or to calibrate by its prediction")),
            advanced(parameters.models(self.MODELS, tr("Further models, to average with"))),
            advanced(parameters.choice(self.FLIPS, tr("Average over mirror images"), parameters.FLIPS, "none")),
            advanced(
                parameters.bands(self.BANDS, tr("Bands of the image (empty: as file or layer call them)"), self.IMAGE)
            ),
            advanced(
                parameters.choice(
                    self.SENSOR, tr("Sensor of a multispectral image (empty: names tell)"), SENSORS, None, True
                )
            ),
            advanced(parameters.device(self.DEVICE, tr("Device"))),
            advanced(parameters.folder(self.DATASET, tr("Data set to judge models by"), optional=True)),
            advanced(parameters.words(self.PART, tr("Part of the data set (empty: test, else validation)"))),
            *blocks(tr),
            creation_options(tr),
            parameters.file_output(self.CALIBRATED, tr("Calibrated model"), "RelicSlide (*.safetensors)"),
            parameters.raster_output(self.CONFUSION, tr("Confusion raster"), optional=True),
            parameters.file_output(self.REPORT, tr("Report"), "HTML (*.html)"),
            parameters.file_output(self.SCORES, tr("Scores"), "JSON (*.json)"),
        ]

    def results(self):
        tr = self.tr
        labels = {
            "PRECISION": tr("Precision"),
            "RECALL": tr("Recall"),
            "F1": tr("F1"),
            "LANDSLIDE_IOU": tr("Landslide IoU"),
            "BACKGROUND_IOU": tr("Background IoU"),
            "MIOU": tr("Mean IoU"),
            "BEST_THRESHOLD": tr("Best threshold"),
            "BEST_F1": tr("F1 at the best threshold"),
            "AVERAGE_PRECISION": tr("Average precision"),
            "AVERAGE_PRECISION_LOW": tr("Average precision, low end of its interval"),
            "AVERAGE_PRECISION_HIGH": tr("Average precision, high end of its interval"),
            "BRIER_SCORE": tr("Brier score"),
            "CALIBRATION_ERROR": tr("Expected calibration error"),
            "PROMISED_THRESHOLD": tr("Threshold that keeps to the share of misses"),
            "OBJECT_HITS": tr("Landslides matched"),
            "OBJECT_MISSES": tr("Landslides not matched"),
            "OBJECT_FALSE_ALARMS": tr("Predicted landslides not matched"),
            "OBJECT_TRUE_POSITIVES": tr("True positives of landslides matched"),
            "OBJECT_FALSE_NEGATIVES": tr("False negatives of landslides matched"),
            "OBJECT_FALSE_POSITIVES": tr("False positives of landslides matched"),
            "OBJECT_PRECISION": tr("Precision of landslides matched"),
            "OBJECT_RECALL": tr("Recall of landslides matched"),
            "OBJECT_F1": tr("F1 of landslides matched"),
            "TOUCHED_HITS": tr("Landslides touched"),
            "TOUCHED_MISSES": tr("Landslides not touched"),
            "TOUCHED_FALSE_ALARMS": tr("Predicted landslides that touch none"),
            "TOUCHED_TRUE_POSITIVES": tr("True positives of landslides touched"),
            "TOUCHED_FALSE_NEGATIVES": tr("False negatives of landslides touched"),
            "TOUCHED_FALSE_POSITIVES": tr("False positives of landslides touched"),
            "TOUCHED_PRECISION": tr("Precision of landslides touched"),
            "TOUCHED_RECALL": tr("Recall of landslides touched"),
            "TOUCHED_F1": tr("F1 of landslides touched"),
        }
        return [QgsProcessingOutputNumber(name, label) for name, label in labels.items()]

    def inputs(self, given):
        return {
            "prediction": given.layer_file(self.PREDICTION) if given.has(self.PREDICTION) else None,
            "reference": given.layer_file(self.REFERENCE) if given.has(self.REFERENCE) else None,
            "dataset": given.file(self.DATASET),
            "part": given.text(self.PART) or None,
            "flips": given.choice(self.FLIPS),
            "bands": chosen_bands(given) if given.has(self.IMAGE) else None,
            "sensor": given.choice(self.SENSOR) or None,
            "device": given.text(self.DEVICE),
            "area": given.polygon_file(self.AREA),
            "threshold": given.number(self.THRESHOLD),
            "band": given.whole(self.BAND),
            "cell_size": given.number(self.CELL_SIZE),
            "image": given.raster_file(self.IMAGE),
            "dem": given.raster_file(self.DEM),
            "block": given.whole(self.BLOCK),
            "misses": given.number(self.MISSES),
            "min_area": given.number(self.MIN_AREA),
            "model": model_files(given),
            **creation_settings(given),
            **block_settings(given),
        }

    def work(self, inputs, outputs, progress):
        if inputs["prediction"] is None:
            environment.check()  # torch is needed for models alone
        from ...ml.evaluate import evaluate  # here, because it imports scipy, which takes its time

        done = evaluate(
            **inputs,
            calibrated=outputs[self.CALIBRATED],
            confusion=outputs[self.CONFUSION],
            report=outputs[self.REPORT],
            scores=outputs[self.SCORES],
            progress=progress,
        )
        numbers = done.pixels.scores()
        if not done.of_polygons:
            numbers.update(_of_probability(done))
        for kind, found in (("object", done.matched), ("touched", done.any_overlap)):
            numbers.update({f"{kind}_{name}": getattr(found, name) for name in _OF_LANDSLIDES})
        return {name.upper(): _seen(value) for name, value in numbers.items()}

    def styles(self, inputs):
        from ...ml.evaluation.confusion import CATEGORIES

        return {self.CONFUSION: Look(styles.classes(CATEGORIES), Place.CONFUSION)}


def _seen(value: int | float) -> int | float:
    """With the digits that the log's results show; the scores have all."""
    return float(f"{value:.7g}") if isinstance(value, float) else value
