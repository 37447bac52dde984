"""What the benchmark of interpolation compares."""
