"""The convolutions of a stage: the residual-convolutional layer, and the plain pair that it replaces."""

from __future__ import annotations

from torch import Tensor, nn

_SLOPE = 0.01  # of LeakyReLU below 0: torch's own, none is printed


def _convolved(inputs: int, outputs: int, kernel: int) -> list[nn.Module]:
    """A convolution that keeps rows and columns (2 x 2: itself and what lies right of and below it), normalised."""
    before, after = (kernel - 1) // 2, kernel // 2
    return [
        nn.ZeroPad2d((before, after, before, after)),
        nn.Conv2d(inputs, outputs, kernel, bias=False),
        nn.BatchNorm2d(outputs),
        nn.LeakyReLU(_SLOPE, inplace=True),
    ]


class ResidualConvolution(nn.Module):
    """(B, inputs, h, w) -> (B, outputs, h, w): 2 x 2 and 3 x 3 convolutions side by side, added to what came in.

    Le et al. 2023, figure 2: each has batch normalisation and LeakyReLU of its own. Where the number of channels
    changes, a 1 x 1 convolution brings the input along (guess).

    Parameters
    ----------
    inputs, outputs : int
        Channels of the map before and after.
    """

    reach = 1
    """Pixels of its own map beyond which nothing is seen."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.narrow = nn.Sequential(*_convolved(inputs, outputs, 2))
        self.wide = nn.Sequential(*_convolved(inputs, outputs, 3))
        self.shortcut = nn.Identity() if inputs == outputs else nn.Conv2d(inputs, outputs, 1)

    def forward(self, features: Tensor) -> Tensor:
        """Add both convolutions and the input.

        Parameters
        ----------
        features : Tensor
            (B, inputs, h, w) float.

        Returns
        -------
        Tensor
            (B, outputs, h, w) float.
        """
        return self.narrow(features) + self.wide(features) + self.shortcut(features)


class PlainConvolution(nn.Sequential):
    """(B, inputs, h, w) -> (B, outputs, h, w): two 3 x 3 convolutions, one after the other, as a U-Net has them.

    Parameters
    ----------
    inputs, outputs : int
        Channels of the map before and after.
    """

    reach = 2
    """Pixels of its own map beyond which nothing is seen."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(*_convolved(inputs, outputs, 3), *_convolved(outputs, outputs, 3))
