"""The door to `relicslide.ml.train` from Processing."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber

from ...parameters import definitions as parameters
from .settings import SCORES, Learning


class Train(Learning):
    """A network from a data set of chips."""

    FOLD, ENSEMBLE, MODEL, REPORT = "FOLD", "ENSEMBLE", "MODEL", "REPORT"

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
            *self.foremost(),
            advanced(parameters.optional_whole(self.FOLD, tr("Fold that is held out (empty: the first)"), low=1)),
            *self.folded(),
            advanced(parameters.whole(self.ENSEMBLE, tr("Models to train and average"), 1, 1, 20)),
            parameters.model_output(self.MODEL, tr("Model"), "model"),
            parameters.file_output(self.REPORT, tr("Report"), "HTML (*.html)"),
        ]

    def results(self):
        return [
            QgsProcessingOutputNumber(name, self.tr("{score} on what was held out").format(score=name))
            for name in SCORES
        ]

    def inputs(self, given):
        fold, ensemble = given.whole(self.FOLD), given.whole(self.ENSEMBLE)
        return {**self.settings(given), "fold": fold, "ensemble": ensemble}

    def work(self, inputs, outputs, progress):
        from ....ml.train import train  # here, because it imports scipy and torch

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
