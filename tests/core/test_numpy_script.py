"""The script prints the numbers that Backstep shows, for every built-in lesson and for random ones."""

import ast
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from core.edit import add_layer, change_layer, change_training, resize
from core.errors import ScenarioError
from core.lesson import Lesson, built_in_names, open_lesson
from core.numpy_script import numpy_script
from core.run import Run


def printed(script: str) -> dict[str, object]:
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-"], input=script, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    lines = (line.split(" ", maxsplit=1) for line in ran.stdout.splitlines())
    return {name: ast.literal_eval(values) for name, values in lines}


def holds(lesson: Lesson, iterations: int, rel: float) -> None:
    said = printed(numpy_script(lesson, iterations))
    run = Run(lesson)
    run.advance(iterations)
    trace = run.trace
    assert run.history.last == iterations
    assert said["error"] == pytest.approx(trace.error, rel=rel)
    assert np.array(said["outputs"]) == pytest.approx(trace.forward.outputs, rel=rel)
    for name, expected in (("weights", trace.weights), ("biases", trace.biases)):
        for mine, theirs in zip(said[name], expected, strict=True):
            assert np.array(mine) == pytest.approx(theirs, rel=rel, abs=1e-14)


@pytest.mark.parametrize("name", [name for name in built_in_names() if "1000" not in name])
def test_every_small_built_in_lesson_gives_the_same_numbers(name: str):
    holds(open_lesson(name), 40, rel=1e-12)


@pytest.mark.parametrize("order", ["sequential", "shuffled"])
@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("batch", [1, 7, "all"])
def test_batches_orders_and_l2(order: str, reduction: str, batch: int | str):
    lesson = open_lesson("moons-2-3-2")
    lesson = change_training(lesson, batch=batch, order=order, reduction=reduction, learning_rate=0.001, l2=0.1)
    holds(lesson, 90, rel=1e-12)


@pytest.mark.parametrize("last", ["sigmoid", "tanh", "identity", "softmax"])
@pytest.mark.parametrize("loss", ["squared_error", "half_squared_error", "mean_squared_error", "cross_entropy"])
def test_a_network_of_ones_own_with_every_activation(last: str, loss: str):
    if loss == "cross_entropy" and last in ("tanh", "identity"):
        last = "sigmoid"
    lesson = resize(resize(open_lesson("csdn-2-3-1"), 2, 2).lesson, 1, 5).lesson
    for activation, bias in (("relu", "fixed"), ("leaky_relu", False), ("tanh", True)):
        lesson = add_layer(lesson, 1, 3).lesson
        lesson = change_layer(lesson, 1, activation=activation, bias=bias).lesson
    lesson = change_layer(lesson, lesson.network.depth - 1, activation=last).lesson
    lesson = change_training(replace(lesson), loss=loss, learning_rate=0.05)
    holds(lesson, 25, rel=1e-11)


def test_binary_cross_entropy_too():
    holds(change_training(open_lesson("csdn-2-3-1"), loss="binary_cross_entropy"), 30, rel=1e-12)


def test_a_mistake_has_no_script():
    with pytest.raises(ScenarioError, match="right rule"):
        numpy_script(open_lesson("csdn-2-3-1").with_rule("wrong_sign"), 1)
