"""A trained network: its card, its file, and how it is run over a scene."""
