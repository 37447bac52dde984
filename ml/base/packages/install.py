"""Packages that QGIS lacks, installed into a folder of its profile: planned and told first, then all or nothing."""

from __future__ import annotations

import importlib.util
import json
import logging
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import InputError
from ..outputs import only_one
from ..outputs.leftovers import partial_name, replaced_name, sweep
from ..outputs.places import make_folders
from ..progress import Progress, part
from .build import Build
from .failures import advice
from .folder import use
from .held import constraints, remove_copies, shipped
from .needed import REQUIREMENTS, requirement
from .pip import Growth, environment, pip_program, python_and_system, run

_log = logging.getLogger(__name__)
_ALWAYS = ("--only-binary", ":all:", "--no-cache-dir", "--progress-bar", "off")
_MINOR_GB = 0.02  # of all but torch
_UNPACKED = 3.7  # times a wheel's size
_TRIAL = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
import numpy, safetensors.torch, scipy.ndimage, torch
ones = torch.from_numpy(numpy.ones((1, 1, 8, 8), "float32"))
assert float(torch.nn.functional.conv2d(ones, ones[:, :, :3, :3]).sum()) == 324.0
print("torch", torch.__version__, "CUDA", torch.version.cuda, torch.cuda.is_available())
"""


@dataclass(frozen=True)
class Source:
    """Where packages come from; empty fields leave it to pip's own settings."""

    wheels: str = ""
    """A folder that holds all of them: no network is asked."""
    indexes: tuple[str, ...] = ()
    """Addresses of package indexes, asked instead of PyPI and PyTorch's."""
    proxy: str = ""
    certificate: str = ""
    """A file."""

    @property
    def is_own(self) -> bool:
        """Whether a person named it, so that what it has is what is taken."""
        return bool(self.wheels or self.indexes)

    def words(self) -> list[str]:
        """Pip's options."""
        if self.wheels:
            return ["--no-index", "--find-links", self.wheels]
        options = ("--index-url", *["--extra-index-url"] * (len(self.indexes) - 1))
        return [word for pair in zip(options, self.indexes) for word in pair]


@dataclass(frozen=True)
class Plan:
    """What would be installed, how and where; nothing has been fetched or written yet."""

    python: Path
    folder: Path
    build: Build
    source: Source
    requirements: tuple[str, ...]
    """What pip is asked for; none where nothing is missing."""
    held: dict[str, str] = field(repr=False)
    """What QGIS ships, which stays: {name: version}."""

    @property
    def with_torch(self) -> bool:
        """Whether torch is among what is fetched."""
        return any(text.startswith("torch") for text in self.requirements)

    @property
    def gigabytes(self) -> tuple[float, float]:
        """About what is fetched, and what it takes on the disk."""
        build = self.build.fetched_gb, self.build.unpacked_gb
        fetched, unpacked = build if self.with_torch else (_MINOR_GB, 3 * _MINOR_GB)
        if not self.source.wheels:
            return fetched, unpacked
        there = sum(path.stat().st_size for path in Path(self.source.wheels).glob("*.whl")) / 1e9
        return min(fetched, there), min(unpacked, _UNPACKED * there)

    def sentences(self) -> list[str]:
        """All of it in words, for the log and before anything is fetched."""
        if not self.requirements:
            return ["Nothing is missing: the networks' packages are there already."]
        fetched, unpacked = self.gigabytes
        where = f"the folder {self.source.wheels}" if self.source.wheels else "the network"
        torch = f" (the build {self.build.tag}: {self.build.reason})" if self.with_torch else ""
        torch = " (whichever build of torch that has)" if torch and self.source.is_own else torch
        about, free = "at most" if self.source.wheels else "about", _size(_free(self.folder) / 1e9)
        return [
            f"To be installed: {', '.join(self.requirements)}{torch}, from {where}, for {python_and_system()}.",
            f"Size: {about} {_size(fetched)} to fetch, {_size(unpacked)} on the disk, where {free} are free.",
            f"Folder: {self.folder}. To undo it, delete this folder; nothing else is changed.",
            f"{len(self.held)} packages that this QGIS has stay as they are, numpy {self.held.get('numpy', '')} among "
            "them: none is replaced.",
        ]


def make_plan(folder: Path, python: Path, build: Build, source: Source, again: bool = False) -> Plan:
    """Look at what is missing and what is there.

    Parameters
    ----------
    folder : Path
        Where packages go (`packages_folder`).
    python : Path
        The Python that belongs to this QGIS.
    build : Build
        Of torch.
    source : Source
        Where packages come from.
    again : bool, default False
        Fetch also what the folder holds already.

    Returns
    -------
    Plan
    """
    origins = {name: importlib.util.find_spec(name) for name in REQUIREMENTS}
    missing = [name for name, spec in origins.items() if spec is None]
    own = [name for name, spec in origins.items() if spec and folder in Path(spec.origin or "").parents]
    wanted = [*missing, *own] if missing or again else []  # the folder is exchanged as a whole
    held = {name: version for name, version in shipped(sys.path, folder).items() if name not in wanted}
    return Plan(python, folder, build, source, tuple(map(requirement, wanted)), held)


