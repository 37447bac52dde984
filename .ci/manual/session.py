"""Runs inside the real QGIS desktop (``qgis --code``), and takes the manual's pictures.

The environment variables say where: MANUAL_PICTURES (a folder), MANUAL_SCENE (an empty folder for the files that the
session makes), MANUAL_THEME (of QGIS's interface; "" for the usual one).
"""

import os
from pathlib import Path

import processing
from desktop import photograph, play
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsAttributeDialog
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QTreeView
from qgis.utils import iface

PICTURES, SCENE = Path(os.environ["MANUAL_PICTURES"]), Path(os.environ["MANUAL_SCENE"])
SEED, SIDE = 5, 512  # of the scene


def keep(widget, name):
    photograph(widget, PICTURES / f"{name}.png")


def file(name):
    return str(SCENE / name)


def opened(algorithm, height=640, **given):
    """An algorithm's own dialog with these parameters."""
    dialog = processing.createAlgorithmDialog(f"relicslide:{algorithm}", given)
    dialog.show()
    dialog.resize(980, height)  # after it has taken the size that it had last
    return dialog


def run(dialog, made):
    """Press Run and wait until the files are there and loaded, or the run has failed."""
    dialog.runButton().click()
    yield lambda: not dialog.runButton().isEnabled() or made()
    yield made
    yield 1.0


def layer(name):
    """A loaded layer: QGIS calls those of lasting files as the file."""
    found = QgsProject.instance().mapLayersByName(name)
    return found[0] if found else None


def show_map(*names):
    """Only these layers."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        node.setItemVisibilityChecked(node.name() in names)
        node.setExpanded(False)
    iface.messageBar().clearWidgets()
    tidy()
    iface.mapCanvas().refreshAllLayers()
    yield 0.5
    yield lambda: not iface.mapCanvas().isDrawing()
    yield 1.0


def tidy():
    """No windows but the map and the layers."""
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.objectName() != "Layers":
            dock.hide()


def session():
    """The whole of it."""
    theme = os.environ.get("MANUAL_THEME", "")
    if theme:
        QgsApplication.setUITheme(theme)
    main = iface.mainWindow()
    main.resize(1100, 700)
    tidy()
    yield lambda: QgsApplication.processingRegistry().algorithmById("relicslide:segment") is not None
    yield 1.0
    yield from sample(main)
    yield from toolbox(main)
    yield from first_map(main)
    yield from heat(main)
    yield from review(main)
    yield from dialogs()


def sample(main):
    """The scene of the menu entry."""
    dialog = opened("syntheticscene", 520, SEED=SEED, SIZE=SIDE, IMAGE=file("image.tif"), DEM=file("dem.tif"))
    dialog.setParameters({**dialog.createProcessingParameters(), "LANDSLIDES": file("mapped.gpkg")})
    yield 0.5
    keep(dialog, "sample-dialog")
    yield from run(dialog, lambda: layer("mapped") is not None)
    dialog.close()
    iface.mapCanvas().setExtent(layer("image").extent())
    yield from show_map("image", "mapped")
    keep(main, "sample-map")


def toolbox(main):
    """Where the algorithms are found."""
    dock = main.findChild(QDockWidget, "ProcessingToolbox")
    dock.setUserVisible(True)
    iface.messageBar().clearWidgets()
    dock.findChild(QLineEdit).setText("landslide")
    yield 0.7
    dock.findChild(QTreeView).expandAll()
    yield 0.3
    keep(dock, "toolbox")
    dock.hide()


def first_map(main):
    """Segmentation: dialog, log, map."""
    dialog = opened("segment", 760)
    yield 1.0
    keep(dialog, "segment-dialog")
    names = {"PROBABILITY": "probability.tif", "CLASSES": "classes.tif"}
    names.update(POLYGONS="landslides.gpkg", PAGE="page.html")
    given = {**dialog.createProcessingParameters(), **{name: file(path) for name, path in names.items()}}
    dialog.setParameters({**given, "DEVICE": "cpu"})
    yield from run(dialog, lambda: layer("landslides") is not None)
    keep(dialog, "segment-log")
    dialog.close()
    yield from show_map("image", "landslides", "probability")
    keep(main, "found")


def heat(main):
    """Grad-CAM over the image."""
    dialog = opened("explain", 700)
    yield 0.7
    keep(dialog, "explain-dialog")
    given = {**dialog.createProcessingParameters(), "HEATMAP": file("heat.tif"), "OVERLAY": file("overlay.tif")}
    dialog.setParameters({**given, "DEVICE": "cpu"})
    yield from run(dialog, lambda: layer("overlay") is not None and layer("heat") is not None)
    dialog.close()
    yield from show_map("overlay", "landslides")
    keep(main, "heat")


def review(main):
    """The attribute table and the form of a polygon."""
    found = layer("landslides")
    iface.setActiveLayer(found)
    table = iface.showAttributeTable(found)
    table.window().resize(1100, 360)
    yield 1.0
    keep(table.window(), "review-table")
    table.window().close()
    found.startEditing()
    feature = max(found.getFeatures(), key=lambda each: each["prob_mean"])
    form = QgsAttributeDialog(found, feature, False, main)
    form.resize(620, 640)
    form.show()
    yield 0.7
    keep(form, "review-form")
    form.reject()
    found.rollBack()


def dialogs():
    """All other dialogs, as they open."""
    for name in ("interpolate", "interpolatepoints", "polygonize", "builddataset", "train", "crossvalidate", "adapt"):
        yield from shown(name)
    for name in ("evaluate", "checkenvironment", "installpackages", "relic_landslides"):
        yield from shown(name)


def shown(name):
    dialog = opened(name, 720)
    yield 0.7
    keep(dialog, f"{name}-dialog")
    dialog.close()


play(session())
