"""The page of the slope along one weight."""
