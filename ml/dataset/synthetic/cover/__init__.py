"""What an image shows of made-up land."""
