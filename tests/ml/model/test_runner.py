"""Tiles through a network: the same as one pass, whatever runs out of memory on the way."""

import numpy as np
import pytest
import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled, silent
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.model.device import choose_device
from relicslide.ml.model.plan import SceneRequest, make_plan
from relicslide.ml.model.runner import Runner, TileTooLarge
from relicslide.ml.model.sweep import batches, fitting, sweep
from relicslide.ml.model.tiles import Schedule
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from torch import nn

CPU = choose_device("cpu")
NEEDS_GPU = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA GPU")


def scaled(shape=(150, 210), seed=0):
    random = np.random.default_rng(seed)
    grid = Grid(shape, (0.0, 1000.0), (1.0, 1.0))
    return ScaledScene(
        Scene(ArraySource(random.uniform(0, 255, (3, *shape)), grid), ArraySource(random.uniform(0, 9, shape), grid)),
        Scaling(relief_radius=16),
    )


def collect(scene, schedule, runner, progress=silent):
    result = np.full((1, *scene.grid.shape), -1.0, np.float32)

    def emit(window, values):
        result[(slice(None), *window.within(scene.grid.window))] = values

    sweep(scene, schedule, runner, 1, emit, progress)
    return result


def first_band(image, dem, valid):
    return image[:, :1]


@pytest.mark.parametrize("shape", [(150, 210), (64, 64), (1, 1), (7, 300), (128, 64)])
@pytest.mark.parametrize("batch", [1, 3])
def test_a_network_that_returns_its_input_gives_the_raster_back(shape, batch):
    scene = scaled(shape)
    result = collect(scene, Schedule(shape, 64, 16, 16), Runner(first_band, CPU, batch))
    np.testing.assert_allclose(result, scene.read(scene.grid.window).image[:1], atol=2e-6)


def test_blended_tiles_equal_one_pass_inside_the_receptive_field():
    torch.manual_seed(0)
    network = nn.Sequential(
        nn.Conv2d(4, 8, 5, padding=2), nn.ReLU(), nn.Conv2d(8, 1, 5, padding=2)
    )  # sees 4 pixels to each side

    @torch.inference_mode()
    def function(image, dem, valid):
        return network(torch.cat([image, dem], 1))

    scene = scaled()
    tiled = collect(scene, Schedule(scene.grid.shape, 64, 32, 16), Runner(function, CPU))
    whole = collect(scene, Schedule(scene.grid.shape, 224, 0, 16), Runner(function, CPU))
    np.testing.assert_allclose(tiled, whole, atol=1e-5)


def test_a_tile_looks_the_same_whichever_tiles_are_read_with_it():
    scene, seen = scaled((150, 300)), []
    scene.scene.image._values[:, np.random.default_rng(0).random((150, 300)) < 0.2] = np.nan
    scene.scene.image._values[:, :, 100:190] = np.nan
    for batch, part in ((1, None), (8, None), (3, Window(0, 40, 150, 200))):
        tiles = {}
        for step in batches(scene, Schedule((150, 300), 64, 16, 16, part), Runner(first_band, CPU, batch)):
            for index, tile in enumerate(step.batch.windows if step.batch else ()):
                tiles[tile] = np.concatenate([step.batch.images[index], step.batch.dems[index]])
        assert all(np.isfinite(values).all() for values in tiles.values())
        seen.append(tiles)
    everywhere, eight, part = seen
    assert everywhere.keys() == eight.keys() > part.keys()
    for tile, values in everywhere.items():
        np.testing.assert_array_equal(values, eight[tile])
        np.testing.assert_array_equal(values, part.get(tile, values))


def test_a_region_alone_is_handed_on_and_counted_from_its_corner():
    scene, part = scaled(), Window(33, 70, 90, 101)
    result = np.full((1, *part.shape), -1.0, np.float32)

    def emit(window, values):
        result[(slice(None), *window.within(Window(0, 0, *part.shape)))] = values

    sweep(scene, Schedule(scene.grid.shape, 64, 16, 16, part), Runner(first_band, CPU), 1, emit, silent)
    np.testing.assert_allclose(result, scene.read(part).image[:1], atol=2e-6)


def out_of_memory_above(pixels):
    def function(image, dem, valid):
        if image.shape[0] * image.shape[2] * image.shape[3] > pixels:
            raise torch.OutOfMemoryError("made for this test")
        return image[:, :1]

    return function


