"""A run that was killed or cancelled and resumed is the run that never was."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.dataset.labelled import read_chips
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.scene.scene import Scene
from relicslide.ml.training import loop as training_run
from relicslide.tests.ml.training import settings
from relicslide.tests.ml.training.settings import CARD, assert_same_weights, chips, train
from safetensors import safe_open
from safetensors.numpy import save_file

pytestmark = pytest.mark.usefixtures("one_thread")
COUNT = 5  # chips; 3 steps an epoch
QUICK = replace(settings.QUICK, crop=32)
SCRIPT = """
import sys
import time
from dataclasses import replace
from relicslide.ml.dataset.labelled import read_chips
from relicslide.tests.ml.training.settings import CARD, train
from relicslide.tests.ml.training.test_resume import QUICK
scenes = read_chips(sys.argv[1])
print("begun", flush=True)
slow = lambda fraction, text="": time.sleep(0.1)  # so that it still runs when it is killed
train(scenes[:4], sys.argv[2], replace(QUICK, save_minutes=0), CARD, scenes[4:], slow)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("resume")


@pytest.fixture(scope="module")
def scenes(folder):
    return chips(folder / "chips", COUNT)


@pytest.fixture(scope="module")
def undisturbed(folder, scenes):
    """The model of a run that nobody disturbed."""
    train(scenes[:4], folder / "whole.safetensors", QUICK, CARD, scenes[4:])
    return folder / "whole.safetensors"


class Stop:
    """Progress that cancels at its ``number``-th call."""

    def __init__(self, number: int):
        self.left = number

    def __call__(self, fraction, text=""):
        self.left, self.text = self.left - 1, text
        if self.left == 0:
            raise Cancelled


def table(model) -> list[dict]:
    with open(model.with_suffix(".run") / "metrics.csv", newline="") as file:
        return [{name: value for name, value in row.items() if name != "seconds"} for row in csv.DictReader(file)]


def assert_same_run(one, two) -> None:
    assert_same_weights(one, two)
    assert_same_weights(one.with_suffix(".last.safetensors"), two.with_suffix(".last.safetensors"))
    assert_same_weights(one.with_suffix(".state.safetensors"), two.with_suffix(".state.safetensors"))
    assert table(one) == table(two)


@pytest.mark.parametrize("step", [2, 3, 4, 5, 7])  # the first report is on the data
def test_cancelled_between_batches_and_resumed_is_never_cancelled(tmp_path, scenes, undisturbed, step):
    model = tmp_path / "model.safetensors"
    stop = Stop(step)
    with pytest.raises(Cancelled):
        train(scenes[:4], model, QUICK, CARD, scenes[4:], stop)
    assert ("statistics" in stop.text) == (step == 4)
    assert ("scored" in stop.text) == (step == 5)
    train(scenes[:4], model, QUICK, CARD, scenes[4:], resume=True)
    assert_same_run(undisturbed, model)


@pytest.mark.parametrize("epoch", [1, 2])
@pytest.mark.parametrize("name", ["save_state", "RunFolder.write", "checkpoint.save"])
def test_killed_while_the_end_of_an_epoch_is_written(tmp_path, monkeypatch, scenes, undisturbed, name, epoch):
    """Whichever file was to be next, the resumed run repeats the epoch and leaves what all runs leave."""
    model, calls = tmp_path / "model.safetensors", []
    owner = getattr(training_run, name.partition(".")[0]) if "." in name else training_run
    attribute = name.rpartition(".")[2]
    original = getattr(owner, attribute)

    def killed(*arguments):
        calls.append(arguments)
        if len(calls) == epoch:
            raise KeyboardInterrupt
        return original(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(owner, attribute, killed)
        with pytest.raises(KeyboardInterrupt):
            train(scenes[:4], model, QUICK, CARD, scenes[4:])
    train(scenes[:4], model, QUICK, CARD, scenes[4:], resume=True)
    assert_same_run(undisturbed, model)
    assert json.loads((model.with_suffix(".run") / "card.json").read_text())["metrics"]


@pytest.mark.parametrize(
    "recipe",
    [
        {
            "optimiser": "sgd",
            "schedule": "poly",
            "ema_decay": 0.0,
            "precise_batch_norm": False,
            "decay_all": True,
            "clip": 0.0,
        },
        {"precision": "float16"},
    ],
    ids=["as published", "float16"],
)
def test_other_recipes_are_resumed_too(tmp_path, scenes, recipe):
    """Momentum without an average, and the scale that float16's gradients have."""
    config, one, two = replace(QUICK, **recipe), tmp_path / "one.safetensors", tmp_path / "two.safetensors"
    train(scenes[:4], one, config, CARD, scenes[4:])
    with pytest.raises(Cancelled):
        train(scenes[:4], two, config, CARD, scenes[4:], Stop(3))
    train(scenes[:4], two, config, CARD, scenes[4:], resume=True)
    assert_same_run(one, two)


def test_killed_at_a_random_moment_and_resumed_is_never_killed(tmp_path, folder, scenes, undisturbed):
    model = tmp_path / "model.safetensors"
    state = model.with_suffix(".state.safetensors")
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(folder / "chips"), str(model)],
        stdout=subprocess.PIPE,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    deadline = time.monotonic() + 60
    while not state.exists() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(np.random.default_rng().uniform(0, 0.6))
    process.send_signal(signal.SIGKILL)
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL
    assert state.exists()
    train(scenes[:4], model, replace(QUICK, save_minutes=0), CARD, scenes[4:], resume=True)
    assert_same_run(undisturbed, model)


