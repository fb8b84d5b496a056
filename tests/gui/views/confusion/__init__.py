"""Tests of `gui/views/plane`."""
