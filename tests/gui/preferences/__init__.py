"""Tests of `gui/preferences`."""
