"""Exported scripts run as a reader runs them, held against Backstep's own numbers, and the setups to do so with."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import product

import numpy as np
import pytest

from core.data.samples import Samples
from core.network.activations import Activation, Identity, LeakyReLU, ReLU, Sigmoid, Softmax, Tanh
from core.network.losses import LOSSES, BinaryCrossEntropy, CrossEntropy, Loss, SquaredError
from core.network.names import Names
from core.network.network import BiasKind, Layer, Network
from core.network.notations import Kind, OwnNames
from core.network.objective import Objective
from core.network.optimizers import CONSTANT, SCHEDULES, Adam, GradientDescent, Momentum, RMSprop
from core.setup.changes import add_layer, change_layer, change_training, resize
from core.setup.learned_samples import hold_out
from core.setup.setup import Setup, built_in_names, open_setup
from core.training.run import Run
from tests.core.networks import BETWEEN_0_AND_1, HIDDEN, OUTPUT, make_case

Said = dict[str, object]

ANY_SETUP = open_setup("csdn-2-3-1")  # of which everything is replaced that matters

# One interpreter runs them all, each with names of its own: a library takes longer to start than they to run. It gets a
# line with scripts whenever some are to be run, and answers with a line.
# It compiles bytes, as of a file: in a text Python doesn't look for an encoding.
RUNNER = """
import contextlib, importlib, io, json, sys, traceback, warnings
importlib.import_module(sys.argv[1])
warnings.simplefilter("error")
for line in sys.stdin:
    said = {}
    for name, script in json.loads(line).items():
        out = io.StringIO()
        try:
            with contextlib.redirect_stdout(out):
                exec(compile(script.encode(), name, "exec"), {"__name__": "__main__"})
        except BaseException:
            out.write(traceback.format_exc())
        said[name] = out.getvalue()
    print(json.dumps(said), flush=True)
