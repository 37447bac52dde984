"""Made-up land with planted slides."""
