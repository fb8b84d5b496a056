"""Tests of `gui/views/samples`."""
