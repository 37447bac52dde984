"""The sizes of the attention U-Net: `paper` meets the published count, `small` runs on a CPU."""

from __future__ import annotations

from dataclasses import dataclass

from ...base.settings import one_of

STRIDE = 16
"""Pixels of the image per pixel of the coarsest map: five levels, each half as fine as the one before."""


@dataclass(frozen=True)
class UNetPreset:
    """Channels of a U-Net of five levels and of its attention."""

    widths: tuple[int, int, int, int, int]
    """Channels of the maps at strides 1, 2, 4, 8 and 16."""
    inner: int
    """Channels that the attention works with."""
    attention_heads: int
    """Among which it divides them."""


UNET_PRESETS = {
    "paper": UNetPreset((64, 128, 256, 512, 1024), 24, 4),
    "small": UNetPreset((16, 32, 64, 96, 128), 16, 2),
}
"""paper: 25.1 M parameters with 23 bands beside the 24.8 M that are printed. Widths, inner channels and the number of
the attention's heads are guesses that agree with that count; none of them is printed.
"""


def unet_preset(name: str) -> UNetPreset:
    """The preset of a name.

    Parameters
    ----------
    name : str
        A key of `UNET_PRESETS`.

    Returns
    -------
    UNetPreset

    Raises
    ------
    InputError
        For any other name.
    """
    return UNET_PRESETS[one_of("preset", name, UNET_PRESETS)]
