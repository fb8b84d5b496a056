"""The pad: somebody draws, and the network answers with each stroke."""
