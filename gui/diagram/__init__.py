"""The diagram of the network."""
