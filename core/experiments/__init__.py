"""Several trainings held side by side."""
