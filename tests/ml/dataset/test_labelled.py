"""Maps and folders of chips as labelled scenes: what training sees of them, and what is held out."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.labelled import read_chips, read_map, split
from relicslide.ml.dataset.sources import SourceRequest, source_from_map, sources_from_chips
from relicslide.ml.dataset.synthetic.scene import write_chips
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource, MaskedSource
from relicslide.tests.ml.scenes import NORTH, WEST, wkt, write, write_map


def test_a_masked_source_shows_what_it_may_and_nothing_outside_its_grid():
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    mask = values % 3 == 0
    seen = MaskedSource(ArraySource(values, Grid((3, 4), (0.0, 0.0), (1.0, 1.0))), mask)
    np.testing.assert_array_equal(seen.read(Window(0, 0, 3, 4))[0], np.where(mask, values, np.nan))
    around = seen.read(Window(-1, -1, 5, 6))[0]
    np.testing.assert_array_equal(around[1:-1, 1:-1], np.where(mask, values, np.nan))
    assert np.isnan(around).sum() == 30 - mask.sum()


def test_what_is_held_out_is_hidden_from_training_and_seen_when_scored(tmp_path):
    labelled = read_map(write_map(tmp_path, rows=4, cols=4))
    window = labelled.scene.grid.window
    parts = split(labelled, 0.25, 32, 1)
    known, held_out = (np.isfinite(part.label.read(window)[0]) for part in parts)
    assert not (known & held_out).any() and (known | held_out).sum() == window.rows * window.cols
    shown = np.isfinite(parts.training.scene.read_image(window)).all(axis=0)
    np.testing.assert_array_equal(shown, known)
    assert np.isfinite(parts.held_out.scene.read_image(window)).all()


def test_sources_say_where_they_come_from(tmp_path):
    folder = write_map(tmp_path / "map", 2, 2)
    whole, single = source_from_map(folder), sources_from_chips(folder)
    assert whole.files == {"folder": str(folder)} and whole.bands == (1, 2, 3)
    assert [source.labelled.name for source in single] == [chip.name for chip in read_chips(folder)]
    assert set(single[0].files) == {"image", "dem", "label"}
    assert SourceRequest(tmp_path / "i.tif", "d.tif", "l.gpkg").record() == {
        "image": str(tmp_path / "i.tif"),
        "dem": "d.tif",
        "labels": "l.gpkg",
        "area": None,
    }


def test_a_folder_without_a_file_is_named(tmp_path):
    folder = write_map(tmp_path, 1, 2)
    next((folder / "dem").glob("*.tif")).unlink()
    with pytest.raises(InputError, match="lacks dem/"):
        read_map(folder)


def test_chips_of_one_map_are_put_together_at_their_places(tmp_path):
    labelled = read_map(write_map(tmp_path, skip={(1, 1)}))
    grid = labelled.scene.grid
    assert grid.shape == (64, 96)
    sample = labelled.scene.read(grid.window)
    assert not sample.valid[32:, 32:64].any()
    assert sample.image[0, 40, 70] == 70
    assert sample.image[1, 40, 70] == 40
    assert sample.dem[0, 40, 70] == 140
    label = labelled.label.read(grid.window)[0]
    assert np.isnan(label[40, 40])
    assert (label[40, 70], label[40, 71]) == (1, 0), "a label whose no-data value is 0 keeps its zeros"


def test_a_split_shares_no_label_and_hides_from_training_what_is_held_out(tmp_path):
    labelled = read_map(write_map(tmp_path, rows=4, cols=4))
    window = labelled.scene.grid.window
    training, held_out = split(labelled, 0.25, 32, seed=3)
    first, second = (np.isfinite(part.label.read(window)[0]) for part in (training, held_out))
    assert not (first & second).any()
    assert (first | second).all()
    assert 0.2 < second.mean() < 0.3
    np.testing.assert_array_equal(training.scene.read(window).valid, first)
    assert held_out.scene.read(window).valid.all(), "a held-out block is seen with its surroundings, as in segment"
    assert not set(training.regions) & set(held_out.regions)


@pytest.mark.parametrize(("share", "block"), [(0, 32), (1, 32), (0.5, 4096)])
def test_a_split_that_cannot_be_made_gets_a_sentence(tmp_path, share, block):
    with pytest.raises(InputError):
        split(read_map(write_map(tmp_path)), share, block, 1)


def test_missing_files_of_a_data_set_are_named(tmp_path):
    write_map(tmp_path)
    (tmp_path / "dem" / "col0_row0.tif").unlink()
    with pytest.raises(InputError, match=r"lacks dem/col0_row0\.tif"):
        read_chips(tmp_path)
    with pytest.raises(InputError, match="holds no chip"):
        read_chips(tmp_path / "nowhere")


def test_chips_that_are_no_map_are_refused_as_one(tmp_path):
    write_map(tmp_path)
    grid = Grid((32, 32), (WEST + 1.0, NORTH - 500.0), (2.0, 2.0), wkt())
    for part in ("image", "dem", "label"):
        write(tmp_path / part / "odd.tif", grid, np.zeros((3, 32, 32) if part == "image" else (32, 32), np.uint8))
    with pytest.raises(InputError, match="not parts of one map"):
        read_map(tmp_path)
    assert len(read_chips(tmp_path)) == 7


def test_what_nobody_mapped_is_unknown_and_other_labels_get_a_sentence(tmp_path):
    write_chips(tmp_path, 1, 64, seed=1)
    (path,) = (tmp_path / "label").iterdir()
    dataset = gdal.Open(str(path), gdal.GA_Update)
    values = dataset.ReadAsArray()
    values[:, :20], values[:5] = 255, 7
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(1).SetNoDataValue(7)
    dataset = None
    for scene in (read_chips(tmp_path)[0], read_map(tmp_path)):
        np.testing.assert_array_equal(np.isnan(scene.label.read(scene.scene.grid.window)[0]), values > 1)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).DeleteNoDataValue()
    dataset = None
    with pytest.raises(InputError, match="holds 7; use 1 for landslide"):
        read_chips(tmp_path)


def _moved(folder, kind: str, shift: tuple[float, float], code: int = 32633) -> None:
    """Give all chips of a kind another place, or another coordinate system."""
    for path in (folder / kind).glob("*.tif"):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        x, dx, _, y, _, dy = dataset.GetGeoTransform()
        dataset.SetGeoTransform((x + shift[0], dx, 0, y + shift[1], 0, dy))
        dataset.SetProjection(wkt(code))
        dataset = None


@pytest.mark.parametrize("kind", ["label", "dem", "image"])
@pytest.mark.parametrize(
    "shift, code", [((1.0, -1.0), 32633), ((2.0, 0.0), 32633), ((1000.0, 0.0), 32633), ((0.0, 0.0), 32634)]
)
def test_chips_of_a_map_that_lie_beside_their_labels_are_refused(tmp_path, kind, shift, code):
    folder = write_map(tmp_path, 1, 2)
    _moved(folder, kind, shift, code)
    for read in (read_map, read_chips, source_from_map):
        with pytest.raises(InputError, match="does not lie where its label does"):
            read(folder)


@pytest.mark.parametrize("read", [read_map, lambda folder: read_chips(folder)[0]])
def test_voids_and_feet_of_chips_are_looked_at(tmp_path, read, caplog):
    folder = write_map(tmp_path, 1, 2)
    for path in (folder / "dem").glob("*.tif"):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        values = band.ReadAsArray()
        values[:2, :2] = -9999
        band.WriteArray(values)
        band.SetUnitType("ft")
        dataset = band = None
    scene = read(folder).scene
    heights = scene.read_dem(Window(0, 0, 32, 32))[0]
    assert np.isnan(heights).sum() == 4
    np.testing.assert_allclose(heights[5, 5], 105 * 0.3048, rtol=1e-6)
    assert caplog.text.count("taken as unknown") == 1


def _masks(folder, change, nodata=None) -> None:
    for path in (folder / "label").glob("*.tif"):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        band.WriteArray(change(band.ReadAsArray()))
        band.DeleteNoDataValue() if nodata is None else band.SetNoDataValue(nodata)
        dataset = band = None


@pytest.mark.parametrize("read", [read_map, read_chips])
def test_masks_of_0_and_255_are_said(tmp_path, read, caplog):
    folder = write_map(tmp_path, 1, 2)
    _masks(folder, lambda label: label * 255)
    read(folder)
    assert "holds 255 beside 0" in caplog.text
    caplog.clear()
    _masks(folder, lambda label: label, nodata=255)  # and where it is declared, it is what nobody mapped
    read(folder)
    assert "holds 255" not in caplog.text
    _masks(folder, lambda label: label, nodata=1)
    with pytest.raises(InputError, match="declares 1, the value of landslides, as no data"):
        next(iter(np.atleast_1d(read(folder)))).label.read(Window(0, 0, 8, 8))


@pytest.mark.parametrize("read", [read_map, read_chips])
@pytest.mark.parametrize("part", ["dem", "label"])
def test_elevations_and_labels_of_several_bands_are_refused(tmp_path, read, part):
    folder = write_map(tmp_path, 1, 2)
    path = sorted((folder / part).glob("*.tif"))[-1]
    gdal.Translate(str(tmp_path / "wide.tif"), str(path), bandList=[1, 1, 1]).FlushCache()
    (tmp_path / "wide.tif").replace(path)
    with pytest.raises(InputError, match=f"{path.name} has 3 bands, and elevations or labels have one"):
        read(folder)


def test_a_chip_that_no_network_can_look_at_is_refused_but_not_a_part_of_a_map(tmp_path):
    folder = write_map(tmp_path, 1, 2, side=4)
    with pytest.raises(InputError, match="col0_row0.tif has 4 x 4 pixels, and a network sees squares of 8 x 8"):
        read_chips(folder)
    assert read_map(folder).scene.grid.shape == (4, 8)


def test_the_ending_may_be_in_capitals(tmp_path):
    folder = write_map(tmp_path, 1, 2)
    for path in folder.glob("*/col1_row0.tif"):
        path.rename(path.with_suffix(".TIF"))
    assert [item.name.split("/")[1] for item in read_chips(folder)] == ["col0_row0.tif", "col1_row0.TIF"]


def test_a_chip_of_another_type_and_a_folder_of_other_names_are_said(tmp_path, caplog):
    folder = write_map(tmp_path, 1, 2)
    last = sorted((folder / "image").glob("*.tif"))[-1]
    gdal.Translate(str(tmp_path / "wide.tif"), str(last), outputType=gdal.GDT_UInt16).FlushCache()
    (tmp_path / "wide.tif").replace(last)
    read_map(folder)
    assert f"{last} holds uint16 where" in caplog.text and "on one scale?" in caplog.text
    for path in folder.glob("*/*.tif"):
        path.rename(path.with_suffix(".img"))
    with pytest.raises(InputError, match=r"holds no chip \(label/.*img is none\); a data set needs image/NAME.tif"):
        read_map(folder)
