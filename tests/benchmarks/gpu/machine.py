"""What it was measured on."""

from __future__ import annotations

import os
import platform
from importlib import metadata

import torch
from relicslide.ml.base.packages import versions
from relicslide.ml.model.device import choose_device

_PACKAGES = ("scipy", "safetensors", "pytest")


def machine(device: str) -> dict:
    """The processor that computes, and the one beside it."""
    chosen = choose_device(device)
    found: dict = {"device": chosen.description, "cores": os.cpu_count(), "system": platform.platform()}
    if chosen.is_cuda:
        found["capability"] = list(torch.cuda.get_device_capability(chosen.torch_device))
        found["gpus"] = torch.cuda.device_count()
    return found


def package_versions() -> dict:
    """Of everything that was used; None for what is not installed."""
    cudnn = torch.backends.cudnn.version() if torch.cuda.is_available() else None
    found = {**versions(torch=torch.__version__), "cuda": torch.version.cuda, "cudnn": cudnn}
    return {**found, **{name: _version(name) for name in _PACKAGES}}


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
