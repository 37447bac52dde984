"""What this machine has for networks: processors, places to write, versions; and what of it a bug report may show."""
