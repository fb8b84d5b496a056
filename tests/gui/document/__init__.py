"""Tests of `gui/document`."""
