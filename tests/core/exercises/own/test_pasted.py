"""Pasted text, read: what NumPy and PyTorch print, names with numbers, JSON; and what can't be read."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exercises.own.pasted_arrays import MOST_MEGABYTES, MOST_PARTS, PastedError, PastedNumber
from core.exercises.own.pasted_json import read_pasted

MATRIX = np.array([[0.1, -0.2], [3e-05, 4.0]])


def read(text: str) -> list[tuple[str, list]]:
    return [(array.name, array.values.tolist()) for array in read_pasted(text).arrays]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (repr(MATRIX), ""),
        (str(MATRIX), ""),
        (f"W1 = {MATRIX!r}", "W1"),
        (f"W1:\n{MATRIX}\n", "W1"),
        (f"weights of the hidden layer\n{MATRIX}", "weights of the hidden layer"),
        ("W1 = torch.tensor([[0.1, -0.2], [3e-05, 4]], requires_grad=True)", "W1"),
        ("Parameter containing:\ntensor([[ 0.1, -0.2],\n        [3e-05, 4.]], dtype=torch.float64)", ""),
        ("OrderedDict([('fc1.weight', tensor([[0.1, -0.2], [3e-5, 4.]]))])", "fc1.weight"),
        ("{'W1': array([[0.1, -0.2], [3e-05, 4.0]])}", "W1"),
        ("net[0].weight = [[0.1 −0.2][0.00003 4]]", "net[0].weight"),
        ('{"W1": [[0.1, -0.2], [3e-05, 4.0]]}', "W1"),
    ],
)
def test_a_matrix_is_read_as_it_is_printed(text: str, name: str):
    assert read(text) == [(name, MATRIX.tolist())]


def test_arrays_stand_one_after_the_other():
    text = "z1 = array([0.33, 0.46])\n[0.58 0.61]\nA = tensor([1.], grad_fn=<SigmoidBackward0>)\n[array([2.]), array([3.])]"
    assert read(text) == [("z1", [0.33, 0.46]), ("", [0.58, 0.61]), ("A", [1.0]), ("", [2.0]), ("", [3.0])]


def test_a_name_behind_an_array_does_not_take_what_the_array_ends_with():
    text = "{'W1': tensor([[0.1]], device='cuda:0', size=(1, 1)), 'b1': tensor([0.2], requires_grad=True)}"
    assert read(text) == [("W1", [[0.1]]), ("b1", [0.2])]


def test_numbers_stand_with_their_names():
    text = "z[1,1] = 0.3303\nSOP2\t0.4675\nE: 1/7\nloss = tensor(0.1440, grad_fn=<MseLossBackward0>)\n'W11_new' 7.9e-5,"
    assert [(number.name, number.text) for number in read_pasted(text).numbers] == [
        ("z[1,1]", "0.3303"),
        ("SOP2", "0.4675"),
        ("E", "1/7"),
        ("loss", "0.1440"),
        ("W11_new", "7.9e-5"),
    ]


def test_numbers_of_numpy_scalars_are_an_array():
    assert read("[np.float64(0.33), np.float64(-0.46)]") == [("", [0.33, -0.46])]


def test_no_digit_is_lost_or_added():
    pasted = read_pasted('{"z[1,1]": 0.330, "a[1,1]": "0.50", "w": [1.10, 2.0]}')
    assert pasted.numbers == (PastedNumber("z[1,1]", "0.330"), PastedNumber("a[1,1]", "0.50"))
    assert list(pasted.arrays[0].texts) == ["1.10", "2.0"]


def test_an_answers_file_is_read():
    text = json.dumps(
        {
            "z[1,1]": {"answer": "0.25", "tries": ["0.66"], "shown": False},
            "E": None,
            "z[1,2]": {"answer": 1, "shown": True},
        }
    )
    assert read_pasted(text).numbers == (PastedNumber("z[1,1]", "0.25"),)


def test_lists_in_json_are_named_by_the_way_to_them():
    text = '{"gradients": {"weights": [[[1, 2], [3, 4]], [[5], [6]]], "biases": [[], []]}, "iteration": 1, "is_done": true}'
    assert read(text) == [("gradients.weights[1]", [[1, 2], [3, 4]]), ("gradients.weights[2]", [[5], [6]])]
    assert read_pasted(text).numbers == (PastedNumber("iteration", "1"),)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no numbers"),
        ("\n[]", "no numbers"),
        ("{}", "no numbers"),
        ("\n\nhello", 'line 3: "hello" is neither'),
        ("E = 0.1\n\nwhat is this", 'line 3: "what is this" is neither'),
        ("W = [[1 2 3]\n [4 5]]", "line 1: the rows of this array are not equally long: 3 numbers in the first, 2"),
        ("x = 1\nW = [[1, 2],\n [3, O.4]]", 'line 3: "O.4" is not a number'),
        ("[[1, 2],\n [3,", "line 2: the array that begins here has no end"),
        ("[1 2 ... 8 9]", "line 1: the array was cut short"),
        ("[[1 2]\n ...\n [8 9]]", "line 1: the array was cut short"),
        ('{"E": 1,}', "line 1: this can't be read as JSON"),
        ('{"E": 1, "E": 2}', '"E" stands there twice'),
        ('{"W": [1, "x"]}', 'at W: "x" is not a number'),
        ('{"W": [1, null]}', 'at W: "null" is not a number'),
        ('{"W": ' + "[" * 100_000, "too many others"),
        ("E = 1\0", "no text"),
        ("E = 1\n" * (MOST_PARTS + 1), "more than 20\u00a0000"),
        ("[1]" * (MOST_PARTS + 1), "more than 20\u00a0000"),
        (" " * (MOST_MEGABYTES * 1_000_000 + 1), "more than 20 MB"),
    ],
)
def test_what_can_not_be_read_says_where_and_why(text: str, says: str):
    with pytest.raises(PastedError) as fault:
        read_pasted(text)
    assert says in str(fault.value)
    assert len(str(fault.value)) < 250


_PIECES = st.sampled_from(
    ["[", "]", "[[", "]]", "(", ")", "array(", "tensor(", "{", "}", '"', "'", ":", ",", "=", "\n", " ", "...", "…",
     "1", "0.5", "-2e5", "nan", "W1", "grad", "−", "\x00", "\u2028", "null", "np.float64(", "é", "z[1,1]", "1e999"]
)  # fmt: skip


@given(st.one_of(st.lists(_PIECES, max_size=40).map("".join), st.text(max_size=80)))
def test_any_text_is_read_or_refused(text: str):
    try:
        pasted = read_pasted(text)
    except PastedError:
        return
    assert pasted.arrays or pasted.numbers


@given(
    st.lists(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=3, max_size=3), min_size=1, max_size=4)
)
def test_what_numpy_writes_comes_back(rows: list[list[float]]):
    array = np.array(rows)
    with np.printoptions(threshold=10**6, floatmode="unique"):
        for text in (repr(array), str(array), f"{array.tolist()}"):
            assert np.array_equal(read_pasted(text).arrays[0].values, array)
