"""Arrays that have only names: which layer each belongs to, in which order, and which way round."""

import numpy as np
import pytest

from core.base.errors import MisfitError
from core.weight_files.named_arrays import NamedArray, WeightConvention, layers_of, natural

NUMPY = WeightConvention("NumPy", is_turned=False)
TORCH = WeightConvention("PyTorch", is_turned=True)
SORTED = WeightConvention("PyTorch", is_turned=True, keeps_order=False)


def arrays(**shapes: tuple[int, ...]) -> list[NamedArray]:
    random = np.random.default_rng(5)
    return [NamedArray(name.replace("__", "."), random.normal(size=shape), "float64") for name, shape in shapes.items()]


def sizes(given: list[NamedArray], how: WeightConvention) -> list[int]:
    layers, _ = layers_of(given, how)
    return [layers[0].fan_in, *(layer.fan_out for layer in layers)]


def said(given: list[NamedArray], how: WeightConvention) -> str:
    return "\n".join(map(str, layers_of(given, how)[1]))


@pytest.mark.parametrize(
    "given",
    [
        arrays(W1=(3, 4), b1=(4,), W2=(4, 2), b2=(2,)),
        arrays(weights_1=(3, 4), weights_2=(4, 2), biases_2=(2,), biases_1=(4,)),
        arrays(arr_0=(3, 4), arr_1=(4,), arr_2=(4, 2), arr_3=(2,)),
        arrays(hidden_w=(3, 4), hidden_b=(1, 4), out_w=(4, 2), out_b=(2, 1)),
        arrays(coefs_0=(3, 4), coefs_1=(4, 2), intercepts_0=(4,), intercepts_1=(2,)),
    ],
)
def test_many_ways_to_call_them(given: list[NamedArray]) -> None:
    layers, _ = layers_of(given, NUMPY)
    assert sizes(given, NUMPY) == [3, 4, 2]
    assert [None if layer.biases is None else layer.biases.shape for layer in layers] == [(4,), (2,)]


def test_shapes_have_the_last_word_on_which_way_round_they_stand() -> None:
    turned = arrays(W1=(4, 3), b1=(4,), W2=(2, 4), b2=(2,))
    assert sizes(turned, NUMPY) == [3, 4, 2]
    assert "not how NumPy lays them" in said(turned, NUMPY)
    straight = arrays(**{"0__weight": (3, 4), "0__bias": (4,), "2__weight": (4, 2), "2__bias": (2,)})
    assert sizes(straight, TORCH) == [3, 4, 2]
    layers, _ = layers_of(straight, TORCH)
    np.testing.assert_array_equal(layers[0].weights, straight[0].numbers)


def test_where_all_are_square_the_convention_holds_and_is_said() -> None:
    square = arrays(W1=(3, 3), b1=(3,), W2=(3, 3), b2=(3,))
    for how, kept in ((NUMPY, True), (TORCH, False)):
        layers, notes = layers_of(square, how)
        wanted = square[0].numbers if kept else square[0].numbers.T
        np.testing.assert_array_equal(layers[0].weights, wanted)
        assert f"either way, so weights are taken as {how.library} lays them" in str(notes[0])


def test_names_are_counted_and_not_sorted_as_letters() -> None:
    names = [f"layers.{k}.weight" for k in range(12)]
    assert sorted(sorted(names), key=natural) == names
    assert sorted(["dense_10", "dense_2", "dense", "dense_1"], key=natural) == [
        "dense",
        "dense_1",
        "dense_2",
        "dense_10",
    ]


def test_an_order_that_only_shapes_tell_is_found_and_said() -> None:
    given = arrays(hidden__weight=(5, 4), inner__weight=(4, 3), outer__weight=(2, 5))
    assert sizes(given, SORTED) == [3, 4, 5, 2]
    assert "only their shapes tell the order of the layers: inner.weight, hidden.weight, outer.weight" in said(
        given, SORTED
    )


def test_an_order_that_nothing_tells_is_refused() -> None:
    with pytest.raises(MisfitError, match="more than one order"):
        layers_of(arrays(a__weight=(2, 4), b__weight=(4, 4), c__weight=(4, 4), d__weight=(4, 3)), SORTED)


def test_an_order_by_names_is_said_where_others_would_fit() -> None:
    assert "and others would fit as well" in said(arrays(a__weight=(3, 3), b__weight=(3, 3)), SORTED)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (arrays(W1=(3, 4), W2=(5, 2)), r"don't follow each other.*W1 3×4, W2 5×2"),
        (arrays(W1=(3, 4), b1=(5,)), "don't follow"),
        (arrays(W1=(3, 4), b7=(4,)), "b7: belongs to no weights"),
        (arrays(conv__weight=(8, 1, 3, 3)), "conv.weight: is 8×1×3×3: a convolution"),
        (arrays(norm__weight=(8,)), "LayerNorm/BatchNorm"),
        (arrays(lstm__weight_ih_l0=(8, 2)), "LSTM"),
        (arrays(b1=(4,)), "belongs to no weights"),
        ([], "holds no weights"),
        (arrays(W1=(3, 4), w_1=(3, 4)), "same layer as W1"),
        ([NamedArray("W1", np.ones((2, 2), np.complex64), "complex64")], "complex64"),
    ],
)
def test_what_makes_no_chain_of_layers_is_named(given: list[NamedArray], why: str) -> None:
    with pytest.raises(MisfitError, match=why):
        layers_of(given, NUMPY)


def test_layers_without_biases_are_said() -> None:
    assert "no biases in W2" in said(arrays(W1=(3, 4), b1=(4,), W2=(4, 2)), NUMPY)
