"""A scene of made-up land from Processing, to try everything on without data of one's own."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber

from ....ml.base.output_paths import check_output_paths
from ... import styles
from ...algorithm import RelicSlideAlgorithm
from ...parameters import definitions as parameters
from ...styles import Look, Place

COVERS = ("vegetated", "alpine", "desert")


class SyntheticScene(RelicSlideAlgorithm):
    """An image, a coarse DEM and the landslides in them, all made up."""

    SIZE, CELL_SIZE, DEM_CELL_SIZE, COVER, SEED = "SIZE", "CELL_SIZE", "DEM_CELL_SIZE", "COVER", "SEED"
    IMAGE, DEM, LANDSLIDES, COUNT = "IMAGE", "DEM", "LANDSLIDES", "COUNT"

    def name(self):
        return "syntheticscene"

    def displayName(self):
        return self.tr("Make a sample scene")

    def shortDescription(self):
        return self.tr("Makes up an image, a coarse DEM and the landslides in them, to try the other algorithms on")

    def tags(self):
        return ["landslide", "sample", "example", "demo", "tutorial", "test data", "synthetic", "made-up", "simulated"]

    def definitions(self):
        advanced, tr = parameters.advanced, self.tr
        return [
            parameters.whole(self.SIZE, tr("Side of the scene (cells)"), 512, 64, 4096),
            parameters.whole(self.SEED, tr("Seed (another number makes another scene)"), 0, 0, 2**31 - 1),
            parameters.choice(self.COVER, tr("Cover"), COVERS, COVERS[0]),
            advanced(parameters.number(self.CELL_SIZE, tr("Cell size of the image (m)"), 2.0)),
            advanced(parameters.number(self.DEM_CELL_SIZE, tr("Cell size of the DEM (m)"), 30.0)),
            parameters.raster_output(self.IMAGE, tr("Image")),
            parameters.raster_output(self.DEM, tr("DEM")),
            parameters.polygon_output(self.LANDSLIDES, tr("Mapped landslides")),
        ]

    def results(self):
        return [QgsProcessingOutputNumber(self.COUNT, self.tr("Number of landslides"))]

    def inputs(self, given):
        return {
            "size": given.whole(self.SIZE),
            "seed": given.whole(self.SEED),
            "cover": given.choice(self.COVER),
            "cell_size": given.number(self.CELL_SIZE),
            "dem_cell_size": given.number(self.DEM_CELL_SIZE),
        }

    def work(self, inputs, outputs, progress):
        from ....ml.dataset.synthetic.scene import Land, synthetic_scene, write_scene  # here, because it imports scipy

        check_output_paths({}, outputs)
        progress(0.0, self.tr("making up a scene"))
        shape, land = (inputs["size"], inputs["size"]), Land(covers=(inputs["cover"],))
        scene = synthetic_scene(shape, inputs["cell_size"], inputs["seed"], land=land)
        progress(0.9, self.tr("writing it"))
        write_scene({name.lower(): path for name, path in outputs.items()}, scene, inputs["dem_cell_size"])
        return {self.COUNT: len(scene.slides)}

    def styles(self, inputs):
        return {
            self.DEM: Look(styles.elevation, Place.DEM),
            self.IMAGE: Look(styles.as_qgis_draws_it, Place.IMAGE),
            self.LANDSLIDES: Look(styles.outlines, Place.LANDSLIDES),
        }
