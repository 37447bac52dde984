"""The provider `relicslide`: an explicit list of algorithms, and the models that chain them."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.adapt import Adapt
from .algorithms.builddataset import BuildDataset
from .algorithms.checkenvironment import CheckEnvironment
from .algorithms.evaluate import Evaluate
from .algorithms.explain import Explain
from .algorithms.installpackages import InstallPackages
from .algorithms.interpolate import Interpolate
from .algorithms.interpolatepoints import InterpolatePoints
from .algorithms.learning.crossvalidate import CrossValidate
from .algorithms.learning.train import Train
from .algorithms.polygonize import Polygonize
from .algorithms.samples.syntheticscene import SyntheticScene
from .algorithms.segment import Segment
from .model import RelicSlideModel
from .resources import RESOURCES, icon_path
from .styles import RASTER_SUFFIXES
from .translation import tr
from .translation.sentences import in_language

PROVIDER_ID = "relicslide"
ALGORITHMS = (
    *(Interpolate, InterpolatePoints, Segment, Polygonize, Explain, Evaluate, BuildDataset, Train),
    *(CrossValidate, Adapt, InstallPackages, CheckEnvironment, SyntheticScene),
)


class RelicSlideProvider(QgsProcessingProvider):
    """All of RelicSlide's algorithms; they are listed whether or not torch is there."""

    def id(self):
        return PROVIDER_ID

    def name(self):
        return "RelicSlide"

    def longName(self):
        return tr("RelicSlide: relic landslides from an image and a DEM")

    def icon(self):
        return QIcon(icon_path(PROVIDER_ID))

    def svgIconPath(self):
        return icon_path(PROVIDER_ID)

    def helpId(self):
        return PROVIDER_ID

    def supportsNonFileBasedOutput(self):
        return False

    def supportedOutputRasterLayerExtensions(self):
        return [suffix[1:] for suffix in RASTER_SUFFIXES]

    def supportedOutputVectorLayerExtensions(self):
        return ["gpkg", "shp", "geojson"]

    def defaultVectorFileExtension(self, hasGeometry=True):
        return "gpkg"

    def loadAlgorithms(self):
        """The algorithms; and the models, once the provider is registered, so that they find the algorithms."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(PROVIDER_ID) is not None:
            for path in sorted((RESOURCES / "models").glob("*.model3")):
                self._add_model(str(path))

    def _add_model(self, path: str) -> None:
        model = RelicSlideModel()
        if model.fromFile(path):
            model.setSourceFilePath(path)
            self.addAlgorithm(model)
        else:
            QgsMessageLog.logMessage(
                in_language(f"The model {path} cannot be read."), "RelicSlide", Qgis.MessageLevel.Critical
            )
