"""Weights of a file, checked against the network that they are for before memory is taken."""