"""


@dataclass(frozen=True)
class Trial:
    """A setup, and how far it is trained."""

    setup: Setup
    iterations: int


def printed(scripts: Mapping[str, str], library: str) -> dict[str, str]:
    """What each of the scripts prints; `library` is what all of them import."""
    interpreter = _started(library)
    assert interpreter.stdin is not None and interpreter.stdout is not None
    interpreter.stdin.write(json.dumps(scripts) + "\n")
    interpreter.stdin.flush()
    said = interpreter.stdout.readline()
    assert said, f"Python with {library} has ended with status {interpreter.wait()}"
    return json.loads(said)


@cache
def _started(library: str) -> subprocess.Popen[str]:
    """An interpreter with the library, for all tests of this process; it ends when nobody is there to write to it."""
    return subprocess.Popen(
        [sys.executable, "-c", RUNNER, library],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"OMP_NUM_THREADS": "1"},  # beside other tests PyTorch's threads wait long for each other
        text=True,
    )


def read(text: str) -> Said:
    """The four lines of one script; where it printed something else, that is said."""
    lines = [line.split(" ", maxsplit=1) for line in text.splitlines()]
    assert [line[0] for line in lines] == ["error", "outputs", "weights", "biases"], text
    (_, error), *others = lines
    return {"error": float(error)} | {name: ast.literal_eval(values) for name, values in others}  # it may be inf


def holds(trial: Trial, text: str, rel: float) -> None:
    """Hold what a script printed against what Backstep shows at the same state."""
    said, run = read(text), Run(trial.setup)
    run.advance(trial.iterations)
    trace = run.trace
    assert run.history.last == trial.iterations
    assert said["error"] == pytest.approx(trace.error, rel=rel, abs=1e-14)
    assert np.array(said["outputs"]) == pytest.approx(trace.forward.outputs, rel=rel, abs=1e-14)
    for name, expected in (("weights", trace.weights), ("biases", trace.biases)):
        for mine, theirs in zip(said[name], expected, strict=True):
            assert np.array(mine) == pytest.approx(theirs, rel=rel, abs=1e-14)


@cache
def _of_all_kinds() -> Setup:
    """All activations and all kinds of biases in one network."""
    setup = resize(resize(open_setup("csdn-2-3-1"), 2, 2).setup, 1, 5).setup
    for activation, bias in (("relu", "fixed"), ("leaky_relu", False), ("tanh", True)):
        setup = add_layer(setup, 1, 3).setup
        setup = change_layer(setup, 1, activation=activation, bias=bias).setup
    return setup


def _own_network(last: str, loss: str) -> Setup:
    """The network of all kinds, with any last activation."""
    setup = _of_all_kinds()
    setup = change_layer(setup, setup.network.depth - 1, activation=last).setup
    return change_training(setup, loss=loss, learning_rate=0.05)


def _drawn(seed: int) -> Setup:
    """Any network, loss, L2, bias, batch and order, all drawn from `seed`."""
    random = np.random.default_rng(seed)

    def one_of(things):
        return things[random.integers(len(things))]

    depth, loss = int(random.integers(1, 5)), one_of(sorted(LOSSES))
    last = one_of(BETWEEN_0_AND_1 if loss in ("cross_entropy", "binary_cross_entropy") else OUTPUT)
    case = make_case(
        [int(size) for size in random.integers(1, 5, depth)] + [int(random.integers(2, 5))],
        [*(one_of(HIDDEN) for _ in range(depth - 1)), last],
        [one_of(list(BiasKind)) for _ in range(depth)],
        loss,
        samples=5,
        reduction=one_of(["mean", "sum"]),
        l2=one_of([0.0, 0.02]),
        seed=seed,
    )
    targets = case.targets * one_of([1.0, 0.7])  # they need not add up to 1
    return replace(
        ANY_SETUP,
        network=case.network,
        names=Names(case.network),
        start=case.parameters,
        samples=Samples(case.inputs, targets),
        objective=case.objective,
        learning_rate=one_of([0.05, 0.01, -0.001]),
        batch=one_of([1, 2, 3, 5]),
        order=one_of(["sequential", "shuffled"]),
        generator=one_of(["pcg64", "mt19937"]),
        seed=seed,
    )


OPTIMIZING = (
    GradientDescent(),
    Momentum(0.8),
    Momentum(nesterov=True),
    RMSprop(0.95, 1e-6),
    Adam(),
    Adam(0.8, 0.99, 1e-6, weight_decay=0.1),
)
SCHEDULING = (
    CONSTANT,
    SCHEDULES["step"](every=10, factor=0.5),
    SCHEDULES["exponential"](factor=0.97),
    SCHEDULES["cosine"](over=50, lowest=0.001),
)
BEYOND_ALL_SCHEDULES = 70  # iterations, of which the last are of the rate that is left at the end


def _trials() -> dict[str, Trial]:
    trials = {name: Trial(open_setup(name), 40) for name in built_in_names() if "1000" not in name}
    moons = open_setup("moons-2-3-2")
    for batch, order, reduction in product([1, 7, "all"], ["sequential", "shuffled"], ["mean", "sum"]):
        setup = change_training(moons, batch=batch, order=order, reduction=reduction, learning_rate=0.001, l2=0.1)
        trials[f"moons {batch} {order} {reduction}"] = Trial(setup, 90)
        trials[f"moons {batch} {order} {reduction} held out"] = Trial(hold_out(setup, 0.3, 7), 90)
    losses = ["squared_error", "half_squared_error", "mean_squared_error", "cross_entropy"]
    for last, loss in product(["sigmoid", "tanh", "identity", "softmax"], losses):
        if loss != "cross_entropy" or last in ("sigmoid", "softmax"):
            trials[f"{last} {loss}"] = Trial(_own_network(last, loss), 25)
    in_batches = change_training(moons, batch=7, learning_rate=0.01, l2=0.1)
    for index, (optimizer, schedule) in enumerate(product(OPTIMIZING, SCHEDULING)):
        setup = replace(in_batches, optimizer=optimizer)
        penalty = setup.objective._replace(l1=0.01 * (index % 2), reduction=["mean", "sum"][index % 3 % 2])
        name = f"{optimizer.name} {index} {schedule.name}"
        trials[name] = Trial(
            replace(setup, schedule=schedule, objective=penalty, batch=[1, 7][index % 2]), BEYOND_ALL_SCHEDULES
        )
    climbing = change_training(moons, batch=7, learning_rate=-0.0005)
    trials["momentum that climbs"] = Trial(replace(climbing, optimizer=Momentum()), 20)
    trials["adam that climbs"] = Trial(replace(climbing, optimizer=Adam(weight_decay=0.1)), 20)
    binary = change_training(open_setup("csdn-2-3-1"), loss="binary_cross_entropy")
    trials["binary cross-entropy"] = Trial(binary, 30)
    return trials | {f"drawn {seed}": Trial(_drawn(seed), 12) for seed in range(60)}


TRIALS = _trials()

TITLES = (
    "One-hot encoding: three classes",
    "coding=klingon",
    "-*- coding: utf-16 -*-",
    '"""',
    "''' + exit(1) + '''",
    "ends in a backslash \\",
    "\\N{no such name} \\x \\u12 {title} %s",
    "two\nlines\rand\x0b\x0cmore\u2028and\u2029more\x85",
    "\nraise SystemExit(1)",
    "half a \ud800 character",
    "a zero \x00 byte, a mark \ufeff, a turn \u202e of direction",
    "Größe ψ 三个类",
    "x" * 100_000,
    "",
)


