"""Tests of `gui/app`."""
