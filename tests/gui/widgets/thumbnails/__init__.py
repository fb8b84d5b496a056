"""Tests of `gui/widgets/thumbnails`."""
