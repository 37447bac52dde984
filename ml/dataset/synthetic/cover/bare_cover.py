"""What an image shows of ground without trees: alpine rock, scree, snow and turf, and deserts without any plant.

Colours are reflectances (red, green, blue), made up after looking at aerial and satellite images; shares, limits of
slope and heights are guesses but for the angle of repose of scree.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from ..landforms import fractal_noise, slope
from ..place import soft_step
from .exposure import cast_shadow, hillshade, sensor
from .landcover import Surface, mixed

_ROCKS = (
    (0.33, 0.32, 0.31),  # granite, gneiss
    (0.45, 0.43, 0.39),  # limestone
    (0.55, 0.52, 0.47),  # dolomite, chalk
    (0.20, 0.20, 0.20),  # schist, basalt
    (0.30, 0.25, 0.20),  # brown, weathered
    (0.40, 0.31, 0.21),  # ochre
    (0.42, 0.27, 0.20),  # red sandstone
    (0.29, 0.30, 0.27),  # greenish
)
_SANDS = ((0.58, 0.46, 0.33), (0.62, 0.55, 0.44), (0.52, 0.34, 0.22), (0.45, 0.41, 0.36), (0.50, 0.42, 0.30))
_TURFS = ((0.24, 0.27, 0.13), (0.32, 0.30, 0.17), (0.38, 0.33, 0.21), (0.20, 0.24, 0.12))
_TREES, _SNOW, _ROAD = (0.09, 0.12, 0.07), (0.90, 0.92, 0.95), (0.55, 0.53, 0.50)
_REPOSE = 36.0  # degrees: the steepest that loose scree lies


def alpine_image(surface: Surface, generator: np.random.Generator) -> np.ndarray:
    """An image of ground near and above the tree line, under a random sun.

    Parameters
    ----------
    surface : Surface
        To paint.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    np.ndarray
        uint8 (3, rows, cols): red, green, blue.
    """
    form = _Form(surface, generator)
    rock = form.bedrock(_ROCKS)
    scree = _colour(rock.mean(axis=(1, 2))) * generator.uniform(0.95, 1.3) * (1 + 0.08 * form.streaks())
    ground = mixed(rock, scree, form.scree())
    limit = generator.uniform(20, 40) + 7 * form.patches
    turf = soft_step(limit - form.steep, 5) * soft_step(
        generator.uniform(0.1, 1.25) - form.height + 0.2 * form.patches, 0.12
    )
    tufts = 1 + 0.15 * form.detail * fractal_noise(form.shape, generator, 0.9, longest=max(4.0, 40 / form.cell_m))
    ground = mixed(ground, _colour(_pick(_TURFS, generator)) * tufts, turf * generator.uniform(0.5, 1))
    trees = form.trees(generator.uniform(-0.6, 0.8))
    crowns = fractal_noise(form.shape, generator, 0.5, longest=max(3.0, 12 / form.cell_m), shortest=1.5)
    crowns = 1 + 0.35 * form.detail * crowns
    ground = mixed(ground, _colour(_TREES) * np.clip(crowns, 0.4, 1.8), trees)
    ground = form.marked(ground, rock * 1.1)
    ground = mixed(ground, _colour(_SNOW), form.snow() if generator.random() < 0.6 else 0.0)
    return sensor(ground * form.light(np.maximum(0.3, 1 - turf), trees), form.cell_m, generator)


def desert_image(surface: Surface, generator: np.random.Generator) -> np.ndarray:
    """An image of ground where nothing grows, under a random sun.

    Parameters
    ----------
    surface : Surface
        To paint.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    np.ndarray
        uint8 (3, rows, cols): red, green, blue.
    """
    form = _Form(surface, generator)
    rock = form.bedrock((*_ROCKS, *_SANDS))
    sand = _colour(_pick(_SANDS, generator)) * (1 + 0.05 * form.streaks())
    cover = soft_step(generator.uniform(8, 26) + 4 * form.patches - form.steep, 4)
    ground = mixed(rock, sand, cover * generator.uniform(0.4, 0.95))
    varnish = soft_step(form.patches + generator.uniform(-1.5, 0.5), 0.3) * soft_step(15 - form.steep, 4)
    ground = ground * (1 - generator.uniform(0, 0.35) * varnish)
    washes = soft_step(form.hollow - generator.uniform(0.6, 1.4), 0.25) * soft_step(20 - form.steep, 5)
    ground = mixed(ground, sand * generator.uniform(1.0, 1.25), washes)
    ground = form.marked(ground, rock * 1.15)
    return sensor(ground * form.light(np.ones(form.shape), np.zeros(form.shape)), form.cell_m, generator)


class _Form:
    """A surface's measures that decide what lies where."""

    def __init__(self, surface: Surface, generator: np.random.Generator):
        self.surface, self.cell_m, self.shape = surface, surface.cell_m, surface.dem.shape
        self._generator = generator
        dem = surface.dem
        self.steep = np.degrees(slope(ndimage.gaussian_filter(dem, 1.0), self.cell_m))
        low, high = np.percentile(dem, (2, 98))
        self.height = (dem - low) / max(high - low, 1.0)
        """0 (valley) to 1 (summits)."""
        around = max(8, int(120 / self.cell_m))
        position = dem - ndimage.uniform_filter(ndimage.uniform_filter(dem, around), around)
        self.hollow = -position / max(position.std(), 1e-6)
        """How far below the ground around, in standard deviations."""
        self.detail = min(1.0, 6 / self.cell_m) ** 0.5
        """1 where a cell shows single trees and blocks, less where it averages many."""
        self.patches = fractal_noise(self.shape, generator, 1.3, longest=max(self.shape) / 3)

    def bedrock(self, colours: tuple[tuple[float, float, float], ...]) -> np.ndarray:
        """(3, rows, cols): one or two rocks, banded where they are bedded, mottled by joints, lichen and debris."""
        draw = self._generator
        first, second = _pick(colours, draw), _pick(colours, draw)
        second = 0.5 * first + 0.5 * second if draw.random() < 0.7 else second
        rows, cols = np.indices(self.shape) * self.cell_m
        dip, strike = np.tan(np.radians(draw.uniform(0, 35))), draw.uniform(0, 2 * np.pi)
        bed_m = max(draw.uniform(0.05, 0.5) * np.ptp(self.surface.dem), 4 * self.cell_m * dip, 1.0)
        depth = self.surface.dem + dip * (rows * np.cos(strike) + cols * np.sin(strike))
        depth = depth + 0.4 * bed_m * fractal_noise(self.shape, draw, 1.6)
        beds = np.interp(depth % (4 * bed_m) / bed_m, np.arange(0, 4.1, 0.5), draw.random(9))
        mottled = self.patches if draw.random() < 0.4 else 2 * beds - 1
        colour = mixed(_colour(first), _colour(second), soft_step(mottled + draw.uniform(-0.5, 0.5), 0.25))
        fine = fractal_noise(self.shape, draw, draw.uniform(0.7, 1.2), longest=max(8.0, 80 / self.cell_m))
        return np.clip(colour * (1 + draw.uniform(0.05, 0.18) * self.detail * fine), 0.02, 0.95)

    def scree(self) -> np.ndarray:
        """(rows, cols), 0 to 1: loose stones at the foot of walls, and no steeper than they lie."""
        foot = ndimage.grey_dilation(self.steep, size=max(3, int(50 / self.cell_m) | 1))
        lies = soft_step(_REPOSE + 2 * self.patches - self.steep, 2.5) * soft_step(self.steep - 14, 4)
        return (
            lies * soft_step(foot - _REPOSE - 4, 3) * soft_step(self.patches + self._generator.uniform(-0.5, 1.5), 0.5)
        )

    def streaks(self) -> np.ndarray:
        """(rows, cols), deviation about 1: noise drawn out down the slope."""
        noise = fractal_noise(self.shape, self._generator, 0.5, longest=max(8.0, 60 / self.cell_m))
        down, across = np.gradient(ndimage.gaussian_filter(self.surface.dem, 2.0))
        steepness = np.hypot(down, across) + 1e-9
        drawn, (rows, cols) = noise.copy(), np.indices(self.shape)
        for step in (2, 4, 6, 8):
            there = [rows + step * down / steepness, cols + step * across / steepness]
            drawn += ndimage.map_coordinates(noise, there, order=1, mode="nearest")
        return drawn / max(drawn.std(), 1e-9)

    def trees(self, line: float) -> np.ndarray:
        """(rows, cols), 0 to 1: below a height of ``line`` (0 to 1, ragged), not on walls, thinner on scree."""
        ragged = line + 0.15 * self.patches - 0.15 * self.hollow.clip(-1, 1)
        stand = soft_step(ragged - self.height, 0.05) * soft_step(38 + 4 * self.patches - self.steep, 4)
        stems = fractal_noise(self.shape, self._generator, 0.4, longest=max(4.0, 25 / self.cell_m))
        stems = soft_step(stems + self._generator.uniform(0, 2) + 2 * (ragged - self.height), 0.3)
        return stand * (0.8 + self.detail**2 * (stems - 0.8))

    def snow(self) -> np.ndarray:
        """(rows, cols), 0 to 1: patches in hollows and shade, more of them higher up, none on walls."""
        draw = self._generator
        shade = 1 - hillshade(ndimage.gaussian_filter(self.surface.dem, 3), self.cell_m, draw.uniform(120, 240), 45)
        wish = 0.6 * self.hollow + 1.5 * shade + 1.5 * self.height + 0.6 * self.patches
        share = draw.uniform(0, 0.12) if draw.random() < 0.8 else draw.uniform(0.12, 0.5)
        return soft_step(wish - np.percentile(wish, 100 * (1 - share)), 0.08) * soft_step(48 - self.steep, 4)

    def marked(self, ground: np.ndarray, bare: np.ndarray) -> np.ndarray:
        """``ground`` (3, rows, cols) with what slides, people and water left on it."""
        tone = 1 + self._generator.uniform(-0.15, 0.15) * self.surface.disturbed
        return mixed(mixed(ground * tone, bare, self.surface.stripped), _colour(_ROAD), self.surface.roads)

    def light(self, rocky: np.ndarray, trees: np.ndarray) -> np.ndarray:
        """(rows, cols): sun and sky on ground that is rougher than its DEM where it is ``rocky`` (0 to 1)."""
        draw = self._generator
        rough = fractal_noise(self.shape, draw, draw.uniform(1.1, 1.7), longest=draw.uniform(8, 40), shortest=2)
        ribs = np.abs(fractal_noise(self.shape, draw, 1.6, longest=draw.uniform(20, 60), shortest=5)) ** 0.8
        rise = self.cell_m * np.tan(np.radians(self.steep)).clip(0.03, 1.2) * rocky
        surface = self.surface.dem + rise * (draw.uniform(0.1, 0.5) * rough + draw.uniform(0, 1.2) * ribs)
        crowns = fractal_noise(self.shape, draw, 0.6, longest=max(3.0, 15 / self.cell_m), shortest=2)
        surface = surface + trees * np.minimum(0.8, self.cell_m / 3) * crowns
        azimuth, altitude = draw.uniform(0, 360), draw.uniform(22, 65)
        sun = hillshade(surface, self.cell_m, azimuth, altitude) / np.sin(np.radians(altitude))
        shadow = ndimage.gaussian_filter(cast_shadow(surface, self.cell_m, azimuth, altitude).astype(float), 0.7)
        ambient = draw.uniform(0.08, 0.4)
        return ambient + (1 - ambient) * sun * (1 - shadow)


def _pick(colours: tuple[tuple[float, float, float], ...], generator: np.random.Generator) -> np.ndarray:
    """One of ``colours``, a little lighter or darker and off."""
    chosen = np.array(colours[generator.integers(len(colours))])
    return chosen * generator.uniform(0.8, 1.2) * generator.uniform(0.97, 1.03, 3)


def _colour(values: np.ndarray | tuple[float, float, float]) -> np.ndarray:
    return np.asarray(values)[:, None, None]
