"""The documented mistakes: chosen from a menu, explained, and run beside the right rule."""
