"""Somebody's own article: read from a file as text, without what would be loaded or run."""
