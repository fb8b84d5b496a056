"""Tests of `gui/views`."""
