"""A setup changed: neurons and layers added and taken away, activations, biases, how it is trained.

Every function gives another setup, and leaves the one it got as it was. A start that is drawn stays drawn: by the same
draw, generator and seed, for the network as it is then. Of one that is given number by number what still fits is kept:
a weight stays where both its neurons stay neighbours, a bias where its neuron stays. The rest is drawn, and said.
"""

from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from core.base.errors import MisfitError, ScenarioError
from core.base.message import Count
from core.base.number_format import grouped
from core.base.typed_name import typed_name, writable
from core.data.samples import Samples
from core.network.activations import ACTIVATIONS, OPTIONS
from core.network.default_names import DefaultNames
from core.scenario.consistency import MOST_PARAMETERS, check_fit, check_network
from core.scenario.faults import NameFault
from core.scenario.messages import format_fault
from core.scenario.schema import LayerSection, Scenario, Section, StartSection, Text, TrainingSection, in_language
from core.setup.changed_labels import labels_now
from core.setup.changed_names import already_called, clashes, data_now, given_names, name_of_two, names_now
from core.setup.changed_start import ColumnOrigin, kept_start, redrawn_layers, taken
from core.setup.initial_parameters import given
from core.setup.messages import ChangeFault
from core.setup.scenario_names import names_of
from core.setup.setup import BUILT_IN, Setup, network_of, setup_of

Array = NDArray[np.float64]
AnySection = TypeVar("AnySection", bound=Section)


@dataclass(frozen=True)
class Edited:
    """The changed setup, and the layers, from 0, into which other weights lead than before."""

    setup: Setup
    redrawn: tuple[int, ...]


def add_layer(setup: Setup, layer: int, size: int) -> Edited:
    """Put a hidden layer of `size` sigmoids before a layer, from 0; what it lies between is drawn anew."""
    _check_size(setup, size)
    layers = list(setup.scenario.network.layers)
    columns = _columns(setup)
    layers.insert(layer, LayerSection(size=size, activation="sigmoid"))
    columns.insert(layer + 1, ColumnOrigin(None, (None,) * size))
    return _rebuilt(setup, layers, columns)


def remove_layer(setup: Setup, layer: int) -> Edited:
    """Take a hidden layer away, from 0.

    Raises
    ------
    ScenarioError
        If it is the output layer.
    """
    layers, columns = list(setup.scenario.network.layers), _columns(setup)
    if layer == len(layers) - 1:
        raise ScenarioError(setup.name, "network.layers", ChangeFault.OUTPUT_LAYER())
    del layers[layer], columns[layer + 1]
    return _rebuilt(setup, layers, columns)


def resize(setup: Setup, column: int, size: int) -> Edited:
    """Give the inputs (column 0) or a layer (from 1) another number of neurons: at the end they are added or go."""
    _check_size(setup, size)
    kept: tuple[int | None, ...] = tuple(range(min(size, setup.network.sizes[column])))
    return _with_neurons(setup, column, kept + (None,) * (size - len(kept)))


def remove_neuron(setup: Setup, column: int, index: int) -> Edited:
    """Take one input or neuron away.

    Raises
    ------
    ScenarioError
        If it is the last one of its column.
    """
    size = setup.network.sizes[column]
    if size == 1:
        raise ScenarioError(setup.name, "network.layers", ChangeFault.LAST_NEURON())
    return _with_neurons(setup, column, tuple(k for k in range(size) if k != index))


def change_layer(setup: Setup, layer: int, **values: Any) -> Edited:
    """Change what a layer is: its activation, scale, slope, bias (True, False, "fixed"), or the names of its neurons.

    Raises
    ------
    ScenarioError
        If there can be no such layer there.
    """
    layers = list(setup.scenario.network.layers)
    section = layers[layer].model_dump() | values
    kept = ACTIVATIONS[section["activation"]].option_name if section["activation"] in ACTIVATIONS else ""
    section |= {option: None for option in OPTIONS if option != kept}
    layers[layer] = _valid(setup, LayerSection, section, f"network.layers[{layer}]")
    return _rebuilt(setup, layers, _columns(setup))


