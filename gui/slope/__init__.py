"""The error as a function of one weight alone: its slope is the gradient."""
