"""Runs inside a real QGIS desktop (``qgis --code``): an analyst's session with loaded layers, the toolbox and a dialog.

The environment variable RELICSLIDE_DESKTOP names a JSON file: ``image``, ``dem``, ``model``, ``pictures`` (folder).
What was seen is written there as ``seen.json``, beside pictures of the windows. At last QGIS is closed amid a run.
"""

import json
import os
import traceback
from pathlib import Path

import processing
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QModelIndex, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QMessageBox, QTreeView
from qgis.utils import iface

GIVEN = json.loads(Path(os.environ["RELICSLIDE_DESKTOP"]).read_text(encoding="utf-8"))
PICTURES = Path(GIVEN["pictures"])
PATIENCE = 200  # half seconds to wait for a run
UNFINISHED = PICTURES / "unfinished"  # what a run is writing when QGIS is closed
seen: dict = {}
answering = QTimer()


def after(seconds, function, *arguments):
    """Call ``function`` later, so that QGIS can paint meanwhile; any error ends QGIS."""

    def safely():
        try:
            function(*arguments)
        except BaseException:  # noqa: BLE001  # whatever it is, QGIS must not wait for a person
            (PICTURES / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
            os._exit(1)

    QTimer.singleShot(int(seconds * 1000), safely)


def grab(widget, name):
    """Keep a picture of a window."""
    widget.grab().save(str(PICTURES / f"{name}.png"))


def load_layers():
    """Open the image and the DEM as an analyst does."""
    iface.mainWindow().resize(1400, 900)
    dem = iface.addRasterLayer(GIVEN["dem"], "elevation")
    image = iface.addRasterLayer(GIVEN["image"], "image")
    iface.setActiveLayer(image)
    iface.zoomToActiveLayer()
    after(0.5, open_toolbox, image, dem)


def open_toolbox(image, dem):
    """Show the toolbox and look for the provider."""
    toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    toolbox.setUserVisible(True)
    toolbox.resize(400, 600)
    toolbox.findChild(QLineEdit).setText("landslide")
    after(0.7, photograph_toolbox, toolbox, image, dem)


def photograph_toolbox(toolbox, image, dem):
    """Keep what the toolbox lists."""
    tree = toolbox.findChild(QTreeView)
    tree.expandAll()
    seen["toolbox"] = texts(tree.model())
    grab(iface.mainWindow(), "1 toolbox")
    after(0.3, open_dialog, image, dem)


def texts(model, parent=QModelIndex()):  # noqa: B008  # the root
    """What a tree shows, from top to bottom."""
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [text for row in rows for text in (row.data(), *texts(model, row))]


def open_dialog(image, dem):
    """Open the algorithm's own dialog, which finds the layers, and look at the models that it offers."""
    dialog = processing.createAlgorithmDialog("relicslide:segment", {"DEVICE": "cpu"})
    dialog.resize(1000, 800)
    dialog.show()
    given = dialog.createProcessingParameters()
    assert (given["IMAGE"], given["DEM"], given["MODEL"]) == (image.id(), dem.id(), None), given
    choices = dialog.mainWidget().wrappers["OUTLINE"].list
    seen["choices"] = [choices.itemText(index) for index in range(choices.count())]
    choices.setCurrentIndex(1)
    chosen = dialog.createProcessingParameters()
    assert (given["OUTLINE"], chosen["OUTLINE"], chosen["METHOD"]) == ("exact", "simplified", None), chosen
    models = dialog.mainWidget().wrappers["MODEL"].shown
    seen["models"] = [models.list.itemText(index) for index in range(models.list.count())]
    seen["cards"] = [models.card.text()]
    models.list.setCurrentIndex(1)
    models.list.activated.emit(1)
    seen["cards"].append(models.card.text())
    models.file.setFilePath(GIVEN["model"])
    seen["model"] = dialog.createProcessingParameters()["MODEL"]
    after(0.7, run, dialog)


def run(dialog):
    """Press Run."""
    grab(dialog, "2 dialog")
    dialog.runButton().click()
    after(0.5, wait, dialog, 0)


def wait(dialog, turn):
    """Until the results are loaded."""
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    if len(names) >= 5:
        after(0.5, photograph_results, dialog)
    elif turn > PATIENCE:
        grab(dialog, "failed")
        raise RuntimeError(f"After {PATIENCE / 2} seconds only {names} are loaded.")
    else:
        after(0.5, wait, dialog, turn + 1)


def photograph_results(dialog):
    """Keep the log and the map, and what the layers look like."""
    grab(dialog, "3 log")
    dialog.close()
    iface.mapCanvas().refreshAllLayers()
    after(1, finish)


def finish():
    """Write what was seen, and begin a run that takes its time."""
    grab(iface.mainWindow(), "4 result")
    seen["layers"] = {layer.name(): describe(layer) for layer in QgsProject.instance().mapLayers().values()}
    seen["order"] = [layer.name() for layer in QgsProject.instance().layerTreeRoot().layerOrder()]
    (PICTURES / "seen.json").write_text(json.dumps(seen), encoding="utf-8")
    UNFINISHED.mkdir()
    given = {"CELL_SIZE": 0.05, "METHOD": "kriging", "OUTPUT": str(UNFINISHED / "fine.tif")}
    dialog = processing.createAlgorithmDialog("relicslide:interpolate", {**given, "DEM": GIVEN["dem"]})
    dialog.show()
    dialog.runButton().click()
    after(0.1, close, dialog)


def close(dialog):
    """Close QGIS as a person does, once that run is writing."""
    if not list(UNFINISHED.iterdir()):
        after(0.1, close, dialog)
        return
    dialog.close()
    answering.timeout.connect(answer)
    answering.start(200)
    iface.actionExit().trigger()


def answer():
    """Yes, cancel the run; no, save nothing; and once more, since QGIS stays open where it had to cancel a run."""
    kinds = QMessageBox.ButtonRole
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
    for box in boxes:
        for button in box.buttons():
            if box.buttonRole(button) in (kinds.YesRole, kinds.DestructiveRole):
                button.click()
                return
    if not boxes and QgsApplication.taskManager().countActiveTasks() == 0:
        after(0, iface.actionExit().trigger)  # whose own questions the timer answers


def describe(layer):
    """The kind of a layer's renderer, and whether the layer works."""
    kind = layer.renderer().type()
    count = layer.featureCount() if layer.type() == Qgis.LayerType.Vector else None
    return {"renderer": kind, "valid": layer.isValid(), "features": count}


after(1, load_layers)
after(280, os._exit, 2)
