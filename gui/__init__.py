"""The window: Qt draws and asks, `core` answers. No arithmetic on networks happens here."""
