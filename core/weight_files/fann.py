"""FANN's .net, the text that `fann_save` writes: version 2 of the format, layers one behind another.

A connection leads from the neuron of that number to each neuron in turn; a layer's last neuron is its bias, which has
no connections and gives 1. Steepness s stands inside of every activation: FANN's sigmoid is 1/(1 + e^(−2·s·x)), a
sigmoid with the scale 2·s here; its symmetric sigmoid is tanh(s·x), and its linear function s·x, whose s is multiplied
into weights and biases.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError, shortened
from core.base.message import Message, Phrase, joined
from core.network.activations import Activation, Identity, Sigmoid, Softmax, Tanh
from core.scenario.consistency import MOST_PARAMETERS
from core.weight_files.file_bytes import FileBytes
from core.weight_files.messages import WeightsFault, WeightsNote
from core.weight_files.values import (
    LayerWeights,
    NetworkWeights,
    RecognisedWeights,
    WrittenWeights,
    checked,
    not_written,
    scaled,
)

Array = NDArray[np.float64]
_HEAD = re.compile(r"FANN_(FLO|FIX)_(\d\.\d)\s")
_NEURON = re.compile(r"\((\d+), (\d+), ([^,()\s]+)\)")
_CONNECTION = re.compile(r"\((\d+), ([^,()\s]+)\)")
_NEURONS = "neurons (num_inputs, activation_function, activation_steepness)"
_CONNECTIONS = "connections (connected_to_neuron, weight)"
_NAMES = (
    "FANN_LINEAR", "FANN_THRESHOLD", "FANN_THRESHOLD_SYMMETRIC", "FANN_SIGMOID", "FANN_SIGMOID_STEPWISE",
    "FANN_SIGMOID_SYMMETRIC", "FANN_SIGMOID_SYMMETRIC_STEPWISE", "FANN_GAUSSIAN", "FANN_GAUSSIAN_SYMMETRIC",
    "FANN_GAUSSIAN_STEPWISE", "FANN_ELLIOT", "FANN_ELLIOT_SYMMETRIC", "FANN_LINEAR_PIECE",
    "FANN_LINEAR_PIECE_SYMMETRIC", "FANN_SIN_SYMMETRIC", "FANN_COS_SYMMETRIC", "FANN_SIN", "FANN_COS",
)  # fmt: skip
_LINEAR, _SIGMOID, _STEPWISE_SIGMOID, _TANH, _STEPWISE_TANH = 0, 3, 4, 5, 6
# By how much the straight pieces of FANN 2.2.0 miss the curve at most, as measured from −12 to 12.
_MISSED = {_STEPWISE_SIGMOID: 0.034, _STEPWISE_TANH: 0.067}
_TEMPLATE = """FANN_FLO_2.1
num_layers={layers}
learning_rate=0.700000
connection_rate=1.000000
network_type=0
learning_momentum=0.000000
training_algorithm=2
train_error_function=1
train_stop_function=0
cascade_output_change_fraction=0.010000
quickprop_decay=-0.000100
quickprop_mu=1.750000
rprop_increase_factor=1.200000
rprop_decrease_factor=0.500000
rprop_delta_min=0.000000
rprop_delta_max=50.000000
rprop_delta_zero=0.100000
cascade_output_stagnation_epochs=12
cascade_candidate_change_fraction=0.010000
cascade_candidate_stagnation_epochs=12
cascade_max_out_epochs=150
cascade_min_out_epochs=50
cascade_max_cand_epochs=150
cascade_min_cand_epochs=50
cascade_num_candidate_groups=2
bit_fail_limit=3.49999994039535522461e-01
cascade_candidate_limit=1.00000000000000000000e+03
cascade_weight_multiplier=4.00000005960464477539e-01
cascade_activation_functions_count=10
cascade_activation_functions=3 5 7 8 10 11 14 15 16 17 
cascade_activation_steepnesses_count=4
cascade_activation_steepnesses=2.5e-01 5.0e-01 7.5e-01 1.0e+00 
layer_sizes={sizes} 
scale_included=0
{neurons_key}={neurons} 
{connections_key}={connections} 
"""  # noqa: W291 as FANN writes it, a space behind each list


def read_fann(file: FileBytes) -> RecognisedWeights:
    """The layers of such a file.

    Raises
    ------
    MisfitError
        If something in it can't be taken.
    """
    text = file.content.decode("latin-1")
    head = _HEAD.match(text)
    if head is None:
        raise MisfitError("", WeightsFault.NOT_OF_KIND(kind="FANN .net"))
    if head[1] == "FIX":
        raise MisfitError("", WeightsFault.FANN_FIXED_POINT())
    if not head[2].startswith("2."):
        raise MisfitError("", WeightsFault.FANN_VERSION(version=head[2]))
    keys = dict(line.split("=", 1) for line in text.splitlines()[1:] if "=" in line)
    if keys.get("network_type", "0").strip() != "0":
        raise MisfitError("network_type", WeightsFault.FANN_SHORTCUTS())
    if keys.get("scale_included", "0").strip() != "0":
        raise MisfitError("scale_included", WeightsFault.FANN_SCALED())
    sizes = _sizes(keys.get("layer_sizes", ""))
    return _recognised(sizes, keys)


def write_fann(values: NetworkWeights) -> WrittenWeights:
    """What `fann_create_from_file` reads.

    Raises
    ------
    MisfitError
        If a layer has an activation that FANN has not.
    """
    neurons = ["(0, 0, 0.0)"] * (values.sizes[0] + 1)
    connections: list[str] = []
    notes: list[Message] = [WeightsNote.FANN_STEEPNESS()]
    first = 0
    for number, layer in enumerate(values.layers, start=1):
        function, steepness = _function_of(layer.activation, number)
        neurons += [f"({layer.fan_in + 1}, {function}, {steepness!r})"] * layer.fan_out + ["(0, 0, 0.0)"]
        biases = layer.biases
        if biases is None:
            biases = np.zeros(layer.fan_out)
            notes.append(WeightsNote.BIASES_OF_ZERO(layer=str(number)))
        for incoming in np.vstack((layer.weights, biases)).T.tolist():
            connections += [f"({first + source}, {weight:.20e})" for source, weight in enumerate(incoming)]
        first += layer.fan_in + 1
    text = _TEMPLATE.format(
        layers=len(values.sizes),
        sizes=" ".join(str(size + 1) for size in values.sizes),
        neurons_key=_NEURONS,
        neurons=" ".join(neurons),
        connections_key=_CONNECTIONS,
        connections=" ".join(connections),
    )
    return WrittenWeights(text.encode(), tuple(notes))


def _sizes(text: str) -> list[int]:
    """How many neurons each layer has, its bias not among them."""
    words = text.split()
    sizes = [int(word) - 1 for word in words if word.isdigit() and len(word) < 10]
    if len(sizes) != len(words) or len(sizes) < 2 or min(sizes) < 1:
        raise MisfitError("layer_sizes", WeightsFault.FANN_SIZES(text=shortened(text.strip())))
    if sum(before * after for before, after in pairwise(sizes)) > MOST_PARAMETERS:
        raise MisfitError(
            "layer_sizes", WeightsFault.TOO_MANY_NUMBERS(count=shortened(text), most=str(MOST_PARAMETERS))
        )
    return sizes


def _recognised(sizes: list[int], keys: dict[str, str]) -> RecognisedWeights:
    neurons = [(int(count), int(function), _number(s)) for count, function, s in _found(_NEURON, keys, _NEURONS)]
    links = [(int(source), _number(weight)) for source, weight in _found(_CONNECTION, keys, _CONNECTIONS)]
    if len(neurons) != sum(sizes) + len(sizes):
        found, wanted = str(len(neurons)), str(sum(sizes) + len(sizes))
        raise MisfitError("neurons", WeightsFault.FANN_NEURONS(found=found, wanted=wanted))
    if sum(count for count, _, _ in neurons) != len(links):
        found, wanted = str(len(links)), str(sum(count for count, _, _ in neurons))
        raise MisfitError("connections", WeightsFault.FANN_CONNECTIONS(found=found, wanted=wanted))
    layers, notes = [], [WeightsNote.FANN_BIAS(), WeightsNote.PRECISION(kind="float32", digits="7")]
    first, at, taken, missing = 0, sizes[0] + 1, 0, 0
    for number, (fan_in, fan_out) in enumerate(pairwise(sizes), start=1):
        matrix = np.zeros((fan_in + 1, fan_out))
        place = f"layer_sizes[{number}]"
        for target in range(fan_out):
            count = neurons[at + target][0]
            for source, weight in links[taken : taken + count]:
                if not first <= source <= first + fan_in:
                    raise MisfitError(place, WeightsFault.FANN_SHORTCUTS())
                matrix[source - first, target] = weight
            taken += count
            missing += fan_in + 1 - count
        bare = LayerWeights(matrix[:-1].copy(), matrix[-1].copy(), Identity(), place)
        layer, told = _with_functions(bare, [each[1:] for each in neurons[at : at + fan_out]], place)
        layers.append(layer)
        notes += told
        first += fan_in + 1
        at += fan_out + 1
    if missing > 0:
        notes.append(WeightsNote.FANN_SPARSE(count=missing))
    return RecognisedWeights(checked(NetworkWeights(tuple(layers))), _once_each(notes))


def _once_each(notes: Sequence[Message]) -> tuple[Message, ...]:
    """What is said of several layers alike, said once of all of them."""
    places: dict[Message, list[str]] = {}
    for note in notes:
        is_of_layer = "place" in note.kind.argument_names
        places.setdefault(note.replaced(place="") if is_of_layer else note, []).extend(
            [str(note.argument("place"))] if is_of_layer else []
        )
    return tuple(note.replaced(place=joined(found, Phrase.COMMA)) if found else note for note, found in places.items())


def _with_functions(
    layer: LayerWeights, functions: Sequence[tuple[int, float]], place: str
) -> tuple[LayerWeights, list[Message]]:
    """The layer with the activation that its neurons have, and what is said of it."""
    kinds, steepness = {function for function, _ in functions}, np.array([s for _, s in functions])
    if len(kinds) > 1:
        raise MisfitError(place, WeightsFault.FANN_DIFFERENT_FUNCTIONS())
    kind = kinds.pop()
    notes: list[Message] = []
    if kind in _MISSED:
        notes.append(WeightsNote.FANN_STEPWISE(place=place, most=_MISSED[kind]))
    is_one = bool((steepness == steepness[0]).all())
    told = float(steepness[0])
    if kind in (_SIGMOID, _STEPWISE_SIGMOID):
        if is_one:
            notes.append(WeightsNote.FANN_SIGMOID(place=place, steepness=told, scale=2.0 * told))
            return scaled(layer, 1.0, Sigmoid(2.0 * told)), notes
        notes.append(WeightsNote.FANN_MULTIPLIED(place=place, function=_NAMES[kind]))
        return scaled(layer, 2.0 * steepness, Sigmoid()), notes
    activation = {_TANH: Tanh(), _STEPWISE_TANH: Tanh(), _LINEAR: Identity()}.get(kind)
    if activation is None:
        name = _NAMES[kind] if kind < len(_NAMES) else str(kind)
        raise MisfitError(
            place,
            WeightsFault.UNKNOWN_ACTIVATION(
                activation=name, known=joined(("FANN_SIGMOID", "FANN_SIGMOID_SYMMETRIC", "FANN_LINEAR"), Phrase.COMMA)
            ),
        )
    if not (is_one and told == 1.0):
        notes.append(WeightsNote.FANN_MULTIPLIED(place=place, function=_NAMES[kind]))
    return scaled(layer, steepness, activation), notes


def _function_of(activation: Activation | None, number: int) -> tuple[int, float]:
    """FANN's number of an activation, and its steepness."""
    match activation:
        case Sigmoid(scale):
            return _SIGMOID, scale / 2.0
        case Tanh():
            return _TANH, 1.0
        case Identity() | None:
            return _LINEAR, 1.0
    if isinstance(activation, Softmax):
        raise MisfitError(f"network.layers[{number - 1}]", WeightsFault.NOT_WRITTEN_SOFTMAX(library="FANN 2.2"))
    raise not_written(activation, number, "FANN 2.2")


def _found(pattern: re.Pattern[str], keys: dict[str, str], key: str) -> list[tuple[str, ...]]:
    """What stands in a list of the file; nothing else may stand there."""
    if key not in keys:
        raise MisfitError(key.split(" ", 1)[0], WeightsFault.PART_MISSING())
    text, found, end = keys[key], [], 0
    for each in pattern.finditer(text):
        _check_between(text[end : each.start()], key)
        found.append(each.groups())
        end = each.end()
    _check_between(text[end:], key)
    return found


def _check_between(text: str, key: str) -> None:
    if text.strip():
        raise MisfitError(key.split(" ", 1)[0], WeightsFault.FANN_LIST(text=shortened(text.strip())))


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise MisfitError("", WeightsFault.FANN_LIST(text=shortened(text))) from None
