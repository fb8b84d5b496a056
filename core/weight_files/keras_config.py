"""A Keras model's description of itself: which layers stand one behind another, and with which activations."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from core.base.errors import MisfitError, shortened
from core.base.message import Message
from core.network.activations import Activation, Identity, ReLU, Softmax
from core.weight_files.activation_names import activation_of, leaky, unknown_activation
from core.weight_files.messages import WeightsFault, WeightsNote

USUAL_SLOPE_OF_FUNCTION = 0.2  # of activation="leaky_relu"
USUAL_SLOPE_OF_LAYER = 0.3  # of LeakyReLU()
_WITHOUT_EFFECT = frozenset({"InputLayer", "Flatten"})
_TRAINING_ONLY = frozenset({"Dropout", "GaussianNoise", "GaussianDropout", "AlphaDropout", "ActivityRegularization"})


@dataclass
class DenseLayer:
    """A Dense layer, with the activation behind it, be it its own or a layer by itself."""

    name: str
    units: int
    has_biases: bool
    activation: Activation


@dataclass
class DescribedModel:
    """The Dense layers in order, and what is said of the others."""

    layers: list[DenseLayer] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)


def described(text: str | bytes) -> DescribedModel:
    """The model that a Keras configuration, JSON, describes.

    Raises
    ------
    MisfitError
        If it holds a layer that can't be taken, or is no plain chain of layers.
    """
    try:
        config = json.loads(text)
    except (ValueError, RecursionError):
        config = None
    if not isinstance(config, dict) or not isinstance(config.get("config"), dict | list):
        raise MisfitError("config", WeightsFault.NOT_OF_KIND(kind="Keras"))
    model = DescribedModel()
    _add_model(model, config)
    compiled = config.get("compile_config")
    loss = compiled.get("loss") if isinstance(compiled, dict) else None
    if isinstance(loss, str):
        model.notes.append(WeightsNote.TRAINING_NOT_TAKEN(loss=shortened(loss)))
    return model


def _add_model(model: DescribedModel, config: dict[str, Any]) -> None:
    kind = str(config.get("class_name", ""))
    inner = config.get("config")
    layers = inner.get("layers") if isinstance(inner, dict) else inner
    if kind not in ("Sequential", "Functional", "Model") or not isinstance(layers, list):
        raise MisfitError(shortened(kind), WeightsFault.KERAS_OWN_CLASS())
    if not all(isinstance(layer, dict) and isinstance(layer.get("config"), dict) for layer in layers):
        raise MisfitError("config", WeightsFault.NOT_OF_KIND(kind="Keras"))
    for layer in layers if kind == "Sequential" else _in_order(layers):
        if layer.get("class_name") in ("Sequential", "Functional"):
            _add_model(model, layer)
        else:
            _add_layer(model, str(layer.get("class_name")), layer["config"])


def _in_order(layers: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The layers of a functional model, which has to be one chain: each takes what one other gives."""
    before: dict[str, list[str]] = {}
    named: dict[str, dict[str, Any]] = {}
    for layer in layers:
        name = str(layer.get("name", layer["config"].get("name")))
        named[name], before[name] = layer, _sources(layer.get("inbound_nodes", []))
    starts = [name for name, sources in before.items() if not sources]
    followers: dict[str, list[str]] = {}
    for name, sources in before.items():
        if len(sources) > 1:
            raise MisfitError(shortened(name), WeightsFault.NO_PLAIN_CHAIN())
        for source in sources:
            followers.setdefault(source, []).append(name)
    if len(starts) != 1 or any(len(names) > 1 for names in followers.values()):
        raise MisfitError("", WeightsFault.NO_PLAIN_CHAIN())
    chain: list[dict[str, Any]] = []
    here = starts[0]
    while here in named and len(chain) < len(named):
        chain.append(named[here])
        here = followers.get(here, [""])[0]
    if len(chain) != len(named):
        raise MisfitError("", WeightsFault.NO_PLAIN_CHAIN())
    return chain


