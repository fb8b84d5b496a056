"""Tests of `gui/diagram`."""
