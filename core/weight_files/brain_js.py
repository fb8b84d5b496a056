"""brain.js: what `JSON.stringify(net.toJSON())` writes, of version 2 and of version 1.

Weights stand as (fan_out, fan_in), one list for each neuron, beside its bias. All layers have one activation, the
output layer too.
"""

import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError, shortened
from core.base.message import Message
from core.network.activations import Activation, Identity, LeakyReLU, ReLU, Sigmoid, Tanh
from core.network.function_names import function_name
from core.weight_files.activation_names import leaky, unknown_activation
from core.weight_files.file_bytes import FileBytes
from core.weight_files.messages import WeightsFault, WeightsNote
from core.weight_files.values import (
    LayerWeights,
    NetworkWeights,
    RecognisedWeights,
    WrittenWeights,
    checked,
    scaled,
    unscaled,
)

Array = NDArray[np.float64]
_KINDS = frozenset({"NeuralNetwork", "NeuralNetworkGPU", ""})
_USUAL_SLOPE = 0.01
_NAMES: dict[type[Activation], str] = {Sigmoid: "sigmoid", Tanh: "tanh", ReLU: "relu", LeakyReLU: "leaky-relu"}


def read_brain_js(file: FileBytes) -> RecognisedWeights:
    """The layers of such a file.

    Raises
    ------
    MisfitError
        If something in it can't be taken.
    """
    saved = _object_of(file.content)
    kind = saved.get("type", "")
    if kind not in _KINDS:
        raise MisfitError("type", WeightsFault.LAYER_NOT_TAKEN(layer=shortened(str(kind))))
    layers = saved.get("layers")
    if not isinstance(layers, list) or len(layers) < 2 or not all(isinstance(each, dict) for each in layers):
        raise MisfitError("layers", WeightsFault.NOT_OF_KIND(kind="brain.js"))
    activation, is_told = _activation_of(saved)
    is_old = "weights" not in layers[-1]
    inputs, outputs = _names(saved.get("inputLookup")), _names(saved.get("outputLookup"))
    if is_old:
        inputs = inputs or _keys(layers[0])
        outputs = outputs or _keys(layers[-1])
    found = []
    factor, told = 1.0, activation
    if is_old and isinstance(activation, LeakyReLU):
        # Its program computes `sum < 0 ? 0 : alpha * sum`.
        factor, activation = activation.slope, ReLU()
    before = _keys(layers[0]) if is_old else ()
    for number, layer in enumerate(layers[1:], start=1):
        name = f"layers[{number}]"
        weights, biases = _of_old(layer, before, name) if is_old else _of_new(layer, name)
        layer_values = LayerWeights(np.ascontiguousarray(weights.T), biases, activation, name)
        found.append(layer_values if factor == 1.0 else scaled(layer_values, factor, activation))
        before = _keys(layer) if is_old else ()
    values = checked(NetworkWeights(tuple(found), inputs, outputs))
    said = WeightsNote.ONE_ACTIVATION(activation=function_name(told.name))
    notes = [WeightsNote.TURNED(), said if is_told else WeightsNote.USUAL_ACTIVATION()]
    if is_old:
        notes.append(WeightsNote.BRAIN_JS_1())
    if factor != 1.0:
        notes.append(WeightsNote.BRAIN_JS_1_LEAKY(slope=factor))
    return RecognisedWeights(values, tuple(notes))