def _sources(node: Any) -> list[str]:
    """By what layers a layer is called: of Keras 3 these stand in `keras_history`, of Keras 2 in nested lists."""
    if isinstance(node, dict):
        history = node.get("keras_history")
        if isinstance(history, list) and history:
            return [str(history[0])]
        return [name for value in node.values() for name in _sources(value)]
    if isinstance(node, list):
        if len(node) >= 3 and isinstance(node[0], str) and isinstance(node[1], int):
            return [node[0]]
        return [name for value in node for name in _sources(value)]
    return []


def _add_layer(model: DescribedModel, kind: str, config: dict[str, Any]) -> None:
    name = shortened(str(config.get("name", kind)))
    if kind in _WITHOUT_EFFECT:
        return
    if kind in _TRAINING_ONLY:
        model.notes.append(WeightsNote.NO_EFFECT_HERE(layer=kind, name=name))
        return
    if kind == "Dense":
        units = config.get("units")
        if not isinstance(units, int) or units < 1:
            raise MisfitError(name, WeightsFault.NOT_OF_KIND(kind="Keras"))
        if config.get("quantization_config") is not None or config.get("lora_rank") is not None:
            raise MisfitError(name, WeightsFault.LAYER_NOT_TAKEN(layer="quantized Dense"))
        activation = _activation(config.get("activation", "linear"), name)
        model.layers.append(DenseLayer(name, units, config.get("use_bias", True) is not False, activation))
        return
    behind = _layer_of_activation(kind, config, name)
    if behind is None:
        raise MisfitError(name, WeightsFault.LAYER_NOT_TAKEN(layer=shortened(kind)))
    if not model.layers:
        raise MisfitError(name, WeightsFault.ACTIVATION_BEFORE_LAYERS())
    last = model.layers[-1]
    if last.activation != Identity():
        raise MisfitError(name, WeightsFault.TWO_ACTIVATIONS())
    last.activation = behind


def _layer_of_activation(kind: str, config: dict[str, Any], name: str) -> Activation | None:
    """The activation that is a layer by itself; None where the layer is none."""
    match kind:
        case "Activation":
            return _activation(config.get("activation"), name)
        case "ReLU":
            return _relu(config, 0.0, name)
        case "LeakyReLU":
            return _relu(config, USUAL_SLOPE_OF_LAYER, name)
        case "Softmax":
            if config.get("axis", -1) not in (-1, 1):
                raise unknown_activation("Softmax(axis=…)", name)
            return Softmax()
    return None


def _activation(told: Any, name: str) -> Activation:
    """By its name, or by an object that has one."""
    if isinstance(told, dict):
        kind, config = str(told.get("class_name", "")), told.get("config")
        found = _layer_of_activation(kind, config, name) if isinstance(config, dict) else None
        if found is not None:
            return found
        told = config if isinstance(config, str) else kind
    if told is None:
        return Identity()
    if told == "leaky_relu":
        return leaky(USUAL_SLOPE_OF_FUNCTION)
    return activation_of(shortened(str(told)), name)


def _relu(config: dict[str, Any], usual: float, name: str) -> Activation:
    """A ReLU, or a leaky one where it has a slope below 0; `usual` is the slope where none is told."""
    if config.get("max_value") is not None or config.get("threshold") not in (None, 0, 0.0):
        raise unknown_activation("ReLU(max_value=…, threshold=…)", name)
    slope = config.get("negative_slope", config.get("alpha", usual))
    if isinstance(slope, dict | list):  # an array of one, as some versions wrote it
        if isinstance(slope, dict):
            inner = slope.get("config")
            slope = inner.get("value") if isinstance(inner, dict) else None
        else:
            slope = slope[0] if slope else None
    if slope is None:
        return ReLU()
    if not isinstance(slope, int | float):
        raise unknown_activation("LeakyReLU", name)
    return leaky(float(slope))
