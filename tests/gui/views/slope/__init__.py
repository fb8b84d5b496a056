"""Tests of `gui/views/slope`."""
