"""What is kept of a lesson."""