def install(plan: Plan, progress: Progress, trial: str = _TRIAL) -> list[str]:
    """Fetch and unpack, try it out, and put it into its place: all of it, or nothing is changed.

    Parameters
    ----------
    plan : Plan
        What to do.
    progress : Progress
        Told how far it is; where it raises `Cancelled`, pip is killed.
    trial : str
        Python that has to run with the packages, behind QGIS's own, before they are taken.

    Returns
    -------
    list of str
        Names of the packages that the folder holds now.

    Raises
    ------
    InputError
        Where pip or the trial fails, with what to do about it.
    """
    _check_space(plan)
    with only_one(plan.folder), _stage(plan.folder) as stage:
        progress(0.0, f"Asking pip for {', '.join(plan.requirements)}")
        _run_pip(plan, stage, part(progress, 0.0, 0.9))
        names = remove_copies(stage / "new", plan.held)
        progress(0.9, "Trying out what was installed")
        _try_out(plan, stage / "new", trial, part(progress, 0.9, 0.98))
        _put_in_place(stage / "new", plan.folder)
    use(plan.folder)
    progress(1.0, "Installed")
    return names


@contextmanager
def _stage(folder: Path) -> Iterator[Path]:
    """A folder beside the last one for all that arrives; gone in the end."""
    sweep(folder.parent)
    stage = partial_name(folder)
    for name in ("new", "tmp"):
        make_folders(stage / name / "file")
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


class _Pip:
    """Pip, as this plan needs it."""

    def __init__(self, plan: Plan, stage: Path, progress: Progress) -> None:
        self._plan, self._program = plan, pip_program(plan.python)
        self._environment = environment(
            stage / "tmp", plan.source.proxy, plan.source.certificate, bool(plan.source.wheels)
        )
        self._growth = Growth(stage, 1e9 * sum(plan.gigabytes), progress)

    def __call__(self, *words: str) -> str:
        """Run one of its commands; what it said."""
        code, said = run([*self._program, words[0], *_ALWAYS, *words[1:]], self._environment, self._growth)
        if code != 0:
            wanted = f"{', '.join(self._plan.requirements)} for {python_and_system()}"
            raise InputError(f"Pip could not install {wanted} into {self._plan.folder}. {advice(said)}")
        return said


def _run_pip(plan: Plan, stage: Path, progress: Progress) -> None:
    """Torch is fetched by itself first where its build has an index of its own: beside PyPI, pip would take PyPI's
    build, gigabytes larger, wherever that index does not answer or has another version.
    """
    held = stage / "constraints.txt"
    held.write_text(constraints(plan.held), encoding="utf-8")
    pip, wheels, wanted, source = _Pip(plan, stage, progress), stage / "tmp" / "wheels", plan.requirements, []
    if plan.with_torch and plan.build.index and not plan.source.is_own:
        said = pip("download", "--no-deps", "--dest", str(wheels), "--index-url", plan.build.index, wanted[0])
        wanted = (_exactly(wheels, plan.build, said), *wanted[1:])
        source = ["--find-links", str(wheels)]
    pip("install", "--target", str(stage / "new"), "--constraint", str(held), *plan.source.words(), *source, *wanted)


def _exactly(wheels: Path, build: Build, said: str) -> str:
    """The requirement that only the wheel that was fetched fulfils."""
    version = next((path.name.split("-")[1] for path in wheels.glob("torch-*.whl")), "none")
    if not version.endswith(f"+{build.tag}"):
        raise InputError(
            f"The build {build.tag} of torch did not come: {build.index} was asked, and torch {version} arrived from "
            f"elsewhere; nothing was installed. {advice(said)}"
        )
    return f"torch=={version}"


def _try_out(plan: Plan, new: Path, trial: str, progress: Progress) -> None:
    paths = [path for path in sys.path if path and Path(path) != plan.folder]
    words = [str(plan.python), "-c", trial, json.dumps([*paths, str(new)])]
    code, said = run(words, os.environ, lambda: progress(0.0))
    _log.info(said.strip()[-500:])
    if code != 0:
        raise InputError(
            f"The packages were fetched, but do not run here (exit code {code}), so that {plan.folder} was left as it "
            f"was. {advice(said)}"
        )


def _put_in_place(new: Path, folder: Path) -> None:
    old = replaced_name(folder)
    try:
        if folder.exists():
            os.rename(folder, old)
        os.rename(new, folder)
    except OSError as error:
        if old.exists() and not folder.exists():
            os.rename(old, folder)
        raise InputError(
            f"{folder} cannot be exchanged ({error.strerror}): this or another QGIS uses what it holds; close all of "
            "them, start one, and run this before anything else."
        ) from None
    shutil.rmtree(old, ignore_errors=True)


def _check_space(plan: Plan) -> None:
    needed, free = 1e9 * sum(plan.gigabytes), _free(plan.folder)
    if free < needed:
        raise InputError(
            f"{plan.folder} has {_size(free / 1e9)} free, but {_size(needed / 1e9)} are needed while packages are "
            "unpacked; free some, or start QGIS with --profiles-path on another disk."
        )


def _free(folder: Path) -> int:
    there = next(path for path in (folder, *folder.parents) if path.exists())
    return shutil.disk_usage(there).free


def _size(gigabytes: float) -> str:
    return f"{gigabytes:.1f} GB" if gigabytes >= 0.1 else f"{1000 * gigabytes:.0f} MB"
