"""Weights of other libraries, in their own files: read, recognised, and written."""
