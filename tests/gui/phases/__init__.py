"""Tests of `gui/phases`."""
