"""Which scenarios there are, and how the open one is trained."""
