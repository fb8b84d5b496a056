"""Tests of `gui/mistakes`."""
