"""An image and a DEM on one grid, in units and scaled."""
