"""A map of the rooms, drawn from the imports that the sources make: `make map`."""
