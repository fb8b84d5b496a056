"""The bars of the workspace: the play bar with its slider, and what is said where a run has ended."""
