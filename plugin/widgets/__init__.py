"""What the dialogs show beyond QGIS's own widgets; imported by a dialog alone, never without a screen.

A parameter names its widget in its metadata (`widget_of`), and Processing makes it when it opens a dialog.
"""

from __future__ import annotations


def widget_of(module: str, **settings: object) -> dict:
    """Metadata of a parameter whose widget ``DialogWidget`` of one of this package's modules makes."""
    return {"widget_wrapper": {"class": f"{__name__}.{module}.DialogWidget", **settings}}
