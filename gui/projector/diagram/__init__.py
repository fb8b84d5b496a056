"""The diagram of the projector, with what is said beside its neurons and edges."""
