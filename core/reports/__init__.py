"""What came of a practice, and of all the answers that a class has handed in."""
