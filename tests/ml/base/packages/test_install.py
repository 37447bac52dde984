"""Packages arrive complete and usable at once in a folder of their own, or nothing is changed; no network is asked."""

from __future__ import annotations

import importlib
import logging
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.packages import install as module
from relicslide.ml.base.packages.build import choose_build
from relicslide.ml.base.packages.folder import leave, packages_folder, use
from relicslide.ml.base.packages.held import remove_copies, shipped
from relicslide.ml.base.packages.install import Plan, Source, install, make_plan
from relicslide.ml.base.packages.pip import environment, run
from relicslide.ml.base.progress import Cancelled, silent
from relicslide.tests.ml.base.packages.wheels import write_wheel

NEEDED = {"relic_torch": "2", "relic_tensors": "1"}
TRIAL = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); import numpy, relic_torch; print(numpy.__version__)"
CPU = choose_build("cpu", ())


@pytest.fixture
def wheels(tmp_path) -> Path:
    """A folder of wheels, one of which asks for another NumPy than is there, and for one that this Python has."""
    folder = tmp_path / "räder"
    write_wheel(folder, "relic_torch", "2.5", "answer = 42", needs=("relic_helper", "numpy", "setuptools>=1"))
    write_wheel(folder, "relic_tensors", "1.0")
    write_wheel(folder, "relic_helper", "3.0")
    write_wheel(folder, "numpy", "99.0", "raise SystemExit('the wrong NumPy')")
    write_wheel(folder, "numpy", np.__version__, "raise SystemExit('a copy of NumPy')")
    write_wheel(folder, "setuptools", "99.0", "raise SystemExit('a copy of setuptools')")
    return folder


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder of a profile that packages go into; nothing of it is left in this process."""
    monkeypatch.setattr(module, "REQUIREMENTS", NEEDED)
    monkeypatch.setattr("relicslide.ml.base.packages.needed.REQUIREMENTS", NEEDED)
    place = packages_folder(tmp_path / "profil ö")
    yield place
    leave(place)
    for name in ("relic_torch", "relic_tensors", "relic_helper"):
        sys.modules.pop(name, None)


def plan_of(folder: Path, wheels: Path, again: bool = False) -> Plan:
    return make_plan(folder, Path(sys.executable), CPU, Source(wheels=str(wheels)), again)


def beside(folder: Path) -> list[str]:
    """What lies beside the folder."""
    return sorted(path.name for path in folder.parent.glob("*"))


def test_installed_and_used_at_once(folder, wheels, caplog):
    """All in one folder; QGIS's own packages are neither exchanged nor doubled; a second run fetches anew."""
    caplog.set_level(logging.INFO, "relicslide")
    plan, heard = plan_of(folder, wheels), []
    told = " ".join(plan.sentences())
    assert "relic_torch>=2, relic_tensors>=1" in told and str(folder) in told and "to fetch" in told
    assert f"numpy {np.__version__}" in told
    assert not folder.parent.exists()  # nothing is written before it is told

    names = install(plan, lambda share, text="": heard.append(share), TRIAL)

    assert names == ["relic-helper", "relic-tensors", "relic-torch"]
    assert importlib.import_module("relic_torch").answer == 42
    assert sys.path[-1] == str(folder) and not list(folder.glob("numpy*")) and not list(folder.glob("setuptools*"))
    assert beside(folder) == [folder.name]
    assert heard == sorted(heard) and heard[-1] == 1.0
    assert "Processing" in caplog.text and np.__version__ in caplog.text
    assert plan_of(folder, wheels).requirements == ()
    assert "Nothing is missing" in plan_of(folder, wheels).sentences()[0]

    write_wheel(wheels, "relic_torch", "2.6", needs=())
    assert install(plan_of(folder, wheels, again=True), silent, TRIAL) == ["relic-tensors", "relic-torch"]
    assert (folder / "relic_torch-2.6.dist-info").is_dir() and beside(folder) == [folder.name]


