"""Tests of `gui/model`."""
