"""The sheet: which quantities are asked, in what order, by what names, and what each is."""

import math
import re

import numpy as np
import pytest
from hypothesis import given, settings

from core.exercises.sheet.iteration import Iteration, iteration_at, iteration_of
from core.exercises.sheet.numbers import is_within, rounded, unit
from core.exercises.sheet.quantity import Quantity, QuantityKind, quantity_of
from core.exercises.sheet.sheet import SheetError, sheet_of
from core.network.activations import Sigmoid, Softmax, Tanh
from core.setup.changes import change_training
from core.setup.setup import open_setup
from core.training.passes import Passes
from core.training.run import Run
from tests.core.exercises.iterations import (
    ABSENT,
    FIXED,
    SORTS,
    built_in,
    central_difference,
    iterations,
    of_case,
    of_sort,
)
from tests.core.networks import Case, make_case


def ids(quantities) -> list[str]:
    return [quantity.id for quantity in quantities]


def z(text: str) -> Quantity:
    quantity = quantity_of(text)
    assert quantity is not None
    return quantity


def test_the_whole_sheet_of_the_first_article_stands_in_order():
    assert ids(sheet_of(built_in("gad-3-2-1")).questions) == [
        "z[1,1]", "z[1,2]", "a[1,1]", "a[1,2]", "z[2,1]", "a[2,1]", "E",
        "dE/da[2,1]", "da/dz[2,1]", "dE/dz[2,1]", "dE/dw[2,1,1]", "dE/dw[2,2,1]",
        "dE/da[1,1]", "da/dz[1,1]", "dE/dz[1,1]", "dE/da[1,2]", "da/dz[1,2]", "dE/dz[1,2]",
        "dE/dw[1,1,1]", "dE/dw[1,1,2]", "dE/dw[1,2,1]", "dE/dw[1,2,2]", "dE/dw[1,3,1]", "dE/dw[1,3,2]",
        "new_w[1,1,1]", "new_w[1,1,2]", "new_w[1,2,1]", "new_w[1,2,2]", "new_w[1,3,1]", "new_w[1,3,2]",
        "new_w[2,1,1]", "new_w[2,2,1]",
    ]  # fmt: skip


def test_biases_stand_behind_the_weights_of_their_layer():
    asked = ids(sheet_of(built_in("csdn-2-3-1")).questions)
    gradients = [each for each in asked if each.startswith(("dE/dw[2", "dE/db[2"))]
    assert gradients == ["dE/dw[2,1,1]", "dE/dw[2,2,1]", "dE/dw[2,3,1]", "dE/db[2,1]"]
    assert asked[-15:] == [
        "dE/db[1,2]", "dE/db[1,3]",
        "new_w[1,1,1]", "new_w[1,1,2]", "new_w[1,1,3]", "new_w[1,2,1]", "new_w[1,2,2]", "new_w[1,2,3]",
        "new_b[1,1]", "new_b[1,2]", "new_b[1,3]", "new_w[2,1,1]", "new_w[2,2,1]", "new_w[2,3,1]", "new_b[2,1]",
    ]  # fmt: skip


def test_its_numbers_are_those_of_the_article():
    sheet = sheet_of(built_in("gad-3-2-1"))
    # By a scalar program that shares no line with this one: tests/reference/gad-3-2-1@0.json, and the listing's g1, g2.
    for text, value in {
        "z[1,1]": 0.3302992, "a[2,1]": 0.579524627487, "E": 0.144038943, "dE/da[2,1]": 0.759049255,
        "da/dz[2,1]": 0.243675834, "dE/dw[2,1,1]": 0.10761682, "dE/dw[1,1,1]": 0.0008382052278373174,
        "new_w[1,1,1]": 0.41702116179477217,
    }.items():  # fmt: skip
        assert sheet.value(z(text)) == pytest.approx(value, rel=1e-8), text


