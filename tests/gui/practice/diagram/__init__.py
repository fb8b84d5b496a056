"""Tests of `gui/practice/diagram`."""
