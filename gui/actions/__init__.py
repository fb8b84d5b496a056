"""Every action, once."""
