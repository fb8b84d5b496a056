"""Tests of `core/data`."""
