"""Training: one step, the run, what is recorded of it, what halts it."""
