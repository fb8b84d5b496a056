"""Tests of `gui/views/network`."""
