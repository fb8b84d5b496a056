"""An iteration as a short listing in NumPy: what each line computes, its values, and where an article slips."""
