"""Training and cross-validation from a terminal."""

from __future__ import annotations

import csv
import json
import os
import signal
import time

import pytest
from relicslide.ml.base.progress import silent
from relicslide.ml.build_dataset import add_to_dataset
from relicslide.ml.dataset.index import Cutting
from relicslide.ml.dataset.sources import source_from_map
from relicslide.ml.model.checkpoint import read_card
from relicslide.ml.networks import NETWORKS
from relicslide.ml.scene.altered import ALTERATIONS
from relicslide.ml.training.learner import Learner
from relicslide.tests.ml.scenes import Bright, write_map
from relicslide.tests.ml.training.settings import torchrun
from relicslide.training_tools import __main__ as terminal
from relicslide.training_tools.terminal.interrupt import Interruptible

QUICK = ["--epochs", "1", "--batch", "4", "--crop", "32", "--device", "cpu"]
SETTINGS = [*QUICK, "--scaling", '{"relief_radius": 16}', "--augmentation", '{"turn": false}']
TINY = [*SETTINGS, "--network", "tiny", "--arguments", "{}"]  # where it does not matter what learns


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """A map of chips, and data sets made of it: with three parts and with two folds."""
    folder = tmp_path_factory.mktemp("train ü")
    chips = write_map(folder / "map", rows=4, cols=4)
    for name, count in (("parts", 0), ("folds", 2)):
        cutting = Cutting(tile=32, stride=32, block=1, folds=count, seed=2)
        add_to_dataset(folder / name, [source_from_map(chips)], cutting)
    return folder


@pytest.fixture
def relicslide(capsys, monkeypatch):
    """A function that runs the terminal, which knows a tiny network, and gives its exit code, output and errors."""
    monkeypatch.setitem(NETWORKS, "tiny", Bright)

    def run(*arguments):
        code = terminal.main(["--quiet", *map(str, arguments)])
        return (code, *capsys.readouterr())

    return run


def test_a_data_set_is_trained_on_by_its_parts(relicslide, folders, tmp_path):
    model = tmp_path / "model.safetensors"
    code, out, err = relicslide("train", "--dataset", folders / "parts", "--model", model, *SETTINGS)
    assert code == 0, err
    assert "miou" in out and "test: precision" in out and "report.html" in out
    card = read_card(model)
    assert sorted(name for name in card.metrics if not name.endswith(ALTERATIONS)) == [
        "parts/map, test",
        "parts/map, validation",
    ]
    assert json.loads((tmp_path / "model.run" / "card.json").read_text())["metrics"] == card.metrics
    assert card.training["settings"]["augmentation"]["turn"] is False
    assert card.cell_size_m == (2.0,)
    run = tmp_path / "model.run"
    assert {item.name for item in run.iterdir()} >= {"metrics.csv", "config.json", "card.json", "report.html"}
    page = (run / "report.html").read_text(encoding="utf-8")
    assert (
        page.count("<svg xmlns") == 3 and "data:image/png" in page and "http" not in page.replace("http://www.w3", "")
    )
    assert "The model is that of epoch 1, the best of those that were scored on parts/map, validation" in page
    assert json.loads((run / "config.json").read_text())["crop"] == 32


def test_a_map_with_contrast_and_another_page_and_resumed(relicslide, folders, tmp_path):
    given = ["--map", folders / "map", "--block", "32", "--ablation", "B+F+C+G", "--contrast", '{"queue": 1000}']
    given += ["--model", tmp_path / "m.safetensors", "--run", tmp_path / "run", "--report", tmp_path / "page.html"]
    for _ in range(2):
        code, out, err = relicslide("train", *given, *SETTINGS, "--resume")
        assert code == 0, err
    assert (tmp_path / "page.html").exists() and not (tmp_path / "m.run").exists()
    with open(tmp_path / "run" / "metrics.csv", newline="") as file:
        (row,) = csv.DictReader(file)
    assert float(row["loss"]) == pytest.approx(float(row["cross_entropy+lovasz"]) + 0.1 * float(row["contrast"]))


