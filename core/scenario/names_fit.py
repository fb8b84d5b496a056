"""Whether the names that a scenario gives fit its network, and can be read."""

from collections.abc import Iterable, Iterator
from typing import Any

from core.base.errors import MisfitError, shortened
from core.base.message import Count, suggestion
from core.network.notations.kind import OF_BIASES, OF_WEIGHTS, Kind
from core.network.notations.own_names import KEYS, OF_COLUMN, own_names
from core.network.notations.pattern import PLACES, Pattern, QuantityPlace
from core.scenario.faults import NameFault
from core.scenario.schema import LabelsSection, MatricesSection, NamesSection, NetworkSection, Scenario
from core.scenario.sizes import check_matrices, check_size


def check_names(scenario: Scenario) -> None:
    """Look at all names that a scenario gives.

    Raises
    ------
    MisfitError
        If they name other things than the network has, or by patterns that can't be read, or two things alike.
    """
    if scenario.labels is not None:
        check_labels(scenario.labels, scenario.network)
    check_each_once(list(_lists_of_names(scenario)))
    _no_name_of_a_pattern(scenario)


def check_labels(labels: LabelsSection, network: NetworkSection) -> None:
    """Look at the labels of a network.

    Raises
    ------
    MisfitError
        If they name other things than it has, or by patterns that can't be read.
    """
    _check_names("labels", labels, network)
    if labels.tex is not None:
        _check_names("labels.tex", labels.tex, network, is_tex=True)
    if labels.code is not None:
        _check_names("labels.code", labels.code, network)
        _check_matrix_names("labels.code.matrices", labels.code.matrices, network)
    _check_matrix_names("labels.matrices", labels.matrices, network)
    if labels.factors is not None and "{number}" not in labels.factors:
        raise MisfitError("labels.factors", NameFault.NO_NUMBER(pattern=labels.factors))
    if labels.bias_column and labels.orientation != "to_from":
        raise MisfitError("labels.bias_column", NameFault.BIAS_COLUMN_OF_FROM_TO())


def named_by_pattern(labels: LabelsSection, network: NetworkSection, name: str) -> str | None:
    """The key by whose pattern a weight, bias, sum or target is called so; None where nothing is.

    Neurons have their own names before those of a pattern.
    """
    sizes = (network.input_count, *(layer.size for layer in network.layers))
    own = own_names(labels.said(), {}, {})
    for kind, place in own.find(name, sizes):
        if kind in _NAMED and _is_within(kind, place, sizes) and own.name(kind, place, sizes) == name:
            return next(key for key, of in KEYS.items() if of is kind)
    return None


_NAMED = (Kind.WEIGHT, Kind.BIAS, Kind.SOP, Kind.TARGET)


def _is_within(kind: Kind, place: QuantityPlace, sizes: tuple[int, ...]) -> bool:
    layer, source, target = place
    if kind is Kind.TARGET:
        return 0 <= target < sizes[-1]
    return 0 <= target < sizes[layer + 1] and (kind is not Kind.WEIGHT or 0 <= source < sizes[layer])


def _check_matrix_names(place: str, section: MatricesSection | None, network: NetworkSection) -> None:
    for key, said in section.model_dump(exclude_none=True).items() if section is not None else ():
        if isinstance(said, list):
            check_size(f"{place}.{key}", said, Count.NAME, Count.LAYER, len(network.layers))
        for where, pattern in _patterns_in(f"{place}.{key}", said):
            _check_pattern(where, pattern)


