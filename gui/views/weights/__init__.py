"""The page of the weight matrices."""
