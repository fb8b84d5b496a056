"""The programs in which a class looks for the bug, run as they stand and as they are mended, beside the network."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from core.lessons.lesson import ChoiceQuestion
from core.lessons.markdown import BlockKind, blocks_of
from core.setup.setup import Setup
from core.training.step import Training
from tests.core.lessons.built_in import TAUGHT, lesson_called, options_in

Array = NDArray[np.float64]
Values = dict[str, Any]

WIDEST = 44  # signs that stand side by side in the reading pane
MENDS = {
    "gad-3-2-1": ("old = w_out", "old = w_out.copy()"),
    "csdn-2-3-1": ("label - Y", "Y - label"),
    "psi-2-3-3-2": ("(W2 @ psi)", "(W2.T @ psi)"),
    "moons-2-3-2": ("(1 - a1)", "(1 - a1**2)"),
    "query-3-2-1": ("W2 @ d_out", "W2 @ (d_out * slope2)"),
}
"""What the line that is to blame has, and what it should have."""


def numbered_lines(name: str, language: str = "en") -> list[str]:
    """The program of a lesson's hunt, line by line, with the number before each."""
    (text,) = (each.text_in(language) for each in lesson_called(name).steps if "```" in each.text_in("en"))
    (block,) = (each for each in blocks_of(text) if each.kind is BlockKind.CODE)
    return block.spans[0].text.splitlines()


def outcome(name: str, values: Values, is_mended: bool) -> Values:
    """The variables of the program after a run of it."""
    code = "\n".join(line[1:].strip() for line in numbered_lines(name))
    was, becomes = MENDS[name]
    assert code.count(was) == 1
    after = {key: value.copy() if isinstance(value, np.ndarray) else value for key, value in values.items()}
    exec(code.replace(was, becomes) if is_mended else code, after)
    return after


def layers_of(setup: Setup) -> tuple[list[Array], list[Array], list[Array]]:
    """The weights, the activations from the inputs on, and the gradients of the weights, at the start."""
    trace = Training(setup).trace(0, setup.start)
    activations = [trace.forward.inputs, *trace.forward.activations]
    return trace.forward.weights, activations, setup.network.weights(trace.gradient)


@pytest.mark.parametrize("name", TAUGHT)
def test_the_right_answer_names_the_line_that_is_mended(name: str):
    (hunt,) = (step for step in lesson_called(name).steps if "```" in step.text_in("en"))
    (question,) = hunt.questions
    assert isinstance(question, ChoiceQuestion)
    (line,) = (line for line in numbered_lines(name) if MENDS[name][0] in line)
    assert options_in(question, "en")[question.right].startswith(f"line {line[0]}:")
    assert options_in(question, "zh_CN")[question.right].startswith(f"第 {line[0]} 行：")
    assert numbered_lines(name) == numbered_lines(name, "zh_CN")
    assert max(map(len, numbered_lines(name))) <= WIDEST


def test_an_array_that_is_only_named_again_changes_with_the_update():
    values = {"rate": 0.5, "gradient": np.array([0.1, 0.2]), "w_out": np.array([0.8, 0.9])}
    assert [outcome("gad-3-2-1", values, is_mended)["g3"] for is_mended in (False, True)] == [0.75, 0.8]


def test_a_derivative_the_wrong_way_round_makes_the_error_climb():
    setup = lesson_called("csdn-2-3-1").setup
    (_, into_output), (_, hidden, (answer,)), (_, gradient) = layers_of(setup)
    values = {"label": setup.samples.targets[0], "Y": answer, "H": hidden[0], "V": into_output[:, 0]}
    new = (into_output - setup.learning_rate * gradient)[:, 0]
    assert outcome("csdn-2-3-1", values, is_mended=True)["V"] == pytest.approx(new, abs=1e-15)
    assert outcome("csdn-2-3-1", values, is_mended=False)["V"] == pytest.approx(2 * into_output[:, 0] - new, abs=1e-15)


def test_a_square_matrix_that_is_not_transposed_fits_and_is_wrong_in_the_first_layer():
    setup = lesson_called("psi-2-3-3-2").setup
    (_, second, third), (x0, x1, x2, x3), (gradient, _, _) = layers_of(setup)
    values = {"y_true": setup.samples.targets[0], "W2": second.T, "W3": third.T, "outer": np.outer}
    values |= {"X0": x0[0], "X1": x1[0], "X2": x2[0], "X3": x3[0]}
    assert outcome("psi-2-3-3-2", values, is_mended=True)["grad1"] == pytest.approx(gradient.T, abs=1e-15)
    assert outcome("psi-2-3-3-2", values, is_mended=False)["grad1"].shape == gradient.T.shape
    assert outcome("psi-2-3-3-2", values, is_mended=False)["grad1"] != pytest.approx(gradient.T, abs=1e-5)


def test_the_slope_of_tanh_without_its_square_is_wrong_in_the_first_layer_alone():
    setup = lesson_called("moons-2-3-2").setup
    weights, (inputs, hidden, probabilities), gradients = layers_of(setup)
    first, second = (g - setup.objective.l2 * w for g, w in zip(gradients, weights, strict=True))  # without the penalty
    values = {"X": inputs, "a1": hidden, "probs": probabilities, "W2": weights[1], "one_hot": setup.samples.targets}
    for is_mended in (True, False):
        after = outcome("moons-2-3-2", values, is_mended)
        assert after["grad_W2"] == pytest.approx(second, abs=1e-12)
        assert (after["grad_W1"] == pytest.approx(first, abs=1e-12)) is is_mended


def test_an_error_that_is_handed_back_without_the_slope_is_wrong_in_the_first_layer_alone():
    setup = lesson_called("query-3-2-1").setup
    (first, second), (inputs, hidden, answer), gradients = layers_of(setup)
    values = {
        "target": setup.samples.targets.T,
        "answer": answer.T,
        "h": hidden.T,
        "x": inputs.T,
        "W1": first,
        "W2": second,
    }
    new = [w - setup.learning_rate * g for w, g in zip((first, second), gradients, strict=True)]
    for is_mended in (True, False):
        after = outcome("query-3-2-1", {**values, "rate": setup.learning_rate}, is_mended)
        assert after["W2"] == pytest.approx(new[1], abs=1e-15)
        assert (after["W1"] == pytest.approx(new[0], abs=1e-12)) is is_mended
