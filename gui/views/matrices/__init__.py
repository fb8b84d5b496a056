"""The page of an iteration as matrices."""
