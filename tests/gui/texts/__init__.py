"""Tests of `gui/texts`."""
