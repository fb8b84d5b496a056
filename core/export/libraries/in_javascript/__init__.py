"""Libraries that are used from JavaScript: one module each."""
