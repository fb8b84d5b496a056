"""The network, its losses and its rules of backpropagation: what the articles are about."""
