"""The names of the kinds of files that weights are written as: they stand in a call before anything else is loaded."""

WEIGHT_FORMATS = ("npz", "safetensors", "torch-npz", "keras", "keras-weights", "onnx", "brain", "fann")
