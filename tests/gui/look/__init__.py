"""Tests of `gui/look`."""
