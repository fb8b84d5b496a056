"""The summary of a practice: points, lines, what to take along; saved as a file, or printed."""
