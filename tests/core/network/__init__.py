"""Tests of `core/network`."""
