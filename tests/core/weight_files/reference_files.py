"""The files that the real libraries made, and what their networks give there."""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.network.activations import Activation
from core.weight_files.activation_names import of_word
from core.weight_files.values import NetworkWeights

FILES = Path(__file__).parent / "files"
GIVES = {
    name: gives
    for source in ("python.json", "tensorflow.json", "brain-js.json", "fann.json")
    for name, gives in json.loads((FILES / source).read_text()).items()
}
"""By the name of each file: the library with its version, inputs, outputs, and activations that the file doesn't tell."""


def outputs_of(
    values: NetworkWeights, inputs: NDArray[np.float64], told: list[str] | None = None
) -> NDArray[np.float64]:
    """What our network gives with these values; `told` are the activations where the file has none."""
    activations: list[Activation | None] = [layer.activation for layer in values.layers]
    if told is not None:
        activations = [of_word(word) for word in told]
    a = inputs
    for layer, activation in zip(values.layers, activations, strict=True):
        assert activation is not None
        z = a @ layer.weights if layer.biases is None else a @ layer.weights + layer.biases
        a = activation.value(z)
    return a
