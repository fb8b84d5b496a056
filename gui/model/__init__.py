"""The state that views read, and what changes it."""
