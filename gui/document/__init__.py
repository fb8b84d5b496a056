"""The open file: open, save, recover, export."""
