"""Tests of `gui/inspector/cards`."""
