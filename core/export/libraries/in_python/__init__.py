"""Libraries that are used from Python: one module each."""
