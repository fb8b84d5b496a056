"""Tests of `core/explain`."""