def _check_names(place: str, section: NamesSection, network: NetworkSection, is_tex: bool = False) -> None:
    layers, sizes = network.layers, [network.input_count, *(layer.size for layer in network.layers)]
    biased = [layer.size if layer.bias is not False else 0 for layer in layers]
    for key, said in section.said().items():
        here, kind = f"{place}.{key}", KEYS[key]
        if isinstance(said, str):
            _check_pattern(here, said, is_tex)
        elif kind in OF_COLUMN:
            what, size = (Count.INPUT, sizes[0]) if kind is Kind.INPUT else (Count.OUTPUT, sizes[-1])
            check_size(here, said, Count.NAME, what, size)
        elif kind in OF_WEIGHTS:
            check_matrices(here, said, sizes, has_patterns=True)
        else:
            check_size(here, said, Count.ROW, Count.LAYER, len(layers))
            for number, (names, size) in enumerate(zip(said, biased if kind in OF_BIASES else sizes[1:], strict=True)):
                if not isinstance(names, str):
                    check_size(f"{here}[{number}]", names, Count.NAME, Count.NEURON, size, layer=number + 1)
        if kind not in OF_COLUMN and isinstance(said, list):
            for where, pattern in _patterns_in(here, said):
                _check_pattern(where, pattern, is_tex)


def _patterns_in(place: str, said: str | list[Any]) -> Iterator[tuple[str, str]]:
    """The patterns of a key, each after its place: one for all, or for a layer."""
    if isinstance(said, str):
        yield place, said
        return
    yield from ((f"{place}[{number}]", each) for number, each in enumerate(said) if isinstance(each, str))


def _check_pattern(place: str, pattern: str, is_tex: bool = False) -> None:
    """Whether all that stands in braces is a place; in TeX there are other braces."""
    unknown = None if is_tex else Pattern(pattern).unknown()
    if unknown is not None:
        known = ", ".join(f"{{{each}}}" for each in PLACES if not each.endswith("0"))
        meant = suggestion(unknown, PLACES)
        raise MisfitError(place, NameFault.NO_PLACE(place=shortened(unknown), places=known, suggestion=meant))


def names_in(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Every name that the scenario itself gives, after the place where it gives it."""
    return _each(_lists_of_names(scenario))


def _lists_of_names(scenario: Scenario) -> Iterator[tuple[str, list[str]]]:
    if isinstance(scenario.network.inputs, list):
        yield "network.inputs", scenario.network.inputs
    for number, layer in enumerate(scenario.network.layers):
        yield f"network.layers[{number}].neurons", layer.neurons or []
    said = scenario.labels.said() if scenario.labels is not None else {}
    for key in ("weights", "biases", "sops", "neurons", "deltas"):
        yield from _innermost(f"labels.{key}", said.get(key, ""))
    if isinstance(said.get("targets"), list):
        yield "labels.targets", said["targets"]


def _innermost(place: str, nested: list[Any] | str) -> Iterator[tuple[str, list[str]]]:
    """The lists of names in others; what is named by a pattern is in none."""
    if isinstance(nested, str):
        return
    if nested and not all(isinstance(part, str) for part in nested):
        for number, part in enumerate(nested):
            yield from _innermost(f"{place}[{number}]", part)
    elif place.endswith("]"):
        yield place, nested


def _each(lists: Iterable[tuple[str, list[str]]]) -> Iterator[tuple[str, str]]:
    for place, names in lists:
        for number, name in enumerate(names):
            yield f"{place}[{number}]", name


def _no_name_of_a_pattern(scenario: Scenario) -> None:
    """Whether no input or neuron has a name that a pattern gives to something else."""
    if scenario.labels is None or not any(_patterns(scenario.labels)):
        return
    for place, name in _each(_lists_of_names(scenario)):
        if place.startswith("network."):
            key = named_by_pattern(scenario.labels, scenario.network, name)
            if key is not None:
                raise MisfitError(f"labels.{key}", NameFault.TWICE(name=name, before=place))


def _patterns(labels: LabelsSection) -> Iterator[str]:
    for said in labels.said().values():
        yield from (each for each in (said if isinstance(said, list) else [said]) if isinstance(each, str))


def check_each_once(lists: list[tuple[str, list[str]]]) -> None:
    """Whether no name stands twice in these lists, each with its place.

    Raises
    ------
    MisfitError
        Where one stands for the second time.
    """
    names = [name for _, some in lists for name in some]
    if len(set(names)) == len(names):  # of a million names their places take the longest
        return
    first: dict[str, str] = {}
    for place, name in _each(lists):
        if name in first:
            raise MisfitError(place, NameFault.TWICE(name=name, before=first[name]))
        first[name] = place
