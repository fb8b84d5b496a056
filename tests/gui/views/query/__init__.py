"""Tests of `gui/views/query`."""
