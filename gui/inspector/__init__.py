"""The inspector: what is held, and what is hovered."""
