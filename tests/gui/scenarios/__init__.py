"""Tests of `gui/scenarios`."""
