"""The sentences by which quantities are asked for: their meaning, in the scenario's names, with what is known so far."""

import re

import pytest

from core.exercises.sheet.quantity import Quantity, QuantityKind, quantity_of
from core.exercises.sheet.sheet import ExerciseSheet, sheet_of
from core.network.activations import Identity, LeakyReLU, Sigmoid
from tests.core.exercises.iterations import ABSENT, SORTS, TRAINED, built_in, of_case, of_sort
from tests.core.networks import make_case

GAD = "gad-3-2-1"


def asked(sheet: ExerciseSheet, text: str, known: str = "") -> str:
    """The question, for someone who knows these numbers already: ids, each with what was answered or with the value."""
    own = {}
    for part in known.split():
        id_, _, answer = part.partition("=")
        own[of(id_)] = answer or sheet.number_format.figure(sheet.value(of(id_)))
    return str(sheet.text(of(text), lambda quantity: own.get(quantity, "")))


def of(text: str) -> Quantity:
    found = quantity_of(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "known", "said"),
    [
        ("z[1,1]", "", "What does Activ1 add up from X1, X2 and X3, before the sigmoid?"),
        ("a[1,1]", "z[1,1]", "SOP1 is 0.3303. What is Activ1, which the sigmoid makes of it?"),
        ("a[1,1]", "", "What is Activ1, which the sigmoid makes of SOP1?"),
        ("E", "a[2,1]", "Predicted is 0.5795 and should be 0.2. How large is the error E?"),
        ("E", "", "Predicted should be 0.2. How large is the error E?"),
        ("dE/da[2,1]", "a[2,1]", "Predicted is 0.5795 and should be 0.2. How many times as much does the error grow as Predicted, when Predicted grows by a little?"),
        ("dE/da[2,1]", "", "Predicted should be 0.2. How many times as much does the error grow as Predicted, when Predicted grows by a little?"),
        ("da/dz[1,1]", "z[1,1]", "SOP1 is 0.3303. When it grows by a little, how many times as much does Activ1 grow?"),
        ("da/dz[1,1]", "z[1,1]=0.41", "SOP1 is 0.41. When it grows by a little, how many times as much does Activ1 grow?"),
        ("da/dz[1,1]", "a[1,1]", "When SOP1 grows by a little, how many times as much does Activ1 grow?"),
        ("dE/dz[1,1]", "", "How many times as much does the error grow as SOP1, when SOP1 grows by a little?"),
        ("dE/da[1,1]", "", "How many times as much does the error grow as Activ1, when Activ1 grows by a little?"),
        ("dE/dw[1,1,1]", "", "How many times as much does the error grow as the weight W11, when W11 grows by a little?"),
        ("new_w[1,1,1]", "", "The learning rate is 0.001. What is W11 after this step?"),
    ],
)  # fmt: skip
def test_a_quantity_is_asked_for_by_what_it_means(text: str, known: str, said: str):
    assert asked(sheet_of(built_in(GAD)), text, known) == said


@pytest.mark.parametrize(
    ("scenario", "text", "said"),
    [
        ("csdn-2-3-1", "z[1,2]", "What does h2 add up from x1 and x2, with its bias B1[1], before the sigmoid?"),
        ("csdn-2-3-1", "dE/db[1,3]", "How many times as much does the error grow as the bias B1[2], when B1[2] grows by a little?"),
        ("csdn-2-3-1", "new_b[2,1]", "The learning rate is 0.01. What is B2 after this step?"),
        ("psi-2-3-3-2", "dE/da[2,1]", "When X2_1 grows by a little, Z3_1 and Z3_2 change. How many times as much as X2_1 does the error grow?"),
        ("psi-2-3-3-2", "E", "X3_1 and X3_2 should be 0.2 and 0.9. How large is the error E, of all of them together?"),
        ("moons-2-3-2", "a[2,1]", "By the softmax all outputs share 1 among them. Which share does probs_1 get?"),
        ("moons-2-3-2", "dE/dz[2,1]", "When z2_1 grows by a little, every output changes. How many times as much as z2_1 does the error grow?"),
    ],
)  # fmt: skip
def test_it_is_asked_for_in_the_names_of_the_scenario(scenario: str, text: str, said: str):
    assert str(sheet_of(built_in(scenario)).question(of(text)).text) == said


def test_of_several_outputs_each_is_told_with_what_it_should_be():
    said = asked(sheet_of(built_in("moons-2-3-2")), "E", "a[2,1] a[2,2]=0.6")
    assert said.startswith("probs_1 and probs_2 are 0.403 and 0.6 and should be 0 and 1. How large")
    assert "0.403" not in asked(sheet_of(built_in("moons-2-3-2")), "E", "a[2,1]")


def test_what_is_no_function_is_not_named_and_what_has_two_words_has_two():
    case = make_case((2, 2, 1), (LeakyReLU(0.2), Identity()), (ABSENT, TRAINED), "squared_error", samples=1)
    sheet = sheet_of(of_case(case, 0.5))
    assert asked(sheet, "z[1,1]") == "What does Activ1 add up from X1 and X2, before the leaky relu?"
    assert asked(sheet, "z[2,1]") == "What does Predicted add up from Activ1 and Activ2, with its bias B3?"


def test_a_long_list_is_folded():
    for inputs, listed in {5: "X1, X2, X3, X4 and X5", 6: "X1, X2, … and X6", 784: "X1, X2, … and X784"}.items():
        case = make_case((inputs, 1), (Sigmoid(),), (ABSENT,), "squared_error", samples=1)
        sheet = sheet_of(of_case(case, 0.5), "z[1,1]")
        assert asked(sheet, "z[1,1]") == f"What does Predicted add up from {listed}, before the sigmoid?"


def test_a_number_that_is_given_is_known_to_everybody():
    case = make_case((9, 11), (Sigmoid(),), (ABSENT,), "squared_error", samples=1)
    sheet = sheet_of(of_case(case, 0.5))
    first, second, last = (sheet.number_format.figure(sheet.value(of(f"a[1,{place}]"))) for place in (1, 2, 11))
    assert of("a[1,1]") in sheet.given
    said = str(sheet.question(of("E")).text)
    assert said.startswith(
        f"Predicted1, Predicted2, … and Predicted11 are {first}, {second}, … and {last} and should be "
    )


@pytest.mark.parametrize("sort", SORTS)
def test_no_number_of_a_question_is_told_before_it_is_known(sort: str):
    sheet = sheet_of(of_sort(sort), digits=6)
    given = {sheet.number_format.figure(sheet.value(each)) for each in sheet.given}
    told = {sheet.number_format.figure(sheet.value(each)): each.id for each in sheet.questions}
    for quantity in sheet.questions:
        said = str(sheet.question(quantity).text)
        numbers = set(re.findall(r"−?\d+\.\d{3,}", said)) - given
        assert not numbers & told.keys(), (quantity.id, said)
        assert said.endswith("?") and not set("·=/²^∂") & set(said)


def test_every_kind_of_question_has_a_sentence_of_its_own():
    sheet = sheet_of(built_in("csdn-2-3-1"))
    said = {str(sheet.question(each).text) for each in sheet.questions}
    assert len(said) == len(sheet.questions)
    assert QuantityKind.NEW_BIAS in {each.kind for each in sheet.questions}
