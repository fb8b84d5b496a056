"""Tests of `gui/diagram/scene`."""
