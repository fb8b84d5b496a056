"""What is allowed and will hardly be meant: it is said, and the scenario stays valid."""

import numpy as np
import pytest

import main as program
from core.network.activations import ACTIVATIONS
from core.network.losses import LOSSES
from core.network.network import BiasKind, Layer, Network
from core.setup.concerns import concerns, concerns_by_place, concerns_of
from core.setup.setup import built_in_names, open_setup
from tests.core.scenario.test_schema import GOOD


def said(activation: str, loss: str, targets: list[list[float]]) -> list[str]:
    values = np.array(targets, dtype=float)
    network = Network(2, (Layer(values.shape[1], ACTIVATIONS[activation](), BiasKind.TRAINED),))
    return list(map(str, concerns(network, LOSSES[loss](), values)))


@pytest.mark.parametrize(
    ("activation", "loss", "targets", "concern"),
    [
        ("softmax", "cross_entropy", [[0], [1]], "a softmax of one output is 1 whatever the inputs are"),
        ("softmax", "squared_error", [[0], [1]], "a softmax of one output is 1 whatever the inputs are"),
        ("sigmoid", "binary_cross_entropy", [[2], [4]], "the targets reach from 2 to 4, and binary cross-entropy is meant"),
        ("sigmoid", "binary_cross_entropy", [[-1], [1]], "the targets reach from −1 to 1, and binary cross-entropy is"),
        ("sigmoid", "squared_error", [[689], [2658]], "the targets reach from 689 to 2658; outputs of sigmoid lie between 0 and 1"),
        ("sigmoid", "squared_error", [[-1], [1]], "the targets reach from −1 to 1; outputs of sigmoid lie between 0 and 1"),
        ("tanh", "squared_error", [[0], [2]], "the targets reach from 0 to 2; outputs of tanh lie between −1 and 1"),
        ("relu", "squared_error", [[0], [-2]], "the targets reach from −2 to 0; outputs of relu are 0 and more"),
        ("softmax", "squared_error", [[0, 2]], "the targets reach from 0 to 2; outputs of softmax lie between 0 and 1"),
        ("softmax", "cross_entropy", [[1, 0], [1, 1]], "the targets of sample 2 add up to 2; cross-entropy is meant"),
        ("tanh", "binary_cross_entropy", [[0], [1]], "binary cross-entropy takes the logarithm of the outputs, and tanh"),
        ("identity", "cross_entropy", [[0, 1]], "cross-entropy takes the logarithm of the outputs, and identity"),
    ],
)  # fmt: skip
def test_what_will_hardly_be_meant_is_said(activation: str, loss: str, targets: list[list[float]], concern: str):
    found = said(activation, loss, targets)
    assert len(found) == 1
    assert found[0].startswith(concern)


@pytest.mark.parametrize(
    ("activation", "loss", "targets"),
    [
        ("sigmoid", "binary_cross_entropy", [[0], [1], [0.3]]),
        ("sigmoid", "binary_cross_entropy", [[1, 1], [0, 0]]),
        ("sigmoid", "squared_error", [[0], [1]]),
        ("tanh", "squared_error", [[-1], [1]]),
        ("relu", "squared_error", [[0], [1e6]]),
        ("leaky_relu", "squared_error", [[-5], [1e6]]),
        ("identity", "squared_error", [[-5], [1e6]]),
        ("softmax", "cross_entropy", [[0, 1], [0.3, 0.7]]),
    ],
)
def test_what_can_be_meant_is_not_spoken_of(activation: str, loss: str, targets: list[list[float]]):
    assert said(activation, loss, targets) == []


@pytest.mark.parametrize("name", built_in_names())
def test_no_built_in_scenario_gives_concern(name: str):
    assert concerns_of(open_setup(name)) == ()