def test_resuming_what_is_not_there_begins_and_what_is_complete_ends(tmp_path, scenes, undisturbed):
    model = tmp_path / "model.safetensors"
    first = train(scenes[:4], model, QUICK, CARD, scenes[4:], resume=True)
    before = model.stat().st_mtime_ns
    again = train(scenes[:4], model, QUICK, CARD, scenes[4:], resume=True)
    assert model.stat().st_mtime_ns == before
    assert (again.report, again.loss) == (first.report, first.loss)
    assert_same_run(undisturbed, model)


def test_a_state_of_other_settings_or_data_is_refused(folder, scenes, undisturbed):
    with pytest.raises(InputError, match=r"other settings: learning_rate 0.002 \(now 0.1\)"):
        train(scenes[:4], undisturbed, replace(QUICK, learning_rate=0.1), CARD, scenes[4:], resume=True)
    with pytest.raises(InputError, match="other data"):
        train(scenes[:3], undisturbed, QUICK, CARD, scenes[4:], resume=True)
    with pytest.raises(InputError, match="other data"):
        train(scenes[:4], undisturbed, QUICK, CARD, resume=True)


@pytest.mark.parametrize("what", ["label", "image", "dem", "held out"])
def test_data_that_changed_under_their_names_are_other_data(scenes, undisturbed, what):
    """One pixel of a label is another, an image is brighter or a DEM higher, in files of the same names."""
    number = 4 if what == "held out" else 1
    grid, changed = scenes[number].scene.grid, list(scenes)
    sources = (scenes[number].label, scenes[number].scene.image, scenes[number].scene.raw_dem)
    label, image, dem = (source.read(grid.window) for source in sources)
    label[0, 5, 7] = 1 - label[0, 5, 7]
    scene = Scene(ArraySource(image + 9 * (what == "image"), grid), ArraySource(dem + (what == "dem"), grid))
    parts = {"scene": scene} if what in ("image", "dem") else {"label": ArraySource(label, grid)}
    changed[number] = replace(scenes[number], **parts)
    with pytest.raises(InputError, match=r"other data: 4 regions of .* \(now 4 regions of "):
        train(changed[:4], undisturbed, QUICK, CARD, changed[4:], resume=True)


def test_the_same_data_in_another_folder_are_the_same(folder, tmp_path, undisturbed):
    """A run goes on where its data were moved to, as on another machine."""
    shutil.copytree(folder / "chips", tmp_path / "elsewhere")
    moved = read_chips(tmp_path / "elsewhere")
    before = undisturbed.stat().st_mtime_ns
    train(moved[:4], undisturbed, QUICK, CARD, moved[4:], resume=True)
    assert undisturbed.stat().st_mtime_ns == before
    with pytest.raises(InputError, match="other data"):
        train(moved[1:4], undisturbed, QUICK, CARD, moved[4:], resume=True)


def test_the_state_of_an_older_version_is_refused_in_a_sentence(tmp_path, scenes, undisturbed):
    """Such a one named fewer settings, and its data by fewer words."""
    with safe_open(str(undisturbed.with_suffix(".state.safetensors")), "np") as file:
        about = json.loads(file.metadata()["training_state"])
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    del about["config"]["visits"]
    about["data"] = "4 regions of chips/chip000.tif"
    save_file(tensors, tmp_path / "m.state.safetensors", {"training_state": json.dumps(about)})
    with pytest.raises(InputError, match="other data: 4 regions of chips/chip000.tif .now 4 regions"):
        train(scenes[:4], tmp_path / "m.safetensors", QUICK, CARD, scenes[4:], resume=True)


def test_a_file_that_is_no_state_is_refused(tmp_path, scenes, undisturbed):
    state = tmp_path / "model.state.safetensors"
    state.write_bytes(undisturbed.read_bytes())
    with pytest.raises(InputError, match="holds no state"):
        train(scenes[:4], tmp_path / "model.safetensors", QUICK, CARD, resume=True)
    state.write_bytes(b"nothing of the kind")
    with pytest.raises(InputError, match="cannot be read"):
        train(scenes[:4], tmp_path / "model.safetensors", QUICK, CARD, resume=True)


def test_tensorboard_reads_the_table_and_no_epoch_twice(folder, scenes, undisturbed):
    """The resumed run's events replace those that it repeats."""
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    model = folder / "events.safetensors"
    with pytest.raises(Cancelled):
        train(scenes[:4], model, QUICK, CARD, scenes[4:], Stop(4))
    train(scenes[:4], model, QUICK, CARD, scenes[4:], resume=True)
    read = accumulator.EventAccumulator(str(model.with_suffix(".run")))
    read.Reload()
    with open(model.with_suffix(".run") / "metrics.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert set(read.Tags()["scalars"]) == set(rows[0]) - {"epoch"}
    for name in ("loss", "miou", "seconds"):
        events = read.Scalars(name)
        assert [event.step for event in events] == [int(row["epoch"]) for row in rows] == [1, 2]
        assert [event.value for event in events] == pytest.approx([float(row[name]) for row in rows], rel=1e-6)
