"""Tables of a PostGIS database as the place of a layer: "Save to Database Table" in a dialog, ``postgis:…`` in scripts.

The work writes a file, as for any other destination; QGIS's own exporter takes it into the table when it is complete.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerExporter,
)

from ..ml.base.errors import InputError

_PREFIX = re.compile(r"(postgis|postgres):(//)?", re.IGNORECASE)
_PROVIDER, _KEY = "postgres", "fid"


@dataclass(frozen=True)
class Table:
    """A table that is to be made."""

    uri: str
    """Of the data source, as QGIS's PostgreSQL provider reads it."""
    schema: str
    name: str

    @property
    def source(self) -> str:
        """What QGIS loads."""
        return f"{_PROVIDER}://{self.uri}"

    def check(self) -> None:
        """Raise `InputError` where the database cannot be reached, or has the table: what is in it would be lost."""
        metadata = QgsProviderRegistry.instance().providerMetadata(_PROVIDER)
        try:
            there = metadata.createConnection(self.uri, {}).tableExists(self.schema, self.name)
        except QgsProviderConnectionException as error:
            raise InputError(
                f"The database of the table {self.name} cannot be used ({_short(error)}); check its name and "
                "connection."
            ) from None
        if there:
            raise InputError(
                f"The table {self.schema}.{self.name} is there already and would be lost; give another name."
            )

    def file(self, context: QgsProcessingContext) -> str:
        """A temporary file for the work to write, called as the table."""
        return QgsProcessingUtils.generateTempFilename(f"{self.name}.gpkg", context)

    def take(self, path: str) -> str:
        """Copy the layer of a file into the table; returns what QGIS loads."""
        layer = QgsVectorLayer(path, self.name, "ogr")
        export = QgsVectorLayerExporter.exportLayer
        done, reason = export(layer, self.uri, _PROVIDER, layer.crs(), False, {"overwrite": False})
        if done != QgsVectorLayerExporter.ExportError.NoError:
            raise InputError(
                f"The table {self.schema}.{self.name} cannot be written ({_short(reason)}); save its content, which "
                f"lies in {path} until QGIS is closed."
            )
        return self.source


def table_of(value: object) -> Table | None:
    """The table that a destination names; None for anything else."""
    if not isinstance(value, str):
        return None
    found = _PREFIX.match(value)
    if not found:
        return None
    uri = QgsDataSourceUri(value[found.end() :])
    if not uri.table():
        raise InputError(f'{value} names no table; give postgis:dbname=\'…\' table="schema"."table" (geom).')
    uri.setKeyColumn(uri.keyColumn() or _KEY)
    uri.setDataSource(uri.schema() or "public", uri.table(), uri.geometryColumn() or "geom", "", uri.keyColumn())
    return Table(uri.uri(False), uri.schema(), uri.table())


def _short(reason: object) -> str:
    return " ".join(str(reason).split())[:200]
