"""Kept runs: listed, swept, raced, and compared: two diagrams with one playhead, all of them as planes and curves."""