def change_inputs(setup: Setup, names: list[str] | None) -> Edited:
    """Name the inputs, or leave that to the rule.

    Raises
    ------
    ScenarioError
        If there are not as many names as inputs.
    """
    inputs = setup.network.inputs
    if names is not None and len(names) != inputs:
        problem = ChangeFault.NAMES_OF_INPUTS(names=Count.NAME(count=len(names)), inputs=Count.INPUT(count=inputs))
        raise ScenarioError(setup.name, "network.inputs", problem)
    if names == DefaultNames(setup.network.sizes).names(0):
        names = None
    network = setup.scenario.network.model_copy(update={"inputs": names if names is not None else inputs})
    scenario = setup.scenario.model_copy(update={"network": network})
    return Edited(_setup(setup, scenario, setup.start), ())


def rename(setup: Setup, column: int, index: int, name: str) -> Edited:
    """Name one input (column 0) or neuron (of layer 1, 2 …); an empty name leaves it to the rule again.

    Raises
    ------
    ScenarioError
        If something else has that name.
    """
    name = typed_name(name)
    other = already_called(setup.scenario, name, column, index)
    if other is not None:
        raise ScenarioError(setup.name, "network", ChangeFault.NAME_OF_OTHER(other=other, name=name))
    unnamed = _unnamed(setup, column)
    by_rule = unnamed[index]
    names = given_names(setup.scenario.network)[column] or unnamed
    names = [*names[:index], name or by_rule, *names[index + 1 :]]
    return change_inputs(setup, names) if column == 0 else change_layer(setup, column - 1, neurons=names)


def _unnamed(setup: Setup, column: int) -> list[str]:
    """What a column is called where nobody has named it: by the patterns of the labels, or by the rule."""
    network = setup.scenario.network
    layers = [
        layer.model_copy(update={"neurons": None}) if number == column else layer
        for number, layer in enumerate(network.layers, start=1)
    ]
    inputs = network.input_count if column == 0 else network.inputs
    bare = network.model_copy(update={"inputs": inputs, "layers": layers})
    names = names_of(setup.scenario.model_copy(update={"network": bare}), setup.network)
    size = setup.network.sizes[column]
    return [str(names.input(index) if column == 0 else names.activation(column - 1, index)) for index in range(size)]


def change_training(setup: Setup, **values: Any) -> Setup:
    """Change how it is trained: loss, learning_rate, batch, order, reduction, l2, iterations, rule.

    Raises
    ------
    ScenarioError
        If there can be no such value.
    """
    changed = setup.scenario.training.model_dump() | values
    training = _valid(setup, TrainingSection, changed, "training")
    return _setup(setup, setup.scenario.model_copy(update={"training": training}), setup.start)


def change_texts(setup: Setup, language: str, *, title: str | None = None, notes: str | None = None) -> Setup:
    """Change the title or the notes, or both; of several languages, the one that is shown in `language`.

    Raises
    ------
    ScenarioError
        If the title is empty.
    """
    scenario = setup.scenario
    if title is not None:
        title = typed_name(title)
        if not title:
            raise ScenarioError(setup.name, "title", ChangeFault.NO_TITLE())
        scenario = scenario.model_copy(update={"title": _text_in(scenario.title, language, title)})
    if notes is not None:
        scenario = scenario.model_copy(
            update={"notes": _text_in(scenario.notes, language, writable(notes).strip()) or None}
        )
    return replace(setup, scenario=scenario)


def draw_start(setup: Setup, start: StartSection) -> Setup:
    """Draw the start anew, as `start` says.

    Raises
    ------
    ScenarioError
        If it can't be drawn like that.
    """
    return _setup(setup, setup.scenario.model_copy(update={"start": start}), None)


def _text_in(before: Text | None, language: str, text: str) -> Text:
    if not isinstance(before, dict):
        return text
    shown = in_language({key: key for key in before}, language)
    others = {key: other for key, other in before.items() if key != shown}
    return {key: text if key == shown else before[key] for key in before} if text else others


def _valid(setup: Setup, kind: type[AnySection], values: dict[str, Any], place: str) -> AnySection:
    try:
        return kind.model_validate(values)
    except ValidationError as faults:
        misfit = format_fault(faults, values)
        raise ScenarioError(setup.name, f"{place}.{misfit.place}", misfit.problem) from None


def _check_size(setup: Setup, size: int) -> None:
    if not 1 <= size <= MOST_PARAMETERS:
        problem = ChangeFault.LAYER_SIZE(neurons=grouped(size), most=grouped(MOST_PARAMETERS))
        raise ScenarioError(setup.name, "network.layers", problem)


