"""A run in a file, written and read."""
