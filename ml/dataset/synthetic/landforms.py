"""Made-up land: fractal relief, relic landslides in it, and forms that look like slides and are none.

Elevations are metres, arrays are (rows, cols) with row 0 in the north, ``cell_m`` is the side of a cell in metres.
Sizes and shares that no source fixes are marked as guesses.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import fft, ndimage

from ...geodata.grid import Window


def fractal_noise(
    shape: tuple[int, ...],
    generator: np.random.Generator,
    exponent: float = 2.0,
    longest: float = np.inf,
    shortest: float = 0.0,
) -> np.ndarray:
    """Noise whose amplitude spectrum falls as frequency ** -exponent, by spectral synthesis.

    It is cut from a larger periodic field, so that opposite edges differ.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns.
    generator : np.random.Generator
        Of all chance.
    exponent : float, default 2
        The larger, the smoother.
    longest, shortest : float
        Wavelengths in cells between which there is power; all by default.

    Returns
    -------
    np.ndarray
        float64 (rows, cols), mean 0, standard deviation 1.
    """
    rows, cols = (int(np.ceil(size * 4 / 3 / 32)) * 32 for size in shape)  # a third larger, and quick to transform
    squared = np.add.outer(fft.fftfreq(rows) ** 2, fft.rfftfreq(cols) ** 2).astype(np.float32)
    squared[0, 0] = 1.0
    amplitude = squared ** (-exponent / 2)
    for wavelength, power in ((longest, -4), (shortest, 4)):
        if 0 < wavelength < np.inf:
            amplitude /= 1 + (squared * np.float32(wavelength**2)) ** power
    amplitude[0, 0] = 0.0
    waves = generator.standard_normal((2, *amplitude.shape), np.float32)
    values = fft.irfft2(amplitude * (waves[0] + 1j * waves[1]), (rows, cols))[: shape[0], : shape[1]].astype(float)
    return (values - values.mean()) / max(values.std(), 1e-12)


def relief(shape: tuple[int, ...], cell_m: float, generator: np.random.Generator, grain: float = 1.0) -> np.ndarray:
    """Hills and branching valleys, with a mean slope of 10 to 22 degrees (guess).

    Valleys are the zero lines of smooth noise: they branch and join as drainage does, and ridges lie between them.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns.
    cell_m : float
        Side of a cell in metres.
    generator : np.random.Generator
        Of all chance.
    grain : float, default 1
        One or two valleys cross the land where it is 1; it says how many times as many there are elsewhere.

    Returns
    -------
    np.ndarray
        float64 (rows, cols): elevations in metres.
    """
    extent = max(shape) / grain
    broad = fractal_noise(shape, generator, 2.4, shortest=extent / 3)
    valleys = np.abs(fractal_noise(shape, generator, 2.2, longest=extent, shortest=extent / 4)) ** 0.8
    ravines = np.abs(fractal_noise(shape, generator, 2.0, longest=extent / 2.5, shortest=extent / 9))
    shape_of_land = broad + generator.uniform(1.0, 2.4) * valleys + 0.16 * ravines
    land = ndimage.gaussian_filter(shape_of_land, extent / 160)
    land = land * (np.tan(np.radians(generator.uniform(10, 22))) / np.tan(slope(land, cell_m)).mean())
    rough = fractal_noise(shape, generator, 1.7, longest=120 / cell_m, shortest=3)
    return land + 0.6 * rough + generator.uniform(300, 1500)


def slope(dem: np.ndarray, cell_m: float) -> np.ndarray:
    """Slope of the ground.

    Parameters
    ----------
    dem : np.ndarray
        (rows, cols) elevations in metres.
    cell_m : float
        Side of a cell in metres.

    Returns
    -------
    np.ndarray
        (rows, cols) radians, 0 to pi / 2.
    """
    down, across = np.gradient(dem, cell_m)
    return np.arctan(np.hypot(down, across))


@dataclass(frozen=True)
class Slide:
    """One planted slide: where it is, what it did to the surface, and its measures."""

    window: Window
    """The cells that it may touch."""
    change: np.ndarray
    """Metres by which the surface rose (deposit) or sank (source), of the window's shape."""
    mask: np.ndarray
    """True inside the outline, of the window's shape."""
    downslope: tuple[float, float]
    """Unit vector (row, column) in which the mass moved."""
    length_m: float
    """Down the slope."""
    width_m: float
    depth_m: float
    """Of the source, and a measure of the deposit's height."""


def make_slide(
    dem: np.ndarray,
    cell_m: float,
    centre: tuple[int, int],
    length_m: float,
    aspect: float,
    age: float,
    generator: np.random.Generator,
) -> Slide:
    """A slide that faces downslope.

    A steep arcuate back wall and side walls bound the source; a bulge with hummocks and a lobate front lies below it.
    Depth is 5 to 11 % of the length (guess, after the usual depth to length ratios of rotational slides).

    Parameters
    ----------
    dem : np.ndarray
        (rows, cols): elevations in metres before.
    cell_m : float
        Side of a cell in metres.
    centre : tuple of int
        Row and column.
    length_m : float
        Metres from crown to toe.
    aspect : float
        Times that it is as long as wide.
    age : float
        0 (fresh) to 1 (very old): diffusion over time, which turns walls of some 55 degrees into gentle ones, is a
        Gaussian filter of the change.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    Slide
        Not yet in the surface.
    """
    width_m, depth_m = length_m / aspect, length_m * generator.uniform(0.05, 0.11)
    window = _window(dem.shape, centre, 0.62 * np.hypot(length_m, 1.3 * width_m) / cell_m)
    downslope = fall_line(dem, centre, max(2.0, length_m / 5 / cell_m))
    along, across = slope_axes(window, centre, downslope, cell_m)
    long = length_m / cell_m
    warp = 0.07 * fractal_noise(window.shape, generator, 2.0, longest=long, shortest=long / 14)
    u = along / length_m + 0.5 + 0.5 * warp
    v = across / (width_m / 2) + warp
    mask = np.abs(v) < _half_width(u)
    inside_m = ndimage.distance_transform_edt(np.pad(mask, 1))[1:-1, 1:-1] * cell_m
    hummocks = fractal_noise(window.shape, generator, 1.5, longest=long / 5, shortest=long / 20)
    change = _profile(u, hummocks) * depth_m * _wall(inside_m, u, depth_m)
    change = ndimage.gaussian_filter(change, (0.5 + 2.5 * age) * depth_m / 6 / cell_m + 0.4)
    return Slide(window, change, mask, downslope, length_m, width_m, depth_m)


