"""The command palette: all that can be done, gone to or read about, found by what is typed."""
