"""The earlier build as a contender: it trains in a process of its own, and is told how much."""

import subprocess
import sys

import numpy as np

from core.setup.setup import Setup, built_in_names
from tests.benchmarks.contenders import Contender
from tests.benchmarks.earlier import COMMIT, Bench

# Read by the earlier program's own names. A line is a number of iterations; the answer is how many seconds of CPU they
# took. They are trained by the kernel alone, with or without every state recorded, or as `run` does it.
_TRAIN = """
import sys
import time
import numpy as np
from core.lesson import open_lesson
from core.run import Run
from core.training import Training
lesson, how = open_lesson(sys.argv[1]), sys.argv[2]
kernel = Training(lesson).kernel
print("NumPy" if kernel is None else "compiled", flush=True)
if kernel is None:
    sys.exit()
kernel.train(lesson.start.copy(), 0, np.empty(3))
rows = np.empty((0, 0))
for line in sys.stdin:
    count, began = int(line), time.thread_time()
    if how == "run":
        Run(lesson).advance(count)
    elif how == "recorded":
        if len(rows) != count:
            rows = np.zeros((count, len(lesson.start)))
        kernel.train(lesson.start.copy(), 0, np.empty(count), rows)
    else:
        kernel.train(lesson.start.copy(), 0, np.empty(count))
    print(time.thread_time() - began, flush=True)
"""


def as_then(setup: Setup, bench: Bench, how: str = "kernel") -> Contender | None:
    """The earlier build on a network of sigmoids with the squared error, or on a scenario that it had built in.

    `how` is "kernel", "recorded" or "run". None where that commit isn't at hand, or leaves the network to NumPy.
    """
    if bench.earlier is None:
        return None
    scenario = setup.name
    if setup.name not in built_in_names():
        path = bench.folder / f"{setup.name}.toml"
        path.write_text(_scenario(setup), encoding="utf-8")
        scenario = str(path)
    worker = subprocess.Popen(
        [sys.executable, "-c", _TRAIN, scenario, how],
        cwd=bench.earlier, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    questions, answers = worker.stdin, worker.stdout
    assert questions is not None
    assert answers is not None
    if answers.readline() == "NumPy\n":
        return None

    def train(iterations: int) -> float:
        questions.write(f"{iterations}\n")
        questions.flush()
        answer = answers.readline()
        if not answer:
            raise RuntimeError(f"the build of {COMMIT} doesn't train")
        return float(answer)

    train(1)  # it is loaded then
    return train


def _scenario(setup: Setup) -> str:
    """The network with all its numbers, as a file of the format."""
    layers = ", ".join(f'{{ size = {layer.size}, activation = "sigmoid" }}' for layer in setup.network.layers)
    weights = [matrix.tolist() for matrix in setup.network.weights(setup.start)]
    biases = [vector.tolist() for vector in setup.network.biases(setup.start)]
    return f"""format = 1
title = "{setup.name}"
[network]
inputs = {setup.network.inputs}
layers = [{layers}]
[start]
weights = {weights}
biases = {biases}
[data]
inputs = {np.array(setup.samples.inputs).tolist()}
targets = {setup.samples.targets.tolist()}
[training]
loss = "squared_error"
learning_rate = {setup.learning_rate}
batch = {setup.batch}
reduction = "{setup.objective.reduction}"
"""
