"""Which build of torch suits this machine: the CPU's, or one of the CUDA builds, by what the NVIDIA driver tells.

Which processors the builds of torch 2.11 and later are made for (pytorch/pytorch, issue 172352): CUDA 12.6 those of
compute capability 5.0 to 9.0, CUDA 12.8 and 13.0 those from 7.5. The oldest driver of a CUDA version is NVIDIA's: 525
for all of CUDA 12, 580 for CUDA 13; processors of 10.0 and more need 570.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess  # nosec B404
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import InputError
from .interpreter import NO_WINDOW

BUILDS = ("auto", "cpu", "cuda")
_INDEX = "https://download.pytorch.org/whl/"
_QUERY = ("--query-gpu=name,compute_cap,memory.total,driver_version", "--format=csv,noheader,nounits")
_WSL = "/usr/lib/wsl/lib"
_OLDEST_CUDA_12, _OLDEST_BLACKWELL, _OLDEST_CUDA_13 = 525, 570, 580  # drivers
_GIGABYTES = {
    ("linux", "cpu"): (0.2, 0.8),
    ("win32", "cpu"): (0.2, 0.6),
    ("darwin", "cpu"): (0.1, 0.4),
    ("linux", "cu126"): (3.2, 6.5),
    ("linux", "cu128"): (3.9, 7.5),
    ("linux", "cu130"): (3.0, 6.0),
    ("win32", "cu126"): (2.6, 4.5),
    ("win32", "cu128"): (3.0, 5.5),
    ("win32", "cu130"): (1.9, 3.5),
}
"""About what is fetched and what it takes unpacked; the CPU's and CUDA 13's of Linux were measured at torch 2.14."""


@dataclass(frozen=True)
class Gpu:
    """A processor as nvidia-smi tells of it."""

    name: str
    capability: float
    """Compute capability, such as 8.6."""
    memory_mb: float
    driver: str

    def __str__(self) -> str:
        memory = f"{self.memory_mb / 1024:.0f} GiB"
        return f"{self.name} (compute capability {self.capability}, {memory}, driver {self.driver})"


@dataclass(frozen=True)
class Build:
    """A build of torch, and why it is the one."""

    tag: str
    """cpu, or cu and the CUDA version."""
    reason: str
    index: str
    """Address of the index that has it; empty where PyPI's own is this build."""
    fetched_gb: float
    """About how many gigabytes are fetched for it, with all that it needs."""
    unpacked_gb: float
    """About how many it takes on the disk."""


def read_gpus(text: str) -> tuple[Gpu, ...]:
    """What nvidia-smi printed when it was asked for name, compute capability, memory and driver.

    Parameters
    ----------
    text : str
        A line for each processor, with commas between; other lines are passed over.

    Returns
    -------
    tuple of Gpu

    Examples
    --------
    >>> read_gpus("NVIDIA RTX A4000, 8.6, 16376, 550.54")[0].capability
    8.6
    """
    found = []
    for line in text.splitlines():
        words = [word.strip() for word in line.rsplit(",", 3)]
        try:
            found.append(Gpu(words[0], float(words[1]), float(words[2]), words[3]))
        except (ValueError, IndexError):
            continue  # "No devices were found", "[N/A]"
    return tuple(found)


def find_gpus() -> tuple[Gpu, ...]:
    """The NVIDIA processors of this machine; none where their driver or its nvidia-smi is not there.

    Returns
    -------
    tuple of Gpu
    """
    program = shutil.which("nvidia-smi", path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/bin", _WSL]))
    if program is None:
        return ()
    try:
        done = subprocess.run(  # the driver's own tool, without a shell  # nosec B603
            [program, *_QUERY],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
            creationflags=NO_WINDOW,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return read_gpus(done.stdout) if done.returncode == 0 else ()


def choose_build(
    wanted: str, gpus: Sequence[Gpu], system: str = sys.platform, machine: str = platform.machine()
) -> Build:
    """The build of torch to install.

    Parameters
    ----------
    wanted : str
        ``auto`` (CUDA where a processor and a driver serve for it), ``cpu`` or ``cuda``.
    gpus : sequence of Gpu
        What `find_gpus` found.
    system, machine : str
        `sys.platform` and `platform.machine()`.

    Returns
    -------
    Build

    Raises
    ------
    InputError
        Where CUDA is wanted and nothing here can run it.
    """
    if wanted not in BUILDS:
        raise InputError(f"The build {wanted!r} is unknown; choose one of {', '.join(BUILDS)}.")
    tag, reason = _suitable(gpus, system, machine)
    if wanted == "cuda" and tag == "cpu":
        raise InputError(f"No CUDA build of torch runs here: {reason}; choose cpu, or mend that first.")
    if wanted == "cpu":
        tag, reason = "cpu", "it was asked for"
    fetched, unpacked = _GIGABYTES.get((system, tag), _GIGABYTES["linux", tag])
    own_index = tag != "cpu" or system == "linux"  # of Linux, PyPI's is a CUDA build; of the others, the CPU's
    return Build(tag, reason, f"{_INDEX}{tag}" if own_index else "", fetched, unpacked)


def _suitable(gpus: Sequence[Gpu], system: str, machine: str) -> tuple[str, str]:
    if system == "darwin":
        return "cpu", "macOS has no CUDA"
    if machine.lower() not in ("x86_64", "amd64"):
        return "cpu", f"the CUDA builds are for x86-64, and this is {machine}"
    if not gpus:
        return "cpu", "no NVIDIA driver answers on this machine"
    best = max(gpus, key=lambda gpu: gpu.capability)
    driver = int(best.driver.partition(".")[0]) if best.driver.partition(".")[0].isdecimal() else 0
    if best.capability < 5.0:
        return "cpu", f"{best} is older than torch serves, which begins with compute capability 5.0"
    if driver < _OLDEST_CUDA_12:
        return "cpu", f"{best}: its driver is older than {_OLDEST_CUDA_12}, CUDA 12's oldest; update it"
    if best.capability >= 10 and driver < _OLDEST_BLACKWELL:
        return "cpu", f"{best}: such a processor needs driver {_OLDEST_BLACKWELL} or later; update it"
    if best.capability >= 7.5 and driver >= _OLDEST_CUDA_13:
        return "cu130", str(best)
    return ("cu128" if best.capability >= 10 else "cu126"), str(best)
