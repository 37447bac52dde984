"""Labelled scenes and chips."""
