"""The chain beside the diagram of the projector."""
