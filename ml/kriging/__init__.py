"""Kriging: weights that follow from a variogram, made once where the data lie on a regular grid."""
