"""Tests of `core/training/compiled`."""
