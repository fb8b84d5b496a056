"""The build of an earlier commit, checked out beside and asked to train in a process of its own."""

import subprocess
import sys
from pathlib import Path

from core.setup.setup import Setup, built_in_names
from tests import ROOT
from tests.benchmarks.contenders import Contender

COMMIT = "8da91f1"  # as it was before digits: what the speed of one sample an iteration is held against

# Read by the earlier program's own names. A line is a number of iterations; its answer says that they are done. They
# are trained by the kernel alone, with or without every state recorded, or as `run` does it.
_TRAIN = """
import sys
import numpy as np
from core.lesson import open_lesson
from core.run import Run
from core.training import Training
lesson, how = open_lesson(sys.argv[1]), sys.argv[2]
kernel = Training(lesson).kernel
kernel.train(lesson.start.copy(), 0, np.empty(3))
rows = np.empty((0, 0))
for line in sys.stdin:
    count = int(line)
    if how == "run":
        Run(lesson).advance(count)
    elif how == "recorded":
        if len(rows) != count:
            rows = np.zeros((count, len(lesson.start)))
        kernel.train(lesson.start.copy(), 0, np.empty(count), rows)
    else:
        kernel.train(lesson.start.copy(), 0, np.empty(count))
    print("done", flush=True)
"""


def as_then(setup: Setup, folder: Path, how: str = "kernel") -> Contender | None:
    """The earlier build on a network of sigmoids with the squared error, or on a scenario that it had built in.

    `how` is "kernel", "recorded" or "run". None where that commit isn't at hand.
    """
    checkout = folder / COMMIT
    if not checkout.exists() and not check_out(checkout):
        return None
    scenario = setup.name
    if setup.name not in built_in_names():
        path = folder / f"{setup.name}.toml"
        path.write_text(_scenario(setup), encoding="utf-8")
        scenario = str(path)
    worker = subprocess.Popen(
        [sys.executable, "-c", _TRAIN, scenario, how],
        cwd=checkout, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    questions, answers = worker.stdin, worker.stdout
    assert questions is not None
    assert answers is not None

    def train(iterations: int) -> None:
        questions.write(f"{iterations}\n")
        questions.flush()
        if answers.readline() != "done\n":
            raise RuntimeError(f"the build of {COMMIT} doesn't train")

    train(1)  # it is loaded then
    return train


def check_out(folder: Path) -> bool:
    """Write the files of the commit into a folder; where there is no Git, or no such commit, nothing is written."""
    try:
        packed = subprocess.run(["git", "archive", COMMIT], cwd=ROOT, capture_output=True, check=True).stdout
        folder.mkdir()
        subprocess.run(["tar", "-x"], cwd=folder, input=packed, check=True)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


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
inputs = {setup.samples.inputs.tolist()}
targets = {setup.samples.targets.tolist()}
[training]
loss = "squared_error"
learning_rate = {setup.learning_rate}
batch = {setup.batch}
reduction = "{setup.objective.reduction}"
"""
