"""How listings are written: neuron by neuron, factor by factor, with biases as a column, by errors, and by layers."""
