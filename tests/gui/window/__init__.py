"""Tests of `gui/window`."""
