"""What can be practised with a setup, and what is chosen of it."""
