"""Grids, rasters and vectors as files hold them."""
