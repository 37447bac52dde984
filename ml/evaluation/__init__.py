"""Counts, scores and what came of a comparison."""
