"""What the ground around a cell is like: slope, curvature, topographic position, openness."""
