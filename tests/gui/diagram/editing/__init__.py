"""Tests of `gui/diagram/editing`."""