def test_fine_tuning_takes_network_and_arguments_from_the_start(relicslide, folders, tmp_path, checkpoint):
    given = ["--chips", folders / "map", "--start", checkpoint, "--model", tmp_path / "m.safetensors"]
    code, out, err = relicslide("train", *given, *SETTINGS)
    assert code == 0, err
    assert out.startswith("loss ")
    assert read_card(tmp_path / "m.safetensors").arguments == {"preset": "small"}


@pytest.mark.parametrize("source", ["folds", "map"])
def test_cross_validation_scores_every_fold(relicslide, folders, tmp_path, source):
    given = ["--dataset", folders / "folds"] if source == "folds" else ["--map", folders / "map", "--block", "32"]
    options = ["--folds", "2"] if source == "map" else ["--flips"]
    code, out, err = relicslide("cross-validate", *given, *options, "--output", tmp_path, *TINY)
    assert code == 0, err
    assert out.count("fold ") == 2 and "±" in out
    with open(tmp_path / "scores.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["fold"] for row in rows] == ["1", "2", "mean", "deviation", "pooled"]
    values = [float(row["background_iou"]) for row in rows]
    assert values[2] == pytest.approx(sum(values[:2]) / 2)
    for fold in (1, 2):
        metrics = read_card(tmp_path / f"fold{fold}.safetensors").metrics
        named = [name for name in metrics if name.startswith("2 folds")]
        assert len(named) == 2 and len([name for name in metrics if not name.endswith(ALTERATIONS)]) == 3
        assert json.loads((tmp_path / f"fold{fold}.run" / "card.json").read_text())["metrics"] == metrics
        assert all("mirror" in name for name in named) == (source == "folds")
        assert metrics[named[0]]["background_iou"] == pytest.approx(values[2], abs=1e-4)


def test_a_cross_validation_that_was_stopped_goes_on(relicslide, folders, tmp_path, monkeypatch):
    """Stopped in its second fold, it leaves the first alone and gives the scores of one that nobody stopped."""
    given = ["cross-validate", "--dataset", folders / "folds", *TINY, "--output"]
    with monkeypatch.context() as patch:
        steps = interrupt_at(patch, step=0)
        assert relicslide(*given, tmp_path / "whole")[0] == 0
    second = steps.index(0, 1)  # where the second fold begins
    with monkeypatch.context() as patch:
        interrupt_at(patch, step=second + 1)
        code, _, err = relicslide(*given, tmp_path / "cut")
    assert code == 1 and err.endswith("Cancelled\n")
    with monkeypatch.context() as patch:
        rest = interrupt_at(patch, step=0)
        assert relicslide(*given, tmp_path / "cut", "--resume")[0] == 0
    assert rest == steps[second + 1 :]
    whole, cut = ((tmp_path / name / "scores.csv").read_text() for name in ("whole", "cut"))
    assert whole == cut


def interrupt_at(patch, step: int, kind: int = signal.SIGINT) -> list[int]:
    """Press Ctrl-C in training's ``step``-th step (0: never), or kill; gives the list of the steps that were made."""
    original, made = Learner.step, []

    def step_and_press(learner, number, losses):
        made.append(number)
        if len(made) == step:
            os.kill(os.getpid(), kind)
        return original(learner, number, losses)

    patch.setattr(Learner, "step", step_and_press)
    return made


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "kill"])
def test_who_asks_a_run_to_stop_loses_no_step(relicslide, folders, tmp_path, monkeypatch, kind):
    """What was asked in the second step stops behind it, with all saved."""
    before = signal.getsignal(kind)
    model = tmp_path / "m.safetensors"
    given = ["train", "--chips", folders / "map", "--model", model, *TINY]
    with monkeypatch.context() as patch:
        made = interrupt_at(patch, step=2, kind=kind)
        code, _, err = relicslide(*given)
    assert code == 1 and made == [0, 1] and err.endswith("Cancelled\n")
    assert signal.getsignal(kind) is before
    with monkeypatch.context() as patch:
        made = interrupt_at(patch, step=0)
        assert relicslide(*given, "--resume")[0] == 0
    assert made == [2, 3]


