"""Patches of Landslide4Sense: read by GDAL's multidimensional interface, and unchanged in the data set.

Genuine ones are read where the environment variable LANDSLIDE4SENSE names their folder.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from relicslide.ml.base.errors import InputError
from relicslide.ml.build_dataset import add_to_dataset
from relicslide.ml.dataset.benchmarks.landslide4sense import TILE, read_patch, sources_from_landslide4sense
from relicslide.ml.dataset.dataset import open_dataset
from relicslide.ml.dataset.index import Cutting

CUTTING = Cutting(tile=TILE, stride=TILE, block=1)


def write_array(path: Path, name: str, values: np.ndarray) -> None:
    """A file of HDF5 (netCDF 4) with one array at its root."""
    path.parent.mkdir(parents=True, exist_ok=True)
    root = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path), ["FORMAT=NC4"], []).GetRootGroup()
    dimensions = [root.CreateDimension(f"axis{axis}", "", "", size) for axis, size in enumerate(values.shape)]
    kind = gdal.GDT_Float64 if values.dtype == np.float64 else gdal.GDT_Byte
    root.CreateMDArray(name, dimensions, gdal.ExtendedDataType.Create(kind)).Write(np.ascontiguousarray(values))


def write_patches(folder: Path, count: int = 3) -> dict[int, tuple[np.ndarray, np.ndarray]]:
    """Patches as the competition has them, by number; the last one's mask is empty."""
    made = {}
    for number in range(5, 5 + count):
        generator = np.random.default_rng(number)
        image = generator.normal(1.2, 0.3, (TILE, TILE, 14)).clip(0.1)
        mask = np.zeros((TILE, TILE), np.uint8)
        if number < 4 + count:
            mask[20:50, 30:70] = 1
            image[20:50, 30:70, 2:5] += 1
        write_array(folder / "img" / f"image_{number}.h5", "img", image)
        write_array(folder / "mask" / f"mask_{number}.h5", "mask", mask)
        made[number] = image, mask
    return made


def check_unchanged(folder: Path, output: Path) -> int:
    """Cut a folder of patches and compare every chip with its file; how many there are."""
    add_to_dataset(output, sources_from_landslide4sense(folder), CUTTING)
    scenes = open_dataset(output).scenes()
    for labelled in scenes:
        number = labelled.name.split("image_")[1].split(",")[0]
        image = read_patch(folder / "img" / f"image_{number}.h5", "img").astype(np.float32)
        window = labelled.scene.grid.window
        np.testing.assert_array_equal(labelled.scene.read_image(window), np.moveaxis(image[..., :13], 2, 0))
        np.testing.assert_array_equal(labelled.scene.read_dem(window)[0], image[..., 13])
        mask = read_patch(folder / "mask" / f"mask_{number}.h5", "mask")
        np.testing.assert_array_equal(labelled.label.read(window)[0], mask)
    return len(scenes)


def test_every_patch_comes_through_unchanged_and_its_values_are_named(tmp_path):
    made = write_patches(tmp_path / "patches")
    np.testing.assert_array_equal(read_patch(tmp_path / "patches" / "img" / "image_5.h5", "img"), made[5][0])
    assert check_unchanged(tmp_path / "patches", tmp_path / "set") == 3
    records = open_dataset(tmp_path / "set").index.sources
    assert [record.name for record in records] == ["image_5", "image_6", "image_7"]
    assert "divided by a constant" in records[0].files["values"]
    assert records[0].bands == tuple(range(1, 14)) and records[0].cell_metres == 10


@pytest.mark.skipif("LANDSLIDE4SENSE" not in os.environ, reason="LANDSLIDE4SENSE names no folder of genuine patches")
def test_genuine_patches_come_through_unchanged(tmp_path):
    assert check_unchanged(Path(os.environ["LANDSLIDE4SENSE"]), tmp_path / "set") > 0


def test_what_is_missing_or_is_no_patch_is_named(tmp_path):
    write_patches(tmp_path, 1)
    (tmp_path / "img" / "image_5.h5").rename(tmp_path / "img" / "image_6.h5")
    with pytest.raises(InputError, match="holds no img/ file with the number 5"):
        sources_from_landslide4sense(tmp_path)
    with pytest.raises(InputError, match="holds no img/image_N.h5"):
        sources_from_landslide4sense(tmp_path / "nowhere")
    (tmp_path / "mask" / "mask_6.h5").write_bytes(b"none")
    with pytest.raises(InputError, match="no array 'mask'"):
        read_patch(tmp_path / "mask" / "mask_6.h5", "mask")
    (tmp_path / "mask" / "mask_5.h5").unlink()
    write_array(tmp_path / "img" / "image_6.h5", "img", np.zeros((TILE, TILE, 3)))
    (source,) = sources_from_landslide4sense(tmp_path)
    with pytest.raises(InputError, match="a patch of Landslide4Sense has"):
        source.labelled.scene.read(source.labelled.scene.grid.window)
