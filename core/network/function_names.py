"""What activations and losses are called in sentences, by their names in files."""

from core.base.message import Message, MessageKind, source_text


class FunctionName(MessageKind):
    """Names of functions, as pieces of sentences."""

    SIGMOID = source_text("sigmoid")
    TANH = source_text("tanh")
    RELU = source_text("relu")
    LEAKY_RELU = source_text("leaky relu")
    IDENTITY = source_text("identity")
    SOFTMAX = source_text("softmax")
    SQUARED_ERROR = source_text("squared error")
    HALF_SQUARED_ERROR = source_text("half squared error")
    MEAN_SQUARED_ERROR = source_text("mean squared error")
    CROSS_ENTROPY = source_text("cross-entropy")
    BINARY_CROSS_ENTROPY = source_text("binary cross-entropy")


_NAMES = {
    "sigmoid": FunctionName.SIGMOID(),
    "tanh": FunctionName.TANH(),
    "relu": FunctionName.RELU(),
    "leaky_relu": FunctionName.LEAKY_RELU(),
    "identity": FunctionName.IDENTITY(),
    "softmax": FunctionName.SOFTMAX(),
    "squared_error": FunctionName.SQUARED_ERROR(),
    "half_squared_error": FunctionName.HALF_SQUARED_ERROR(),
    "mean_squared_error": FunctionName.MEAN_SQUARED_ERROR(),
    "cross_entropy": FunctionName.CROSS_ENTROPY(),
    "binary_cross_entropy": FunctionName.BINARY_CROSS_ENTROPY(),
}


def function_name(name: str) -> str | Message:
    """What the function of this name is called; one that is called nothing else by its name."""
    return _NAMES.get(name, name.replace("_", " "))
