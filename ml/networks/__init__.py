"""The networks by name.

Each takes `forward(image, dem)`, image (B, C, H, W) and dem (B, 1, H, W) as the model card scales them, and returns
logits (B, classes, H, W); `stride` is what H and W are multiples of, `explain_layers` the modules Grad-CAM can look at.
"""

from __future__ import annotations

import inspect

from torch import nn

from ..base.errors import InputError
from ..base.settings import check_type, one_of
from .ffs_net import FfsNet
from .hpcl_net import HpclNet, MomentumEncoder
from .imagenet import ImagenetReport, load_imagenet
from .presets import PRESETS

NETWORKS = {"hpcl-net": HpclNet, "ffs-net": FfsNet}

_LEAST = {"image_channels": 1, "classes": 2}

__all__ = [
    "NETWORKS",
    "PRESETS",
    "FfsNet",
    "HpclNet",
    "ImagenetReport",
    "MomentumEncoder",
    "build_network",
    "load_imagenet",
]


def build_network(name: str, **arguments: object) -> nn.Module:
    """A new network with random weights. InputError for an unknown name or argument, with the list of known ones, and
    for an argument of another type or too small.
    """
    kind = NETWORKS[one_of("network", name, NETWORKS)]
    known = inspect.signature(kind).parameters
    unknown = sorted(set(arguments) - set(known))
    if unknown:
        raise InputError(f"{name} takes no argument {', '.join(unknown)}, only: {', '.join(known)}.")
    for key, value in arguments.items():
        check_type(key, value, known[key].annotation)
        if key in _LEAST and value < _LEAST[key]:
            raise InputError(f"{name} with {key} {value} cannot be built; use {_LEAST[key]} or more.")
    return kind(**arguments)
