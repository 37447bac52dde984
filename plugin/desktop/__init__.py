"""What only a QGIS with windows has."""
