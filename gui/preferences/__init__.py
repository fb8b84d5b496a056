"""What the user has chosen: kept in the settings, and changed or forgotten in one dialog."""
