"""Losses on scores, and the hyper-pixel-wise contrast."""
