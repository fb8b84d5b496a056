"""What is read beside the network: notes and articles, whose names and numbers are live."""
