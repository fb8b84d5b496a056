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


def function_name(name: str) -> str | Message:
    """What the function of this name is called; a function that isn't here yet is called by its name."""
    kind = FunctionName.__members__.get(name.upper())
    return name.replace("_", " ") if kind is None else kind()
