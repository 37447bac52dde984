"""What a scene lacks: where image and DEM are known, and what the network is shown where they are not."""
