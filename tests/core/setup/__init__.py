"""Tests of `core/setup`."""