def test_out_of_memory_halves_the_batch_and_says_so(caplog):
    scene = scaled()
    runner = Runner(out_of_memory_above(2 * 64 * 64), CPU, 8)
    result = collect(scene, Schedule(scene.grid.shape, 64, 16, 16), runner)
    np.testing.assert_allclose(result, scene.read(scene.grid.window).image[:1], atol=2e-6)
    assert runner.batch <= 2
    assert "Out of memory" in caplog.text


def test_out_of_memory_at_one_tile_halves_the_tile_and_says_so(caplog):
    scene = scaled()
    runner = Runner(out_of_memory_above(40 * 40), CPU, 1)
    fitted = fitting(Schedule(scene.grid.shape, 64, 16, 16), lambda schedule: collect(scene, schedule, runner))
    assert fitted.schedule.tile == 32
    np.testing.assert_allclose(fitted.result, scene.read(scene.grid.window).image[:1], atol=2e-6)
    assert "tiles of 32 pixels" in caplog.text


def test_tiles_that_never_fit_end_with_a_sentence():
    def never(schedule):
        raise TileTooLarge

    with pytest.raises(InputError, match="cannot be halved"):
        fitting(Schedule((100, 100), 64, 16, 16), never)


def test_cancel_stops_within_one_batch():
    calls = []

    def function(image, dem, valid):
        calls.append(1)
        return image[:, :1]

    def progress(fraction, text=""):
        if len(calls) >= 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        collect(scaled((300, 300)), Schedule((300, 300), 64, 16, 16), Runner(function, CPU, 1), progress)
    assert len(calls) <= 3


def test_tiles_without_data_do_not_reach_the_network():
    shape = (64, 256)
    image = np.random.default_rng(0).uniform(0, 255, (3, *shape))
    image[:, :, 64:] = np.nan
    grid = Grid(shape, (0.0, 64.0), (1.0, 1.0))
    scene = ScaledScene(Scene(ArraySource(image, grid), ArraySource(np.ones(shape), grid)), Scaling(relief_radius=16))
    calls = []

    def function(image, dem, valid):
        calls.append(1)
        return image[:, :1]

    result = collect(scene, Schedule(shape, 64, 0, 16), Runner(function, CPU))
    assert len(calls) == 1
    assert np.isnan(result[0, :, 64:]).all()
    assert np.isfinite(result[0, :, :64]).all()


def test_an_error_while_reading_flies_to_the_caller():
    scene = scaled()
    scene.read = lambda window: 1 / 0
    with pytest.raises(ZeroDivisionError):
        collect(scene, Schedule(scene.grid.shape, 64, 16, 16), Runner(first_band, CPU))


@pytest.mark.parametrize("name", ["gpu", "cuda:x", "cuda:99", ""])
def test_a_device_that_is_not_there_gets_a_sentence(name):
    with pytest.raises(InputError, match="device"):
        choose_device(name)


def test_an_unknown_precision_names_the_choices():
    with pytest.raises(InputError, match="bfloat16"):
        choose_device("cpu", "double")


@pytest.mark.parametrize(
    ("device", "precision", "distance"),
    [
        ("cpu", "float16", 2e-2),
        pytest.param("cuda", "float16", 1e-2, marks=NEEDS_GPU),
        pytest.param("cuda", "float32", 1e-3, marks=NEEDS_GPU),
    ],
)
def test_the_bundled_model_says_the_same_in_other_precisions(tmp_path, device, precision, distance):
    files = write_scene(tmp_path, synthetic_scene((256, 256), seed=4))
    chances = []
    for where, digits in (("cpu", "float32"), (device, precision)):
        plan = make_plan(SceneRequest(files["image"], files["dem"], device=where, precision=digits))
        runner = Runner(plan.scene.averaged(plan.ensemble.functions(plan.device)), plan.device)
        chances.append(collect(plan.scene, plan.schedule, runner))
    assert np.ptp(chances[0]) > 0.3, "there is something to tell apart"
    assert 0 < np.abs(chances[1] - chances[0]).max() < distance


@NEEDS_GPU
def test_cuda_gives_what_the_cpu_gives():
    scene = scaled()
    schedule = Schedule(scene.grid.shape, 64, 16, 16)
    on_gpu = collect(scene, schedule, Runner(first_band, choose_device("cuda", "float32"), 4))
    np.testing.assert_allclose(on_gpu, collect(scene, schedule, Runner(first_band, CPU)), atol=1e-3)
