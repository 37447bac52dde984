"""A sample scene from the toolbox and from the menu Plugins."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMainWindow
from relicslide import classFactory
from relicslide.ml.dataset.synthetic.scene import synthetic_scene
from relicslide.plugin.parameters import lasting
from relicslide.tests.plugin.scenes import read


def test_it_is_the_scene_of_that_seed_with_styles(run, tmp_path):
    paths = {"IMAGE": tmp_path / "bild ü.tif", "DEM": tmp_path / "dem.tif", "LANDSLIDES": tmp_path / "mapped.gpkg"}
    results = run("syntheticscene", SIZE=120, SEED=3, **{name: str(path) for name, path in paths.items()})
    made = synthetic_scene((120, 120), 2.0, 3)
    assert (read(results["IMAGE"]) == made.image).all() and results["COUNT"] == len(made.slides)
    assert QgsRasterLayer(results["DEM"], "dem").width() == 8
    slides = QgsVectorLayer(results["LANDSLIDES"], "slides", "ogr")
    assert slides.isValid() and 0 < slides.featureCount() <= results["COUNT"]
    assert ogr.Open(str(paths["LANDSLIDES"])).GetLayer(0).GetName() == "mapped"
    assert slides.renderer().type() == "singleSymbol" and paths["LANDSLIDES"].with_suffix(".qml").exists()


def test_what_does_not_fit_is_a_sentence(run, tmp_path):
    given = {name: str(tmp_path / f"{name}.tif") for name in ("IMAGE", "DEM")}
    given["LANDSLIDES"] = str(tmp_path / "l.gpkg")
    with pytest.raises(QgsProcessingException, match="SIZE: 20 is out of range"):
        run("syntheticscene", **given, SIZE=20)
    with pytest.raises(QgsProcessingException, match="7"):
        run("syntheticscene", **given, SIZE=64, DEM_CELL_SIZE=7)
    with pytest.raises(QgsProcessingException, match="are the same file"):
        run("syntheticscene", **{**given, "DEM": given["IMAGE"]}, SIZE=64)
    assert list(tmp_path.iterdir()) == []


class Window:
    """What the plugin asks of the desktop."""

    def __init__(self):
        self.window, self.entries = QMainWindow(), []

    def mainWindow(self):
        return self.window

    def addPluginToMenu(self, menu, action):
        self.entries.append((menu, action))

    def removePluginMenu(self, menu, action):
        self.entries.remove((menu, action))


def test_the_menu_opens_the_dialog_and_goes_with_the_plugin(qgis_processing, monkeypatch, tmp_path):
    import processing

    opened, shown, desktop = [], [], Window()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    monkeypatch.setattr(lasting, "models_folder", lambda: tmp_path / "none yet")
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *arguments: opened.append(arguments))
    plugin = classFactory(desktop)
    plugin.initGui()
    try:
        entries = [(menu, action.text()) for menu, action in desktop.entries]
        texts = ("Make a sample scene…", "Folder of your models", "Manual")
        assert entries == [("RelicSlide", text) for text in texts]
        desktop.entries[0][1].trigger()
        assert opened == [("relicslide:syntheticscene", {})]
        desktop.entries[1][1].trigger()
        assert shown == [str(tmp_path / "none yet")] and (tmp_path / "none yet").is_dir()
    finally:
        plugin.unload()  # or its provider stays for all tests that follow
    assert desktop.entries == []
