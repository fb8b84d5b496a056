"""What lies over other parts of the window for a while."""
