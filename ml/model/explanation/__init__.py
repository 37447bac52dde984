"""Grad-CAM over a scene: the channels' weights, gathered stripe by stripe, and the heat."""
