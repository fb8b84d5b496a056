"""What the tables say of the compiled loops, as plain Python: the functions that choose by number."""

import math

import numpy as np
import pytest

from core.network.activations import ACTIVATIONS
from core.network.losses import LOSSES
from core.training.compiled.table_code import (
    ACTIVATION_NUMBERS,
    LAST_WITHOUT_LOGARITHM,
    LOSS_NUMBERS,
    LOSS_SLOPES,
    LOSS_TERMS,
    LOSS_WHOLES,
    SLOPES,
    SQUARE_ONLY,
    VALUES,
    choice,
    loop_for_each,
    made,
    whole_text,
)  # fmt: skip

CALLED = {"exp": math.exp, "tanh": math.tanh, "log": math.log, "log1p": math.log1p}
ELEMENTWISE = [name for name, kind in ACTIVATIONS.items() if not kind.only_in_output_layer]
PLAIN = [name for name, kind in LOSSES.items() if not kind().takes_logarithms]
SIGMOID = ACTIVATIONS["sigmoid"]()


def test_what_is_said_most_often_is_asked_for_last():
    source = choice("f(kind, z)", "kind", {0: "z", 1: "2.0 * z", 2: "z", 3: "y = z + 1.0\ny * y"})
    assert source == (
        "def f(kind, z):\n"
        "    if kind == 1:\n"
        "        return 2.0 * z\n"
        "    if kind == 3:\n"
        "        y = z + 1.0\n"
        "        return y * y\n"
        "    return z\n"
    )
    function = made(source, __file__, {})
    assert [function(kind, 5.0) for kind in range(4)] == [5.0, 10.0, 5.0, 36.0]


def test_a_loop_reads_only_what_its_text_names():
    source = loop_for_each(
        "f(kind, option, sops, a, count)", "kind", "range(count)", {"z": "sops[k]", "f": "a[k]"}, "a[k] = {text}",
        {0: "option * z", 1: "z", 2: "option * z"},
    )  # fmt: skip
    assert source.count("for k in range(count):") == 2 and "if kind == 0 or kind == 2:" in source
    assert "f = a[k]" not in source
    a = np.zeros(3)
    made(source, __file__, {})(2, 0.5, np.array([2.0, 4.0, 6.0]), a, 3)
    assert a.tolist() == [1.0, 2.0, 3.0]


@pytest.mark.parametrize("z", [-3.0, -0.2, 0.4, 5.0])
@pytest.mark.parametrize("name", ELEMENTWISE)
def test_each_text_of_an_activation_is_what_its_class_computes(name: str, z: float):
    kind, number = ACTIVATIONS[name](), ACTIVATION_NUMBERS[name]
    f = made(choice("value(kind, option, z)", "kind", VALUES), __file__, CALLED)(number, kind.option, z)
    slope = made(choice("slope(kind, option, z, f)", "kind", SLOPES), __file__, CALLED)(number, kind.option, z, f)
    assert f == pytest.approx(float(kind.value(np.array([z]))[0]), rel=1e-14)
    assert slope == pytest.approx(float(kind.derivative(np.array([z]), np.array([f]))[0]), rel=1e-14)


@pytest.mark.parametrize("name", PLAIN)
def test_each_text_of_a_loss_is_what_its_class_computes(name: str):
    loss, number, p, t = LOSSES[name](), LOSS_NUMBERS[name], np.array([[0.3, 0.9]]), np.array([[1.0, 0.25]])
    term = made(choice("term(loss, p, t, outputs)", "loss", LOSS_TERMS), __file__, CALLED)
    whole = made(choice("whole(loss, total, outputs)", "loss", LOSS_WHOLES), __file__, CALLED)
    slope = made(choice("slope(loss, p, rest, t, outputs)", "loss", LOSS_SLOPES), __file__, CALLED)
    pairs = list(zip(p[0].tolist(), t[0].tolist(), strict=True))
    error = whole(number, sum(term(number, *pair, 2) for pair in pairs), 2)
    z = np.log(p / (1.0 - p))
    assert error == pytest.approx(float(loss.value(SIGMOID, z, p, t)[0]), rel=1e-14)
    slopes = [slope(number, a, 1.0 - a, b, 2) for a, b in pairs]
    assert slopes == pytest.approx(loss.gradient(SIGMOID, z, p, t)[0].tolist(), rel=1e-14)


@pytest.mark.parametrize("name", PLAIN)
def test_what_only_fills_a_register_has_a_finite_slope(name: str):
    """It is multiplied by 0, which leaves no 0 of what is infinite: its target is 0, its SOP too."""
    slope = made(choice("slope(loss, p, rest, t, outputs)", "loss", LOSS_SLOPES), __file__, CALLED)
    for activation in ELEMENTWISE:
        p = float(ACTIVATIONS[activation]().value(np.zeros(1))[0])
        assert math.isfinite(slope(LOSS_NUMBERS[name], p, 1.0 - p, 0.0, 2)), activation


def test_losses_with_a_logarithm_are_numbered_last():
    with_one = [number > LAST_WITHOUT_LOGARITHM for number in LOSS_NUMBERS.values()]
    assert with_one == sorted(with_one) and sum(with_one) == len(LOSSES) - len(PLAIN)
    assert SQUARE_ONLY not in ACTIVATION_NUMBERS.values()


def test_all_that_is_compiled_is_in_the_text_by_which_it_is_kept():
    for kind in (*ACTIVATIONS.values(), *LOSSES.values()):
        assert repr(kind().loops) in whole_text()
