"""Run, explain and check a feed-forward network with NumPy alone: no screen, no Qt."""
