"""What the window says where what was asked for can't be."""

import pytest

from core.analysis.back_query import NotFinite, OutOfRange, QueryFault, SharesOffOne
from core.experiments.hidden_sizes import SizesError, sizes_in
from core.experiments.sweep import RowError, spaced
from core.network.activations import ACTIVATIONS
from core.network.find_element import NotFoundError, look_up
from core.setup.setup import open_setup
from gui.texts.refusals import find_fault_text, query_fault_text, row_fault_text, sizes_fault_text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "type a name, such as W11, or layer, from and to, such as 1 1 1"),
        (
            "W9_1,2",
            'nothing is called "W9_1,2"; weights are called W11 to W3_1000,2, or type layer, from and to, such as 1 1 1',
        ),
        ("4 1 1", "there is no layer 4; layers run from 1 to 3"),
        ("0 1 1", "there is no layer 0; layers run from 1 to 3"),
        ("2 1001 1", "the weights into layer 2 run from 1 to 1000, and to 1 to 1000"),
        ("b 3 9", "layer 3 has the biases 1 to 2"),
    ],
)
def test_what_is_not_found(text: str, said: str):
    setup = open_setup("psi-2-1000-1000-2")
    with pytest.raises(NotFoundError) as caught:
        look_up(setup.network, setup.names, text)
    assert find_fault_text(caught.value.fault, setup.names) == said


def test_a_layer_without_biases():
    setup = open_setup("gad-3-2-1")
    with pytest.raises(NotFoundError) as caught:
        look_up(setup.network, setup.names, "bias 1, 1")
    assert find_fault_text(caught.value.fault, setup.names) == "layer 1 has no biases"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "0 sizes stand there; there can be 1 to 12 of them"),
        ("1, x", '"x" stands there; sizes are whole numbers from 0 to 2\u00a0000'),
        (", ".join(map(str, range(1, 14))), "13 sizes stand there; there can be 1 to 12 of them"),
    ],
)
def test_what_is_no_size(text: str, said: str):
    with pytest.raises(SizesError) as caught:
        sizes_in(text)
    assert sizes_fault_text(caught.value.fault) == said


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(1.0, 1.0, "the first value has to be below the last"), (0.0, 1.0, "the first value has to be above 0")],
)
def test_what_is_no_row(low: float, high: float, said: str):
    with pytest.raises(RowError) as caught:
        spaced(low, high, 10, by_factors=True)
    assert row_fault_text(caught.value.fault) == said


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (NotFinite(), "the weights, or what is wanted, are no finite numbers"),
        (
            OutOfRange(0, 1.5, "sigmoid", ACTIVATIONS["sigmoid"]().bounds),
            "output 1 can't be 1.5: a sigmoid only gives what is between 0 and 1",
        ),
        (
            OutOfRange(1, -0.1, "softmax", ACTIVATIONS["softmax"]().bounds),
            "output 2 can't be -0.1: a softmax only gives what is above 0, up to 1",
        ),
        (
            OutOfRange(0, 2.0, "tanh", ACTIVATIONS["tanh"]().bounds),
            "output 1 can't be 2: a tanh only gives what is between −1 and 1",
        ),
        (
            OutOfRange(0, -1.0, "relu", ACTIVATIONS["relu"]().bounds),
            "output 1 can't be -1: a relu only gives what is 0 or above",
        ),
        (SharesOffOne(1.2), "the outputs of a softmax add up to 1; those wanted add up to 1.2"),
    ],
    ids=repr,
)
def test_what_has_no_answer(fault: QueryFault, said: str):
    assert query_fault_text(fault) == said
