"""Tests of `gui/views/check`."""
