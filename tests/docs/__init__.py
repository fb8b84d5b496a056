"""What stands in docs/ is what the sources are."""
