"""What the doors of a terminal share."""
