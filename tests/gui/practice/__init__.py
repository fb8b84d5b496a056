"""Tests of `gui/practice`."""
