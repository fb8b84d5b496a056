"""Tests of `gui/stops`."""
