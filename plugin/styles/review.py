"""The form by which people review polygons: a list of what a polygon can be called, and who said so when."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
)

from ..translation import tr

_COLUMNS = 2  # of what was measured, in the form


def review_form(layer) -> None:
    """Give a layer's fields of a review their labels, widgets and default values.

    A polygon that is drawn by hand is called redrawn; every change of a polygon sets the reviewer, where there is none
    yet, and the day.
    """
    from ...ml.geodata.polygons.review import REDRAWN  # here, because it imports scipy

    labels = _labels()
    widgets = {
        "status": ("ValueMap", {"map": [{label: status} for status, label in _status_labels().items()]}),
        "comment": ("TextEdit", {}),
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
    _lay_out(layer, [name for name, (kind, _) in widgets.items() if kind != "Hidden"])


def _lay_out(layer, review: list[str]) -> None:
    """The review on top, and below it what was measured, which nobody writes by hand."""
    from ...ml.geodata.polygons import LABELS

    form, fields = layer.editFormConfig(), layer.fields()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    form.clearTabs()
    parts = ((tr("Judge it"), review, 1), (tr("What was measured"), list(LABELS), _COLUMNS))
    for title, names, columns in parts:
        box = QgsAttributeEditorContainer(title, form.invisibleRootContainer())
        box.setType(Qgis.AttributeEditorContainerType.GroupBox)
        box.setColumnCount(columns)
        box.setVerticalStretch(columns - 1)  # or half of a high window lies empty between the two
        for name in names:
            index = fields.lookupField(name)
            if index >= 0:
                box.addChildElement(QgsAttributeEditorField(name, index, box))
                form.setReadOnly(index, name in LABELS)
        if box.children():
            form.addTab(box)
    layer.setEditFormConfig(form)


def _labels() -> dict[str, str]:
    return {
        "status": tr("Review"),
        "comment": tr("Comment"),
        "reviewer": tr("Reviewer"),
        "reviewed": tr("Reviewed on"),
        "outline": tr("Area of the outline as it was written"),
    }


def _status_labels() -> dict[str, str]:
    from ...ml.geodata.polygons.review import ACCEPTED, REDRAWN, REJECTED, UNREVIEWED

    return {
        UNREVIEWED: tr("unreviewed"),
        ACCEPTED: tr("accepted: a landslide"),
        REJECTED: tr("rejected: no landslide"),
        REDRAWN: tr("redrawn: a landslide, drawn by hand"),
    }
