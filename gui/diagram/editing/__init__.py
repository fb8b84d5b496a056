"""What is changed in the diagram."""
