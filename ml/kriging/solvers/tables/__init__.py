"""Tables of what depends on the place in a cell of a DEM."""
