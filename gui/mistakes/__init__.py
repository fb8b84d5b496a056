"""What is shown of a documented mistake."""
