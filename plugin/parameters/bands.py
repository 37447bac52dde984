"""Which bands of IMAGE are read: as BANDS says, as the file calls them, or as the layer shows them."""

from __future__ import annotations

from collections.abc import Sequence

from ...ml.scene.spectral.colours import colour_bands, named_file
from ...ml.scene.spectral.roles import RGB
from ..layers import check_bands, raster_file, shown_bands, shown_otherwise
from .arguments import Arguments


def chosen_bands(given: Arguments, names: Sequence[str] = RGB) -> tuple[int, ...] | None:
    """The bands in the order of ``names``, and a note where the layer shows others; None: as the file calls them."""
    layer, asked = given.raster("IMAGE"), given.bands("BANDS")
    if asked:
        note = shown_otherwise(layer, asked)
        given.notes += [note] if note else []
        return tuple(asked)
    shown = shown_bands(layer)
    told = colour_bands(named_file(raster_file(layer)), names)
    if told is not None or not shown or tuple(names) != RGB or shown == [1, 2, 3]:
        return None
    said = ", ".join(map(str, shown))
    given.notes.append(
        f"BANDS is empty, and the file of the layer {layer.name()!r} does not call its bands red, green and blue: the "
        f"bands {said} are taken, which the layer shows as such. Choose others in BANDS if it shows false colours."
    )
    return tuple(shown)


def check_image_bands(given: Arguments, count: int) -> None:
    """Raise `InputError` where IMAGE lacks the bands that BANDS asks for, or ``count`` where it asks for none."""
    asked = given.bands("BANDS")
    check_bands(given.raster("IMAGE"), asked or list(range(1, count + 1)), count)
