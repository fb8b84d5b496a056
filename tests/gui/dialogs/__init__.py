"""Tests of `gui/dialogs`."""
