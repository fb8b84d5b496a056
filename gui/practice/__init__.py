"""Practice: what is asked of a learner before the program shows it."""
