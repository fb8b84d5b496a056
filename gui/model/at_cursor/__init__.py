"""What is computed at the cursor, once for all who ask until it is elsewhere: passes, a board, the right rule."""
