"""Tests of `gui/views/data`."""
