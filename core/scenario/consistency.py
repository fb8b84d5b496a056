"""Whether the parts of a scenario fit together: sizes against sizes, options against kinds, names against names."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from core.base.errors import MisfitError, NameTwiceError
from core.base.number_format import counted, grouped
from core.network.activations import ACTIVATIONS
from core.network.rules import CHAIN_RULE
from core.scenario.distributions import DISTRIBUTIONS, DRAW_NUMBERS
from core.scenario.named_draws import most_seed
from core.scenario.schema import DataSection, DrawSection, DrawsSection, Scenario, StartSection

MOST_PARAMETERS = 50_000_000


def check_fit(scenario: Scenario) -> None:
    """Look through the whole scenario, in the order of the file.

    Raises
    ------
    MisfitError
        At the first part that doesn't fit the others.
    """
    check_network(scenario)
    _check_start(scenario)
    _check_data(scenario)
    _check_rule("training.rule", scenario.training.rule)
    if scenario.printed is not None:
        _check_rule("printed.rule", scenario.printed.rule)
    _check_labels(scenario)
    _no_name_twice(list(names_in(scenario)))


def _sizes(scenario: Scenario) -> list[int]:
    return [scenario.network.input_count, *(layer.size for layer in scenario.network.layers)]


def check_network(scenario: Scenario) -> None:
    """Look at the layers alone.

    Raises
    ------
    MisfitError
        If there can be no such network, or it is too large.
    """
    network = scenario.network
    if network.inputs == []:
        raise MisfitError("network.inputs", "the list is empty; a network has at least one input")
    for number, layer in enumerate(network.layers):
        place = f"network.layers[{number}]"
        for option in layer.options:
            if ACTIVATIONS[layer.activation].option_name != option:
                owners = " or ".join(name for name, kind in ACTIVATIONS.items() if kind.option_name == option)
                problem = f'"{option}" belongs to {owners}; the activation here is {layer.activation}'
                raise MisfitError(f"{place}.{option}", problem)
        if ACTIVATIONS[layer.activation].only_in_output_layer and number < len(network.layers) - 1:
            problem = f"{layer.activation} stands in a hidden layer; only the output layer may have it"
            raise MisfitError(f"{place}.activation", problem)
        if layer.neurons is not None and len(layer.neurons) != layer.size:
            problem = f"{counted(len(layer.neurons), 'name')}; the layer has {counted(layer.size, 'neuron')}"
            raise MisfitError(f"{place}.neurons", problem)
    sizes = _sizes(scenario)
    count = sum((fan_in + 1) * size for fan_in, size in pairwise(sizes))
    if count > MOST_PARAMETERS:
        most = grouped(MOST_PARAMETERS)
        problem = f"a network with {grouped(count)} parameters; at most {most} fit into memory comfortably"
        raise MisfitError("network.layers", problem)


def _check_start(scenario: Scenario) -> None:
    start, layers, sizes = scenario.start, scenario.network.layers, _sizes(scenario)
    if start.seed is not None and start.seed > most_seed(start.generator):
        problem = f"{start.seed} stands there; for mt19937 it must be less than {most_seed(start.generator) + 1}"
        raise MisfitError("start.seed", problem)
    if start.draw is not None:
        _check_drawn(start, start.draw)
        return
    if start.weights is None:
        raise MisfitError("start", 'neither "weights" nor "draw" is there; give the weights, or say how to draw them')
    _same_length("start.weights", start.weights, "layer", "layer", len(layers), "the network has")
    for number, matrix in enumerate(start.weights):
        place = f"start.weights[{number}]"
        what = "input" if number == 0 else "neuron"
        whose = "the network has" if number == 0 else f"layer {number} has"
        _same_length(place, matrix, "row", what, sizes[number], whose)
        for row, values in enumerate(matrix):
            whose = f"layer {number + 1} has"
            _same_length(f"{place}[{row}]", values, "column", "neuron", sizes[number + 1], whose)
    _check_biases(start, [layer.size if layer.bias is not False else 0 for layer in layers])
    if start.redraw is not None:
        _check_draws("start.redraw", start.redraw)


def _check_biases(start: StartSection, wanted: list[int]) -> None:
    if start.biases is None:
        if any(wanted):
            number = next(i for i, size in enumerate(wanted) if size)
            problem = f"missing; layer {number + 1} has {counted(wanted[number], 'bias')} (or set bias = false)"
            raise MisfitError("start.biases", problem)
        return
    _same_length("start.biases", start.biases, "row", "layer", len(wanted), "the network has")
    for number, (row, size) in enumerate(zip(start.biases, wanted, strict=True)):
        if len(row) != size:
            here = counted(len(row), "value")
            place = f"start.biases[{number}]"
            if size == 0:
                raise MisfitError(place, f"{here}; layer {number + 1} has bias = false, so the row must be []")
            raise MisfitError("", f"{place} has {here}; layer {number + 1} has {counted(size, 'neuron')}")


def _check_drawn(start: StartSection, draws: DrawsSection) -> None:
    for given in ("weights", "biases"):
        if getattr(start, given) is not None:
            raise MisfitError(f"start.{given}", 'both given and drawn; keep either "weights" and "biases", or "draw"')
    if start.redraw is not None:
        raise MisfitError("start.redraw", 'it belongs to given weights; what is drawn is drawn again by its "draw"')
    if start.seed is None and any(DISTRIBUTIONS[draw.distribution].is_random for draw in (draws.weights, draws.biases)):
        raise MisfitError("start.seed", "missing; a drawn start needs a seed, such as seed = 0")
    _check_draws("start.draw", draws)


def _check_draws(place: str, draws: DrawsSection) -> None:
    _check_draw(f"{place}.weights", draws.weights)
    _check_draw(f"{place}.biases", draws.biases)


def _check_draw(place: str, draw: DrawSection) -> None:
    distribution = DISTRIBUTIONS[draw.distribution]
    wanted = distribution.keys
    for name in (number.name for number in DRAW_NUMBERS):
        if name in wanted and getattr(draw, name) is None:
            raise MisfitError(f"{place}.{name}", f"missing; {draw.distribution} needs {' and '.join(wanted)}")
        if name not in wanted and getattr(draw, name) is not None:
            raise MisfitError(f"{place}.{name}", f"{draw.distribution} has no {name}; it has {' and '.join(wanted)}")
    for (low, less), (high, more) in pairwise(zip(wanted, draw.numbers, strict=True)):
        if distribution.is_rising and less > more:
            raise MisfitError(f"{place}.{low}", f"{low} = {less!r} is above {high} = {more!r}")


def _check_data(scenario: Scenario) -> None:
    data, sizes = scenario.data, _sizes(scenario)
    ways = [name for name in ("inputs", "file", "dataset") if getattr(data, name) is not None]
    if len(ways) != 1:
        problem = "no samples; " if not ways else f"samples from {' and '.join(ways)}; "
        raise MisfitError("data", f'{problem}give either "inputs" and "targets", or "file", or "dataset"')
    options = [name for name in ("target_columns", "classes", "missing") if getattr(data, name) is not None]
    if options and data.file is None:
        option = options[0]
        raise MisfitError(f"data.{option}", f'"{option}" belongs to "file"')
    if data.file is not None and (data.target_columns is None) == (data.classes is None):
        raise MisfitError("data", 'a file needs either "target_columns" (how many) or "classes" (how many)')
    if data.targets is not None and data.inputs is None:
        raise MisfitError("data.targets", f'targets stand beside "{ways[0]}", which brings its own')
    if data.classes is not None and data.classes != sizes[-1]:
        raise MisfitError(
            "data.classes",
            f"{counted(data.classes, 'class')}; the network has {counted(sizes[-1], 'output')}",
        )
    _check_what_data_are_called(data, sizes)
    if data.inputs is None:
        return
    if data.targets is None:
        raise MisfitError("data.targets", "missing; every row of data.inputs has a row of targets")
    if len(data.targets) != len(data.inputs):
        here, there = counted(len(data.targets), "row"), counted(len(data.inputs), "row")
        raise MisfitError("", f"data.targets has {here}; data.inputs has {there}")
    for row, (inputs, targets) in enumerate(zip(data.inputs, data.targets, strict=True)):
        _same_length(f"data.inputs[{row}]", inputs, "value", "input", sizes[0], "the network has")
        _same_length(f"data.targets[{row}]", targets, "value", "output", sizes[-1], "the network has")


def _check_what_data_are_called(data: DataSection, sizes: list[int]) -> None:
    """Names of classes and targets, and how the numbers were scaled."""
    if data.class_names is not None:
        # A single output tells two classes apart: 0 and 1.
        whose = "the network has" if sizes[-1] > 1 else "a network with a single output tells apart"
        what = "output" if sizes[-1] > 1 else "class"
        _same_length("data.class_names", data.class_names, "name", what, max(sizes[-1], 2), whose)
        _no_name_twice([(f"data.class_names[{number}]", name) for number, name in enumerate(data.class_names)])
    if data.target_names is not None:
        _same_length("data.target_names", data.target_names, "name", "output", sizes[-1], "the network has")
        _no_name_twice([(f"data.target_names[{number}]", name) for number, name in enumerate(data.target_names)])
    if data.scaling is None:
        return
    for key, scales, what, size in (
        ("inputs", data.scaling.inputs, "input", sizes[0]),
        ("targets", data.scaling.targets, "output", sizes[-1]),
    ):
        if scales is None:
            continue
        _same_length(f"data.scaling.{key}", scales, "scale", what, size, "the network has")
        for number, scale in enumerate(scales):
            if scale.divided_by == 0.0:
                raise MisfitError(f"data.scaling.{key}[{number}].divided_by", "0 stands there; nothing is divided by 0")


def _check_rule(place: str, rule: str | list[str] | None) -> None:
    if rule == []:
        raise MisfitError(place, "an empty list; name one or more of the documented mistakes, or leave the rule out")
    if isinstance(rule, list) and len(rule) > 1 and CHAIN_RULE.name in rule:
        problem = f"{CHAIN_RULE.name} stands among documented mistakes; it is the rule without any, so it stands alone"
        raise MisfitError(place, problem)


def _check_labels(scenario: Scenario) -> None:
    labels, sizes, layers = scenario.labels, _sizes(scenario), scenario.network.layers
    if labels is None:
        return
    if labels.weights is not None:
        _same_length("labels.weights", labels.weights, "layer", "layer", len(layers), "the network has")
        for number, matrix in enumerate(labels.weights):
            place = f"labels.weights[{number}]"
            what, whose = ("input", "the network has") if number == 0 else ("neuron", f"layer {number} has")
            _same_length(place, matrix, "row", what, sizes[number], whose)
            for row, names in enumerate(matrix):
                whose = f"layer {number + 1} has"
                _same_length(f"{place}[{row}]", names, "column", "neuron", sizes[number + 1], whose)
    for key, wanted in (
        ("biases", [layer.size if layer.bias is not False else 0 for layer in layers]),
        ("sops", sizes[1:]),
    ):
        rows = getattr(labels, key)
        if rows is None:
            continue
        _same_length(f"labels.{key}", rows, "row", "layer", len(layers), "the network has")
        for number, (names, size) in enumerate(zip(rows, wanted, strict=True)):
            _same_length(f"labels.{key}[{number}]", names, "name", "neuron", size, f"layer {number + 1} has")


def names_in(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Every name that the scenario itself gives, after the place where it gives it."""
    if isinstance(scenario.network.inputs, list):
        for i, name in enumerate(scenario.network.inputs):
            yield f"network.inputs[{i}]", name
    for number, layer in enumerate(scenario.network.layers):
        for j, name in enumerate(layer.neurons or []):
            yield f"network.layers[{number}].neurons[{j}]", name
    for key in ("weights", "biases", "sops"):
        yield from _leaves(f"labels.{key}", getattr(scenario.labels, key, None) or [])


def _leaves(place: str, nested: list[Any]) -> Iterator[tuple[str, str]]:
    for number, part in enumerate(nested):
        here = f"{place}[{number}]"
        if isinstance(part, list):
            yield from _leaves(here, part)
        else:
            yield here, part


def _no_name_twice(named: list[tuple[str, str]]) -> None:
    first: dict[str, str] = {}
    for place, name in named:
        if name in first:
            raise NameTwiceError(name, place, first[name])
        first[name] = place


def _same_length(place: str, values: Sequence[object], part: str, of: str, wanted: int, whose: str) -> None:
    if len(values) != wanted:
        problem = f"{place} has {counted(len(values), part)}; {whose} {counted(wanted, of)}"
        raise MisfitError("", problem)
