"""The network and its training, edited in a panel."""
