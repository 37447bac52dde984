"""A session in the real QGIS desktop, written down as a generator: it yields what to wait for, and goes on then.

``play(session())`` runs it; ``yield 0.5`` waits half a second, ``yield condition`` until the function returns true.
``photograph`` keeps a window as a PNG file of at most 256 colours.
"""

import os
import sys
import traceback
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication

PATIENCE = 900  # seconds that a condition may take
_TICK = 0.1  # seconds
_COLOURS = 256


def play(steps):
    """Run a session to its end, and QGIS with it; any error ends QGIS at once, because nobody is there to see it."""

    def step(condition=0.0, waited=0.0):
        try:
            ready = waited >= condition if isinstance(condition, (int, float)) else condition()
            if ready:
                condition, waited = next(steps), 0.0
            elif waited > PATIENCE:
                raise RuntimeError(f"{condition} did not come true in {PATIENCE} s")
        except StopIteration:
            leave(0)
        except BaseException:  # noqa: BLE001  # whatever it is
            traceback.print_exc()
            leave(1)
        QTimer.singleShot(int(1000 * _TICK), lambda: step(condition, waited + _TICK))

    step()


def leave(code):
    """End QGIS without a question about what is not saved."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def photograph(widget, path):
    """Keep what a window shows."""
    QApplication.processEvents()
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    _few_colours(widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)).save(str(path), "PNG", 0)
    print(path, flush=True)


def _few_colours(image):
    """The image in its most frequent colours; neighbours in a cube of 32 steps a side count as one."""
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(-1, 4)[:, 2::-1].astype(np.uint32)
    steps = pixels >> 3
    places, counts = np.unique(steps[:, 0] << 10 | steps[:, 1] << 5 | steps[:, 2], return_counts=True)
    cell = np.searchsorted(places, steps[:, 0] << 10 | steps[:, 1] << 5 | steps[:, 2])
    means = [np.bincount(cell, weights=pixels[:, channel]) / counts for channel in range(3)]
    common = np.argsort(-counts, kind="stable")[:_COLOURS]
    red, green, blue = (np.rint(mean[common]).astype(int) for mean in means)
    table = [0xFF000000 | int(r) << 16 | int(g) << 8 | int(b) for r, g, b in zip(red, green, blue)]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
