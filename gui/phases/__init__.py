"""A step walked through from inside: played, narrated, and shown phase by phase."""
