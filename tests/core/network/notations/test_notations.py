"""Every quantity in every notation, as typed and as TeX, held against tables that were made by another program."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.exercises.sheet.quantity import quantity_of
from core.network.activations import Sigmoid
from core.network.elements import Bias, Neuron, Weight
from core.network.find_element import NotFoundError, look_up
from core.network.names import Names
from core.network.network import Layer, Network
from core.network.notations import BIAS_COLUMN, COLUMNS, NOTATIONS, Kind, Name, WholeKind

HERE = Path(__file__).parent
NETS = [(1, 1), (4, 1, 1, 1, 3), (12, 11, 13, 10), (9, 10, 2), (2, 110, 12, 2), (10, 2, 1)]


def network(*sizes: int) -> Network:
    return Network(sizes[0], tuple(Layer(size, Sigmoid()) for size in sizes[1:]))


def rows(file: str) -> list[dict[str, str]]:
    with (HERE / file).open(encoding="utf-8") as text:
        return list(csv.DictReader(text, delimiter="\t"))


def called(names: Names, of: str) -> Name:
    """The name of a quantity by its id."""
    if of == "J":
        return names.objective
    quantity = quantity_of(of)
    assert quantity is not None, of
    kind, *place = quantity
    return names.called(Kind(kind), *place)


def everything(names: Names) -> Iterator[tuple[Kind, tuple[int, int, int]]]:
    """All quantities of a network that have names."""
    sizes = names.network.sizes
    yield from ((Kind.INPUT, (-1, -1, index)) for index in range(sizes[0]))
    yield from ((Kind.TARGET, (-1, -1, index)) for index in range(sizes[-1]))
    for layer, size in enumerate(sizes[1:]):
        for target in range(size):
            of_neuron = [Kind.SOP, Kind.ACTIVATION, Kind.ERROR_BY_ACTIVATION, Kind.SLOPE, Kind.DELTA]
            if names.network.has(Bias(layer, target)):
                of_neuron += [Kind.BIAS, Kind.BIAS_GRADIENT]
            yield from ((kind, (layer, -1, target)) for kind in of_neuron)
            for source in range(sizes[layer]):
                yield from ((kind, (layer, source, target)) for kind in (Kind.WEIGHT, Kind.GRADIENT))


def test_each_quantity_is_called_as_the_notation_has_it_as_typed_and_as_tex():
    known: dict[str, Names] = {}
    wrong = []
    for row in rows("notations.tsv"):
        key = row["network"] + row["notation"]
        if key not in known:
            convention = BIAS_COLUMN if "bias column" in row["notation"] else COLUMNS
            notation = row["notation"].split(" ")[0]
            sizes = tuple(map(int, row["network"].split("-")))
            known[key] = Names(network(*sizes), convention=convention, notation=notation)
        name = called(known[key], row["id"])
        if (name, name.tex) != (row["plain"], row["tex"]):
            wrong.append((row, name, name.tex))
    assert len(known) == 12 and wrong == []


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize("sizes", NETS)
def test_no_two_quantities_have_one_name(notation: str, sizes: tuple[int, ...]):
    conventions = (COLUMNS, BIAS_COLUMN) if notation == "matrix" else (COLUMNS,)
    for convention in conventions:
        names = Names(network(*sizes), notation=notation, convention=convention)
        found = [names.called(kind, *place) for kind, place in everything(names)]
        assert len(set(found)) == len(found)


def test_a_name_of_another_notation_will_do_unless_it_is_one_of_two_things():
    names = Names(network(3, 2, 1))
    assert look_up(names.network, names, "w2_21") == look_up(names.network, names, "w_h2_o1") == Weight(1, 1, 0)
    assert look_up(names.network, names, "net_h2") == Neuron(0, 1)
    with pytest.raises(NotFoundError):  # from 1 to 1, and as code from 2 to 2
        look_up(names.network, names, "W1[1,1]")
    assert look_up(names.network, names.written_in("matrix"), "W1[1,1]") == Weight(0, 0, 0)
    assert look_up(names.network, names.written_in("code"), "W1[1,1]") == Weight(0, 1, 1)


@pytest.mark.parametrize(
    ("notation", "wanted"),
    [
        ("sop", ["X", "target", "W(2)", "B(2)", "SOP(2)", "Activ(1)", "Predicted", "∂E/∂SOP(2)", "∂E/∂W(2)", "∂J/∂W(2)"]),
        ("za", ["x", "t", "W2", "b2", "z2", "a1", "a2", "δ2", "∂E/∂W2", "∂J/∂W2"]),
        ("net", ["i", "target", "W_h→o", "b(2)", "net(2)", "out(1)", "out(2)", "δ(2)", "∂E/∂W_h→o", "∂J/∂W_h→o"]),
        ("matrix", ["X", "T", "W2", "B2", "Z2", "A1", "A2", "δ2", "∂E/∂W2", "∂J/∂W2"]),
        ("code", ["x", "t", "W2", "b2", "z2", "a1", "a2", "delta2", "dE_dW2", "dW2"]),
    ],
)  # fmt: skip
def test_whole_vectors_and_matrices(notation: str, wanted: list[str]):
    names = Names(network(3, 2, 1), notation=notation)
    wholes = [
        (WholeKind.INPUTS, -1), (WholeKind.TARGETS, -1), (WholeKind.WEIGHTS, 1), (WholeKind.BIASES, 1), (WholeKind.SOPS, 1), (WholeKind.ACTIVATIONS, 0),
        (WholeKind.ACTIVATIONS, 1), (WholeKind.DELTAS, 1), (WholeKind.GRADIENTS, 1), (WholeKind.BATCH_GRADIENTS, 1),
    ]  # fmt: skip
    assert [names.matrix(*each) for each in wholes] == wanted
    if notation == "za":
        assert names.matrix(WholeKind.DELTAS, 1).tex == r"\boldsymbol{\delta}^{(2)}"
