"""Mean and spread of what several models say of a tile, each of them of the tile and of it mirrored and turned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from ...base.settings import one_of
from ..probability import TileFunction


class View(NamedTuple):
    """A square turned by a number of quarters, and then mirrored or not."""

    quarters: int
    mirrored: bool

    def of(self, tensor: Tensor, vectors: Sequence[int] = ()) -> Tensor:
        """A tensor seen so.

        Parameters
        ----------
        tensor : Tensor
            (..., rows, cols).
        vectors : sequence of int
            Channels of a (B, channels, rows, cols) that are the part down of a vector, whose part to the right is the
            next channel (default: none): these turn, too.
        """
        turned = tensor.rot90(self.quarters, (-2, -1)) if self.quarters else tensor
        seen = turned.flip(-1) if self.mirrored else turned
        if not vectors or self == VIEWS["none"][0]:
            return seen
        seen = seen.clone()
        for place in vectors:
            down, right = seen[:, place].clone(), seen[:, place + 1].clone()
            for _ in range(self.quarters):
                down, right = -right, down
            seen[:, place], seen[:, place + 1] = down, -right if self.mirrored else right
        return seen

    def back(self, tensor: Tensor) -> Tensor:
        """What was seen so, as it was.

        Parameters
        ----------
        tensor : Tensor
            (..., rows, cols), as `of` gave it or computed of that.
        """
        straight = tensor.flip(-1) if self.mirrored else tensor
        return straight.rot90(-self.quarters, (-2, -1)) if self.quarters else straight


VIEWS = {
    "none": (View(0, False),),
    "flips": (View(0, False), View(0, True), View(2, False), View(2, True)),
    "flips_and_turns": tuple(View(quarters, mirrored) for quarters in range(4) for mirrored in (False, True)),
}
"""How a tile is looked at: as it is; with its three mirror images (the half turn is the third); or in all eight ways of
laying a square down (test-time augmentation).
"""


def averaged(
    functions: Sequence[TileFunction], views: str = "none", spread: bool = False, vectors: Sequence[int] = ()
) -> TileFunction:
    """The mean over functions and views, each turned back, one after the other (Welford 1962, so that a mean of equal
    values is that value bit for bit).

    Parameters
    ----------
    functions : sequence of TileFunction
        One or more, as of `probability_of`.
    views : str
        A key of `VIEWS` (default: none).
    spread : bool
        Give the population standard deviation over all that is averaged too; 0 where that is one (default: no).
    vectors : sequence of int
        Channels of the image that turn with it, as `View.of` takes them (default: none).

    Returns
    -------
    TileFunction
        Its result is (B, 1, H, W), or with ``spread`` (B, 2, H, W): the mean, then the spread.

    Raises
    ------
    InputError
        For views of another name.
    """
    if len(functions) == 1 and views == "none" and not spread:
        return functions[0]
    looks = [(function, view) for function in functions for view in VIEWS[one_of("flips", views, VIEWS)]]

    @torch.inference_mode()
    def function(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
        mean, squares = image.new_zeros(()), image.new_zeros(())
        for number, (probability, view) in enumerate(looks):
            found = view.back(probability(view.of(image, vectors), view.of(dem), view.of(valid)))
            before = found - mean
            mean = mean + before / (number + 1) if number else found
            squares = squares + before * (found - mean)
        return torch.cat([mean, (squares / len(looks)).clamp(min=0).sqrt()], dim=1) if spread else mean

    return function
