"""A lesson that runs: its pane, who keeps its course, and what it does to the window."""
