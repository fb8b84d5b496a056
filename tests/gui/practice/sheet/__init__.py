"""Tests of `gui/practice/question`."""
