"""Tests of `gui/practice/predict`."""
