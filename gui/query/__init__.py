"""Asking the network: forwards from inputs, backwards from a wanted answer."""
