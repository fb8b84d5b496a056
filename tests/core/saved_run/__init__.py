"""Tests of `core/saved_run`."""