def titled(title: str) -> Trial:
    """The first setup under another title, and with names that are none in Python."""
    setup = open_setup("gad-3-2-1")
    own = {Kind.INPUT: ("def", "1 x", title or "'"), Kind.ACTIVATION: (("a\n", "coding:x"), (title,))}
    names = replace(setup.names, own=OwnNames(own))
    scenario = setup.scenario.model_copy(update={"title": title, "notes": f"# coding: {title}"})
    return Trial(replace(setup, scenario=scenario, names=names), 3)


def one_layer(activation: Activation, loss: Loss, inputs, targets) -> Setup:
    """Two neurons that hand on the sample's two inputs: its SOPs are what they are."""
    network = Network(2, (Layer(2, activation, BiasKind.TRAINED),))
    return replace(
        ANY_SETUP,
        network=network,
        names=Names(network),
        start=np.array([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]),
        samples=Samples(np.array(inputs), np.array(targets)),
        objective=Objective(loss),
        learning_rate=1e-4,
        batch=len(inputs),
    )


EXTREME = {
    "0·ln 0 after a softmax": Trial(
        one_layer(Softmax(), CrossEntropy(), [[2000.0, 0.0], [0.5, 0.25]], [[1.0, 0.0], [0.0, 1.0]]), 5
    ),
    "1/p overflows after a softmax": Trial(
        one_layer(Softmax(), CrossEntropy(), [[720.0, 0.0], [0.0, 740.0]], [[0.0, 1.0], [0.3, 0.5]]), 1
    ),
    "ln 0 after a softmax": Trial(one_layer(Softmax(), CrossEntropy(), [[800.0, 0.0]], [[0.5, 0.5]]), 0),
    "0·ln 0 after sigmoids": Trial(
        one_layer(Sigmoid(), CrossEntropy(), [[800.0, -800.0], [0.5, 0.25]], [[1.0, 0.0], [0.0, 1.0]]), 5
    ),
    "0·ln 0 in the binary one": Trial(
        one_layer(Sigmoid(), BinaryCrossEntropy(), [[800.0, -800.0], [0.5, 0.25]], [[1.0, 0.0], [0.0, 1.0]]), 5
    ),
    "0·ln 0 in the binary one after a softmax": Trial(
        one_layer(Softmax(), BinaryCrossEntropy(), [[800.0, -800.0], [0.5, 0.25]], [[1.0, 0.0], [0.0, 1.0]]), 5
    ),
    "a sum of 41": Trial(one_layer(Sigmoid(), BinaryCrossEntropy(), [[41.0, -41.0]], [[0.0, 1.0]]), 3),
    "a sum of 41 that is meant": Trial(one_layer(Sigmoid(), BinaryCrossEntropy(), [[21.0, 0.5]], [[1.0, 0.0]]), 3),
    "a scaled sum": Trial(one_layer(Sigmoid(-0.3), BinaryCrossEntropy(), [[900.0, -40.0]], [[1.0, 0.5]]), 3),
    "a scaled sum of a class": Trial(one_layer(Sigmoid(0.3), CrossEntropy(), [[-900.0, 40.0]], [[1.0, 0.5]]), 3),
    "targets above 1": Trial(one_layer(Sigmoid(), BinaryCrossEntropy(), [[0.5, 0.2]], [[2.0, 4.0]]), 30),
    "sums of 1000 after a softmax": Trial(
        one_layer(Softmax(), BinaryCrossEntropy(), [[1000.0, -1000.0], [40.0, 3.0]], [[0.0, 0.3], [0.0, 1.0]]), 3
    ),
    "tanh near 1": Trial(
        one_layer(Tanh(), BinaryCrossEntropy(), [[18.0, 0.5], [3.0, 1.5]], [[0.0, 0.3], [0.7, 1.0]]), 3
    ),
    "relu of logarithms": Trial(one_layer(ReLU(), BinaryCrossEntropy(), [[0.5, 0.25]], [[0.0, 0.3]]), 3),
    "leaky relu of a logarithm": Trial(one_layer(LeakyReLU(0.2), CrossEntropy(), [[0.5, 0.25]], [[1.0, 0.3]]), 3),
    "relu at 0": Trial(one_layer(ReLU(), SquaredError(), [[0.0, 0.5]], [[1.0, 1.0]]), 5),
    "leaky relu at 0": Trial(one_layer(LeakyReLU(0.2), SquaredError(), [[0.0, 0.5]], [[1.0, 1.0]]), 5),
    "outputs of exactly 0 and 1": Trial(
        one_layer(Identity(), BinaryCrossEntropy(), [[1.0, 0.0], [0.5, 0.25]], [[1.0, 0.0], [0.5, 0.5]]), 1
    ),
}
