"""What is called what while a network is changed: what stays keeps its names, and its samples their scaling."""

from collections.abc import Callable, Sequence

from core.base.errors import MisfitError
from core.base.message import Message
from core.data.samples import Samples
from core.network.names import DefaultNames, Names
from core.network.network import Network
from core.scenario.consistency import names_in
from core.scenario.schema import (
    DataSection,
    LabelsSection,
    LayerSection,
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
    "data.class_names": Named.CLASS,
    "data.target_names": Named.TARGET,
}


def already_called(scenario: Scenario, name: str, column: int, index: int) -> Message | None:
    """What else than an input (column 0) or a neuron (of layer 1, 2 …) the scenario calls so: "a weight"."""
    own = f"network.inputs[{index}]" if column == 0 else f"network.layers[{column - 1}].neurons[{index}]"
    others = (place for place, other in names_in(scenario) if other == name and place != own)
    return next((_named_at(place) for place in others), None)


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


def labels_now(
    setup: Setup, network: Network, layers: Sequence[LayerSection], columns: Sequence[ColumnOrigin]
) -> LabelsSection | None:
    """The labels of a changed network: those of what stays; for what is new the rule's, marked where they are taken."""
    labels = setup.scenario.labels
    if labels is None:
        return None
    rule = Names(network)
    used = {name for names in given_names(setup.scenario.network) for name in names or ()}
    used |= {name for matrix in labels.weights or () for row in matrix for name in row}
    used |= {name for row in (*(labels.biases or ()), *(labels.sops or ())) for name in row}

    def free(name: str) -> str:
        while name in used:
            name += "′"
        used.add(name)
        return name

    def row(kept: list[list[str]] | None, number: int, by_rule: Callable[[int, int], str]) -> list[str]:
        here = columns[number + 1]
        before = kept[here.was - 1] if kept is not None and here.was is not None else []
        return [
            before[was] if was is not None and was < len(before) else free(by_rule(number, place))
            for place, was in enumerate(here.neurons)
        ]

    def weight(number: int, place: int, source: int | None, target: int | None, to: int) -> str:
        below, here = columns[number], columns[number + 1]
        stays = here.was is not None and below.was == here.was - 1 and source is not None and target is not None
        if stays and labels.weights is not None:
            return labels.weights[(here.was or 0) - 1][source or 0][target or 0]
        return free(rule.weight(number, place, to))

    numbers = range(len(layers))
    weights = biases = sops = None
    if labels.weights is not None:
        weights = [
            [
                [weight(number, place, source, target, to) for to, target in enumerate(columns[number + 1].neurons)]
                for place, source in enumerate(columns[number].neurons)
            ]
            for number in numbers
        ]
    if labels.biases is not None:
        biases = [
            row(labels.biases, number, rule.bias) if layers[number].bias is not False else [] for number in numbers
        ]
    if labels.sops is not None:
        sops = [row(labels.sops, number, rule.sop) for number in numbers]
    return LabelsSection(weights=weights, biases=biases, sops=sops)


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
    return DataSection(
        inputs=samples.inputs.tolist(),
        targets=samples.targets.tolist(),
        class_names=class_names,
        target_names=target_names,
        scaling=scaling,
        held_out=data.held_out,
    )


def _with_new(names: list[str] | None, column: ColumnOrigin, by_rule: Callable[[int], str]) -> list[str] | None:
    """Names for a changed column; what is new gets the rule's, marked where it is taken."""
    if names is None:
        return None
    now = [names[was] if was is not None else "" for was in column.neurons]
    for place in [place for place, name in enumerate(now) if not name]:
        fresh = by_rule(place)
        while fresh in now:
            fresh += "′"
        now[place] = fresh
    return now


def _scales(scales: list[ScaleSection] | None, column: ColumnOrigin) -> list[ScaleSection] | None:
    if scales is None:
        return None
    return [scales[was] if was is not None else ScaleSection() for was in column.neurons]