def test_a_question_has_its_name_formula_and_needs():
    sheet = sheet_of(built_in("gad-3-2-1"))
    sop = sheet.question(z("z[1,1]"))
    assert (sop.id, sop.name, sop.name_tex) == ("z[1,1]", "SOP1", r"\mathrm{SOP}_{1}")
    assert str(sop.text) == "What does Activ1 add up from X1, X2 and X3, before the sigmoid?"
    assert sop.formula.text == "X1·W11 + X2·W21 + X3·W31"
    assert sop.formula.numbers == "0.1·0.417 + 0.4·0.7203 + 4.1·0.000114"
    assert ids(sop.needs) == ["x[1]", "w[1,1,1]", "x[2]", "w[1,2,1]", "x[3]", "w[1,3,1]"]


@pytest.mark.parametrize(
    ("quantity", "name", "formula"),
    [
        ("a[2,1]", "Y", "1/(1 + e^(−net_2))"),
        ("E", "E", "½(labelY − Y)²"),
        ("dE/da[2,1]", "∂E/∂Y", "Y − labelY"),
        ("da/dz[1,2]", "∂h2/∂net_1[1]", "σ(net_1[1]) − σ(net_1[1])²"),
        ("dE/dz[2,1]", "∂E/∂net_2", "∂E/∂Y·∂Y/∂net_2"),
        ("dE/da[1,2]", "∂E/∂h2", "∂E/∂net_2·V21"),
        ("dE/dw[1,2,3]", "∂E/∂W23", "∂E/∂net_1[2]·x2"),
        ("dE/db[1,3]", "∂E/∂B1[2]", "∂E/∂net_1[2]"),
        ("new_w[2,3,1]", "V31_new", "V31 − α·∂E/∂V31"),
        ("new_b[2,1]", "B2_new", "B2 − α·∂E/∂B2"),
    ],
)
def test_everything_is_told_in_the_names_of_the_scenario(quantity: str, name: str, formula: str):
    question = sheet_of(built_in("csdn-2-3-1")).question(z(quantity))
    assert (question.name, question.formula.text) == (name, formula)


def test_of_several_outputs_the_sums_are_written_out():
    sheet = sheet_of(built_in("psi-2-3-3-2"))
    assert sheet.question(z("E")).formula.text == "(y_true1 − X3_1)² + (y_true2 − X3_2)²"
    assert sheet.question(z("dE/da[2,1]")).formula.text == "ψ3_1·W3[1,1] + ψ3_2·W3[2,1]"
    entropy = sheet_of(built_in("moons-2-3-2")).question(z("E")).formula
    assert entropy.text == "−t1·ln probs_1 − t2·ln probs_2"
    assert entropy.tex.count(r"\ln") == 2


def test_a_formula_can_be_told_with_a_persons_own_numbers():
    sheet = sheet_of(built_in("gad-3-2-1"))
    own = sheet.numbers.with_answers(
        {z("a[2,1]"): 0.6, z("da/dz[2,1]"): 0.25, z("dE/dw[2,1,1]"): -0.5, z("z[1,1]"): 0.3}
    )
    for text, numbers in {
        "a[1,1]": "1/(1 + e^(−0.3))", "E": "(0.6 − 0.2)²", "dE/da[2,1]": "2·(0.6 − 0.2)", "da/dz[2,1]": "0.6·(1 − 0.6)",
        "dE/dz[2,1]": "0.759·0.25", "new_w[2,1,1]": "0.1863 − 0.001·(−0.5)",
    }.items():  # fmt: skip
        assert sheet.formula(z(text), own).numbers == numbers
    entropy = sheet_of(built_in("moons-2-3-2"))
    assert entropy.question(z("E")).formula.numbers == "−0·ln 0.403 − 1·ln 0.59696"


def test_on_the_board_the_formulas_have_its_numbers():
    board = sheet_of(built_in("gad-3-2-1"), digits=3, is_board=True)
    assert board.question(z("z[2,1]")).formula.numbers == "0.582·0.186 + 0.615·0.346"


