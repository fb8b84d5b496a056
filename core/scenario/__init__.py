"""Scenario files: their schema, read and written."""
