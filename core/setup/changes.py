"""A lesson changed: neurons and layers added and taken away, activations, biases, how it is trained.

Every function gives another lesson, and leaves the one it got as it was. A start that is drawn stays drawn: by the same
draw, generator and seed, for the network as it is then. Of one that is given number by number what still fits is kept:
a weight stays where both its neurons stay neighbours, a bias where its neuron stays. The rest is drawn, and said.
"""

from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from core.analysis.twins import first_twins
from core.base.errors import MisfitError, NameTwiceError, ScenarioError
from core.base.number_format import counted, grouped
from core.data.samples import Samples
from core.network.names import Rule
from core.scenario.consistency import MOST_PARAMETERS, check_fit, check_network
from core.scenario.messages import told
from core.scenario.schema import LayerSection, Scenario, Section, StartSection, Text, TrainingSection, in_language
from core.setup.changed_names import already_called, called_twice, clashes, data_now, given_names, labels_now, names_now
from core.setup.changed_start import Column, kept_start, redrawn_layers, taken
from core.setup.initial_parameters import given
from core.setup.setup import BUILT_IN, Lesson, lesson_of, network_of

Array = NDArray[np.float64]
AnySection = TypeVar("AnySection", bound=Section)


@dataclass(frozen=True)
class Edited:
    """The changed lesson, and the layers, from 0, into which other weights lead than before."""

    lesson: Lesson
    redrawn: tuple[int, ...]


def add_layer(lesson: Lesson, place: int, size: int) -> Edited:
    """Put a hidden layer of `size` sigmoids before layer `place`, from 0; what it lies between is drawn anew."""
    _check_size(lesson, size)
    layers = list(lesson.scenario.network.layers)
    columns = _columns(lesson)
    layers.insert(place, LayerSection(size=size, activation="sigmoid"))
    columns.insert(place + 1, Column(None, (None,) * size))
    return _rebuilt(lesson, layers, columns)


def remove_layer(lesson: Lesson, place: int) -> Edited:
    """Take a hidden layer away, from 0.

    Raises
    ------
    ScenarioError
        If it is the output layer.
    """
    layers, columns = list(lesson.scenario.network.layers), _columns(lesson)
    if place == len(layers) - 1:
        raise ScenarioError(lesson.name, "network.layers", "the output layer can't be taken away")
    del layers[place], columns[place + 1]
    return _rebuilt(lesson, layers, columns)


def resize(lesson: Lesson, column: int, size: int) -> Edited:
    """Give the inputs (column 0) or a layer (from 1) another number of neurons: at the end they are added or go."""
    _check_size(lesson, size)
    kept: tuple[int | None, ...] = tuple(range(min(size, lesson.network.sizes[column])))
    return _with_neurons(lesson, column, kept + (None,) * (size - len(kept)))


def remove_neuron(lesson: Lesson, column: int, index: int) -> Edited:
    """Take one input or neuron away.

    Raises
    ------
    ScenarioError
        If it is the last one of its column.
    """
    size = lesson.network.sizes[column]
    if size == 1:
        raise ScenarioError(lesson.name, "network.layers", "the last neuron of a layer can't be taken away")
    return _with_neurons(lesson, column, tuple(k for k in range(size) if k != index))


def change_layer(lesson: Lesson, layer: int, **values: Any) -> Edited:
    """Change what a layer is: its activation, scale, slope, bias (True, False, "fixed"), or the names of its neurons.

    Raises
    ------
    ScenarioError
        If there can be no such layer there.
    """
    layers = list(lesson.scenario.network.layers)
    section = layers[layer].model_dump() | values
    if section["activation"] != "sigmoid":
        section["scale"] = None
    if section["activation"] != "leaky_relu":
        section["slope"] = None
    layers[layer] = _valid(lesson, LayerSection, section, f"network.layers[{layer}]")
    return _rebuilt(lesson, layers, _columns(lesson))


def change_inputs(lesson: Lesson, names: list[str] | None) -> Edited:
    """Name the inputs, or leave that to the rule.

    Raises
    ------
    ScenarioError
        If there are not as many names as inputs.
    """
    inputs = lesson.network.inputs
    if names is not None and len(names) != inputs:
        raise ScenarioError(
            lesson.name, "network.inputs", f"{counted(len(names), 'name')} for {counted(inputs, 'input')}"
        )
    if names == Rule(lesson.network.sizes).names(0):
        names = None
    network = lesson.scenario.network.model_copy(update={"inputs": names if names is not None else inputs})
    scenario = lesson.scenario.model_copy(update={"network": network})
    return Edited(_lesson(lesson, scenario, lesson.start), ())


