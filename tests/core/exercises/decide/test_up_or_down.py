"""Up or down: which weights are asked, of which numbers, and why they go as they do."""

import time

import pytest

from core.exercises.decide.up_or_down import OFTEN, QUESTIONS, UpOrDownQuestion, UpOrDownRound, up_or_down
from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.network.elements import Weight
from core.scenario.reader import parse_scenario
from core.setup.setup import Setup, open_setup, setup_of
from tests.core.exercises.iterations import built_in


def asked(setup: Setup, seed: int = 1) -> UpOrDownRound:
    return up_or_down(setup, iteration_at(setup, 0, setup.start), None, seed)


def test_where_all_weights_shrink_other_numbers_are_drawn():
    setup = open_setup("gad-3-2-1")
    iteration = iteration_at(setup, 0, setup.start)
    assert (iteration.trace.gradient > 0.0).all()  # all 8 weights of the article shrink in its first step
    made = up_or_down(setup, iteration, None, seed=1)
    assert made.is_drawn
    assert len(made.questions) == 8
    assert len({each.name for each in made.questions}) == 8


def test_where_weights_go_both_ways_the_numbers_stay():
    setup = open_setup("psi-2-3-3-2")
    made = asked(setup)
    assert not made.is_drawn
    assert all((each.iteration.trace.parameters == setup.start).all() for each in made.questions)


@pytest.mark.parametrize("name", ["gad-3-2-1", "gad-10-2-1", "csdn-2-3-1", "psi-2-3-3-2", "moons-2-3-2", "query-3-2-1"])
@pytest.mark.parametrize("seed", range(5))
def test_each_answer_is_right_at_least_every_third_time(name: str, seed: int):
    questions = asked(open_setup(name), seed).questions
    growing = sum(each.grows for each in questions)
    assert len(questions) == QUESTIONS
    assert OFTEN * min(growing, len(questions) - growing) >= len(questions)


@pytest.mark.parametrize("name", ["gad-3-2-1", "psi-2-3-3-2", "moons-2-3-2"])
def test_what_is_said_to_grow_is_larger_after_the_update(name: str):
    for each in asked(open_setup(name), 3).questions:
        place = (each.weight.layer, each.weight.source, each.weight.target)
        before, after = (
            each.iteration.value(Quantity(kind, *place)) for kind in (QuantityKind.WEIGHT, QuantityKind.NEW_WEIGHT)
        )
        assert each.grows == (after > before)
        signs = [sign.sign for sign in each.signs]
        assert (signs.count("−") % 2 == 1) == each.grows, "the product of the signs is that of the gradient"


def test_the_signs_of_one_way_are_those_of_its_factors():
    question = UpOrDownQuestion(built_in("gad-3-2-1"), Weight(1, 0, 0))
    assert [(each.name, each.sign) for each in question.signs] == [("g1", "+"), ("g2", "+"), ("g3", "+")]
    assert str(question.why) == "product +, so W41 shrinks: the step goes against it."


def test_over_several_ways_the_delta_speaks_for_them():
    question = UpOrDownQuestion(built_in("psi-2-3-3-2"), Weight(0, 0, 0))
    assert [each.name for each in question.signs] == ["ψ1_1", "X0_1"]


def test_what_moves_by_a_batch_is_told_by_its_gradient():
    question = asked(open_setup("moons-2-3-2")).questions[0]
    assert [each.name for each in question.signs] == [f"d{question.name}"]


def scenario(weights: str, inputs: str, target: float) -> Setup:
    text = (
        f'format = 1\ntitle = "one neuron"\n[network]\ninputs = 2\n'
        f'layers = [{{ size = 1, activation = "sigmoid", bias = false }}]\n'
        f"[start]\nweights = {weights}\n[data]\ninputs = {inputs}\ntargets = [[{target}]]\n"
        '[training]\nloss = "squared_error"\nlearning_rate = 0.5\n'
    )
    return setup_of(parse_scenario(text, "one"), "one", None, None, "one")


def test_questions_of_several_draws_where_all_weights_of_one_go_together():
    made = asked(scenario("[[[0.4], [0.2]]]", "[[1.0, 0.5]]", 0.5))
    assert made.is_drawn
    assert {each.grows for each in made.questions} == {True, False}
    assert len({id(each.iteration) for each in made.questions}) > 1


def test_there_is_nothing_to_ask_where_all_go_one_way_by_any_numbers():
    made = asked(scenario("[[[0.4], [0.2]]]", "[[1.0, 0.5]]", 0.0))  # every output lies above its target
    assert made.questions == ()


@pytest.mark.slow
def test_a_million_weights_take_no_longer_than_a_blink():
    setup = open_setup("psi-2-1000-1000-2")
    iteration = iteration_at(setup, 0, setup.start)
    begin = time.process_time()
    questions = up_or_down(setup, iteration, None, 1).questions
    assert all(each.signs for each in questions)
    assert len(questions) == QUESTIONS
    assert time.process_time() - begin < 5.0
