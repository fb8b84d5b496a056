"""The window: it draws and asks. No arithmetic on networks happens here."""
