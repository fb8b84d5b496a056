"""What Backstep computes: networks, their chain rule, their training. NumPy only, and no window."""