def test_of_a_softmax_the_delta_comes_straight_from_outputs_and_targets():
    for sort in ("softmax, cross-entropy", "softmax, squares"):
        sheet = sheet_of(of_sort(sort))
        assert not {"dE/da[2,1]", "da/dz[2,1]"} & set(ids(sheet.questions))
        assert ids(sheet.needs(z("dE/dz[2,1]"))) == ["a[2,1]", "a[2,2]", "a[2,3]", "t[1]", "t[2]", "t[3]"]
        assert ids(sheet.needs(z("a[2,1]"))) == ["z[2,1]", "z[2,2]", "z[2,3]"]


def test_what_is_not_trained_has_no_update_and_what_is_not_there_no_gradient():
    asked = ids(sheet_of(of_sort("leaky, fixed bias")).questions)
    assert "dE/db[1,1]" in asked and "new_b[1,1]" not in asked and "new_b[2,1]" in asked
    assert not [each for each in ids(sheet_of(of_sort("tanh")).questions) if each.startswith("dE/db[2")]


def test_a_slope_hangs_on_the_activation_or_on_the_sum():
    assert ids(sheet_of(of_sort("leaky, fixed bias")).needs(z("da/dz[1,1]"))) == ["z[1,1]"]
    assert ids(sheet_of(of_sort("leaky, fixed bias")).needs(z("da/dz[2,1]"))) == ["a[2,1]"]


@pytest.mark.slow
@given(iterations())
@settings(max_examples=60, deadline=None)
def test_every_value_follows_from_what_the_quantity_needs(iteration: Iteration):
    sheet = sheet_of(iteration)
    for quantity in sheet.questions:
        value = sheet.value(quantity)
        assert sheet.worked_out(quantity, sheet.numbers) == pytest.approx(value, rel=1e-9, abs=1e-12), quantity.id
        assert set(sheet.needs(quantity)) <= {*sheet.given, *sheet.questions}


@pytest.mark.parametrize("sort", [sort for sort in SORTS if SORTS[sort][4].get("samples") == 1])
def test_every_gradient_is_a_central_difference(sort: str):
    sizes, activations, biases, loss, more = SORTS[sort]
    case, sheet = make_case(sizes, activations, biases, loss, seed=3, **more), sheet_of(of_sort(sort))
    gradients = [each for each in sheet.questions if each.kind in ("dE/dw", "dE/db")]
    assert len(gradients) == case.network.parameter_count
    for quantity in gradients:
        position = case.network.position(quantity.parameter)
        assert sheet.value(quantity) == pytest.approx(central_difference(case, position), rel=1e-5, abs=1e-9)


@pytest.mark.parametrize("sort", SORTS)
def test_an_update_goes_by_what_is_descended(sort: str):
    iteration = of_sort(sort, rate=0.5)
    sheet, position = sheet_of(iteration), iteration.network.position(z("w[1,1,1]").parameter)
    moved = iteration.trace.parameters[position] - 0.5 * iteration.trace.gradient[position]
    assert sheet.value(z("new_w[1,1,1]")) == pytest.approx(moved, rel=1e-12)
    by_objective = sort.startswith("batch")
    assert ids(sheet.needs(z("new_w[1,1,1]"))) == ["w[1,1,1]", "dJ/dw[1,1,1]" if by_objective else "dE/dw[1,1,1]"]
    assert ("dJ/dw[1,1,1]" in ids(sheet.given)) == by_objective


def test_a_sample_that_is_not_the_one_of_the_update_is_given_its_gradient():
    setup = change_training(open_setup("moons-2-3-2"), batch=1, l2=0.0)
    first, second = (iteration_at(setup, 0, setup.start, sample) for sample in (0, 1))
    assert "dJ/dw[1,1,1]" not in ids(sheet_of(first).given)
    assert sheet_of(second).value(z("dJ/dw[1,1,1]")) == sheet_of(first).value(z("dE/dw[1,1,1]"))
    assert sheet_of(second).value(z("new_w[1,1,1]")) == sheet_of(first).value(z("new_w[1,1,1]"))


