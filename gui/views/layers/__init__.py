"""The page of the layers: what they answer, and what comes back to them."""
