"""RelicSlide: relic landslides from a high-resolution image and a DEM.

This folder is three things at once: the QGIS plugin, the import package ``relicslide`` and the provider ``relicslide``.
"""


def classFactory(iface):
    """Make the plugin object for QGIS; ``iface`` is None under ``qgis_process``."""
    from .plugin.main import RelicSlidePlugin

    return RelicSlidePlugin(iface)
