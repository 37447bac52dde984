"""The door to `relicslide.ml.build_dataset` from Processing."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProcessingOutputNumber

from ...ml.base.errors import InputError
from ...ml.kriging.methods import METHODS
from ..algorithm import RelicSlideAlgorithm
from ..parameters import definitions as parameters
from ..parameters.bands import check_image_bands, chosen_bands
from ..parameters.lasting import check_chosen
from ..parameters.preflight import check_layers


class BuildDataset(RelicSlideAlgorithm):
    """Chips to train on, from an image, a DEM and mapped landslides, or ground without any."""

    IMAGE, BANDS, DEM, LABELS, AREA = "IMAGE", "BANDS", "DEM", "LABELS", "AREA"
    TILE, STRIDE, MIN_LABEL, FOLDS, BLOCK, SEED = "TILE", "STRIDE", "MIN_LABEL", "FOLDS", "BLOCK", "SEED"
    METHOD, NO_LANDSLIDES, CELL_SIZE, SHARDS = "METHOD", "NO_LANDSLIDES", "CELL_SIZE", "SHARDS"
    LANDSLIDE4SENSE = "LANDSLIDE4SENSE"
    OUTPUT, CHIPS, LANDSLIDE_SHARE = "OUTPUT", "CHIPS", "LANDSLIDE_SHARE"
    _OTHER_GROUND = ("IMAGE", "DEM", "LABELS", "AREA")

    def name(self):
        return "builddataset"

    def displayName(self):
        return self.tr("Build a training data set")

    def shortDescription(self):
        return self.tr("Cuts an image, a DEM and mapped landslides into chips to train on, divided by spatial blocks")

    def tags(self):
        words = "landslide,training,data set,chips,tiles,labels,samples,split,folds,cross-validation,deep learning"
        words += ",inventory,mass movement"
        return words.split(",")

    def definitions(self):
        advanced, tr = parameters.advanced, self.tr
        return [
            parameters.image(self.IMAGE, tr("Image")),
            parameters.bands(self.BANDS, tr("Bands of the image (empty: as file or layer call them)"), self.IMAGE),
            parameters.dem(self.DEM, tr("DEM")),
            parameters.polygons(self.LABELS, tr("Mapped landslides"), optional=True),
            parameters.switch(self.NO_LANDSLIDES, tr("There are no landslides: all is other ground")),
            parameters.polygons(self.AREA, tr("Area where all landslides are mapped (empty: all)"), optional=True),
            parameters.whole(self.TILE, tr("Side of a chip (pixels)"), 512, 16, 65536),
            parameters.whole(self.FOLDS, tr("Folds (0: one split into training, validation and test)"), 0, 0, 1000),
            advanced(parameters.optional_whole(self.STRIDE, tr("From chip to chip (pixels; empty: its side)"), low=1)),
            advanced(parameters.fraction(self.MIN_LABEL, tr("Least share of landslide in a chip"), default=0.0)),
            advanced(parameters.whole(self.BLOCK, tr("Side of a spatial block (chips)"), 2, 1, 65536)),
            advanced(parameters.whole(self.SEED, tr("Seed of the split"), 1, 0, 2**31 - 1)),
            advanced(parameters.choice(self.METHOD, tr("Interpolation of the DEM"), METHODS, METHODS[0])),
            advanced(parameters.optional_number(self.CELL_SIZE, tr("Cell size of a DEM alone (m)"), 0.0)),
            advanced(
                parameters.folder(self.LANDSLIDE4SENSE, tr("Patches of Landslide4Sense (folder; empty: none)"), True)
            ),
            advanced(
                parameters.optional_whole(self.SHARDS, tr("Tar files for the chips of a part (empty: none)"), low=1)
            ),
            parameters.folder_output(self.OUTPUT, tr("Data set")),
        ]

    def results(self):
        return [
            QgsProcessingOutputNumber(self.CHIPS, self.tr("Number of chips")),
            QgsProcessingOutputNumber(self.LANDSLIDE_SHARE, self.tr("Share of landslide")),
        ]

    def check(self, given):
        others = [name for name in self._OTHER_GROUND if given.has(name)]
        if given.text(self.LANDSLIDE4SENSE) and (others or given.flag(self.NO_LANDSLIDES)):
            listed = " and ".join(others or [self.NO_LANDSLIDES])
            raise InputError(
                f"LANDSLIDE4SENSE: patches have image, DEM and landslides of their own, and {listed} would be other "
                "ground; leave the one or the other empty, and run twice for a data set of both."
            )
        check_layers(given)
        if given.has(self.IMAGE):
            check_image_bands(given, len(given.bands(self.BANDS)) or 3)
        check_chosen(self.OUTPUT, given.file_destination(self.OUTPUT))
        if given.is_temporary(self.OUTPUT):
            given.notes.append("The data set is written to a temporary folder: it is lost when QGIS is closed.")
        self._cutting(given)

    def inputs(self, given):
        return {
            "image": given.raster_file(self.IMAGE),
            "bands": chosen_bands(given) if given.has(self.IMAGE) else None,
            "dem": given.raster_file(self.DEM),
            "labels": given.polygon_file(self.LABELS),
            "area": given.polygon_file(self.AREA),
            "method": given.choice(self.METHOD),
            "no_landslides": given.flag(self.NO_LANDSLIDES),
            "cell_size": given.number(self.CELL_SIZE),
            "cutting": self._cutting(given),
            "shards": given.whole(self.SHARDS),
            "landslide4sense": given.text(self.LANDSLIDE4SENSE),
        }

    def work(self, inputs, outputs, progress):
        from ...ml.build_dataset import add_to_dataset, build_dataset  # here: it imports scipy, which takes its time

        patches, cutting, folder = inputs.pop("landslide4sense"), inputs["cutting"], outputs[self.OUTPUT]
        if patches:
            from ...ml.dataset.benchmarks.landslide4sense import TILE, sources_from_landslide4sense

            side = min(cutting.tile, TILE)
            whole = replace(cutting, tile=side, stride=min(cutting.stride, side), block=1)
            sources = sources_from_landslide4sense(patches)
            done = add_to_dataset(folder, sources, whole, progress, inputs["shards"])
        else:
            done = build_dataset(**inputs, output=folder, progress=progress)
        return {self.CHIPS: done.chips, self.LANDSLIDE_SHARE: done.landslide_share}

    def _cutting(self, given):
        from ...ml.dataset.index import Cutting

        return Cutting(
            tile=given.whole(self.TILE),
            stride=given.whole(self.STRIDE) or given.whole(self.TILE),
            min_label=given.number(self.MIN_LABEL),
            folds=given.whole(self.FOLDS),
            block=given.whole(self.BLOCK),
            seed=given.whole(self.SEED),
        )