def rename(lesson: Lesson, column: int, index: int, name: str) -> Edited:
    """Name one input (column 0) or neuron (of layer 1, 2 …); an empty name leaves it to the rule again.

    Raises
    ------
    ScenarioError
        If something else has that name.
    """
    other = already_called(lesson.scenario, name.strip(), column, index)
    if other is not None:
        problem = f'{other} is called "{name.strip()}" already; every name may stand once'
        raise ScenarioError(lesson.name, "network", problem)
    names = Rule(lesson.network.sizes).names(column)
    by_rule = names[index]
    names = given_names(lesson.scenario.network)[column] or names
    names = [*names[:index], name.strip() or by_rule, *names[index + 1 :]]
    return change_inputs(lesson, names) if column == 0 else change_layer(lesson, column - 1, neurons=names)


def change_training(lesson: Lesson, **values: Any) -> Lesson:
    """Change how it is trained: loss, learning_rate, batch, order, reduction, l2, iterations, rule.

    Raises
    ------
    ScenarioError
        If there can be no such value.
    """
    changed = lesson.scenario.training.model_dump() | values
    training = _valid(lesson, TrainingSection, changed, "training")
    return _lesson(lesson, lesson.scenario.model_copy(update={"training": training}), lesson.start)


def change_texts(lesson: Lesson, language: str, *, title: str | None = None, notes: str | None = None) -> Lesson:
    """Change the title or the notes, or both; of several languages, the one that is shown in `language`.

    Raises
    ------
    ScenarioError
        If the title is empty.
    """
    scenario = lesson.scenario
    if title is not None:
        if not title.strip():
            raise ScenarioError(lesson.name, "title", "a scenario needs a title")
        scenario = scenario.model_copy(update={"title": _written(scenario.title, language, title.strip())})
    if notes is not None:
        scenario = scenario.model_copy(update={"notes": _written(scenario.notes, language, notes.strip()) or None})
    return replace(lesson, scenario=scenario)


def draw_start(lesson: Lesson, start: StartSection) -> Lesson:
    """Draw the start anew, as `start` says.

    Raises
    ------
    ScenarioError
        If it can't be drawn like that.
    """
    return _lesson(lesson, lesson.scenario.model_copy(update={"start": start}), None)


def problems(lesson: Lesson) -> list[tuple[str, str]]:
    """What goes together badly, each with the place that it is set at: said, and not forbidden."""
    found = []
    last, loss = lesson.network.layers[-1].activation.name, lesson.objective.loss.name
    if last == "softmax" and loss != "cross_entropy":
        found.append(("loss", "after a softmax take the cross-entropy: by others it learns slowly where it is wrong"))
    if loss in ("cross_entropy", "binary_cross_entropy") and last not in ("softmax", "sigmoid"):
        found.append(("loss", "the cross-entropy takes outputs from 0 to 1; those of this output layer can be others"))
    if lesson.learning_rate == 0.0:
        found.append(("learning_rate", "with a learning rate of 0 nothing is learned"))
    elif lesson.learning_rate < 0.0:
        found.append(("learning_rate", "with a learning rate below 0 every update climbs the error"))
    twins = first_twins(lesson.network, lesson.start)
    if twins is not None:
        one, other = (lesson.names.of(neuron) for neuron in twins)
        found.append(("start", f"{one} and {other} start with equal weights, so they learn the same and stay equal"))
    return found


def _written(before: Text | None, language: str, text: str) -> Text:
    if not isinstance(before, dict):
        return text
    shown = in_language({key: key for key in before}, language)
    others = {key: other for key, other in before.items() if key != shown}
    return {key: text if key == shown else before[key] for key in before} if text else others


def _valid(lesson: Lesson, kind: type[AnySection], values: dict[str, Any], place: str) -> AnySection:
    try:
        return kind.model_validate(values)
    except ValidationError as faults:
        within, problem = told(faults.errors(include_url=False), values)
        raise ScenarioError(lesson.name, f"{place}.{within}", problem) from None


def _check_size(lesson: Lesson, size: int) -> None:
    if not 1 <= size <= MOST_PARAMETERS:
        problem = f"{grouped(size)} neurons; a layer has from 1 to {grouped(MOST_PARAMETERS)}, if they fit into memory"
        raise ScenarioError(lesson.name, "network.layers", problem)


