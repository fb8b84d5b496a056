"""Find the mistake: somebody's sheet, in which one line went wrong first."""
