"""Choosing what is practised."""
