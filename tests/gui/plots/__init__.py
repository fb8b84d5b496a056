"""Tests of `gui/plots`."""
