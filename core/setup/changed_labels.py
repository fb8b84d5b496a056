"""The labels of a network that is changed: what stays keeps its names, what is new gets some."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from core.base.errors import MisfitError
from core.network.names import Names
from core.network.network import BiasKind, Network
from core.network.notations import ARTICLE, Pattern, QuantityPlace
from core.scenario.names_fit import check_labels
from core.scenario.schema import LabelsSection, NetworkSection
from core.setup.changed_names import given_names
from core.setup.changed_start import ColumnOrigin
from core.setup.setup import Setup

MOST_LOOKED_AT = 64  # neurons of a layer, among which a new name is looked for that is taken
_FOLLOWED = ("weights", "biases", "sops")


def labels_now(
    setup: Setup, network: Network, section: NetworkSection, columns: Sequence[ColumnOrigin]
) -> LabelsSection | None:
    """The labels of a changed network: those of what stays; for what is new the rule's, marked where they are taken.

    Patterns name what is new as well. What is said of other things than weights, biases and sums, and fits no more, is
    left out.
    """
    labels = setup.scenario.labels
    if labels is None:
        return None
    now = _LabelsNow(setup, labels, Names(network), columns)
    kept = {key: now.of_layers(key, said) for key, said in labels.said().items() if key in _FOLLOWED}
    return _fitting(labels.model_copy(update=kept), section)


def fitting_patterns(labels: LabelsSection | None, section: NetworkSection) -> LabelsSection | None:
    """What of the labels is said by patterns, and fits another network."""
    if labels is None:
        return None
    one_by_one = [key for key, said in labels.said().items() if any(isinstance(each, list) for each in said)]
    return _fitting(labels.model_copy(update=dict.fromkeys(one_by_one)), section)


def _fitting(labels: LabelsSection, network: NetworkSection) -> LabelsSection:
    """The labels without what doesn't fit the network."""

    def fits(key: str) -> bool:
        try:
            check_labels(LabelsSection().model_copy(update={key: getattr(labels, key)}), network)
        except MisfitError:
            return False
        return True

    keys = [key for key in (*labels.said(), "tex", "code", "matrices") if not fits(key)]
    return labels.model_copy(update=dict.fromkeys(keys))


class _LabelsNow:
    """The labels of what stays in a changed network, and of what is new."""

    def __init__(self, setup: Setup, labels: LabelsSection, rule: Names, columns: Sequence[ColumnOrigin]) -> None:
        self._names, self._rule, self._columns = setup.names.written_in(ARTICLE), rule, columns
        self._given = given_names(setup.scenario.network)
        used = [name for names in self._given for name in names or ()]
        said = [labels.said().get(key) for key in _FOLLOWED]
        self._used = {*used, *chain.from_iterable(map(_texts, said))}

    def of_layers(self, key: str, said: str | list[Any]) -> str | list[Any]:
        """What is said of weights, biases or sums: patterns as they are where their layer stays."""
        numbers = range(len(self._columns) - 1)
        if not isinstance(said, str):
            return [self._of_layer(key, said, number) for number in numbers]
        if all(self._goes_on(said, number) for number in numbers):
            return said
        by_layer = [said] * (len(self._names.network.sizes) - 1)
        return [said if self._goes_on(said, number) else self._of_layer(key, by_layer, number) for number in numbers]

    def _goes_on(self, pattern: str, number: int) -> bool:
        """Whether a pattern calls what stays in a layer as before, and what is new as nothing else is called."""
        below, here = self._columns[number], self._columns[number + 1]
        are_named = any(names for names in self._given)
        if are_named and not (_stays_in_order(below.neurons) and _stays_in_order(here.neurons)):
            return False
        if None not in below.neurons and None not in here.neurons:
            return True
        sizes, written = self._rule.network.sizes, Pattern(pattern)
        new = (
            (source, target)
            for source, before in enumerate(below.neurons[:MOST_LOOKED_AT])
            for target, after in enumerate(here.neurons[:MOST_LOOKED_AT])
            if before is None or after is None
        )
        return not any(written.at(QuantityPlace(number, *ends), sizes) in self._used for ends in new)

    def _of_layer(self, key: str, said: list[Any], number: int) -> str | list[Any]:
        below, here = self._columns[number], self._columns[number + 1]
        before = said[here.was - 1] if here.was is not None else []
        if isinstance(before, str) and before and not self._goes_on(before, number):
            before = self._one_by_one(key, here.was or 1)
        if key == "weights":
            follows = here.was is not None and below.was == here.was - 1
            if follows and isinstance(before, str):
                return before
            return [
                [self._weight(number, (index, to), (source, target), follows) for to, target in enumerate(here.neurons)]
                for index, source in enumerate(below.neurons)
            ]
        if isinstance(before, str):
            return before
        if key == "biases" and self._rule.network.layers[number].bias is BiasKind.ABSENT:
            return []
        by_rule = self._rule.bias if key == "biases" else self._rule.sop
        return [
            before[was] if was is not None and was < len(before) else self._free(by_rule(number, to))
            for to, was in enumerate(here.neurons)
        ]

    def _one_by_one(self, key: str, was: int) -> list[Any]:
        """What the biases or sums of a layer were called; of weights nothing, which are asked for one by one."""
        if key == "weights":
            return []
        called = self._names.bias if key == "biases" else self._names.sop
        return [str(called(was - 1, index)) for index in range(self._names.network.sizes[was])]

    def _weight(self, number: int, now: tuple[int, int], was: tuple[int | None, int | None], follows: bool) -> str:
        layer, (source, target) = self._columns[number + 1].was, was
        if follows and layer is not None and source is not None and target is not None:
            return str(self._names.weight(layer - 1, source, target))
        return self._free(self._rule.weight(number, *now))

    def _free(self, name: str) -> str:
        while name in self._used:
            name += "′"
        self._used.add(name)
        return str(name)


def _stays_in_order(neurons: Sequence[int | None]) -> bool:
    """Whether what stays keeps its places, and what is new comes behind it."""
    kept = [neuron for neuron in neurons if neuron is not None]
    return list(neurons[: len(kept)]) == list(range(len(kept)))


def _texts(said: Any) -> Iterator[str]:
    """All texts in lists, and in the lists in them."""
    if isinstance(said, str):
        yield said
    for each in said if isinstance(said, list) else ():
        yield from _texts(each)
