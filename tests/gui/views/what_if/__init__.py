"""Tests of `gui/views/what_if`."""
