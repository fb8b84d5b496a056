"""Tests of `core/training`."""
