"""The network, drawn: where its neurons stand, how they and their edges look, and what the pointer is on."""
