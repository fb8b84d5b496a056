"""A setup made to fit other samples, and what is said of it before."""

import numpy as np
import pytest

from core.data.samples import Samples
from core.network.function_names import function_name
from core.setup.column_names import Called
from core.setup.fit_to_samples import becomes, other_data, other_points
from core.setup.setup import open_setup

YES_NO = Samples(np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 7.0]]), np.array([[0.0], [1.0], [1.0]]))
PRICES = Samples(YES_NO.inputs.copy(), np.array([[100.0], [250.0], [40.0]]))


@pytest.mark.parametrize(
    ("samples", "activation", "loss"),
    [(YES_NO, "sigmoid", "binary_cross_entropy"), (PRICES, "identity", "squared_error")],
)
def test_a_softmax_of_two_does_not_become_one_of_a_single_output(samples: Samples, activation: str, loss: str):
    setup = open_setup("moons-2-3-2")  # a softmax of two, and the cross-entropy
    made = other_data(setup, samples, Called(targets=["y"]))
    assert made.network.sizes == (2, 3, 1)
    assert made.network.layers[-1].activation.name == activation
    assert made.objective.loss.name == loss
    shown, changes = becomes(setup, samples, Called(targets=["y"]))
    assert shown.network == made.network and shown.objective.loss.name == loss and shown.names.target(0) == "y"
    layer = "the identity" if activation == "identity" else f"a {activation}"
    assert [str(change) for change in changes] == [
        "The network becomes 2-3-1; new weights are drawn where they have to be.",
        f"A softmax of a single output is 1 whatever the inputs are: the output layer becomes {layer}, and the loss "
        f"{function_name(loss)}.",
    ]


def test_of_what_stays_nothing_is_said():
    setup = open_setup("moons-2-3-2")
    samples = Samples(YES_NO.inputs.copy(), np.eye(2)[[0, 1, 1]])
    assert becomes(setup, samples, Called())[1] == ()
    assert other_data(setup, samples, Called()).network == setup.network


def test_points_of_a_built_in_kind_take_nothing_over_from_samples_that_were_brought():
    setup = other_data(open_setup("moons-2-3-2"), samples := Samples(YES_NO.inputs.copy(), np.eye(2)[[0, 1, 1]]),
                        Called(["size", "weight"], None, ["apple", "pear"]))  # fmt: skip
    assert setup.names.activation(1, 0) == "apple"
    names = other_points(setup, samples).names
    assert (names.input(0), names.activation(1, 0), names.classes) == ("x", "probs_1", None)
    plain = open_setup("moons-2-3-2-sigmoid")
    assert other_points(plain, samples).names.input(0) == plain.names.input(0)


def test_that_a_picture_goes_is_said_where_other_samples_come():
    setup = open_setup("digits-64-20-10")
    table = Samples(setup.whole.inputs[:20].copy(), setup.whole.targets[:20].copy())
    changes = becomes(setup, table, Called())[1]
    assert [str(change) for change in changes] == ["The inputs are no picture any more."]
    assert other_data(setup, table, Called()).image_shape is None
    assert becomes(setup, table, Called(), are_pictures=True)[1] == ()
    assert becomes(open_setup("iris-4-5-3"), Samples(np.zeros((2, 4)), np.eye(3)[:2]), Called())[1] == ()
