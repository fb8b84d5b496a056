"""What stands over a table's columns becomes the names of inputs and outputs, where it can."""

import numpy as np
import pytest

from core.column_names import with_names
from core.edit import change_inputs, change_layer
from core.fit_samples import fitted
from core.lesson import Lesson, open_lesson
from core.samples import Samples
from core.written import as_written, scenario_text


@pytest.fixture
def lesson() -> Lesson:
    """2-3-2, named by rule."""
    return open_lesson("moons-2-3-2")


def names_of(lesson: Lesson) -> list[str]:
    network, names = lesson.network, lesson.names
    inputs = [names.input(k) for k in range(network.inputs)]
    return inputs + [names.activation(network.depth - 1, k) for k in range(network.outputs)]


RULE = ["X1", "X2", "Predicted1", "Predicted2"]


@pytest.mark.parametrize(
    ("header", "names"),
    [
        (["Länge", "宽度", "Stück\nzahl", "类别"], ["Länge", "宽度", "Stück zahl", "类别"]),
        (["", "b", "c", "c"], ["X1", "b", "Predicted1", "Predicted2"]),  # empty; twice
        (["a" * 24, "b" * 25, "7", "\x07"], ["a" * 24, "X2", "Predicted1", "Predicted2"]),
        (["X2", "W11", "Activ1", "B1"], RULE),  # others have them
        (["X1", "X2", "target1", "target2"], RULE),
        (["a", "Predicted1", "X2", "SOP4"], ["a", "X2", "Predicted1", "Predicted2"]),
    ],
)
def test_names_that_can_be_taken_are(lesson: Lesson, header: list[str], names: list[str]):
    assert names_of(with_names(lesson, header[:2], header[2:])) == names


def test_without_names_those_that_are_there_stay(lesson: Lesson):
    named = change_layer(change_inputs(lesson, ["a", "b"]).lesson, 1, neurons=["c", "d"]).lesson
    assert names_of(with_names(named, None, None)) == ["a", "b", "c", "d"]
    assert names_of(with_names(named, None, ["a", "e"])) == ["a", "b", "Predicted1", "e"]
    assert names_of(with_names(named, ["c", "d"], ["a", "b"])) == ["c", "d", "a", "b"]
    assert names_of(with_names(named, ["", ""], ["", ""])) == RULE


def test_names_of_another_number_of_columns(lesson: Lesson):
    samples = Samples(np.zeros((2, 3)), np.zeros((2, 1)))
    made = fitted(lesson, samples, ["p", "q", "r"], ["s"])
    assert names_of(made) == ["p", "q", "r", "s"]
    assert '"q"' in scenario_text(as_written(made, made.samples, None))
