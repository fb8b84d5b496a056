"""Libraries that are used from R: one module each."""
