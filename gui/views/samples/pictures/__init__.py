"""Pictures of a file, shown before they are imported."""
