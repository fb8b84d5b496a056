"""A setup as its article's own listing has it, and back again.

A listing is a whole setting: the mistakes in it, what it does with biases, and its learning rate.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.network.network import Network
from core.network.rules import CHAIN_RULE, rule_named
from core.scenario.schema import LayerSection, Scenario
from core.setup.setup import Setup, setup_of
from core.training.carried import of_each
from core.training.roots import Root

Array = NDArray[np.float64]


def printed(scenario: Scenario) -> Scenario:
    """The scenario as its article's listing has it: what its section `printed` says takes the place of its own."""
    listing = scenario.printed
    if listing is None:
        return scenario
    training: dict[str, Any] = {}
    if listing.rule is not None:
        training["rule"] = listing.rule
    if listing.learning_rate is not None:
        training["learning_rate"] = listing.learning_rate
    made = scenario.model_copy(update={"training": scenario.training.model_copy(update=training)})
    return (
        made if listing.biases is None else _with_layers(made, [_of_listing(listing.biases, e) for e in _layers(made)])
    )


def is_printed(scenario: Scenario) -> bool:
    """Whether it has a listing, and is as the listing has it."""
    if scenario.printed is None:
        return False
    then, now = printed(scenario), scenario
    rules = {rule_named(each.training.rule, 0.0) for each in (then, now)}
    same_rate = then.training.learning_rate == now.training.learning_rate
    return len(rules) == 1 and same_rate and then.network == now.network


def as_printed(setup: Setup) -> Setup:
    """The setup as its article's listing has it; it remembers what it was."""
    before = setup.scenario if setup.unprinted is None else unprinted(setup).scenario
    return replace(_of_scenario(setup, printed(setup.scenario)), unprinted=before)


def unprinted(setup: Setup) -> Setup:
    """The setup as it was before its listing took its place; what else was changed since stays so."""
    if setup.unprinted is None:
        return setup
    return replace(_of_scenario(setup, _unprinted(setup.scenario, setup.unprinted)), unprinted=None)


def is_right(setup: Setup) -> bool:
    """Whether no mistake trains, and nothing is still as a listing has it that was otherwise before."""
    if setup.rule is not CHAIN_RULE:
        return False
    return not listed_biases(setup) and listed_rate(setup) is None


def listed_biases(setup: Setup) -> list[int]:
    """The layers, from 0, whose biases are as the listing has them, and were otherwise before."""
    if setup.unprinted is None:
        return []
    before = _layers(_unprinted(setup.scenario, setup.unprinted))
    pairs = zip(_layers(setup.scenario), before, strict=True)
    return [number for number, (now, was) in enumerate(pairs) if now.bias != was.bias]


def listed_rate(setup: Setup) -> float | None:
    """The learning rate that there was before the listing's took its place; None where none did."""
    if setup.unprinted is None:
        return None
    before = _unprinted(setup.scenario, setup.unprinted).training.learning_rate
    return before if before != setup.learning_rate else None


def right_roots(roots: Sequence[Root], known: Sequence[tuple[Root, Root]] = ()) -> list[tuple[Root, Root]]:
    """Each root of a run, and the root of the right rule's run that trains beside it.

    That begins where the setup would without its listing, and parts where the run does. Where one is `known`, it is
    the very same again, so that the run can go on along it.
    """
    found = []
    for root in roots:
        right = next((other for each, other in known if each is root), None)
        if right is None:
            setup = unprinted(root.setup).with_rule()
            start = fitted(root.parameters, root.setup.network, setup.network)
            carried = [fitted(row, root.setup.network, setup.network) for row in of_each(root.setup, root.whole)]
            start = setup.start if root.parameters is root.setup.start else start
            right = Root(root.state, setup, start, np.concatenate([*carried, []]), root.begun)
        found.append((root, right))
    return found


def fitted(parameters: Array, network: Network, other: Network) -> Array:
    """Parameters of one network for another that has other biases, (parameters,): 0 where there was none."""
    if network.places == other.places:
        return parameters
    vector = np.zeros(other.parameter_count)
    for to, come_from in zip(other.weights(vector), network.weights(parameters), strict=True):
        to[...] = come_from
    for to, come_from in zip(other.biases(vector), network.biases(parameters), strict=True):
        if to.size == come_from.size:
            to[...] = come_from
    return vector


def _unprinted(now: Scenario, before: Scenario) -> Scenario:
    then = printed(before)
    training = {
        key: getattr(before.training, key)
        for key in ("rule", "learning_rate")
        if getattr(now.training, key) == getattr(then.training, key)
    }
    layers = [
        layer.model_copy(update={"bias": own.bias}) if layer.bias == listed.bias else layer
        for layer, listed, own in zip(_layers(now), _layers(then), _layers(before), strict=True)
    ]
    made = now.model_copy(update={"training": now.training.model_copy(update=training)})
    return _with_layers(made, layers, before)


def _layers(scenario: Scenario) -> list[LayerSection]:
    return scenario.network.layers


def _of_listing(biases: str, layer: LayerSection) -> LayerSection:
    if biases == "none":
        return layer.model_copy(update={"bias": False})
    return layer if layer.bias is False else layer.model_copy(update={"bias": "fixed"})


def _with_layers(scenario: Scenario, layers: list[LayerSection], before: Scenario | None = None) -> Scenario:
    """The scenario with these layers, and with a start and labels for the biases that there are.

    Where there are more of them, those of `before` come again; 0 where they are given one by one and it has none.
    """
    absent = [layer.bias is False for layer in layers]
    update: dict[str, Any] = {"network": scenario.network.model_copy(update={"layers": layers})}
    if absent != [layer.bias is False for layer in _layers(scenario)]:
        if scenario.start.draw is None:
            nothing: list[list[float]] = [[] for _ in layers]
            was = (before and before.start.biases) or nothing
            rows = [
                [] if none else here or there or [0.0] * layer.size
                for layer, none, here, there in zip(layers, absent, scenario.start.biases or nothing, was, strict=True)
            ]
            update["start"] = scenario.start.model_copy(update={"biases": rows})
        if scenario.labels is not None:
            now = scenario.labels.biases
            named = now if isinstance(now, str) else before.labels.biases if before and before.labels else None
            update["labels"] = scenario.labels.model_copy(update={"biases": named})
    return scenario.model_copy(update=update)


def _of_scenario(setup: Setup, scenario: Scenario) -> Setup:
    made = setup_of(scenario, setup.name, setup.path, None, setup.name, setup.whole, setup.split)
    same = made.network.places == setup.network.places and scenario.start is setup.scenario.start
    return replace(made, start=setup.start) if same else made
