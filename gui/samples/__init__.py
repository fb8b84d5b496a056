"""The samples in a table: edited, pasted, imported, exported."""
