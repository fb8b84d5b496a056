"""What the diagram is made of."""
