"""Other libraries: scripts that print our numbers in them, what they do otherwise, and runs held side by side."""
