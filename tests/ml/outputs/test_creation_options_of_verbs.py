"""All verbs that write rasters write them as they are asked to."""

import numpy as np
import pytest
from osgeo import gdal
from osgeo_utils.samples import validate_cloud_optimized_geotiff as validation
from relicslide.ml.base.errors import InputError
from relicslide.ml.evaluate import evaluate
from relicslide.ml.explain import explain
from relicslide.ml.interpolate import interpolate
from relicslide.ml.segment import segment
from relicslide.tests.ml.scenes import tiny_checkpoint, write_pair

COG = ("FORMAT=COG", "BLOCKSIZE=128")


def test_cloud_optimized_rasters_hold_what_plain_ones_do(tmp_path, monkeypatch):
    pair = write_pair(tmp_path, (160, 200))
    usual = {"model": tiny_checkpoint(tmp_path / "model" / "tiny.safetensors", monkeypatch), "device": "cpu"}
    for name, options in (("plain", ()), ("cloud", COG)):
        folder = tmp_path / name
        written = {key: folder / f"{key}.tif" for key in ("probability", "classes", "uncertainty")}
        segment(pair.image, pair.dem, **usual, **written, polygons=folder / "l.gpkg", creation_options=options)
        written = {key: folder / f"{key}.tif" for key in ("heatmap", "overlay", "contours")}
        explain(pair.image, pair.dem, **usual, **written, creation_options=options)
        confusion = folder / "confusion.tif"
        evaluate(folder / "probability.tif", folder / "classes.tif", confusion=confusion, creation_options=options)
        interpolate(
            pair.dem, folder / "heights.tif", cell_size=4.0, creation_options=options, variance=folder / "v.tif"
        )
    files = sorted(file.name for file in (tmp_path / "plain").glob("*.tif"))
    assert len(files) == 9 and files == sorted(file.name for file in (tmp_path / "cloud").glob("*.tif"))
    for name in files:
        plain, cloud = (gdal.Open(str(tmp_path / folder / name)) for folder in ("plain", "cloud"))
        assert validation.validate(str(tmp_path / "cloud" / name), full_check=True)[:2] == ([], []), name
        assert plain.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") is None
        assert cloud.GetRasterBand(1).GetOverviewCount() == int(plain.RasterXSize > 128), name
        np.testing.assert_array_equal(cloud.ReadAsArray(), plain.ReadAsArray(), err_msg=name)
        told = {key: value for key, value in cloud.GetMetadata().items() if not key.startswith("OVR")}
        assert told == plain.GetMetadata(), name


def test_what_a_driver_does_not_know_is_refused_before_a_file_is_looked_at(tmp_path):
    none, given = tmp_path / "none.tif", {"creation_options": ["FORMAT=COG", "TILED=YES"]}
    for verb in (
        lambda: segment(none, none, probability=tmp_path / "p.tif", **given),
        lambda: explain(none, none, heatmap=tmp_path / "h.tif", **given),
        lambda: evaluate(none, none, confusion=tmp_path / "c.tif", **given),
        lambda: interpolate(none, tmp_path / "d.tif", cell_size=1.0, **given),
    ):
        with pytest.raises(InputError, match="COG files have no creation option TILED"):
            verb()