def test_with_a_penalty_the_gradient_of_a_single_sample_is_another_one_too():
    setup = change_training(open_setup("csdn-2-3-1"), l2=0.01)
    sheet = sheet_of(iteration_at(setup, 0, setup.start))
    gradient, weight = sheet.value(z("dE/dw[1,1,1]")), sheet.value(z("w[1,1,1]"))
    assert sheet.value(z("dJ/dw[1,1,1]")) == pytest.approx(gradient + 0.01 * weight, rel=1e-12)
    assert sheet.value(z("E")) == pytest.approx(0.0723034528622083)  # without the penalty


def test_of_a_mistake_the_sheet_is_of_the_right_rule():
    setup = open_setup("csdn-2-3-1")
    wrong = setup.with_rule("wrong_sign")
    right, told = (sheet_of(iteration_at(each, 3, each.start)) for each in (setup, wrong))
    assert [right.value(each) for each in right.questions] == [told.value(each) for each in told.questions]


def test_an_update_leads_to_the_next_state_also_beyond_a_branch():
    setup = open_setup("psi-2-3-3-2")
    trunk = Run(setup)
    trunk.advance(6)
    branch = trunk.along(trunk.branched(6, setup.with_learning_rate(0.5), Passes(trunk).parameters_at(6)))
    branch.advance(9)
    passes = Passes(branch)
    for state in (5, 8):
        leading = branch.roots[branch.root_of(state)].setup
        sheet = sheet_of(iteration_at(leading, state, passes.parameters_at(state)))
        following = passes.parameters_at(state + 1)
        for update in sheet.questions:
            if update.kind in (QuantityKind.NEW_WEIGHT, QuantityKind.NEW_BIAS):
                position = sheet.iteration.network.position(update.parameter)
                assert sheet.value(update) == pytest.approx(following[position], rel=1e-14)


@pytest.mark.parametrize(("name", "chosen"), [("csdn-2-3-1", None), ("moons-2-3-2", 3), ("moons-2-3-2", None)])
def test_of_the_passes_at_a_state_it_is_made_without_any_more(name: str, chosen: int | None):
    setup = open_setup(name).with_rule("wrong_sign")
    run = Run(setup)
    run.advance(3)
    passes = Passes(run)
    passes.move_to(3)
    passes.choose_sample(chosen)
    is_of_update = passes.sample in passes.batch
    made = iteration_of(setup, passes.right_trace, passes.row, passes.right_gradient, is_of_update=is_of_update)
    told = sheet_of(iteration_at(setup, 3, passes.parameters_at(3), chosen))
    assert [sheet_of(made).value(each) for each in told.questions] == [told.value(each) for each in told.questions]


# What is asked about


@pytest.mark.parametrize(
    ("about", "last", "count"),
    [
        ("forward", "E", 7), ("all", "new_w[2,2,1]", 32), ("W11", "new_w[1,1,1]", 14), ("w[1,1,1]", "new_w[1,1,1]", 14),
        ("SOP3", "z[2,1]", 5), ("Activ1", "a[1,1]", 2), ("Predicted", "a[2,1]", 6), ("∂E/∂W41", "dE/dw[2,1,1]", 10),
        ("dE/dz[1,1]", "dE/dz[1,1]", 12), (" z[1, 1] ", "z[1,1]", 1), ("W41_new", "new_w[2,1,1]", 11),
    ],
)  # fmt: skip
def test_about_narrows_the_sheet_to_what_something_needs(about: str, last: str, count: int):
    asked = ids(sheet_of(built_in("gad-3-2-1"), about).questions)
    assert (asked[-1], len(asked)) == (last, count)


