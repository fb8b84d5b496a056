"""What the command palette lists of a window, and where each of it leads."""
