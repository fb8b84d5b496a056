"""A lesson that runs, or is recorded: its pane, who keeps its course, and what it does to the window."""
