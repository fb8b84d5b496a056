"""What takes a part of the window, or all of it, for a while: Home, a lesson, a practice."""
