"""The sheet: the quantities of one iteration, how each is asked for and worked out, and the slips in it."""
