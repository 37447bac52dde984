"""ResNet trunk with a dilated last stage, in torchvision's parameter names, and its ImageNet weights from a file."""

from __future__ import annotations

import pickle  # its error only: torch.load(weights_only=True) raises it  # nosec B403
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from os import PathLike, fspath
from pathlib import Path
from typing import Union

import torch
from torch import Tensor, nn

from ...base.errors import InputError, quoted
from ...base.settings import one_of
from ...base.untrusted.tensor_header import read_header
from ..weights.reading import read_tensors

_UNREADABLE = (
    *(OSError, EOFError, MemoryError, RuntimeError, ArithmeticError, AssertionError, AttributeError, ImportError),
    *(LookupError, TypeError, ValueError, pickle.UnpicklingError, struct.error),
)
"""What torch.load raises at a damaged pickle, whose reader takes what it is told."""
_SAFE_TORCH = (2, 10)
UNUSED = ("conv1.", "bn1.", "fc.")  # torchvision's stem and classifier: the trunk has neither


class BasicBlock(nn.Module):
    """Two 3x3 convolutions and the shortcut (He et al. 2016, figure 5 left).

    Parameters
    ----------
    inputs : int
        Channels of the map that it is given.
    width : int
        Channels of both convolutions.
    stride : int
        Of the first 3x3 convolution, and of the shortcut (default: 1).
    dilation : int
        Pixels from one tap of both kernels to the next (default: 1).
    """

    expansion = 1

    def __init__(self, inputs: int, width: int, stride: int = 1, dilation: int = 1) -> None:
        super().__init__()
        self.conv1 = _conv3x3(inputs, width, stride, dilation)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = _conv3x3(width, width, 1, dilation)
        self.bn2 = nn.BatchNorm2d(width)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = _shortcut(inputs, width, stride)

    def forward(self, features: Tensor) -> Tensor:
        """Add what two convolutions make of a map to the map.

        Parameters
        ----------
        features : Tensor
            (B, inputs, H, W) float.

        Returns
        -------
        Tensor
            (B, width, H/stride, W/stride) float, 0 or more.
        """
        shortcut = features if self.downsample is None else self.downsample(features)
        features = self.relu(self.bn1(self.conv1(features)))
        return self.relu(self.bn2(self.conv2(features)) + shortcut)


