"""How widgets share the room that there is."""
