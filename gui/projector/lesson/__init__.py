"""A lesson in the projector: its text and its question, for the last row."""
