"""The plane of two inputs, coloured by what the network answers."""
