"""Kriging from scattered points."""
