"""Colours, icons, styles, short numbers, pictures."""
