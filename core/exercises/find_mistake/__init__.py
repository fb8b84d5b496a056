"""A sheet that somebody worked out with one slip, and the search for it."""