def test_a_second_control_c_ends_at_once(monkeypatch):
    """But not the same one, heard twice."""
    now, before = 100.0, signal.signal(signal.SIGINT, signal.default_int_handler)
    monkeypatch.setattr(time, "monotonic", lambda: now)
    try:
        with pytest.raises(KeyboardInterrupt), Interruptible(silent):
            os.kill(os.getpid(), signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)
            now = 102.0
            os.kill(os.getpid(), signal.SIGINT)
            pytest.fail("It went on.")
    finally:
        signal.signal(signal.SIGINT, before)
    assert now == 102.0


def test_two_processes_from_the_terminal(folders, tmp_path):
    """The README's way with `torchrun`; where there is nothing to --resume, the run begins."""
    model = tmp_path / "m.safetensors"
    given = ["--quiet", "train", "--dataset", folders / "parts", "--model", model, *SETTINGS, "--resume"]
    said = torchrun("-m", "relicslide.training_tools", *given)
    assert said.count("miou") == 2 and said.count("test: ") == 1
    card = read_card(model)
    assert card.training["settings"]["processes"] == 2
    assert sorted(name for name in card.metrics if not name.endswith(ALTERATIONS)) == [
        "parts/map, test",
        "parts/map, validation",
    ]


def test_a_card_of_words_for_numbers_gets_a_sentence(relicslide, folders, tmp_path):
    (tmp_path / "card.json").write_text('{"tile": "abc"}', encoding="utf-8")
    given = ["--chips", folders / "map", "--model", tmp_path / "m.safetensors", "--card", tmp_path / "card.json"]
    code, _, err = relicslide("train", *given, *QUICK)
    assert code == 1 and "tile is 'abc', but has to be a whole number" in err and err.count("\n") == 1
    assert [item.name for item in tmp_path.iterdir()] == ["card.json"]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (["--dataset", "parts", "--fold", "1"], "has no folds"),
        (["--dataset", "folds", "--fold", "4"], "none with the number 4"),
        (["--dataset", "folds", "--fold", "0"], "none with the number 0"),
        (["--dataset", "parts", "--hold-out", "0.5"], "--hold-out divides a map"),
        (["--chips", "map", "--hold-out", "0.5"], "--hold-out divides a map"),
        (["--chips", "map", "--fold", "2"], "--fold is one of a data set"),
        (["--dataset", "nowhere"], "holds no dataset.json"),
        (["--map", "map", "--preset", "other"], "choose among modern, paper"),
        (["--map", "map", "--scaling", '{"radius": 3}'], "--scaling has no entry radius; choose among statistics"),
        (["--map", "map", "--scaling", '{"relief_radius": "x"}'], "mend it"),
        (["--map", "map", "--terrain", "relief,aspect"], "'aspect', but must be one of: relief, slope, position_5"),
        (["--map", "map", "--terrain", "slope, slope"], "slope, slope is no list of different ones"),
        (["--map", "map", "--contrast", '{"foo": 3}'], "--contrast has no entry foo; choose among queues"),
        (["--map", "map", "--block", "0"], "Blocks of 0 pixels cannot be cut"),
        (["--map", "map", "--augmentation", '{"spectral": 3}'], "spectral is 3, but has to be a list of whole numbers"),
        (["--map", "map", "--block", "32", "--arguments", '{"classes": "x"}'], "classes is 'x', but has to be a"),
        (["--map", "map", "--ablation", "B", "--network", "hpcl-net"], "is one of ffs-net, not of hpcl-net"),
        (["--map", "map", "--seed", "-1"], "seed -1 is negative"),
        (["--map", "map", "--seed", "9" * 20], "is too large; use one below 9223372036854775808"),
        (["--map", "map", "--learning-rate", "1e300"], "leaves no weight as it is; use 1e+30 or less"),
        (["--map", "map", "--resume", "--overwrite"], "--resume to go on with a run, or --overwrite"),
        (["--map", "map", "--model", "m.pth"], "ends in .safetensors"),
        (["--map", "map", "--model", "."], "ends in .safetensors"),
        (["--map", "map", "--block", "32", "--card", "parts/dataset.json"], "only name, limits"),
        (["--map", "map", "--card", "map/image/col0_row0.tif", "--report", "map/image/col0_row0.tif"], "replace card"),
    ],
)
def test_what_does_not_go_together_gets_a_sentence(relicslide, folders, tmp_path, given, sentence):
    paths = [folders / word if word.split("/")[0] in ("parts", "folds", "map", "nowhere") else word for word in given]
    code, _, err = relicslide("train", "--model", tmp_path / "m.safetensors", *paths, *QUICK)
    assert code == 1
    assert sentence in err and err.count("\n") == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("former", "name", "value"),
    [
        (["--average", "0.5"], ["--ema-decay", "0.5"], {"ema_decay": 0.5}),
        (["--gathered"], ["--precise-batch-norm"], {"precise_batch_norm": True}),
        (["--no-gathered"], ["--no-precise-batch-norm"], {"precise_batch_norm": False}),
    ],
)
@pytest.mark.parametrize("verb", [["train", "--model", "m.safetensors"], ["cross-validate", "--output", "cv"]])
def test_options_keep_the_names_that_they_had_first(former, name, value, verb):
    for given in (former, name):
        arguments = vars(terminal.parser((verb[0],)).parse_args([*verb, *given]))
        assert value.items() <= arguments.items()


