"""What the projector tells of a phase, in sentences."""