def write_brain_js(values: NetworkWeights) -> WrittenWeights:
    """What `new brain.NeuralNetwork().fromJSON(…)` reads, of version 2.

    Raises
    ------
    MisfitError
        If not all layers have one activation that brain.js has.
    """
    values, told = unscaled(values)
    kinds = {layer.activation for layer in values.layers}
    activation = values.layers[0].activation
    name = _NAMES.get(type(activation)) if activation is not None else None
    if len(kinds) > 1:
        raise MisfitError("", WeightsFault.BRAIN_JS_ONE_ACTIVATION())
    if name is None:
        raise MisfitError(
            "", WeightsFault.NOT_WRITTEN_ACTIVATION(activation=(activation or Identity()).name, library="brain.js")
        )
    notes: list[Message] = [*told, WeightsNote.TURNED()]
    layers: list[dict[str, Any]] = [{"weights": [], "biases": []}]
    for number, layer in enumerate(values.layers, start=1):
        biases = layer.biases
        if biases is None:
            biases = np.zeros(layer.fan_out)
            notes.append(WeightsNote.BIASES_OF_ZERO(layer=str(number)))
        layers.append({"weights": layer.weights.T.tolist(), "biases": biases.tolist()})
    slope = activation.slope if isinstance(activation, LeakyReLU) else _USUAL_SLOPE
    options = {"activation": name, "leakyReluAlpha": slope}
    saved = {
        "type": "NeuralNetwork",
        "sizes": list(values.sizes),
        "layers": layers,
        "inputLookup": None,
        "inputLookupLength": values.sizes[0],
        "outputLookup": None,
        "outputLookupLength": values.sizes[-1],
        "options": {**options, "hiddenLayers": list(values.sizes[1:-1])},
        "trainOpts": {**options, "timeout": "Infinity"},
    }
    return WrittenWeights(json.dumps(saved).encode(), tuple(notes))


def _object_of(content: bytes) -> dict[str, Any]:
    try:
        saved = json.loads(content)
    except (ValueError, RecursionError):
        saved = None
    if not isinstance(saved, dict):
        raise MisfitError("", WeightsFault.NOT_OF_KIND(kind="brain.js"))
    return saved


def _activation_of(saved: dict[str, Any]) -> tuple[Activation, bool]:
    """The activation, and whether it is told: that of `trainOpts` is the one that brain.js 2 computes with."""
    sections = {"trainOpts": saved.get("trainOpts"), "": saved, "options": saved.get("options")}
    for place, section in sections.items():
        if isinstance(section, dict) and section.get("activation") is not None:
            name, slope = section["activation"], section.get("leakyReluAlpha", _USUAL_SLOPE)
            kind = next((kind for kind, called in _NAMES.items() if called == name), None)
            if kind is None or not isinstance(slope, int | float):
                raise unknown_activation(shortened(str(name)), f"{place}.activation".strip("."))
            return leaky(float(slope)) if kind is LeakyReLU else kind(), True
    return Sigmoid(), False


def _names(lookup: object) -> tuple[str, ...]:
    """The names of a lookup, {name: place}, in order; none where it isn't one."""
    if not isinstance(lookup, dict) or not all(isinstance(place, int) for place in lookup.values()):
        return ()
    return tuple(sorted(lookup, key=lambda name: int(lookup[name])))


def _keys(layer: dict[str, Any]) -> tuple[str, ...]:
    return tuple(layer)


def _of_new(layer: dict[str, Any], name: str) -> tuple[Array, Array]:
    return _numbers(layer.get("weights"), 2, f"{name}.weights"), _numbers(layer.get("biases"), 1, f"{name}.biases")


def _of_old(layer: dict[str, Any], before: tuple[str, ...], name: str) -> tuple[Array, Array]:
    """Of version 1, where a neuron is {"bias": …, "weights": {name of one before it: …}}."""
    try:
        weights = [[neuron["weights"][source] for source in before] for neuron in layer.values()]
        biases = [neuron["bias"] for neuron in layer.values()]
    except (KeyError, TypeError, IndexError):
        raise MisfitError(name, WeightsFault.NOT_OF_KIND(kind="brain.js")) from None
    return _numbers(weights, 2, f"{name}.weights"), _numbers(biases, 1, f"{name}.biases")


def _numbers(rows: object, dimensions: int, place: str) -> Array:
    if _are_numbers(rows, dimensions):
        try:
            found = np.array(rows, np.float64)
        except (ValueError, OverflowError):
            found = np.empty(())
        if found.ndim == dimensions:
            return found
    raise MisfitError(place, WeightsFault.NO_NUMBERS())


def _are_numbers(value: object, dimensions: int) -> bool:
    if dimensions == 0:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, list) and all(_are_numbers(each, dimensions - 1) for each in value)
