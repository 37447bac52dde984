"""What the dialog asks, and the answers as plain values."""
