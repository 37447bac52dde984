"""`.ci/gpu`: everything that only a GPU can show, in one command that needs neither QGIS nor GDAL."""