def _columns(setup: Setup) -> list[ColumnOrigin]:
    return [ColumnOrigin(number, tuple(range(size))) for number, size in enumerate(setup.network.sizes)]


def _with_neurons(setup: Setup, column: int, neurons: tuple[int | None, ...]) -> Edited:
    layers, columns = list(setup.scenario.network.layers), _columns(setup)
    columns[column] = ColumnOrigin(column, neurons)
    if column > 0:
        section = layers[column - 1]
        layers[column - 1] = section.model_copy(update={"size": len(neurons)})
    return _rebuilt(setup, layers, columns)


def _rebuilt(setup: Setup, layers: list[LayerSection], columns: list[ColumnOrigin]) -> Edited:
    """The setup with these layers; `columns` says where their neurons come from."""
    network = setup.scenario.network
    bare = [layer.model_copy(update={"neurons": None}) for layer in layers]
    sizes = tuple(len(column.neurons) for column in columns)
    scenario = setup.scenario.model_copy(
        update={"network": network.model_copy(update={"inputs": sizes[0], "layers": bare}), "labels": None}
    )
    try:
        check_network(scenario)  # before room is made for its names and weights
    except MisfitError as misfit:
        raise misfit.of(setup.name) from None
    given = given_names(network.model_copy(update={"layers": layers}))
    names = [
        names_now(setup, names, DefaultNames(sizes), index, column.was, column.neurons)
        for index, (names, column) in enumerate(zip(given, columns, strict=True))
    ]
    layers = [layer.model_copy(update={"neurons": own}) for layer, own in zip(layers, names[1:], strict=True)]
    named = network.model_copy(update={"inputs": names[0] or sizes[0], "layers": layers})
    scenario = scenario.model_copy(update={"network": named})
    scenario = scenario.model_copy(update={"labels": labels_now(setup, network_of(named), named, columns)})
    whole = setup.whole
    ends = ((columns[0], setup.network.inputs), (columns[-1], setup.network.outputs))
    are_same = [column.neurons == tuple(range(size)) for column, size in ends]
    same = all(are_same)
    if not same:
        inputs = whole.inputs if are_same[0] else taken(np.asarray(whole.inputs), columns[0].neurons)
        samples = Samples(inputs, taken(whole.targets, columns[-1].neurons))
        data = data_now(setup, samples, columns[0], columns[-1])
        scenario = scenario.model_copy(update={"data": data})
    else:
        samples = whole
    start = setup.scenario.start
    if start.draw is not None:  # what is drawn stays drawn: for the network as it is now
        made = _setup(setup, scenario, None, samples)
    else:
        try:
            kept = kept_start(setup, network_of(named), columns)
        except MisfitError as misfit:
            raise misfit.of(setup.name) from None
        made = _setup(setup, scenario, setup.start if np.array_equal(kept, setup.start) else kept, samples)
    return Edited(made, redrawn_layers(setup, made, columns))


def _setup(setup: Setup, scenario: Scenario, start: Array | None, samples: Samples | None = None) -> Setup:
    """Build the changed scenario, with all its samples; a start that is given takes the place of what it says."""
    samples = setup.whole if samples is None else samples
    folder = setup.path.parent if setup.path else BUILT_IN
    start = None if start is None else _still(start)
    try:
        if start is not None and start is not setup.start:
            section = given(scenario.start, network_of(scenario.network), start)
            scenario = scenario.model_copy(update={"start": section})
        check_fit(scenario)
        twice = clashes(scenario.network) - clashes(setup.scenario.network)
        if twice:
            raise MisfitError("network", ChangeFault.NAME_OF_TWO_BY_RULE(name=min(twice)))
    except MisfitError as misfit:
        if misfit.problem.kind is NameFault.TWICE:
            raise ScenarioError(setup.name, "network", name_of_two(misfit)) from None
        raise misfit.of(setup.name) from None
    made = setup_of(scenario, setup.name, setup.path, folder, setup.name, samples, setup.split)
    if made.network.sizes == setup.network.sizes:
        made = replace(made, unprinted=setup.unprinted)
    return made if start is None else replace(made, start=start)


def _still(start: Array) -> Array:
    if start.flags.writeable:
        start = start.copy()
        start.setflags(write=False)
    return start
