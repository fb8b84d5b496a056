"""Tests of `gui/threads`."""
