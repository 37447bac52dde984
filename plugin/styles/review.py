"""The form by which people review polygons: a list of what a polygon can be called, and who said so when."""

from __future__ import annotations

from qgis.core import QgsDefaultValue, QgsEditorWidgetSetup
from qgis.PyQt.QtCore import QCoreApplication


def review_form(layer) -> None:
    """Give a layer's fields of a review their labels, widgets and default values.

    A polygon that is drawn by hand is called redrawn; every change of a polygon sets the reviewer, where there is none
    yet, and the day.
    """
    from ...ml.geodata.polygons.review import REDRAWN  # here, because it imports scipy

    labels = _labels()
    widgets = {
        "status": ("ValueMap", {"map": [{label: status} for status, label in _status_labels().items()]}),
        "comment": ("TextEdit", {"IsMultiline": True}),
        "reviewer": ("TextEdit", {}),
        "reviewed": ("DateTime", {"display_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}),
        "outline": ("Hidden", {}),
    }
    user = "coalesce(nullif(\"reviewer\", ''), nullif(@user_full_name, ''), @user_account_name)"
    defaults = {
        "status": QgsDefaultValue(f"'{REDRAWN}'"),
        "reviewer": QgsDefaultValue(user, True),
        "reviewed": QgsDefaultValue("to_date(now())", True),
    }
    for name, (kind, settings) in widgets.items():
        index = layer.fields().lookupField(name)
        if index < 0:
            continue
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(kind, settings))
        layer.setFieldAlias(index, labels[name])
        if name in defaults:
            layer.setDefaultValueDefinition(index, defaults[name])


def _labels() -> dict[str, str]:
    return {
        "status": _tr("Review"),
        "comment": _tr("Comment"),
        "reviewer": _tr("Reviewer"),
        "reviewed": _tr("Reviewed on"),
        "outline": _tr("Area of the outline as it was written"),
    }


def _status_labels() -> dict[str, str]:
    from ...ml.geodata.polygons.review import ACCEPTED, REDRAWN, REJECTED, UNREVIEWED

    return {
        UNREVIEWED: _tr("unreviewed"),
        ACCEPTED: _tr("accepted: a landslide"),
        REJECTED: _tr("rejected: no landslide"),
        REDRAWN: _tr("redrawn: a landslide, drawn by hand"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("review", text)
