"""The processors that torch could use, and whether this build of it can."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from ...base.packages.build import Gpu


@dataclass(frozen=True)
class Processor:
    """A CPU or a GPU."""

    name: str
    kind: str
    """cpu or cuda."""
    memory_gib: float | None
    """All of it; None where nobody tells."""
    free_gib: float | None
    capability: str
    """Compute capability of a GPU, such as 8.6."""
    served: bool
    """Whether this torch has code for it."""
    remark: str
    """Why not, or how it is used."""


def is_served(capability: tuple[int, int], architectures: Sequence[str]) -> bool:
    """Whether a build of torch has code for a GPU.

    Binary code (sm_XY) runs on processors of the same generation X and the same or a later Y; intermediate code
    (compute_XY) on any later one (CUDA C++ programming guide, binary and PTX compatibility).

    Parameters
    ----------
    capability : tuple of int
        Compute capability of the GPU, such as (8, 6).
    architectures : sequence of str
        What `torch.cuda.get_arch_list` says.

    Returns
    -------
    bool

    Examples
    --------
    >>> is_served((8, 6), ["sm_80", "sm_90"]), is_served((12, 0), ["sm_80", "sm_90"])
    (True, False)
    """
    found = [re.fullmatch(r"(sm|compute)_(\d+)(\d)[af]?", name) for name in architectures]
    known = [(match[1], int(match[2]), int(match[3])) for match in found if match]
    major, minor = capability
    return any(
        (kind == "sm" and own == major and lower <= minor) or (kind == "compute" and (own, lower) <= capability)
        for kind, own, lower in known
    )


def processors() -> list[Processor]:
    """The CPU, and every GPU that torch sees.

    Returns
    -------
    list of Processor
    """
    return [_cpu(), *(_cuda(number) for number in range(torch.cuda.device_count() if torch.cuda.is_available() else 0))]


def unused_gpus(gpus: Sequence[Gpu], found: Sequence[Processor]) -> str:
    """Why GPUs that the driver tells of are not used by torch, and what to do about it.

    Parameters
    ----------
    gpus : sequence of Gpu
        What nvidia-smi tells.
    found : sequence of Processor
        What torch sees.

    Returns
    -------
    str
        Empty where there is none, or all is well.
    """
    if not gpus or any(processor.kind == "cuda" and processor.served for processor in found):
        return next((each.remark for each in found if each.kind == "cuda" and not each.served), "")
    names = ", ".join(map(str, gpus))
    unserved = next((each.remark for each in found if each.kind == "cuda"), "")
    if unserved:
        return unserved
    if torch.version.cuda is None:
        return f"This machine has {names}, but torch {torch.__version__} is a build for CPUs; install the CUDA build."
    return (
        f"This machine has {names}, but torch {torch.__version__} (CUDA {torch.version.cuda}) cannot use it; update "
        "its driver, or install the build that suits it."
    )


def _cpu() -> Processor:
    name = platform.processor() or platform.machine()
    remark = f"{torch.get_num_threads()} threads of {os.cpu_count()} cores"
    return Processor(name, "cpu", _memory("SC_PHYS_PAGES"), _memory("SC_AVPHYS_PAGES"), "", True, remark)


def _cuda(number: int) -> Processor:
    properties = torch.cuda.get_device_properties(number)
    capability = (properties.major, properties.minor)
    architectures = torch.cuda.get_arch_list()
    served = is_served(capability, architectures)
    words = f"{properties.major}.{properties.minor}"
    remark = f"cuda:{number}"
    if not served:
        remark = (
            f"torch {torch.__version__} has no code for {properties.name} (compute capability {words}; it has "
            f"{', '.join(architectures)}); install the build that suits it, or use the CPU."
        )
    free = torch.cuda.mem_get_info(number)[0] / 2**30 if served else None
    return Processor(properties.name, "cuda", properties.total_memory / 2**30, free, words, served, remark)


def _memory(pages: str) -> float | None:
    if not hasattr(os, "sysconf") or pages not in os.sysconf_names:  # Windows; free memory on macOS
        return None
    return os.sysconf(pages) * os.sysconf("SC_PAGE_SIZE") / 2**30
