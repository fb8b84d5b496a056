"""Tests of `core/cli`."""
