"""Algorithms that train networks on a data set, and what they ask for alike."""