def _columns(lesson: Lesson) -> list[Column]:
    return [Column(number, tuple(range(size))) for number, size in enumerate(lesson.network.sizes)]


def _with_neurons(lesson: Lesson, column: int, neurons: tuple[int | None, ...]) -> Edited:
    layers, columns = list(lesson.scenario.network.layers), _columns(lesson)
    columns[column] = Column(column, neurons)
    if column > 0:
        section = layers[column - 1]
        layers[column - 1] = section.model_copy(update={"size": len(neurons)})
    return _rebuilt(lesson, layers, columns)


def _rebuilt(lesson: Lesson, layers: list[LayerSection], columns: list[Column]) -> Edited:
    """The lesson with these layers; `columns` says where their neurons come from."""
    network = lesson.scenario.network
    bare = [layer.model_copy(update={"neurons": None}) for layer in layers]
    sizes = tuple(len(column.neurons) for column in columns)
    scenario = lesson.scenario.model_copy(
        update={"network": network.model_copy(update={"inputs": sizes[0], "layers": bare}), "labels": None}
    )
    try:
        check_network(scenario)  # before room is made for its names and weights
    except MisfitError as misfit:
        raise ScenarioError(lesson.name, misfit.place, misfit.problem) from None
    given = given_names(network.model_copy(update={"layers": layers}))
    names = [
        names_now(lesson, names, Rule(sizes), place, column.was, column.neurons)
        for place, (names, column) in enumerate(zip(given, columns, strict=True))
    ]
    layers = [layer.model_copy(update={"neurons": own}) for layer, own in zip(layers, names[1:], strict=True)]
    named = network.model_copy(update={"inputs": names[0] or sizes[0], "layers": layers})
    scenario = scenario.model_copy(update={"network": named})
    scenario = scenario.model_copy(update={"labels": labels_now(lesson, network_of(named), layers, columns)})
    whole = lesson.whole
    samples = Samples(taken(whole.inputs, columns[0].neurons), taken(whole.targets, columns[-1].neurons))
    ends = ((columns[0], lesson.network.inputs), (columns[-1], lesson.network.outputs))
    same = all(column.neurons == tuple(range(size)) for column, size in ends)
    if not same:
        data = data_now(lesson, samples, columns[0], columns[-1])
        scenario = scenario.model_copy(update={"data": data})
    samples = whole if same else samples
    start = lesson.scenario.start
    if start.draw is not None:  # what is drawn stays drawn: for the network as it is now
        made = _lesson(lesson, scenario, None, samples)
    else:
        try:
            kept = kept_start(lesson, network_of(named), columns)
        except MisfitError as misfit:
            raise ScenarioError(lesson.name, misfit.place, misfit.problem) from None
        made = _lesson(lesson, scenario, lesson.start if np.array_equal(kept, lesson.start) else kept, samples)
    return Edited(made, redrawn_layers(lesson, made, columns))


def _lesson(lesson: Lesson, scenario: Scenario, start: Array | None, samples: Samples | None = None) -> Lesson:
    """Build the changed scenario, with all its samples; a start that is given takes the place of what it says."""
    samples = lesson.whole if samples is None else samples
    folder = lesson.path.parent if lesson.path else BUILT_IN
    start = None if start is None else _still(start)
    try:
        if start is not None and start is not lesson.start:
            section = given(scenario.start, network_of(scenario.network), start)
            scenario = scenario.model_copy(update={"start": section})
        check_fit(scenario)
        twice = clashes(scenario.network) - clashes(lesson.scenario.network)
        if twice:
            raise MisfitError("network", f'two would be called "{min(twice)}"; every name may stand once')
    except NameTwiceError as fault:
        raise ScenarioError(lesson.name, "network", called_twice(fault)) from None
    except MisfitError as misfit:
        raise ScenarioError(lesson.name, misfit.place, misfit.problem) from None
    made = lesson_of(scenario, lesson.name, lesson.path, folder, lesson.name, samples, lesson.split)
    if made.network.sizes == lesson.network.sizes:
        made = replace(made, unprinted=lesson.unprinted)
    return made if start is None else replace(made, start=start)


def _still(start: Array) -> Array:
    if start.flags.writeable:
        start = start.copy()
        start.setflags(write=False)
    return start
