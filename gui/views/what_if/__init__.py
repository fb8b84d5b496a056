"""The page on which one number is dragged."""
