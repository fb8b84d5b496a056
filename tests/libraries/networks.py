"""What each script is run on: the library's own scenario, and two networks drawn from all that it can do."""

from dataclasses import replace

import numpy as np

from core.data.samples import Samples
from core.export.libraries.library import Joining, Library
from core.export.libraries.obstacles import obstacles
from core.export.libraries.scripts import own_setup
from core.network.activations import ACTIVATIONS
from core.network.losses import LOSSES
from core.network.names import Names
from core.network.network import BiasKind, Layer, Network
from core.network.objective import Objective
from core.network.optimizers import Adam, GradientDescent, Momentum, RMSprop
from core.network.wrong_rules import WRONG_RULES
from core.setup.setup import Setup, open_setup
from core.training.run import Run

DRAWN = 2
OPTIMIZERS = {"sgd": GradientDescent(), "momentum": Momentum(0.8), "rmsprop": RMSprop(), "adam": Adam()}


def networks(library: Library) -> list[Setup]:
    """The library's own scenario, and so many others."""
    others: list[Setup] = []
    seed = 0
    while len(others) < DRAWN:
        seed += 1
        setup = drawn(library, seed)
        if not obstacles(setup, library) and _begins_well(setup, library):
            others.append(setup)
    return [own_setup(library), *others]


def drawn(library: Library, seed: int) -> Setup:
    """A network, samples and a training that the library can do, drawn from `seed`."""
    able, draws = library.abilities, np.random.default_rng(seed)

    def one_of(names):
        names = sorted(names) if isinstance(names, frozenset) else list(names)
        return names[draws.integers(len(names))]

    hidden_layers = int(draws.integers(able.fewest_hidden, (2 if able.most_hidden is None else able.most_hidden) + 1))
    hidden = [one_of(able.hidden) for _ in range(hidden_layers)]
    output = one_of(sorted(able.losses))
    if able.one_activation and hidden:
        hidden = [hidden[0]] * hidden_layers
    if able.same_at_output and hidden:
        hidden = [output] * hidden_layers
    outputs = 1 if able.outputs == 1 else 3 if output in able.classes else int(draws.integers(1, 4))
    sizes = [int(size) for size in draws.integers(2, 5, hidden_layers + 1)] + [outputs]
    biases = sorted(able.biases, key=lambda kind: kind.name)
    layers = [
        Layer(size, ACTIVATIONS[name](), one_of(biases) if draws.random() < 0.3 else BiasKind.TRAINED)
        for size, name in zip(sizes[1:], (*hidden, output), strict=True)
    ]
    network = Network(sizes[0], tuple(layers))
    count = 1 if able.own_order else 6
    targets = draws.uniform(0.1, 0.9, (count, outputs))
    if output in able.classes:
        targets = (
            np.eye(outputs)[draws.integers(0, outputs, count)] if outputs > 1 else draws.integers(0, 2, (count, 1))
        )
    batch = {"one": 1, "all": count}.get(able.batches) or int(one_of([1, 2, 3, count]))
    reduction = one_of(["mean", "sum"]) if able.joining is Joining.EITHER else able.joining.value
    loss = one_of(able.losses[output])
    setup = replace(
        open_setup("csdn-2-3-1"),
        network=network,
        names=Names(network),
        start=draws.normal(0.0, 0.6, network.parameter_count),
        samples=Samples(draws.normal(0.0, 1.0, (count, sizes[0])), np.asarray(targets, dtype=np.float64)),
        objective=Objective(
            LOSSES[loss](),
            reduction,
            float(one_of([0.0, 0.01])) if able.l2 else 0.0,
            float(one_of([0.0, 0.01])) if able.l1 else 0.0,
        ),
        learning_rate=able.rate or float(one_of([0.05, 0.1])),
        batch=batch,
        order=one_of(["sequential", "shuffled"]) if able.shuffled else "sequential",
        seed=seed,
        optimizer=OPTIMIZERS[one_of(able.optimizers)],
    )
    return setup.with_rule(*(name for name in WRONG_RULES if name in able.rule)) if able.rule else setup


def _begins_well(setup: Setup, library: Library) -> bool:
    """Whether the outputs have a logarithm where one is asked for, and a step of a rate that can't be chosen helps."""
    run = Run(setup)
    run.advance(1)
    first, second = run.history.error(0), run.history.error(1)
    if first is None or second is None or not np.isfinite([first, second]).all():
        return False
    return library.abilities.rate is None or second < first
