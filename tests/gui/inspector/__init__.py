"""Tests of `gui/inspector`."""
