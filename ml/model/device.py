"""Which processor computes, in which precision, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch

from ..base.errors import InputError

PRECISIONS = ("auto", "float32", "bfloat16", "float16")


@dataclass(frozen=True)
class Device:
    """A processor and a precision."""

    torch_device: torch.device
    dtype: torch.dtype
    description: str
    """Both in words, for the log."""

    @property
    def is_cuda(self) -> bool:
        """Whether it is a GPU."""
        return self.torch_device.type == "cuda"


def choose_device(name: str = "auto", precision: str = "auto") -> Device:
    """Where to compute, and in which precision.

    bfloat16 has too few digits to be chosen by itself: it moved the bundled model's probabilities by up to 0.2, float16
    by less than 0.01.

    Parameters
    ----------
    name : str
        ``cpu``, ``cuda``, ``cuda:N`` or ``auto`` (default): the GPU that torch can use, else the CPU.
    precision : str
        ``float32``, ``bfloat16``, ``float16`` or ``auto`` (default): float16 on GPUs, float32 on CPUs.

    Returns
    -------
    Device

    Raises
    ------
    InputError
        For an unknown name, or a GPU that is not there.
    """
    if precision not in PRECISIONS:
        raise InputError(f"The precision {precision!r} is unknown; choose among {', '.join(PRECISIONS)}.")
    chosen = _processor(name.strip().lower())
    dtype = _dtype(precision, chosen)
    return Device(chosen, dtype, f"{_describe(chosen)}, {str(dtype).split('.')[-1]}")


@contextmanager
def tuned_convolutions(device: Device, tf32: bool = True) -> Iterator[None]:
    """Let cuDNN try all its algorithms once for every shape of a convolution, and keep the fastest.

    That takes some tenths of a second for each new shape, and pays where batch after batch has the same ones. On a CPU
    nothing changes.

    Parameters
    ----------
    device : Device
        The one that will compute.
    tf32 : bool
        Whether float32 may be rounded to TF32's ten bits on the way (default: True, as torch itself has it).
    """
    with torch.backends.cudnn.flags(enabled=True, benchmark=device.is_cuda, allow_tf32=tf32):
        yield


def _processor(name: str) -> torch.device:
    if not re.fullmatch(r"auto|cpu|cuda(:\d+)?", name):
        raise InputError(f"The device {name!r} is unknown; choose auto, cpu, cuda or cuda:N.")
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    if name == "cpu" or (name == "auto" and count == 0):
        return torch.device("cpu")
    number = int(name.split(":")[1]) if ":" in name else 0
    if number >= count:
        raise InputError(
            f"The device {name!r} is not there: torch {torch.__version__} sees {count} CUDA GPU(s); choose cpu, "
            "or install a CUDA build of torch and the GPU's driver."
        )
    return torch.device("cuda", number)


def _dtype(precision: str, device: torch.device) -> torch.dtype:
    if precision != "auto":
        return getattr(torch, precision)
    if device.type == "cpu":
        return torch.float32
    return torch.float16


def _describe(device: torch.device) -> str:
    if device.type == "cpu":
        return f"CPU, {torch.get_num_threads()} threads"
    properties = torch.cuda.get_device_properties(device)
    return f"{properties.name} ({device}, {properties.total_memory / 2**30:.0f} GiB)"
