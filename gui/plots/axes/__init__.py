"""The axes of a plot: what they reach over, and where their ticks stand."""
