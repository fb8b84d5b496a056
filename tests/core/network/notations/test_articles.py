"""What the quantities of the five articles are called, in the article's text and in its listing."""

import pytest

from core.network.elements import Bias, Neuron, Weight
from core.network.find_element import look_up
from core.network.notations import BIAS_COLUMN, COLUMNS, NOTATIONS, Convention, Kind, WholeKind
from core.setup.setup import built_in_names, open_setup
from tests.core.network.notations.test_notations import called, everything, rows


def test_each_quantity_of_the_articles_is_called_as_the_article_has_it():
    setups = {name: open_setup(name).names for name in {row["scenario"] for row in rows("articles.tsv")}}
    assert len(setups) == 7
    found = [(row, called(setups[row["scenario"]], row["id"])) for row in rows("articles.tsv")]
    assert [(row, name, name.tex) for row, name in found if (name, name.tex) != (row["article"], row["tex"])] == []


def test_in_code_each_array_of_the_listings_has_its_own_name():
    setups = {row["scenario"]: open_setup(row["scenario"]).names.written_in("code") for row in rows("articles.tsv")}
    told = [row for row in rows("articles.tsv") if row["listing"] and not is_remark(row["listing"])]
    assert len(told) == 377
    # What is said behind a name of two, and of a wrong one, is no part of it.
    wanted = [row["listing"].partition(" = ")[0].partition(" (printed")[0] for row in told]
    assert [called(setups[row["scenario"]], row["id"]) for row in told] == wanted


def is_remark(listing: str) -> bool:
    """Whether a program has no variable there: an expression of several, or what belongs to one of two neurons."""
    return "(hidden neuron" in listing or "(one sample" in listing or ".power(" in listing or "outputs*(" in listing


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize("scenario", [name for name in built_in_names() if "1000" not in name])
def test_no_two_quantities_of_a_scenario_have_one_name(scenario: str, notation: str):
    names = open_setup(scenario).names.written_in(notation)
    every = list(everything(names))
    if notation == "code":  # where a program has one variable for two in turn: the products without one, and parameters
        every = [each for each in every if each[0] not in (Kind.DELTA, Kind.SLOPE)]
    found = [names.called(kind, *place) for kind, place in every]
    assert [name for name in found if found.count(name) > 1] == []


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize("scenario", ["psi-2-3-3-2", "csdn-2-3-1", "psi-2-1000-1000-2"])
def test_everything_is_found_by_its_name_in_each_notation(scenario: str, notation: str):
    setup = open_setup(scenario)
    names = setup.names.written_in(notation)
    for element in (Weight(0, 1, 2), Weight(1, 0, 0), Bias(0, 1), Neuron(0, 1), Neuron(1, 0)):
        assert look_up(setup.network, names, names.of(element)) == element
    assert names.search.quantities(names.delta(0, 1)) == [(Kind.DELTA, (0, -1, 1))]
    weight = Weight(1, 2, 0)
    kinds = [kind for kind, place in names.search.quantities(names.gradient(weight)) if place == (1, 2, 0)]
    assert Kind.GRADIENT in kinds


def test_factors_of_a_chain_are_numbered_as_the_notation_has_it():
    gad, psi = open_setup("gad-3-2-1").names, open_setup("psi-2-3-3-2").names
    assert [gad.written_in(each).factor_label(0) for each in NOTATIONS] == ["g1", "g1", "(1)", "(1)", "(1)", "g1"]
    assert [psi.written_in(each).factor_label(2) for each in NOTATIONS] == ["(3)", "g3", "(3)", "(3)", "(3)", "g3"]


def test_whole_matrices_of_the_articles():
    psi, csdn = open_setup("psi-2-3-3-2").names, open_setup("csdn-2-3-1").names
    assert [
        psi.matrix(WholeKind.WEIGHTS, 1),
        psi.matrix(WholeKind.DELTAS, 2),
        psi.matrix(WholeKind.ACTIVATIONS, 0),
    ] == [
        "W2",
        "ψ3",
        "X1",
    ]
    assert psi.matrix(WholeKind.WEIGHTS, 1).tex == "W^{(2)}" and psi.matrix(WholeKind.GRADIENTS, 1) == "∂E/∂W2"
    assert psi.written_in("code").matrix(WholeKind.GRADIENTS, 2) == "gradients[0]"
    assert [
        csdn.matrix(WholeKind.WEIGHTS, 1),
        csdn.matrix(WholeKind.ACTIVATIONS, 0),
        csdn.matrix(WholeKind.SOPS, 0),
    ] == [
        "V",
        "H",
        "net_1",
    ]
    assert csdn.matrix(WholeKind.DELTAS, 1) == "∂E/∂net_2"  # the article has no letter for it, and no SOP
    assert open_setup("query-3-2-1").names.matrix(WholeKind.DELTAS, 1) == "∂Loss/∂Z2"
    assert csdn.matrix(WholeKind.SOPS, 0).tex == r"\mathrm{net}_{1}"
    assert psi.convention == BIAS_COLUMN
    assert open_setup("moons-2-3-2").names.convention == Convention(samples="rows")
    assert open_setup("query-3-2-1").names.convention == COLUMNS


def test_a_name_of_another_notation_will_do_unless_it_is_one_of_two_things():
    setup = open_setup("csdn-2-3-1")
    assert look_up(setup.network, setup.names, "w2_21") == Weight(1, 1, 0)
    assert look_up(setup.network, setup.names, "w_h2_o1") == Weight(1, 1, 0)
    assert look_up(setup.network, setup.names, "SOP4") == Neuron(1, 0)
    assert look_up(setup.network, setup.names, "W2_21") == Weight(1, 1, 0)
    query = open_setup("query-3-2-1")
    assert look_up(query.network, query.names, "Y_hat") == Neuron(1, 0)
    ten = open_setup("gad-10-2-1")
    assert look_up(ten.network, ten.names, "W41") == look_up(ten.network, ten.names, "W11,1") == Weight(1, 0, 0)
    assert look_up(ten.network, ten.names, "W4,1") == Weight(0, 3, 0)