def test_a_fixed_bias_is_asked_for_its_gradient():
    assert ids(sheet_of(of_sort("leaky, fixed bias"), "B1").questions)[-1] == "dE/db[1,1]"


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("x[1]", '"x[1]" is given: there is nothing to be worked out for it'),
        ("target", '"target" is given: there is nothing to be worked out for it'),
        ("z[2,2]", 'there is no quantity "z[2,2]" (did you mean "z[2,1]"?)'),
        ("Actif1", 'there is no quantity "Actif1" (did you mean "Activ1"?)'),
        ("new_b[1,1]", 'there is no quantity "new_b[1,1]" (did you mean "new_w[2,1,1]"?)'),
        ("e", 'there is no quantity "e" (did you mean "E"?)'),
        ("FORWARD", 'there is no quantity "FORWARD" (did you mean "forward"?)'),
        ("Al", 'there is no quantity "Al" (did you mean "all"?)'),
        ("w11", 'there is no quantity "w11" (did you mean "W11"?)'),
        ("", 'there is no quantity "" (did you mean "all"?)'),
        ("z" * 500, f'there is no quantity "{"z" * 59}…" (did you mean "z[2,1]"?)'),
    ],
)
def test_what_there_is_not_is_said_with_the_nearest_there_is(about: str, said: str):
    with pytest.raises(SheetError) as refused:
        sheet_of(built_in("gad-3-2-1"), about)
    assert str(refused.value) == said


def test_of_thousands_of_weights_the_nearest_is_found_at_once():
    case = make_case((45, 50, 45), (Tanh(), Sigmoid()), (ABSENT, ABSENT), "squared_error", samples=1)
    iteration = of_case(case, 0.5)
    for about, nearest in {"w2_17,99": "W2_17,9", "de/dw[2,17,99]": "dE/dw[2,17,9]"}.items():
        with pytest.raises(SheetError, match=re.escape(f'did you mean "{nearest}')):
            sheet_of(iteration, about)


def test_of_a_million_weights_one_can_be_asked_about():
    iteration = built_in("psi-2-1000-1000-2")
    sheet = sheet_of(iteration, "w[2,903,17]")
    asked = ids(sheet.questions)
    assert len(asked) < 25 and asked[-1] == "new_w[2,903,17]"
    assert {"z[1,903]", "z[2,17]", "dE/dz[2,17]"} <= set(asked)
    assert "a[2,18]" in ids(sheet.given)
    assert sheet.question(z("z[2,17]")).formula.text.count("·") == 4
    with pytest.raises(SheetError, match="ask about one weight"):
        sheet_of(iteration)


def test_a_layer_of_many_is_given_only_where_there_would_be_too_many_questions():
    wide = of_case(make_case((2, 11, 2), (Tanh(), Sigmoid()), (ABSENT, ABSENT), "squared_error", samples=1), 0.5)
    assert {"z[1,1]", "da/dz[1,1]"} <= set(
        ids(sheet_of(wide, "w[2,1,1]").questions + sheet_of(wide, "w[1,1,1]").questions)
    )
    whole = sheet_of(wide)
    assert {"z[2,1]", "dE/dz[2,1]", "dE/dw[1,1,1]"} <= set(ids(whole.questions))
    assert {"a[1,1]", "dE/dz[1,1]"} <= set(ids(whole.given))
    assert not [
        each for each in ids(whole.questions) if each.startswith(("z[1", "a[1", "da/dz[1", "dE/dz[1", "dE/da[1"))
    ]
    assert len(sheet_of(wide, "forward").questions) == 27


