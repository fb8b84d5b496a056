"""The page of the samples, and their import."""
