"""The chooser: what is to be practised, and how."""
