"""Somebody's own numbers for an iteration: read from what they paste, told what they are, and marked."""
