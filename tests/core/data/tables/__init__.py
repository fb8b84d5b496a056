"""Tests of `core/data/tables`."""
