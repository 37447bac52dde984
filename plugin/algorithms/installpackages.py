"""The door to `relicslide.ml.base.packages.install` from Processing: it adds what QGIS lacks to the profile."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingOutputString
from qgis.PyQt.QtCore import QSettings

from ...ml.base.errors import InputError
from ...ml.base.packages.build import BUILDS, choose_build, find_gpus
from ...ml.base.packages.install import Source, install, make_plan
from ...ml.base.packages.interpreter import check_python, find_python
from .. import environment
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters


class InstallPackages(RelicSlideAlgorithm):
    """PyTorch and what else is missing, into a folder of the QGIS profile."""

    BUILD, ONLY_SHOW, WHEELS, AGAIN = "BUILD", "ONLY_SHOW", "WHEELS", "AGAIN"
    INDEX, PROXY, CERTIFICATE, PYTHON = "INDEX", "PROXY", "CERTIFICATE", "PYTHON"
    FOLDER, INSTALLED, PLAN = "FOLDER", "INSTALLED", "PLAN"

    def name(self):
        return "installpackages"

    def displayName(self):
        return self.tr("Install packages (PyTorch)")

    def shortDescription(self):
        return self.tr("Adds PyTorch and what else the networks need to this QGIS profile, without a terminal")

    def tags(self):
        words = "install,set-up,torch,PyTorch,pip,CUDA,GPU,dependencies,packages,safetensors,missing,offline"
        return words.split(",")

    def group(self):
        return self.tr("Set-up")

    def groupId(self):
        return "setup"

    def definitions(self):
        advanced, tr = parameters.advanced, self.tr
        return [
            parameters.choice(self.BUILD, tr("Build of PyTorch"), BUILDS, "auto"),
            parameters.switch(self.ONLY_SHOW, tr("Only show what would be fetched, from where and how much")),
            parameters.optional_folder(self.WHEELS, tr("Folder of wheels (empty: from the network)")),
            parameters.switch(self.AGAIN, tr("Install again what was installed here (another build, newer versions)")),
            advanced(parameters.words(self.INDEX, tr("Package index (empty: PyPI and PyTorch's own)"))),
            advanced(parameters.words(self.PROXY, tr("Proxy (empty: that of QGIS or of the system)"))),
            advanced(parameters.any_file(self.CERTIFICATE, tr("Certificate of the network (.pem)"))),
            advanced(parameters.any_file(self.PYTHON, tr("Python that runs pip (empty: that of this QGIS)"))),
        ]

    def results(self):
        return [
            QgsProcessingOutputString(self.FOLDER, self.tr("Folder of the packages")),
            QgsProcessingOutputString(self.INSTALLED, self.tr("Installed")),
            QgsProcessingOutputString(self.PLAN, self.tr("What was to be installed")),
        ]

    def check(self, given):
        wheels = given.text(self.WHEELS)
        if wheels and not any(Path(wheels).glob("*.whl")):
            raise InputError(f"{self.WHEELS}: {wheels} holds no wheel (.whl); choose the folder that does.")

    def inputs(self, given):
        python = given.file(self.PYTHON)
        source = Source(
            wheels=given.text(self.WHEELS),
            indexes=given.words(self.INDEX),
            proxy=given.text(self.PROXY) or _proxy_of_qgis(),
            certificate=given.file(self.CERTIFICATE) or "",
        )
        return {
            "build": given.choice(self.BUILD),
            "source": source,
            "again": given.flag(self.AGAIN),
            "only_show": given.flag(self.ONLY_SHOW),
            "python": Path(python) if python else None,
            "folder": environment.folder(),
        }

    def work(self, inputs, outputs, progress):
        python = check_python(inputs["python"]) if inputs["python"] else find_python()
        build = choose_build(inputs["build"], find_gpus())
        plan = make_plan(inputs["folder"], python, build, inputs["source"], inputs["again"])
        sentences = plan.sentences()
        for sentence in sentences:
            progress(0.0, sentence)
        names = []
        if plan.requirements and not inputs["only_show"]:
            names = install(plan, progress)
            progress(1.0, environment.after_installation())
        return {self.FOLDER: str(plan.folder), self.INSTALLED: ", ".join(names), self.PLAN: " ".join(sentences)}


def _proxy_of_qgis() -> str:
    """The HTTP proxy that is set in QGIS's options; empty where there is none."""
    settings = QSettings()
    if not settings.value("proxy/proxyEnabled", False, bool) or not settings.value("proxy/proxyHost", ""):
        return ""
    kind = "socks5" if settings.value("proxy/proxyType", "") == "Socks5Proxy" else "http"
    name, password = settings.value("proxy/proxyUser", ""), settings.value("proxy/proxyPassword", "")
    who = f"{name}:{password}@" if name else ""
    port = settings.value("proxy/proxyPort", "")
    return f"{kind}://{who}{settings.value('proxy/proxyHost')}{f':{port}' if port else ''}"
