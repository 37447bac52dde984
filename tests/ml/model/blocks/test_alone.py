"""A block depends on no other: whatever the scene, the blocks, the halo, what is missing, and the order."""

import time
from dataclasses import replace

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from relicslide.ml.base.progress import silent
from relicslide.ml.geodata.blocks import BlockFiles
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.polygons import components
from relicslide.ml.geodata.polygons.components import label_components
from relicslide.ml.geodata.sink import scratch_raster
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.model.blocks import Started
from relicslide.ml.model.blocks.block_task import compute_block
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.runner import Runner
from relicslide.ml.model.sweep import sweep
from relicslide.ml.model.tiles import Schedule
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from torch import nn

CPU = choose_device("cpu")
NETWORK = nn.Conv2d(4, 1, 7, padding=3).requires_grad_(False)


def looked_at(image, dem, valid):
    return torch.sigmoid(NETWORK(torch.cat([image, dem], 1)))


def scene_of(shape, holes, seed):
    random = np.random.default_rng(seed)
    image, dem = random.uniform(0, 255, (3, *shape)), random.uniform(0, 9, shape)
    for row, col, side in holes:
        (image if side % 2 else dem)[..., row : row + side, col : col + side] = np.nan
    grid = Grid(shape, (0.0, 1000.0), (1.0, 1.0))
    return ScaledScene(Scene(ArraySource(image, grid), ArraySource(dem, grid)), Scaling(relief_radius=16))


def swept(scene, schedule):
    found = np.full((1, *schedule.region.shape), -1, np.float32)

    def emit(window, values):
        found[(slice(None), *window.within(Window(0, 0, *schedule.region.shape)))] = values

    sweep(scene, schedule, Runner(looked_at, CPU), 1, emit, silent)
    return found


@settings(max_examples=6, deadline=None)
@given(
    shape=st.tuples(st.integers(20, 90), st.integers(20, 90)),
    side=st.integers(9, 60),
    tile=st.sampled_from([16, 32]),
    share=st.sampled_from([0, 4, 8]),
    holes=st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80), st.integers(3, 40)), max_size=3),
    seed=st.integers(0, 99),
)
def test_a_block_is_what_it_is_alone(shape, side, tile, share, holes, seed):
    scene = scene_of(shape, holes, seed)
    whole = swept(scene, Schedule(shape, tile, share, 8))
    blocks = list(scene.grid.blocks(side))
    np.random.default_rng(seed).shuffle(blocks)
    first = {block: swept(scene, Schedule(shape, tile, share, 8, block)) for block in blocks}
    for block in reversed(blocks):
        again = swept(scene_of(shape, holes, seed), Schedule(shape, tile, share, 8, block))
        np.testing.assert_array_equal(again, first[block])  # the same bits after others and before them
        rows, cols = block.within(scene.grid.window)
        np.testing.assert_allclose(again, whole[:, rows, cols], atol=1e-6)


class Nowhere:
    """An area that no cell lies in."""

    def read(self, window):
        return np.zeros((1, *window.shape), np.float32)


def test_a_block_without_data_costs_nothing(tmp_path):
    shape, called, heights = (512, 512), [], []
    scene = scene_of(shape, [(0, 0, 255)], 0)
    scene.scene.image._values[:, :256, :256] = np.nan
    read = scene.scene.dem.read
    scene.scene.dem.read = lambda window: heights.append(window) or read(window)
    schedule = Schedule(shape, 64, 0, 8)
    started = Started(scene, Runner(lambda *shown: called.append(1) or looked_at(*shown), CPU))
    files = BlockFiles.divided(tmp_path, scene.grid, 1, 256)
    compute_block(files, 0, schedule, started, silent)
    assert not called and not heights and files.missing() == [1, 2, 3]
    compute_block(files, 1, replace(schedule, area=Nowhere()), started, silent)
    assert not called and not heights and files.missing() == [2, 3]
    assert (tmp_path / "000000.tif").stat().st_size < 2000
    assert all(np.isnan(values).all() for _, values in files.read(0))
    compute_block(files, 3, schedule, started, silent)
    assert len(called) == 16 and heights


class Board:
    """Squares of seven cells, a cell apart, on a grid whose blocks cut through them."""

    def __init__(self, squares: int) -> None:
        self.grid = Grid((8 * squares, 8 * squares), (0.0, 8.0 * squares), (1.0, 1.0))

    def read(self, window):
        rows, cols = (np.arange(start, stop) % 8 < 7 for start, stop in zip((window.row, window.col), window.stop))
        return (rows[:, None] & cols)[None]


def test_ten_thousand_pieces_across_seams_in_linear_time(tmp_path, monkeypatch):
    monkeypatch.setattr(components, "_BLOCK", 100)
    seconds = {}
    for squares in (50, 100):
        board = Board(squares)
        with scratch_raster(tmp_path / f"{squares}.tif", board.grid, np.int32) as numbers:
            began = time.process_time()
            found = label_components(board, numbers)
            seconds[squares] = time.process_time() - began
            assert found.count == squares**2
            sizes = np.bincount(found.read(board.grid.window).ravel())
            assert (sizes[1:] == 49).all()
    assert seconds[100] < 10 * seconds[50], "four times as many cells and pieces"
