"""Tests of `gui/formulas`."""
