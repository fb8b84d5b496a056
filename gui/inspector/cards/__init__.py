"""What a card says: its rows, with names and with numbers."""
