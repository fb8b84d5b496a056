"""What of a setup a library can't do: all of it at once, each with what to choose in its place."""

from collections.abc import Iterable, Iterator

import numpy as np

from core.base.message import Message
from core.export.libraries.library import Abilities, Joining, Library
from core.export.libraries.messages import Obstacle
from core.network.losses.squared_errors import HalfSquaredError
from core.network.rules import RIGHT
from core.network.wrong_rules import WRONG_RULES
from core.setup.setup import Setup

SQUARED = frozenset({"squared_error", "half_squared_error", "mean_squared_error"})


def obstacles(setup: Setup, library: Library) -> tuple[Message, ...]:
    """Why there is no script of this setup for a library; nothing where there is one."""
    if library.write is None:
        return (library.otherwise[0],)
    able = library.abilities
    found = [*_of_layers(setup, able, library.title), *_of_training(setup, able, library.title)]
    return tuple(dict.fromkeys(found))


def half_steps(setup: Setup) -> float:
    """How many steps of half the squared error one step of the setup's loss is; 1 for a loss of another kind."""
    loss = setup.objective.loss.name
    if loss not in SQUARED or loss == HalfSquaredError.name:
        return 1.0
    return 2.0 if loss == "squared_error" else 2.0 / setup.network.outputs


def rows_a_batch(setup: Setup) -> int:
    """Samples an iteration, of those that are trained on."""
    return min(setup.batch, len(setup.samples))


def has_equal_batches(setup: Setup) -> bool:
    """Whether no batch of an epoch is shorter than the others."""
    return len(setup.samples) % rows_a_batch(setup) == 0


def _of_layers(setup: Setup, able: Abilities, library: str) -> Iterator[Message]:
    *hidden, last = setup.network.layers
    if len(hidden) < able.fewest_hidden or (able.most_hidden is not None and len(hidden) > able.most_hidden):
        yield Obstacle.HIDDEN_LAYERS(library=library, found=len(hidden), wanted=able.most_hidden or able.fewest_hidden)
    for layer in hidden:
        if layer.activation.name not in able.hidden:
            yield Obstacle.HIDDEN(library=library, activation=layer.activation.name, choices=_listed(able.hidden))
    shared = {layer.activation for layer in ((*hidden, last) if able.same_at_output else hidden)}
    if (able.one_activation or able.same_at_output) and len(shared) > 1:
        yield Obstacle.ONE_ACTIVATION(library=library)
    yield from _of_output(setup, able, library)
    for layer in setup.network.layers:
        option = layer.activation.option_name
        if option and not able.options and layer.activation != type(layer.activation)():
            yield Obstacle.OPTION(library=library, option=option)
        if layer.bias not in able.biases:
            yield Obstacle.BIASES(library=library)


def _of_output(setup: Setup, able: Abilities, library: str) -> Iterator[Message]:
    loss, last = setup.objective.loss.name, setup.network.layers[-1]
    output = last.activation.name
    if output not in able.losses:
        yield Obstacle.OUTPUT(library=library, activation=output, choices=_listed(able.losses))
    elif loss not in able.losses[output]:
        yield Obstacle.LOSS(library=library, loss=loss, activation=output, choices=_listed(able.losses[output]))
    if able.outputs is not None and last.size > able.outputs:
        yield Obstacle.OUTPUTS(library=library, found=last.size)
    if output in able.classes:
        if not _are_classes(setup, output):
            yield Obstacle.CLASSES(library=library)
        if output == "softmax" and last.size == 2 and able.two_classes_are_one:
            yield Obstacle.TWO_CLASSES(library=library)


def _are_classes(setup: Setup, output: str) -> bool:
    targets = setup.samples.targets
    hard = bool(np.isin(targets, (0.0, 1.0)).all())
    return hard and (output != "softmax" or bool((targets.sum(axis=1) == 1.0).all()))


def _of_training(setup: Setup, able: Abilities, library: str) -> Iterator[Message]:
    if {mistake.name for mistake in setup.rule.mistakes} != set(able.rule):
        wanted = [name for name in WRONG_RULES if name in able.rule] or [RIGHT]
        yield Obstacle.RULE(library=library, rule=setup.rule.name, wanted=" + ".join(wanted))
    yield from _of_batches(setup, able, library)
    yield from _of_rate(setup, able, library)
    optimizer = setup.optimizer.name
    if optimizer not in able.optimizers:
        yield Obstacle.OPTIMIZER(library=library, optimizer=optimizer, choices=_listed(able.optimizers))
    for penalty, strength, has in (("l2", setup.objective.l2, able.l2), ("l1", setup.objective.l1, able.l1)):
        if strength and not has:
            yield Obstacle.PENALTY(library=library, penalty=penalty)


def _of_batches(setup: Setup, able: Abilities, library: str) -> Iterator[Message]:
    rows, count = rows_a_batch(setup), len(setup.samples)
    if able.batches == "one" and rows > 1:
        yield Obstacle.ONE_SAMPLE(library=library)
    if able.batches == "all" and rows < count:
        yield Obstacle.ALL_SAMPLES(library=library)
    if rows > 1 and able.joining is not Joining.EITHER and able.joining.value != setup.objective.reduction:
        yield Obstacle.REDUCTION(library=library, wanted=able.joining.value)
    if setup.order == "shuffled" and rows < count and not able.shuffled:
        yield Obstacle.ORDER(library=library)
    if able.own_order and count > 1:
        yield Obstacle.OWN_ORDER(library=library)
    if able.l2_of_equal_batches and setup.objective.l2 and not has_equal_batches(setup):
        yield Obstacle.UNEQUAL_BATCHES(library=library)


def _of_rate(setup: Setup, able: Abilities, library: str) -> Iterator[Message]:
    if not setup.schedule.is_constant:
        if not able.schedules:
            yield Obstacle.SCHEDULE(library=library)
        elif not (setup.optimizer.is_plain or able.scheduled_velocity):
            yield Obstacle.SCHEDULED_MOMENTUM(library=library)
    if able.rate is not None:
        if setup.learning_rate != able.rate:
            yield Obstacle.FIXED_RATE(library=library, rate=able.rate)
    elif setup.learning_rate <= 0.0 and not able.any_rate:
        yield Obstacle.RATE(library=library)
    elif able.rates_below is not None and setup.learning_rate * half_steps(setup) >= able.rates_below:
        yield Obstacle.RATE_BELOW(library=library, limit=able.rates_below)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
