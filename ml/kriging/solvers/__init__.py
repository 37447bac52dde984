"""Kriging systems and the ways to solve many of them."""
