"""Which rule is this factor: what is asked of a chain, and what is said of each choice."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exercises.decide.which_rule import CHOICES, RuleQuestion, rule_questions
from core.exercises.sheet.iteration import Iteration
from core.network.elements import Bias, Weight
from tests.core.exercises.iterations import SORTS, built_in, iterations, of_sort

W11 = Weight(0, 0, 0)


def choice_of(question: RuleQuestion, name: str):
    return next(choice for choice in question.choices if choice.name == name)


def test_the_chain_of_the_first_article_is_asked_factor_by_factor():
    questions = rule_questions(built_in("gad-3-2-1"), W11, seed=1)
    assert [each.factor.of for each in questions] == [
        "∂E/∂Predicted", "∂Predicted/∂SOP3", "∂SOP3/∂Activ1", "∂Activ1/∂SOP1", "∂SOP1/∂W11"
    ]  # fmt: skip
    assert str(questions[2].text) == (
        "SOP3 is a sum of products; Activ1 stands in one of them. Which rule is this factor?"
    )
    rules = {"2(Predicted − target)", "σ(SOP3)(1 − σ(SOP3))", "W41", "σ(SOP1)(1 − σ(SOP1))", "X1"}
    for question in questions:
        assert {choice.rendered.text for choice in question.choices} < rules


def test_of_a_wrong_choice_is_said_which_factor_it_is_and_how_it_differs():
    third = rule_questions(built_in("gad-3-2-1"), W11, seed=2)[2]  # seed 2 offers g2 there
    head, why = third.said_of(choice_of(third, "g2"), "A")
    assert str(head) == "A is g2, the derivative of Predicted by SOP3."
    assert str(why) == "It has SOP3 below the line, this factor has SOP3 above it."  # as in the design's picture


def test_the_right_choice_is_named_with_its_rule():
    third = rule_questions(built_in("gad-3-2-1"), W11, seed=1)[2]
    head, why = third.said_of(choice_of(third, "g3"), "B")
    assert (str(head), why) == ("Right: g3 is W41, how SOP3 changes with Activ1.", None)


def test_a_far_factor_is_told_by_both_names():
    last = rule_questions(built_in("gad-3-2-1"), W11, seed=1)[4]
    assert str(last.said_of(choice_of(last, "g3"), "A")[1]) == "It is ∂SOP3/∂Activ1; this factor is ∂SOP1/∂W11."


def test_a_seed_shuffles_the_choices():
    orders = {
        tuple(choice.name for choice in rule_questions(built_in("gad-3-2-1"), W11, seed)[2].choices)
        for seed in range(12)
    }
    assert len(orders) > 6
    once, again = (rule_questions(built_in("gad-3-2-1"), W11, 5) for _ in range(2))
    assert once == again


@pytest.mark.parametrize("sort", SORTS)
def test_every_sort_of_network_has_its_rules(sort: str):
    iteration = of_sort(sort)
    for layer in range(iteration.network.depth):
        _holds(rule_questions(iteration, Weight(layer, 0, 0), 3))
        if iteration.has_bias(layer):
            _holds(rule_questions(iteration, Bias(layer, 0), 3))


@settings(max_examples=40)
@given(iterations(), st.integers(0, 99))
def test_one_choice_is_right_and_no_two_are_alike(iteration: Iteration, seed: int):
    _holds(rule_questions(iteration, W11, seed))


def _holds(questions: tuple[RuleQuestion, ...]) -> None:
    chain = {question.factor.rendered.text for question in questions}
    for question in questions:
        texts = [choice.rendered.text for choice in question.choices]
        assert len(set(texts)) == len(texts) == min(CHOICES, len(chain))
        assert set(texts) <= chain
        assert sum(map(question.is_right, question.choices)) == 1
        assert question.factor.rendered.text not in str(question.text).split()
        assert all(str(part) for choice in question.choices for part in question.said_of(choice, "A") if part)


@pytest.mark.slow
def test_a_million_weights_take_no_longer_than_a_blink():
    iteration = built_in("psi-2-1000-1000-2")
    begin = time.process_time()
    assert len(rule_questions(iteration, Weight(1, 999, 999), 1)) == 5
    assert time.process_time() - begin < 1.0
