"""ImageNet weights in torchvision's naming, from a local file, into a trunk."""

from __future__ import annotations

import pickle  # its error only: torch.load(weights_only=True) raises it  # nosec B403
from dataclasses import dataclass
from os import PathLike, fspath
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from ..base.errors import InputError
from .resnet import ResNetTrunk

UNUSED = ("conv1.", "bn1.", "fc.")  # torchvision's stem and classifier: the trunk has neither


@dataclass(frozen=True)
class ImagenetReport:
    """The file's keys that were taken, dropped on purpose or did not fit; the trunk's that were not in it."""

    loaded: tuple[str, ...]
    dropped: tuple[str, ...]
    mismatched: tuple[str, ...]
    missing: tuple[str, ...]


def load_imagenet(trunk: ResNetTrunk, path: str | PathLike[str]) -> ImagenetReport:
    """Copy layer1 .. layer4 of a torchvision ResNet state dict into `trunk`, in place.

    `path` is a .safetensors file or a state dict written by torch.save; it is read without running code from it. Keys
    of another shape or name stay out and are reported. InputError where the file can't be read or nothing in it fits.
    """
    given = {key: value for key, value in read_state(path).items() if isinstance(value, Tensor)}
    own = trunk.state_dict()
    fits = {key: value for key, value in given.items() if key in own and value.shape == own[key].shape}
    if not any(key.endswith("weight") for key in fits):
        raise InputError(
            f"{fspath(path)} holds no weight that fits this trunk: give a ResNet state dict in torchvision's naming "
            "(layer1.0.conv1.weight ...) of the same depth and width."
        )
    trunk.load_state_dict(fits, strict=False)
    dropped = tuple(key for key in given if key.startswith(UNUSED))
    mismatched = tuple(key for key in given if key not in fits and key not in dropped)
    return ImagenetReport(tuple(fits), dropped, mismatched, tuple(key for key in own if key not in fits))


def read_state(path: str | PathLike[str]) -> dict[str, Tensor]:
    """The tensors by name in a safetensors or torch.save file."""
    try:
        if Path(path).suffix == ".safetensors":
            return load_file(path)
        return dict(torch.load(path, map_location="cpu", weights_only=True))
    except (OSError, SafetensorError, pickle.UnpicklingError, RuntimeError, EOFError, TypeError, ValueError) as error:
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise InputError(
            f"{fspath(path)} can't be read as a state dict ({reason}): give a .safetensors file or one that torch.save "
            "wrote."
        ) from error
