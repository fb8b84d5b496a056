"""The projector: one network, one sentence, large enough to be read from the back row."""
