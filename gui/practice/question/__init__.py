"""One question: its field, its hints, and what is said of the answer."""
