"""Tests of `gui/practice/decide`."""
