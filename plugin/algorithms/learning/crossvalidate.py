"""The door to `relicslide.ml.cross_validate` from Processing."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputNumber

from ....ml.base.errors import InputError
from ...parameters import definitions as parameters
from ...parameters.lasting import is_chosen
from .settings import SCORES, Learning


class CrossValidate(Learning):
    """Every fold of a data set held out in turn."""

    FLIPS, OUTPUT, TABLE, DEVIATION = "FLIPS", "OUTPUT", "SCORES", "_DEVIATION"

    def name(self):
        return "crossvalidate"

    def displayName(self):
        return self.tr("Cross-validate a model")

    def shortDescription(self):
        return self.tr("Trains a network once for every fold of a data set, and scores each on the ground it never saw")

    def tags(self):
        words = "landslide,training,cross-validation,folds,spatial,blocks,validation,accuracy,score,uncertainty"
        words += ",deep learning,neural,inventory,mass movement"
        return words.split(",")

    def definitions(self):
        return [
            *self.foremost(),
            *self.folded(),
            parameters.advanced(
                parameters.switch(self.FLIPS, self.tr("Score the mean over mirror images (four times as long)"))
            ),
            parameters.folder_output(self.OUTPUT, self.tr("Models and scores of the folds")),
        ]

    def results(self):
        mean, deviation = self.tr("{score}, mean over the folds"), self.tr("{score}, deviation between the folds")
        return [
            QgsProcessingOutputFile(self.TABLE, self.tr("Table of scores")),
            *(QgsProcessingOutputNumber(name, mean.format(score=name)) for name in SCORES),
            *(QgsProcessingOutputNumber(name + self.DEVIATION, deviation.format(score=name)) for name in SCORES),
        ]

    def check(self, given):
        super().check(given)
        folder = given.file_destination(self.OUTPUT)
        if not is_chosen(folder):
            raise InputError(f"{self.OUTPUT}: no folder is chosen; choose a new one for the models of the folds.")
        if given.is_temporary(self.OUTPUT):
            given.notes.append("The models are written to a temporary folder: they are lost when QGIS is closed.")
        earlier = sorted(Path(folder).glob("fold*.safetensors")) if folder else []
        if earlier and not given.flag(self.RESUME):
            raise InputError(
                f"OUTPUT: {folder} holds {earlier[0].name} of an earlier run; choose another folder, or go on "
                "with that run (RESUME)."
            )

    def inputs(self, given):
        return {**self.settings(given), "flips": given.flag(self.FLIPS)}

    def work(self, inputs, outputs, progress):
        from ....ml.cross_validate import cross_validate  # here, because it imports scipy and torch

        folder = outputs[self.OUTPUT]
        done = cross_validate(folder, **inputs, card={"data": inputs["dataset"]}, progress=progress)
        spread = done.spread()
        means = {name: spread[score].mean for name, score in SCORES.items()}
        deviations = {name + self.DEVIATION: spread[score].deviation for name, score in SCORES.items()}
        known = {name: value for name, value in {**means, **deviations}.items() if math.isfinite(value)}
        return {self.TABLE: str(Path(folder) / "scores.csv"), **known}