def test_a_hundred_questions_and_ten_neurons_are_not_too_many():
    softmax, cross_entropy = (Softmax(),), "cross_entropy"
    hundred = of_case(make_case((3, 11), softmax, (ABSENT,), cross_entropy, samples=1), 0.5)
    assert len(sheet_of(hundred).questions) == 100 and "a[1,1]" in ids(sheet_of(hundred).questions)
    more = of_case(make_case((3, 11), softmax, (FIXED,), cross_entropy, samples=1), 0.5)
    assert "a[1,1]" in ids(sheet_of(more).given) and "a[1,1]" not in ids(sheet_of(more).questions)
    ten = of_case(make_case((8, 10), softmax, (FIXED,), cross_entropy, samples=1), 0.5)
    assert len(sheet_of(ten).questions) > 100 and "a[1,1]" in ids(sheet_of(ten).questions)


# Numbers


@pytest.mark.parametrize(
    ("value", "digits", "wide"),
    [
        (0.2436758, 4, 1e-4),
        (-0.2436758, 4, 1e-4),
        (0.01, 4, 1e-5),
        (1234.5, 4, 1.0),
        (0.0, 4, 1e-4),
        (1e-13, 3, 1e-3),
        (2e-11, 4, 1e-14),
    ],
)
def test_a_unit_is_what_the_last_digit_counts(value: float, digits: int, wide: float):
    assert unit(value, digits) == pytest.approx(wide, rel=1e-12)
    assert is_within(value + wide, value, digits)
    assert not is_within(value + 1.001 * wide, value, digits)


@pytest.mark.parametrize(
    ("value", "digits", "written"),
    [(0.24365, 4, 0.2437), (-0.24365, 4, -0.2437), (2.5, 1, 3.0), (0.0, 4, 0.0), (123456.0, 2, 120000.0), (1.005, 3, 1.01),
     (-3.0149999999999997, 3, -3.02), (1 / 3, 17, 1 / 3)],
)  # fmt: skip
def test_numbers_are_rounded_as_they_are_written(value: float, digits: int, written: float):
    assert rounded(value, digits) == written


def test_on_the_board_each_number_follows_from_the_rounded_ones():
    sheet = sheet_of(built_in("gad-3-2-1"), digits=3, is_board=True)
    assert sheet.value(z("a[1,1]")) == 0.582
    assert sheet.exact(z("a[1,1]")) == pytest.approx(0.58183217, rel=1e-7)
    assert sheet.value(z("z[2,1]")) == rounded(0.582 * 0.18626 + 0.615 * 0.345561, 3)
    assert sheet.value(z("w[2,1,1]")) == 0.18626


def test_where_the_rounded_ones_give_no_number_the_board_has_the_exact_one_rounded():
    """Of 0.99988 only a 1 is left with 3 digits, and 1 − Predicted is what the loss divides by."""
    case = make_case((1, 1), (Sigmoid(),), (ABSENT,), "binary_cross_entropy", samples=1)
    case = Case(case.network, np.array([9.0]), np.array([[1.0]]), np.array([[0.25]]), case.objective)
    exact, board = (sheet_of(of_case(case, 0.5), digits=3, is_board=is_board) for is_board in (False, True))
    assert board.value(z("a[1,1]")) == 1.0
    assert board.value(z("E")) == rounded(exact.value(z("E")), 3) == 6.75
    assert board.value(z("dE/da[1,1]")) == rounded(exact.value(z("dE/da[1,1]")), 3)
    assert board.value(z("da/dz[1,1]")) == 0.0
    assert all(math.isfinite(board.value(each)) for each in board.questions)


def test_ids_are_read_and_written():
    for text in ("x[1]", "t[2]", "w[1,2,3]", "b[1,2]", "z[10,2]", "E", "dE/da[1,1]", "dJ/db[2,1]", "new_w[1,2,3]"):
        assert z(text).id == text
    for text in ("", "x", "z[0,1]", "z[1]", "E[1]", "w[1,2]", "q[1,1]", "z[1,1", "z[1,,1]", "z[1,99999999999]"):
        assert quantity_of(text) is None
    assert Quantity(QuantityKind.SOP, 0, target=1).id == "z[1,2]"
