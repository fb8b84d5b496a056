"""Written for Keras: `.weights.h5` and `.keras`, as `keras_file` reads them."""

import io
import json
import zipfile
from typing import Any

import numpy as np

from core.base.message import Message
from core.network.activations import Activation, LeakyReLU
from core.weight_files.keras_file import CONFIG, WEIGHTS
from core.weight_files.messages import WeightsNote
from core.weight_files.optional import package
from core.weight_files.values import NetworkWeights, WrittenWeights, not_written, unscaled

_METADATA = "metadata.json"
_MADE = (1980, 1, 1, 0, 0, 0)  # the same numbers make the same file
_ACTIVATIONS = frozenset({"identity", "leaky_relu", "relu", "sigmoid", "softmax", "tanh"})
_VERSION = "3.0.0"  # of Keras, which reads what is written here, and all that came after it


def write_keras_weights(values: NetworkWeights) -> WrittenWeights:
    """What `model.load_weights` reads, as float32."""
    values, notes = _for_keras(values)
    return WrittenWeights(_h5_of(values), (*notes, WeightsNote.STRAIGHT(), *_told_of_writing(values)))


def write_keras(values: NetworkWeights) -> WrittenWeights:
    """What `keras.models.load_model` reads, as float32."""
    values, notes = _for_keras(values)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as parts:
        metadata = {"keras_version": _VERSION, "date_saved": "1980-01-01@00:00:00"}
        parts.writestr(zipfile.ZipInfo(_METADATA, _MADE), json.dumps(metadata))
        parts.writestr(zipfile.ZipInfo(CONFIG, _MADE), json.dumps(_config_of(values)))
        parts.writestr(zipfile.ZipInfo(WEIGHTS, _MADE), _h5_of(values))
    return WrittenWeights(made.getvalue(), (*notes, WeightsNote.STRAIGHT(), *_told_of_writing(values)[:1]))


def _for_keras(values: NetworkWeights) -> tuple[NetworkWeights, tuple[Message, ...]]:
    """The values as Keras can have them.

    Raises
    ------
    MisfitError
        If a layer has an activation that Keras has not.
    """
    for number, layer in enumerate(values.layers, start=1):
        activation = layer.activation
        if activation is not None and activation.name not in _ACTIVATIONS:
            raise not_written(activation, number, "Keras")
    return unscaled(values)


def _h5_of(values: NetworkWeights) -> bytes:
    h5py = package("h5py")
    file = io.BytesIO()
    with h5py.File(file, "w", libver=("earliest", "v108")) as root:
        root.create_group("vars")
        for number, layer in enumerate(values.layers):
            name = _counted("dense", number)
            variables = root.create_group(f"layers/{name}/vars")
            variables.attrs["name"] = name
            variables.create_dataset("0", data=layer.weights.astype(np.float32))
            if layer.biases is not None:
                variables.create_dataset("1", data=layer.biases.astype(np.float32))
    return file.getvalue()


def _config_of(values: NetworkWeights) -> dict[str, Any]:
    layers: list[dict[str, Any]] = [
        _described("InputLayer", {"batch_shape": [None, values.sizes[0]], "dtype": "float32", "name": "inputs"})
    ]
    for number, layer in enumerate(values.layers):
        config = {
            "name": _counted("dense", number),
            "trainable": True,
            "dtype": "float32",
            "units": layer.fan_out,
            "activation": _function_of(layer.activation),
            "use_bias": layer.biases is not None,
        }
        layers.append(_described("Dense", config) | {"build_config": {"input_shape": [None, layer.fan_in]}})
        if isinstance(layer.activation, LeakyReLU):  # a function of that name has a slope of its own
            behind = {"name": _counted("leaky_re_lu", number), "negative_slope": layer.activation.slope}
            layers.append(_described("LeakyReLU", {**behind, "trainable": True, "dtype": "float32"}))
    inner = {"name": "sequential", "trainable": True, "dtype": "float32", "layers": layers}
    build = {"input_shape": [None, values.sizes[0]]}
    model = {"module": "keras", "class_name": "Sequential", "config": inner, "registered_name": None}
    return model | {"build_config": build}


def _counted(name: str, number: int) -> str:
    """What Keras calls the layers of a class: dense, dense_1 and so on."""
    return f"{name}_{number}" if number else name


def _described(kind: str, config: dict[str, Any]) -> dict[str, Any]:
    return {"module": "keras.layers", "class_name": kind, "config": config, "registered_name": None}


def _function_of(activation: Activation | None) -> str:
    """The activation of a Dense layer itself."""
    is_linear = activation is None or isinstance(activation, LeakyReLU) or activation.name == "identity"
    return "linear" if activation is None or is_linear else activation.name


def _told_of_writing(values: NetworkWeights) -> tuple[Message, ...]:
    """What is said of either file: its digits, and the model that takes weights alone."""
    parts = [f"keras.Input(({values.sizes[0]},))"]
    for layer in values.layers:
        bias = "" if layer.biases is not None else ", use_bias=False"
        parts.append(f'keras.layers.Dense({layer.fan_out}, activation="{_function_of(layer.activation)}"{bias})')
        if isinstance(layer.activation, LeakyReLU):
            parts.append(f"keras.layers.LeakyReLU(negative_slope={layer.activation.slope!r})")
    model = f"keras.Sequential([{', '.join(parts)}])"
    return WeightsNote.WRITTEN_AS_FLOAT32(), WeightsNote.KERAS_MODEL(model=model)
