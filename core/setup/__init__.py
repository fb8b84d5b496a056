"""An opened scenario, built; and every change of it."""