@pytest.mark.parametrize("value", ["[1]", "5", "{preset: small}"])
def test_what_is_no_table_gets_a_sentence(relicslide, folders, tmp_path, value, capsys):
    with pytest.raises(SystemExit):
        relicslide("train", "--map", folders / "map", "--model", tmp_path / "m.safetensors", "--arguments", value)
    assert "is no JSON object" in capsys.readouterr().err


def test_a_runs_state_is_as_safe_as_its_model(relicslide, folders, tmp_path):
    (tmp_path / "m.state.safetensors").write_bytes(b"hours of work")
    code, _, err = relicslide("train", "--map", folders / "map", "--model", tmp_path / "m.safetensors", *QUICK)
    assert code == 1 and "m.state.safetensors is there already" in err


def test_a_model_is_replaced_only_where_that_is_said(relicslide, folders, tmp_path):
    model = tmp_path / "m.safetensors"
    model.write_bytes(b"hours of work")
    given = ["train", "--chips", folders / "map", "--model", model, *TINY]
    code, _, err = relicslide(*given)
    assert code == 1 and "--overwrite" in err and err.count("\n") == 1
    assert [item.name for item in tmp_path.iterdir()] == [model.name] and model.read_bytes() == b"hours of work"
    assert relicslide(*given, "--overwrite")[0] == 0
    assert read_card(model).network == "tiny"
    code, _, err = relicslide(*given)
    assert code == 1, err


@pytest.mark.parametrize("name", ["fold1.safetensors", "fold2.last.safetensors"])
def test_a_cross_validation_replaces_no_fold_unless_that_is_said(relicslide, folders, tmp_path, name):
    (tmp_path / name).write_bytes(b"hours of work")
    code, _, err = relicslide("cross-validate", "--dataset", folders / "folds", "--output", tmp_path, *QUICK)
    assert code == 1 and f"{name} is there already" in err and err.count("\n") == 1
    assert [item.name for item in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("verb", ["train", "cross-validate"])
def test_chips_of_ground_that_is_held_out_are_refused(relicslide, folders, tmp_path, verb):
    output = ("--model", tmp_path / "m.safetensors") if verb == "train" else ("--output", tmp_path)
    data = ("--map", folders / "map", "--block", "32", "--chips", folders / "map")
    code, _, err = relicslide(verb, *data, *output, *SETTINGS)
    assert code == 1 and "shows ground of map, " in err and err.count("\n") == 1 and not list(tmp_path.iterdir())
