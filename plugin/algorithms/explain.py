"""The door to `relicslide.ml.explain` from Processing."""

from __future__ import annotations

from .. import styles
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters
from ..parameters.creation import block_settings, blocks, creation_options, creation_settings
from ..parameters.scene import check_scene, scene_inputs, scene_options
from ..styles import Look, Place

LAYERS = ("encoder", "fusion")


class Explain(RelicSlideAlgorithm):
    """Grad-CAM: what the network looked at when it saw landslides."""

    IMAGE, BANDS, DEM, MODEL, LAYER, EXTENT = "IMAGE", "BANDS", "DEM", "MODEL", "LAYER", "EXTENT"
    DEVICE, TILE, OVERLAP, SENSOR, METHOD = "DEVICE", "TILE", "OVERLAP", "SENSOR", "METHOD"
    HEATMAP, OVERLAY, CONTOURS = "HEATMAP", "OVERLAY", "CONTOURS"
    AREA = "AREA"
    NEEDS_TORCH = True

    def name(self):
        return "explain"

    def displayName(self):
        return self.tr("Explain a segmentation (Grad-CAM)")

    def shortDescription(self):
        return self.tr("A heat map of what made the network see landslides, alone and over the image")

    def tags(self):
        words = "landslide,Grad-CAM,explain,heat map,saliency,attention,deep learning,edges,Gauss-Laplace"
        words += ",scarp,heatmap,neural,hazard,mass movement"
        return words.split(",")

    def definitions(self):
        tr = self.tr
        return [
            parameters.image(self.IMAGE, tr("Image (empty: the DEM alone, where the model allows it)")),
            parameters.bands(self.BANDS, tr("Bands of the image (empty: as file or layer call them)"), self.IMAGE),
            parameters.dem(self.DEM, tr("DEM (empty: the image alone, where the model allows it)")),
            parameters.known_model(self.MODEL, tr("Model (empty: the bundled one)")),
            parameters.choice(self.LAYER, tr("Layer of the network"), LAYERS, LAYERS[0]),
            parameters.extent(self.EXTENT, tr("Extent (empty: the whole image)")),
            parameters.polygons(self.AREA, tr("Area (polygons; empty: all of it)"), optional=True),
            parameters.device(self.DEVICE, tr("Device")),
            *scene_options(tr),
            *blocks(tr),
            creation_options(tr),
            parameters.raster_output(self.HEATMAP, tr("Heat map")),
            parameters.raster_output(self.OVERLAY, tr("Heat map over the image"), optional=True),
            parameters.raster_output(self.CONTOURS, tr("Edges of the DEM"), optional=True, default=False),
        ]

    def check(self, given):
        check_scene(given)

    def inputs(self, given):
        return {
            **scene_inputs(given),
            "layer": given.choice(self.LAYER),
            **creation_settings(given),
            **block_settings(given),
        }

    def work(self, inputs, outputs, progress):
        from ...ml.explain import explain  # here, because it imports torch

        explain(
            **inputs,
            heatmap=outputs[self.HEATMAP],
            overlay=outputs[self.OVERLAY],
            contours=outputs[self.CONTOURS],
            progress=progress,
        )
        return {}

    def styles(self, inputs):
        return {
            self.HEATMAP: Look(styles.heatmap, Place.HEAT),
            self.OVERLAY: Look(styles.overlay, Place.OVERLAY),
            self.CONTOURS: Look(styles.edges, Place.EDGES),
        }