def _window(shape: tuple[int, ...], centre: tuple[int, int], reach: float) -> Window:
    side = 2 * int(np.ceil(reach)) + 1
    return Window(centre[0] - side // 2, centre[1] - side // 2, side, side).intersection(Window(0, 0, *shape))


def fall_line(dem: np.ndarray, centre: tuple[int, int], scale: float) -> tuple[float, float]:
    """Unit vector (row, column) down the slope at a cell.

    Parameters
    ----------
    dem : np.ndarray
        (rows, cols): elevations in metres.
    centre : tuple of int
        Row and column of the cell.
    scale : float
        Cells: deviation of the Gaussian that smooths the land before.
    """
    near = _window(dem.shape, centre, 4 * scale)
    (row, col) = np.array(centre) - (near.row, near.col)
    smooth = ndimage.gaussian_filter(dem[near.within(Window(0, 0, *dem.shape))], scale, mode="nearest")
    fall = -np.array([part[row, col] for part in np.gradient(smooth)])
    return tuple(fall / max(np.hypot(*fall), 1e-9))


def slope_axes(
    window: Window, centre: tuple[int, int], downslope: tuple[float, float], cell_m: float
) -> tuple[np.ndarray, np.ndarray]:
    """Metres down a slope and across it, each of a window's shape.

    Parameters
    ----------
    window : Window
        The cells that are asked for.
    centre : tuple of int
        Row and column from which metres are counted.
    downslope : tuple of float
        Unit vector (row, column).
    cell_m : float
        Side of a cell in metres.
    """
    rows = (np.arange(window.rows) + window.row - centre[0])[:, None] * cell_m
    cols = (np.arange(window.cols) + window.col - centre[1])[None, :] * cell_m
    return rows * downslope[0] + cols * downslope[1], cols * downslope[0] - rows * downslope[1]


def _half_width(u: np.ndarray) -> np.ndarray:
    """Half the width at 0 (crown) .. 1 (toe), in half widths: round head, waist, lobe; negative outside."""
    head = np.sqrt(np.clip(1 - ((0.32 - u) / 0.32) ** 2, 0, None))
    waist = 1 - 0.14 * np.exp(-(((u - 0.52) / 0.12) ** 2))
    toe = 1.06 * np.sqrt(np.clip(1 - ((u - 0.7) / 0.3) ** 2, 0, None))
    half = np.where(u < 0.32, head, np.where(u < 0.7, waist, toe))
    return np.where((u > 0) & (u < 1), half, -1.0)


def _profile(u: np.ndarray, hummocks: np.ndarray) -> np.ndarray:
    """Change along the slide in depths: hollow above, bulge with hummocks below."""
    hollow = -np.clip(np.cos(np.clip((u - 0.18) / 0.38, -0.3, 1) * np.pi / 2), 0, None)
    bulge = 0.75 * np.exp(-(((u - 0.76) / 0.17) ** 2)) * (1 + 0.3 * hummocks)
    return hollow + bulge


def _wall(inside_m: np.ndarray, u: np.ndarray, depth_m: float) -> np.ndarray:
    """0 at the outline to 1 inside: within 0.55 depths in the source (a wall), within 1.4 depths at the toe."""
    reach = depth_m * np.interp(u, [0.35, 0.75], [0.55, 1.4])
    fraction = np.clip(inside_m / reach, 0, 1)
    return fraction * fraction * (3 - 2 * fraction)


def terrace(dem: np.ndarray, cell_m: float, centre: tuple[int, int], generator: np.random.Generator) -> np.ndarray:
    """A copy of ``dem`` with a bench along the slope: a straight cut and fill without side walls or deposit.

    Parameters
    ----------
    dem : (rows, cols) array
        Metres.
    cell_m : float
        Side of a cell, metres.
    centre : (int, int)
        Row and column of its middle.
    generator : numpy.random.Generator
        Draws a length of 60 to 220 m and a width of 10 to 28 m.
    """
    length_m, width_m = generator.uniform(60, 220), generator.uniform(10, 28)
    window = _window(dem.shape, centre, length_m / cell_m)
    along, across = slope_axes(window, centre, fall_line(dem, centre, 12 / cell_m + 1), cell_m)
    place = window.within(Window(0, 0, *dem.shape))
    steepness = np.tan(slope(ndimage.gaussian_filter(dem[place], 12 / cell_m), cell_m)).mean()
    weight = np.exp(-((along / width_m) ** 4) - (across / length_m * 1.6) ** 8)
    changed = dem.copy()
    changed[place] += weight * along * steepness
    return changed
