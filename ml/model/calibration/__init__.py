"""What a model card says of its probabilities: their calibration, their distribution, thresholds with a promise."""
