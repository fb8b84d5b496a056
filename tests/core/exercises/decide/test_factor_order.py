"""The order of the factors: cards, which neighbours fit, and what is said of an order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exercises.decide.factor_order import OrderQuestion, order_questions
from core.exercises.sheet.iteration import Iteration
from core.network.activations import Sigmoid
from core.network.elements import Bias, Weight
from tests.core.exercises.iterations import ABSENT, SORTS, built_in, iterations, of_case, of_sort
from tests.core.networks import make_case

W11 = Weight(0, 0, 0)


@pytest.fixture
def question() -> OrderQuestion:
    return order_questions(built_in("gad-3-2-1"), W11, seed=1)[0]


def cards(question: OrderQuestion, *names: str) -> list[int | None]:
    """The cards by what they are derivatives of; a place that is free by nothing."""
    of = [card.of for card in question.cards]
    return [of.index(name) if name else None for name in names]


CHAIN = ("∂E/∂Predicted", "∂Predicted/∂SOP3", "∂SOP3/∂Activ1", "∂Activ1/∂SOP1", "∂SOP1/∂W11")


def test_five_of_six_cards_lead_to_the_weight(question: OrderQuestion):
    assert (question.of, len(question.cards)) == ("∂E/∂W11", 6)
    assert [question.cards[card].of for card in question.right_order] == list(CHAIN)
    assert question.stray is not None
    assert question.stray.of not in CHAIN


def test_the_chosen_weight_is_asked_first_and_then_others():
    questions = order_questions(built_in("gad-3-2-1"), W11, seed=4)
    assert questions[0].name == "W11"
    assert len({each.name for each in questions}) == 3


def test_neighbours_that_fit_are_said_to_at_once(question: OrderQuestion):
    marks = question.fits(cards(question, *CHAIN[:2], "", "", ""), last=1)
    assert marks.fitting == {0, 1}
    assert [str(said) for said in marks.said] == [
        "g1 and g2 fit together.",
        "Below the first stands Predicted, above the second as well: the path goes on from SOP3.",
    ]  # as in the design's picture


def test_nothing_is_said_of_a_card_alone_or_of_what_does_not_fit(question: OrderQuestion):
    for names in ((CHAIN[0], "", "", "", ""), (CHAIN[0], CHAIN[3], "", "", "")):
        marks = question.fits(cards(question, *names), last=0)
        assert (marks.fitting, marks.misfitting, marks.said) == (frozenset(), frozenset(), ())


def test_the_right_order_is_right(question: OrderQuestion):
    marks = question.checked(cards(question, *CHAIN))
    assert marks.is_right
    assert marks.fitting == set(range(5))
    assert str(marks.said[0]) == "Right: each factor begins where the one before it ends."


def test_after_a_check_is_named_what_does_not_meet(question: OrderQuestion):
    swapped = cards(question, CHAIN[0], CHAIN[2], CHAIN[1], CHAIN[3], CHAIN[4])
    marks = question.checked(swapped)
    assert not marks.is_right
    assert [str(said) for said in marks.said] == [
        "Below stands Predicted, above the next SOP3: they don't meet.",
        "Below stands Activ1, above the next Predicted: they don't meet.",
        "Below stands SOP3, above the next Activ1: they don't meet.",
    ]
    assert marks.misfitting == {0, 1, 2}


def test_a_way_to_another_end_is_told(question: OrderQuestion):
    short = order_questions(built_in("gad-3-2-1"), Weight(1, 0, 0), seed=1)[0]
    ends = cards(short, "∂E/∂Predicted", "∂Predicted/∂SOP3", "∂SOP3/∂W42")
    assert [str(said) for said in short.checked(ends).said] == [
        "Below the line of the last stands W42: the path ends at W41."
    ]
    swapped = cards(question, CHAIN[1], CHAIN[0], *CHAIN[2:])
    assert [str(said) for said in question.checked(swapped).said[:2]] == [
        "Above the line of the first stands Predicted: the path begins at E.",
        "Below stands SOP3, above the next E: they don't meet.",
    ]
    begins = cards(question, CHAIN[1], CHAIN[2], CHAIN[3], CHAIN[4], CHAIN[0])
    assert str(question.checked(begins).said[0]) == (
        "Above the line of the first stands Predicted: the path begins at E."
    )


def test_hints_lead_from_the_first_card_to_the_one_too_many(question: OrderQuestion):
    assert question.stray is not None
    assert str(question.hint(0)) == "The path begins at the error: E stands above the line of the first factor."
    assert str(question.hint(3)) == f"{question.stray.of} lies on another path."
    assert question.hint(4) is None


def test_where_there_is_no_other_way_there_is_no_card_too_many():
    one_of_each = make_case((1, 1, 1), (Sigmoid(), Sigmoid()), (ABSENT, ABSENT), "squared_error", seed=3, samples=1)
    questions = order_questions(of_case(one_of_each, 0.5), W11, 1)
    assert [(each.name, each.stray) for each in questions] == [("W11", None), ("W2_11", None)]


@pytest.mark.parametrize("sort", SORTS)
def test_every_sort_of_network_has_an_order(sort: str):
    iteration = of_sort(sort)
    for layer in range(iteration.network.depth):
        _holds(order_questions(iteration, Weight(layer, 0, 0), 3))
        if iteration.has_bias(layer):
            _holds(order_questions(iteration, Bias(layer, 0), 3))


@settings(max_examples=40)
@given(iterations(), st.integers(0, 99))
def test_a_chain_meets_from_the_error_to_the_weight(iteration: Iteration, seed: int):
    _holds(order_questions(iteration, None, seed))


def _holds(questions: tuple[OrderQuestion, ...]) -> None:
    for question in questions:
        right = question.right_order
        assert question.checked(right).is_right
        assert question.fits(right).fitting == (set(range(len(right))) if len(right) > 1 else set())
        assert len(question.cards) - len(right) == (question.stray is not None)
        assert len({card.of for card in question.cards}) == len(question.cards)
        backwards = tuple(reversed(right))
        assert not question.checked(backwards).is_right
        assert question.checked(backwards).said
