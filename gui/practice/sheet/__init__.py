"""A sheet that is worked out: its lines, the question that is open, and what is said of the answer."""
