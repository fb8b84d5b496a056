"""Tests of `gui/views/layers`."""
