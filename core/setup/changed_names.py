"""What is called what while a network is changed: what stays keeps its names, and its samples their scaling."""

from collections.abc import Callable, Sequence

from core.base.errors import MisfitError
from core.base.message import Message
from core.data.samples import Samples
from core.network.default_names import DefaultNames
from core.scenario.names_fit import named_by_pattern, names_in
from core.scenario.number_rows import Rows
from core.scenario.schema import (
    DataSection,
    NetworkSection,
    ScaleSection,
    ScalingSection,
    Scenario,
)
from core.setup.changed_start import ColumnOrigin
from core.setup.messages import ChangeFault, Named
from core.setup.setup import Setup


def given_names(network: NetworkSection) -> list[list[str] | None]:
    """The names that a scenario gives: to the inputs, then to each layer; None where it leaves that to the rule."""
    inputs = network.inputs if isinstance(network.inputs, list) else None
    return [inputs, *(layer.neurons for layer in network.layers)]


_NAMED_AT = {
    "network.inputs": Named.INPUT,
    "network.layers": Named.NEURON,
    "labels.weights": Named.WEIGHT,
    "labels.biases": Named.BIAS,
    "labels.sops": Named.SOP,
    "labels.neurons": Named.NEURON,
    "labels.targets": Named.TARGET,
    "labels.deltas": Named.DELTA,
    "data.class_names": Named.CLASS,
    "data.target_names": Named.TARGET,
}


def already_called(scenario: Scenario, name: str, column: int, index: int) -> Message | None:
    """What else than an input (column 0) or a neuron (of layer 1, 2 …) the scenario calls so: "a weight"."""
    own = f"network.inputs[{index}]" if column == 0 else f"network.layers[{column - 1}].neurons[{index}]"
    others = (place for place, other in names_in(scenario) if other == name and place != own)
    found = next((_named_at(place) for place in others), None)
    if found is None and scenario.labels is not None:
        key = named_by_pattern(scenario.labels, scenario.network, name)
        found = None if key is None else _named_at(f"labels.{key}")
    return found


def name_of_two(misfit: MisfitError) -> Message:
    """That a name stands twice, for who has seen no file, and so none of its places."""
    name = misfit.problem.argument("name")
    first, second = _named_at(str(misfit.problem.argument("before"))), _named_at(misfit.place)
    if first == second:
        return ChangeFault.NAME_OF_TWO_ALIKE(name=name, sort=first)
    return ChangeFault.NAME_OF_TWO(name=name, first=first, second=second)


def _named_at(place: str) -> Message:
    return _NAMED_AT[place.partition("[")[0]]()


def names_now(
    setup: Setup,
    names: list[str] | None,
    rule: DefaultNames,
    column: int,
    was: int | None,
    neurons: Sequence[int | None],
) -> list[str] | None:
    """The names of what is `column` of the changed network, and was the column `was` of the setup.

    A name that the rule gave is the one that the rule gives now; one that a person gave stays where it is.
    """
    if names is None or was is None or len(names) != setup.network.sizes[was]:
        return names
    before, by_rule = DefaultNames(setup.network.sizes), rule.names(column)
    now = [
        names[index] if index is not None and names[index] != before.name(was, index) else own
        for index, own in zip(neurons, by_rule, strict=True)
    ]
    # What somebody wrote into a file isn't taken out of it where nothing has changed.
    as_it_was = now == names == given_names(setup.scenario.network)[was]
    return None if now == by_rule and not as_it_was else now


def clashes(network: NetworkSection) -> set[str]:
    """The names that a scenario gives, and that the rule gives to something else."""
    given = given_names(network)
    rule = DefaultNames((network.input_count, *(layer.size for layer in network.layers)))
    columns = {name: rule.column(name) for names in given for name in names or ()}
    return {name for name, column in columns.items() if column is not None and given[column] is None}


def data_now(setup: Setup, samples: Samples, inputs: ColumnOrigin, outputs: ColumnOrigin) -> DataSection:
    """What a scenario says of samples whose inputs or targets are others: what stays keeps its name and its scale."""
    data, count = setup.scenario.data, len(outputs.neurons)
    target_names = _with_new(data.target_names, outputs, lambda place: f"target{place + 1}")
    class_names = None
    if count > 1 and setup.network.outputs > 1:  # a single output stands for two classes
        class_names = _with_new(data.class_names, outputs, lambda place: str(place + 1))
    scaling = None
    if data.scaling is not None:
        scaling = ScalingSection(
            inputs=_scales(data.scaling.inputs, inputs), targets=_scales(data.scaling.targets, outputs)
        )
    is_picture = inputs.neurons == tuple(range(setup.network.inputs))  # still all of it
    said = DataSection(
        image=data.image if is_picture else None,
        class_names=class_names,
        target_names=target_names,
        scaling=scaling,
        held_out=data.held_out,
    )
    return said.model_copy(update={"inputs": Rows(samples.inputs), "targets": Rows(samples.targets)})


def _with_new(names: list[str] | None, column: ColumnOrigin, by_rule: Callable[[int], str]) -> list[str] | None:
    """Names for a changed column; what is new gets the rule's, marked where it is taken."""
    if names is None:
        return None
    now = [names[was] if was is not None else "" for was in column.neurons]
    for index in [index for index, name in enumerate(now) if not name]:
        fresh = by_rule(index)
        while fresh in now:
            fresh += "′"
        now[index] = fresh
    return now


def _scales(
    scales: ScaleSection | list[ScaleSection] | None, column: ColumnOrigin
) -> ScaleSection | list[ScaleSection] | None:
    if scales is None:
        return None
    if isinstance(scales, list):
        return [scales[was] if was is not None else ScaleSection() for was in column.neurons]
    # What is said of all is said of what is new only where nothing is.
    return (
        scales if None not in column.neurons else [ScaleSection() if was is None else scales for was in column.neurons]
    )
