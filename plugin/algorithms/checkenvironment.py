"""The door to `relicslide.ml.check_environment` from Processing."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsProcessingOutputBoolean, QgsProcessingOutputString
from qgis.PyQt.QtCore import QT_VERSION_STR

from .. import environment
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters


class CheckEnvironment(RelicSlideAlgorithm):
    """What is installed, what works and how fast, and what to do next."""

    QUICK, REPORT, FACTS = "QUICK", "REPORT", "FACTS"
    READY, ADVICE = "READY", "ADVICE"

    def name(self):
        return "checkenvironment"

    def displayName(self):
        return self.tr("Check the environment")

    def shortDescription(self):
        return self.tr("Versions, processors, folders, a self-test with its speed, and the one thing to do next")

    def tags(self):
        words = "check,diagnostics,status,set-up,torch,PyTorch,CUDA,GPU,device,version,self-test,bug report,speed,help"
        return words.split(",")

    def group(self):
        return self.tr("Set-up")

    def groupId(self):
        return "setup"

    def definitions(self):
        tr = self.tr
        return [
            parameters.switch(self.QUICK, tr("Leave out the self-test (ten seconds)")),
            parameters.file_output(self.REPORT, tr("Report"), "HTML (*.html)", default=True),
            parameters.file_output(self.FACTS, tr("The same for programs"), "JSON (*.json)"),
        ]

    def results(self):
        return [
            QgsProcessingOutputBoolean(self.READY, self.tr("Networks can run")),
            QgsProcessingOutputString(self.ADVICE, self.tr("What to do next")),
        ]

    def inputs(self, given):
        return {
            "host": {"qgis": Qgis.QGIS_VERSION, "qt": QT_VERSION_STR},
            "folders": {"the QGIS profile": QgsApplication.qgisSettingsDirPath(), "packages": environment.folder()},
            "remedy": self.tr("run Install packages (PyTorch), {} in the toolbox").format(environment.INSTALLER),
            "self_test": not given.flag(self.QUICK),
        }

    def work(self, inputs, outputs, progress):
        from ...ml.check_environment import check_environment  # here, because it imports scipy, which takes its time
        from ...ml.model.environment.report import lines

        done = check_environment(**inputs, report=outputs[self.REPORT], facts=outputs[self.FACTS], progress=progress)
        for line in lines(done):
            progress(1.0, line)
        return {self.READY: done.ready, self.ADVICE: done.advice}
