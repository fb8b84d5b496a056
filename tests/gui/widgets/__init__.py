"""Tests of `gui/widgets`."""