def test_validate_says_it_and_the_scenario_is_good(tmp_path, capsys):
    path = tmp_path / "s.toml"
    path.write_text(GOOD.replace("targets = [[0.5]]", "targets = [[3]]"), encoding="utf-8")
    assert program.main(["validate", str(path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{path}: good. A 2-2-1 network; parameters: 8, samples: 1.",
        "But the targets reach from 3 to 3; outputs of tanh lie between −1 and 1: scale the targets, or take another activation.",
    ]


@pytest.mark.parametrize(
    ("inputs", "concern"),
    [
        ("[[1.0, 2.0], [1.5, 2.0]]", "But X2 is the same in all samples: nothing about a sample can be learned from it."),
        (
            "[[0.0, 2.0], [0.0, 2.0]]",
            "But 2 of 2 inputs are the same in all samples, X1 is the first: nothing about a sample can be learned from them.",
        ),
        ("[[1.0, 2.0], [1.5, 2.5]]", None),
    ],
)  # fmt: skip
def test_inputs_that_tell_nothing_apart_are_said(tmp_path, capsys, inputs: str, concern: str | None):
    path = tmp_path / "s.toml"
    text = GOOD.replace("inputs = [[1, 2.0]]", f"inputs = {inputs}").replace("[[0.5]]\n\n[t", "[[0.5], [0.6]]\n\n[t")
    path.write_text(text, encoding="utf-8")
    assert program.main(["validate", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == ([] if concern is None else [concern])


def test_pixels_that_are_never_inked_are_said_of_the_digits(capsys):
    assert program.main(["validate", "digits-64-20-10"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[1:] == [
        "But 3 of 64 inputs are the same in all samples, X1 is the first: nothing about a sample can be learned from them."
    ]


def test_a_run_says_it_where_nothing_ends(tmp_path, capsys):
    path = tmp_path / "s.toml"
    text = GOOD.replace("tanh", "sigmoid").replace("squared_error", "binary_cross_entropy")
    path.write_text(text.replace("[[0.5]]\n\n[t", "[[4]]\n\n[t"), encoding="utf-8")
    assert program.main(["run", str(path), "--iterations", "1000"]) == 0
    said = capsys.readouterr().out
    assert "error −" in said
    assert "But the targets reach from 4 to 4, and binary cross-entropy is meant for targets from 0 to 1" in said
    assert program.main(["run", str(path), "--iterations", "1000", "--json"]) == 0
    assert capsys.readouterr().out.count("\n") == 1


def test_where_training_ends_in_infinity_the_concern_is_the_advice(tmp_path, capsys):
    path = tmp_path / "s.toml"
    text = (
        GOOD.replace("tanh", "sigmoid")
        .replace("squared_error", "binary_cross_entropy")
        .replace("[[0.5]]\n\n[t", "[[4]]\n\n[t")
    )
    path.write_text(text.replace("learning_rate = 0.1", "learning_rate = 1e307"), encoding="utf-8")
    assert program.main(["run", str(path), "--iterations", "100000"]) == 2
    said = capsys.readouterr().err
    assert "training stopped at iteration" in said
    assert "the targets reach from 4 to 4, and binary cross-entropy is meant for targets from 0 to 1" in said
    assert "smaller training.learning_rate" not in said


@pytest.mark.parametrize(
    ("rate", "rule", "concern"),
    [
        ("-1", "gradient_descent", "But with a learning rate below 0 every update climbs the error."),
        ("-1", "wrong_sign", None),  # down, by two wrongs
        ("0", "wrong_sign", "But with a learning rate of 0 nothing is learned."),
        ("1e-9", "gradient_descent", None),
    ],
)
def test_validate_speaks_of_a_learning_rate_as_the_window_does(
    tmp_path, capsys, rate: str, rule: str, concern: str | None
):
    path = tmp_path / "s.toml"
    path.write_text(GOOD.replace("learning_rate = 0.1", f'learning_rate = {rate}\nrule = "{rule}"'), encoding="utf-8")
    assert program.main(["validate", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == ([] if concern is None else [concern])
    at_rate = [str(said) for place, said in concerns_by_place(open_setup(str(path))) if place == "learning_rate"]
    assert at_rate == ([] if concern is None else [concern.removeprefix("But ").removesuffix(".")])
