"""Questions, waiting, and what is told of a fault."""
