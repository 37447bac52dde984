"""Made-up land with planted landslides."""
