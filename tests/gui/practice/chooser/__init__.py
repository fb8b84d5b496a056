"""The chooser."""
