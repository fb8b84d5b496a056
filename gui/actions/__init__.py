"""What an action is; each room has a table of its own, and every action is made once."""
