"""Tests of `gui/comparison`."""
