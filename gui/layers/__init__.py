"""Saturation and vanishing gradients, layer by layer."""