class Bottleneck(nn.Module):
    """1x1, 3x3 (with the stride), 1x1 to four times the width, and the shortcut (He et al. 2016, figure 5 right).

    Parameters
    ----------
    inputs : int
        Channels of the map that it is given.
    width : int
        Channels of the 3x3 convolution.
    stride : int
        Of the 3x3 convolution, and of the shortcut (default: 1).
    dilation : int
        Pixels from one tap of its kernel to the next (default: 1).
    """

    expansion = 4

    def __init__(self, inputs: int, width: int, stride: int = 1, dilation: int = 1) -> None:
        super().__init__()
        outputs = width * self.expansion
        self.conv1 = nn.Conv2d(inputs, width, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = _conv3x3(width, width, stride, dilation)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, outputs, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(outputs)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = _shortcut(inputs, outputs, stride)

    def forward(self, features: Tensor) -> Tensor:
        """Add what three convolutions make of a map to the map.

        Parameters
        ----------
        features : Tensor
            (B, inputs, H, W) float.

        Returns
        -------
        Tensor
            (B, 4 width, H/stride, W/stride) float, 0 or more.
        """
        shortcut = features if self.downsample is None else self.downsample(features)
        features = self.relu(self.bn1(self.conv1(features)))
        features = self.relu(self.bn2(self.conv2(features)))
        return self.relu(self.bn3(self.conv3(features)) + shortcut)


BlockKind = Union[type[BasicBlock], type[Bottleneck]]
BLOCKS: dict[str, BlockKind] = {"basic": BasicBlock, "bottleneck": Bottleneck}


class ResNetTrunk(nn.Module):
    """Blocks 1 to 4 of a ResNet (He et al. 2016) behind somebody else's stem.

    Maps (B, inputs, H, W) to the four blocks' maps at H, H/2, H/4 and H/4: where the stem ends at stride 4 that is
    output stride 16. Block4 keeps its size and dilates its 3x3 convolutions by 2 x `multi_grid` (DeepLabV3, section
    3.1; that HPCL-Net's "dilated ResNet101" is this one is a guess its multiply-adds support).

    Parameters
    ----------
    block : str
        Residual block, a key of BLOCKS.
    layers : sequence of int
        Residual blocks in each of the four stages.
    widths : sequence of int
        Width of each stage; a bottleneck gives four times as many channels.
    inputs : int
        Channels of the stem's map.
    multi_grid : sequence of int
        Factors on dilation 2 along block4's residual blocks, repeated as needed.

    Attributes
    ----------
    channels : tuple of int
        Of the four maps.

    Raises
    ------
    InputError
        For an unknown `block`.
    """

    def __init__(
        self, block: str, layers: Sequence[int], widths: Sequence[int], inputs: int, multi_grid: Sequence[int] = (1, 1)
    ) -> None:
        super().__init__()
        kind = BLOCKS[one_of("trunk block", block, BLOCKS)]
        self.channels = tuple(width * kind.expansion for width in widths)
        sources = (inputs, *self.channels)
        dilations = [2 * multi_grid[i % len(multi_grid)] for i in range(layers[3])]
        self.layer1 = _stage(kind, sources[0], widths[0], 1, [1] * layers[0])
        self.layer2 = _stage(kind, sources[1], widths[1], 2, [1] * layers[1])
        self.layer3 = _stage(kind, sources[2], widths[2], 2, [1] * layers[2])
        self.layer4 = _stage(kind, sources[3], widths[3], 1, dilations)

    @property
    def reach(self) -> int:
        """Pixels of its input beyond which nothing is seen, along the longest path."""
        total, stride = 0, 1
        for stage in (self.layer1, self.layer2, self.layer3, self.layer4):
            for conv in (part for part in stage.modules() if isinstance(part, nn.Conv2d)):
                total += stride * conv.dilation[0] * (conv.kernel_size[0] // 2)
                if conv.kernel_size[0] == 3:  # the shortcut's 1x1 strides beside the path, not along it
                    stride *= conv.stride[0]
        return total

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """The maps of blocks 1 to 4.

        Parameters
        ----------
        features : Tensor
            (B, inputs, H, W) float, a stem's map.

        Returns
        -------
        tuple of Tensor
            (B, channels[k], h, w) float for each k: at H, H/2, H/4 and H/4.
        """
        block1 = self.layer1(features)
        block2 = self.layer2(block1)
        block3 = self.layer3(block2)
        return block1, block2, block3, self.layer4(block3)


def _stage(kind: BlockKind, inputs: int, width: int, stride: int, dilations: Sequence[int]) -> nn.Sequential:
    first = kind(inputs, width, stride, dilations[0])
    return nn.Sequential(first, *(kind(width * kind.expansion, width, 1, dilation) for dilation in dilations[1:]))


def _conv3x3(inputs: int, outputs: int, stride: int, dilation: int) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 3, stride, padding=dilation, dilation=dilation, bias=False)


def _shortcut(inputs: int, outputs: int, stride: int) -> nn.Sequential | None:
    if stride == 1 and inputs == outputs:
        return None
    return nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))


@dataclass(frozen=True)
class ImagenetReport:
    """The file's keys that were taken, dropped on purpose or did not fit; the trunk's that were not in it."""

    loaded: tuple[str, ...]
    dropped: tuple[str, ...]
    mismatched: tuple[str, ...]
    missing: tuple[str, ...]


def load_imagenet(trunk: ResNetTrunk, path: str | PathLike[str]) -> ImagenetReport:
    """Copy layer1 .. layer4 of a torchvision ResNet state dict into a trunk, in place.

    Parameters
    ----------
    trunk : ResNetTrunk
        Of the same depth and width; it is changed.
    path : str or PathLike
        A .safetensors file or a state dict written by torch.save; it is read without running code from it.

    Returns
    -------
    ImagenetReport
        Which keys were taken; those of another shape or name stay out.

    Raises
    ------
    InputError
        Where the file can't be read or nothing in it fits.
    """
    _check_torch(path)
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
    """The tensors by name in a safetensors or torch.save file.

    Parameters
    ----------
    path : str or PathLike
        It is read without running code from it.

    Returns
    -------
    dict of str to Tensor

    Raises
    ------
    InputError
        Where it can't be read as one.
    """
    try:
        if Path(path).suffix == ".safetensors":
            return read_tensors(read_header(Path(path)))
        return dict(torch.load(path, map_location="cpu", weights_only=True))
    except _UNREADABLE as error:
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise InputError(
            f"{fspath(path)} can't be read as a state dict ({quoted(reason)}): give a .safetensors file or one that "
            "torch.save wrote."
        ) from error


def _check_torch(path: str | PathLike[str]) -> None:
    """A pickle of any origin could run code before 2.6 (CVE-2025-32434) and corrupt memory before 2.10
    (CVE-2026-24747), although ``weights_only`` was asked for.
    """
    old = tuple(map(int, torch.__version__.split(".")[:2])) < _SAFE_TORCH
    if old and Path(path).suffix != ".safetensors":
        raise InputError(
            f"{fspath(path)} is a pickle, which torch {torch.__version__} does not read safely; give a .safetensors "
            f"file, or update torch to {'.'.join(map(str, _SAFE_TORCH))} or later."
        )
