"""How PyTorch calls and lays the weights of an `nn.Sequential` of `nn.Linear` layers and their activations."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from core.base.message import Message
from core.weight_files.messages import WeightsNote
from core.weight_files.values import NetworkWeights

Array = NDArray[np.float64]


def torch_arrays(values: NetworkWeights) -> Iterator[tuple[str, Array]]:
    """The `state_dict`: an activation stands between two layers, so these have the even numbers."""
    for number, layer in enumerate(values.layers):
        yield f"{2 * number}.weight", np.ascontiguousarray(layer.weights.T)
        if layer.biases is not None:
            yield f"{2 * number}.bias", layer.biases


def torch_note(values: NetworkWeights) -> Message:
    """Which module loads them."""
    parts = []
    for layer in values.layers:
        bias = "" if layer.biases is not None else ", bias=False"
        parts.append(f"nn.Linear({layer.fan_in}, {layer.fan_out}{bias})")
        module = "" if layer.activation is None else layer.activation.torch.module
        parts.append(module or "nn.Identity()")
    return WeightsNote.TORCH_MODULE(module=f"nn.Sequential({', '.join(parts)})")