def test_what_does_not_run_is_not_taken(folder, wheels, monkeypatch):
    monkeypatch.setattr(module, "_run_pip", lambda plan, stage, progress: None)
    use(folder)
    with pytest.raises(InputError, match=r"do not run here .*Visual C\+\+ Redistributable") as error:
        install(plan_of(folder, wheels), silent, "raise OSError('[WinError 1114] DLL load failed')")
    assert str(folder) in str(error.value)
    assert beside(folder) == []


def test_a_wheel_is_missing(folder, wheels):
    (wheels / "relic_tensors-1.0-py3-none-any.whl").unlink()
    with pytest.raises(InputError, match="no ready-made package .*relic_tensors"):
        install(plan_of(folder, wheels), silent, TRIAL)
    assert beside(folder) == []


def test_cancelled(folder, wheels):
    def progress(share, text=""):
        if share > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        install(plan_of(folder, wheels), progress, TRIAL)
    assert beside(folder) == []


def test_a_cancelled_program_is_gone_within_a_second(tmp_path):
    started = time.monotonic()

    def tick():
        if time.monotonic() - started > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        run([sys.executable, "-c", "import time; print('ready', flush=True); time.sleep(60)"], {}, tick)
    assert time.monotonic() - started < 10  # a loaded machine; the program alone would take 60


def test_the_build_that_was_told_is_the_one_that_comes(tmp_path, monkeypatch):
    """Torch is asked for at its build's own index alone, and then by its exact version."""
    commands, arrives = [], ["torch-2.9.0+cpu-cp311-none-any.whl"]

    def pretended(words, environment, tick):
        commands.append(words)
        if "--dest" in words:
            place = Path(words[words.index("--dest") + 1])
            place.mkdir(parents=True)
            (place / arrives[0]).touch()
        return 0, "WARNING: Retrying: NewConnectionError"

    monkeypatch.setattr(module, "run", pretended)
    monkeypatch.setattr("relicslide.ml.base.packages.pip.run", pretended)
    linux = choose_build("cpu", (), "linux", "x86_64")
    plan = Plan(Path(sys.executable), tmp_path / "py311", linux, Source(), ("torch>=2.6", "safetensors>=0.4"), {})
    install(plan, silent)
    _, download, final, _ = commands
    assert download[-3:] == ["--index-url", "https://download.pytorch.org/whl/cpu", "torch>=2.6"]
    assert final[-2:] == ["torch==2.9.0+cpu", "safetensors>=0.4"] and "--index-url" not in final

    arrives[0] = "torch-2.9.0-cp311-none-any.whl"  # PyPI's, with CUDA
    with pytest.raises(InputError, match="build cpu of torch did not come: .*cannot be reached"):
        install(plan, silent)


def test_no_space(folder, wheels, monkeypatch):
    monkeypatch.setattr(module, "_free", lambda folder: 10)
    with pytest.raises(InputError, match="has 0 MB free"):
        install(plan_of(folder, wheels), silent, TRIAL)


def test_indexes_and_proxy(tmp_path, monkeypatch):
    """What a person gave goes to pip, the proxy with its password by the environment alone."""
    source = Source(indexes=("https://a/simple", "https://b/simple"), proxy="http://me:secret@proxy:8080")
    assert source.words() == ["--index-url", "https://a/simple", "--extra-index-url", "https://b/simple"]
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "https://c/simple")
    given = environment(tmp_path, source.proxy, "", offline=False)
    assert given["PIP_PROXY"] == source.proxy and "PIP_TARGET" not in given and given["PIP_INDEX_URL"]
    assert "PIP_INDEX_URL" not in environment(tmp_path, "", "", offline=True)


def test_copies_are_removed_without_what_others_own(tmp_path):
    for name in ("relic_helper", "relic_torch"):
        package = tmp_path / "new"
        with zipfile.ZipFile(write_wheel(tmp_path, name, "1.0")) as archive:
            archive.extractall(package)
    assert sorted(shipped([str(package)], tmp_path / "other")) == ["relic-helper", "relic-torch"]
    assert shipped([str(package)], package) == {}
    assert remove_copies(package, ["relic-helper"]) == ["relic-torch"]
    assert sorted(path.name for path in package.iterdir()) == ["relic_torch-1.0.dist-info", "relic_torch.py"]
