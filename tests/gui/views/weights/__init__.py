"""Tests of `gui/views/weights`."""
