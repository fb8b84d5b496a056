"""The plots of the projector, and its slider."""
