"""Libraries that are used from Java: one module each."""
