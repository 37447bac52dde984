"""What a dialog begins with: layers that fit, and the models that are known; their widgets show in the desktop test."""

from __future__ import annotations

import shutil

import numpy as np
from qgis.core import QgsProcessingParameterEnum, QgsProject, QgsRasterLayer
from relicslide.plugin.styles.loading import Place, put_in_place
from relicslide.plugin.widgets import meanings, models
from relicslide.tests.plugin.scenes import dem_grid, write_raster


def test_a_dialog_begins_with_an_image_and_a_dem(qgis_new_project, scene, tmp_path):
    """From the top: a probability, an overlay, classes of 8 bits, the image, the DEM. Results of ours are neither."""
    from relicslide.plugin.widgets.fitting_layer import DEM, IMAGE, first_layer

    project = QgsProject.instance()
    assert first_layer(project, DEM) is None
    classes = write_raster(tmp_path / "classes.tif", np.ones((1, *dem_grid().shape), np.uint8), dem_grid())
    files = {"elevation": scene.dem, "photo": scene.image, "classes": classes}
    results = {"overlay": (scene.image, Place.OVERLAY), "probability": (scene.dem, Place.PROBABILITY)}
    for name, path in files.items():
        project.addMapLayer(QgsRasterLayer(path, name))
    for name, (path, place) in results.items():
        layer = QgsRasterLayer(path, name)
        put_in_place(layer, place)
        project.addMapLayer(layer)
    order = ["probability", "overlay", "classes", "photo", "elevation"]
    assert [layer.name() for layer in project.layerTreeRoot().layerOrder()] == order
    assert first_layer(project, IMAGE).name() == "photo"
    assert first_layer(project, DEM).name() == "elevation"
    put_in_place(project.mapLayersByName("elevation")[0], Place.DEM)  # an interpolated one
    assert first_layer(project, DEM).name() == "elevation"


def test_scripts_and_models_get_no_layer_by_default(provider):
    for name in ("segment", "explain", "adapt", "builddataset", "interpolate"):
        algorithm = provider.algorithm(name).create()
        for role in ("IMAGE", "DEM", "MODEL"):
            parameter = algorithm.parameterDefinition(role)
            assert parameter is None or parameter.defaultValue() is None, (name, role)


def test_choices_say_what_they_mean(provider):
    """The word stands first, and nothing is explained that is no choice."""
    options: dict[str, set] = {}
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            if isinstance(parameter, QgsProcessingParameterEnum):
                shown = meanings.shown(parameter.name(), parameter.options())
                assert [text.split(" (")[0] for text in shown] == parameter.options()
                options.setdefault(parameter.name(), set()).update(parameter.options())
    for name, table in meanings.tables().items():
        assert set(table) <= options[name.split(" of ")[0]], name
    assert meanings.shown("METHOD", ["kriging"]) != meanings.shown("METHOD", ["auto", "kriging"])[1:]


def test_models_are_known_with_their_cards(checkpoint, tmp_path, monkeypatch):
    monkeypatch.setattr(models, "models_folder", lambda: tmp_path)
    shutil.copy(checkpoint, tmp_path / "mine.safetensors")
    (tmp_path / "mine.state.safetensors").write_bytes(b"of a run")
    (tmp_path / "broken.safetensors").write_bytes(b"no checkpoint")
    found = models.known_models()
    assert [model.card.name.split(" (")[0] for model in found] == ["Relic landslides", "Fresh scars", "random"]
    text = models.card_text(found[0].card)
    for words in ("image and DEM, DEM alone", "2, 10, 30, 232 m", "MMLSv2", "IoU 0.71", "Limits: Relic forms"):
        assert words in text, words
    assert "DEM flat" not in text
