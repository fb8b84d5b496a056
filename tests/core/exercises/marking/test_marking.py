"""Marking: right, following from a wrong beginning, a known slip, wrong, missing."""

import math
from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exercises.marking.answers import Answer, AnswerError, read_answer
from core.exercises.marking.marking import MarkedAnswer, MarkedSheet, Verdict, marked
from core.exercises.marking.told_apart import not_told_apart
from core.exercises.sheet.numbers import unit
from core.exercises.sheet.quantity import Quantity, quantity_of
from core.exercises.sheet.sheet import ExerciseSheet, sheet_of
from core.exercises.sheet.slips import SLIPS
from core.network.activations import ReLU, Sigmoid, Tanh
from tests.core.exercises.iterations import ABSENT, SORTS, TRAINED, built_in, iterations, of_case, of_sort
from tests.core.networks import Case, make_case

GAD, CSDN = "gad-3-2-1", "csdn-2-3-1"


def mark(sheet: ExerciseSheet, answers: Mapping[str, object]) -> MarkedSheet:
    return marked(sheet, {quantity(text): read_answer(given) for text, given in answers.items()})


def quantity(text: str) -> Quantity:
    found = quantity_of(text)
    assert found is not None
    return found


def one(sheet: ExerciseSheet, text: str, answers: Mapping[str, object]) -> MarkedAnswer:
    """What becomes of one of these answers."""
    return next(each for each in mark(sheet, answers).answers if each.quantity.id == text)


def true_answers(sheet: ExerciseSheet) -> dict[str, object]:
    return {each.id: sheet.value(each) for each in sheet.questions}


def written(sheet: ExerciseSheet) -> dict[str, object]:
    return {each.id: f"{sheet.value(each):.{sheet.digits}g}" for each in sheet.questions}


# Right


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("digits", [2, 4, 8])
@pytest.mark.parametrize("is_board", [False, True])
def test_every_right_answer_is_right_also_when_it_is_rounded(sort: str, digits: int, is_board: bool):
    sheet = sheet_of(of_sort(sort), digits=digits, is_board=is_board)
    for answers in (true_answers(sheet), written(sheet)):
        result = mark(sheet, answers)
        assert {each.verdict for each in result.answers} == {Verdict.RIGHT}
        assert (result.points, result.is_faultless) == (len(sheet.questions), True)


def test_one_unit_of_the_last_digit_counts_as_right_on_either_side():
    sheet = sheet_of(built_in(GAD))  # da/dz[2,1] is 0.243675833…
    for answer, verdict in {"0.24367": "right", "0.2437": "right", "0.24377": "right", "0.24378": "wrong"}.items():
        assert one(sheet, "da/dz[2,1]", {"da/dz[2,1]": answer}).verdict == verdict, answer


def test_who_only_rounds_is_right_and_who_goes_on_from_it_too():
    sheet = sheet_of(built_in(GAD))
    # 0.759 · 0.2437 = 0.18497, of 0.18496: with these it is right, and so is what follows from it.
    answers = {"dE/da[2,1]": "0.7591", "da/dz[2,1]": "0.2436", "dE/dz[2,1]": "0.18492"}
    result = one(sheet, "dE/dz[2,1]", answers)
    assert (result.verdict, result.expected) == (Verdict.RIGHT, pytest.approx(0.7591 * 0.2436, rel=1e-12))


@pytest.mark.parametrize("given", ["1/4", "0,25", "0.25", 0.25, " .25 ", "2*0.125"])
def test_an_answer_is_read_as_the_field_of_a_weight_reads_it(given: object):
    assert read_answer(given).value == 0.25


def test_too_few_digits_are_said_to_be_too_few_though_they_are_wrong():
    result = one(sheet_of(built_in(GAD)), "z[1,1]", {"z[1,1]": "0.33"})
    assert (result.verdict, str(result.say)) == (Verdict.WRONG, "0.33 is right so far, but 4 digits are asked.")


# From a wrong beginning


def test_what_is_worked_out_rightly_from_a_wrong_number_follows():
    sheet = sheet_of(built_in(GAD))
    result = mark(sheet, {"da/dz[2,1]": "0.25", "dE/dz[2,1]": "0.18976", "dE/da[1,1]": "0.035345", "E": "0.144"})
    verdicts = {each.quantity.id: each.verdict for each in result.answers if each.verdict is not Verdict.MISSING}
    assert verdicts == {"E": "right", "da/dz[2,1]": "wrong", "dE/dz[2,1]": "follows", "dE/da[1,1]": "follows"}
    assert (result.points, result.is_faultless) == (3, False)
    said = {each.quantity.id: str(each.say) for each in result.answers}
    assert said["dE/dz[2,1]"] == "Follows from your ∂Predicted/∂SOP3 = 0.25; with 0.2437 it is +0.185."
    assert said["da/dz[2,1]"] == "0.25 is not it yet. No slip that is known gives this number."


def test_what_was_not_answered_or_not_readable_is_taken_as_true():
    sheet = sheet_of(built_in(GAD))
    assert one(sheet, "dE/dz[2,1]", {"dE/dz[2,1]": "0.185"}).verdict is Verdict.RIGHT
    result = one(sheet, "dE/dz[2,1]", {"da/dz[2,1]": "none", "dE/dz[2,1]": "0.18505"})
    assert result.expected == pytest.approx(0.18496195996)


@pytest.mark.slow
@pytest.mark.parametrize("is_board", [False, True])
@pytest.mark.parametrize("name", [GAD, CSDN, "psi-2-3-3-2", "moons-2-3-2", *SORTS])
def test_one_number_that_is_off_costs_one_point(name: str, is_board: bool):
    sheet = sheet_of(of_sort(name) if name in SORTS else built_in(name), is_board=is_board)
    right = {each: read_answer(sheet.value(each)) for each in sheet.questions}
    for off in sheet.questions:
        value = sheet.value(off)
        changed = {**right, off: read_answer(value * 1.01 if abs(value) > 1e-12 else value + 0.01)}
        told, touched = followed(sheet, off, changed)
        # The others as they are; then all that needs the number that is off as it follows from it.
        for answers, may_follow in ((changed, set()), (told, touched)):
            verdicts = {each.quantity: each.verdict for each in marked(sheet, answers).answers}
            assert verdicts.pop(off) in (Verdict.WRONG, Verdict.SLIP), off.id
            not_right = {each for each, verdict in verdicts.items() if verdict is not Verdict.RIGHT}
            assert not_right <= may_follow, (off.id, not_right)
            assert {verdicts[each] for each in not_right} <= {Verdict.FOLLOWS}, (off.id, not_right)


def followed(
    sheet: ExerciseSheet, off: Quantity, answers: Mapping[Quantity, Answer]
) -> tuple[dict[Quantity, Answer], set[Quantity]]:
    """The same answers, but for all that needs the one that is off, which is worked out from it; and all this."""
    numbers, told = sheet.numbers.with_answers({off: answers[off].value}), dict(answers)
    touched: set[Quantity] = set()
    for question in sheet.questions:
        if {off, *touched}.intersection(sheet.needs(question)):
            touched.add(question)
            numbers.put({question: sheet.worked_out(question, numbers)})
            told[question] = read_answer(numbers.value(question))
    return told, touched


def test_on_the_board_what_is_expected_is_rounded_too():
    sheet = sheet_of(built_in(GAD), digits=3, is_board=True)
    answers = {"dE/da[2,1]": "0.75", "da/dz[2,1]": "0.243", "dE/dz[2,1]": "0.182"}
    assert one(sheet, "dE/dz[2,1]", answers).expected == 0.182  # 0.75 · 0.243 = 0.18225
    assert all(each.expected == each.true for each in mark(sheet, {}).answers)


# Slips


@pytest.mark.parametrize(
    ("scenario", "at", "given", "slip", "said"),
    [
        (GAD, "da/dz[2,1]", "0.66415", "square_only", "That is 1 − σ². The derivative is σ(1 − σ)."),
        (GAD, "da/dz[2,1]", "0.21790", "slope_at_sum", "That puts the sum SOP3 into the derivative where Predicted belongs."),
        (GAD, "E", "0.07202", "loss_factor", "That is wrong by a factor of 2. E is (Predicted − target)²."),
        (GAD, "dE/da[2,1]", "0.37952", "loss_factor", "That is wrong by a factor of 2. ∂E/∂Predicted is 2(Predicted − target)."),
        (GAD, "dE/da[2,1]", "-0.75905", "sign", "That has the sign turned round."),
        (GAD, "dE/dz[2,1]", "0.75905", "no_slope", "That leaves the derivative ∂Predicted/∂SOP3 out."),
        (GAD, "dE/dw[2,1,1]", "0.061093", "sum_for_activation", "That takes the sum SOP1 where the activation Activ1 is the input."),
        (GAD, "new_w[2,1,1]", "0.07864", "no_rate", "That takes the gradient away as it is. The update takes 0.001 times as much."),
        (GAD, "new_w[2,1,1]", "0.18637", "sign", "That adds what the update takes away. W41_new is W41 − η·∂E/∂W41."),
        (CSDN, "z[1,2]", "0.32", "no_bias", "That leaves the bias B1[1] out."),
    ],
)  # fmt: skip
def test_a_slip_of_the_articles_is_called_by_its_name(scenario: str, at: str, given: str, slip: str, said: str):
    result = one(sheet_of(built_in(scenario)), at, {at: given})
    assert (result.verdict, result.slip, str(result.say)) == (Verdict.SLIP, slip, said)


def square(scale: float = 1.0) -> ExerciseSheet:
    """Two layers of two neurons on two inputs, so that every matrix is square."""
    activations = (Sigmoid(scale), Sigmoid(scale))
    case = make_case((2, 2, 2), activations, (TRAINED, TRAINED), "squared_error", samples=1, seed=5)
    return sheet_of(of_case(case, 2.0))


def test_the_slips_of_sums_over_several_neurons():
    sheet = square()
    w, delta = sheet.iteration.trace.weights[1], sheet.iteration.trace.deltas[1][0]
    updated = w - 2.0 * sheet.iteration.network.weights(sheet.iteration.trace.gradient)[1]
    at = "dE/da[1,1]"
    for value, slip in {
        float(w[:, 0] @ delta): "transposed", float(w[0, 0] * delta[0]): "one_way",
        float(w[0, 1] * delta[1]): "one_way", float(updated[0] @ delta): "new_weights",
    }.items():  # fmt: skip
        assert one(sheet, at, {at: value}).slip == slip
    assert str(one(sheet, at, {at: float(w[:, 0] @ delta)}).say).startswith("That takes W2_21 for W2_12:")


def test_new_weights_are_those_that_were_answered_too():
    sheet, at = square(), "dE/da[1,1]"
    delta = sheet.iteration.trace.deltas[1][0]
    assert (
        one(sheet, at, {"new_w[2,1,1]": 3.0, "new_w[2,1,2]": 4.0, at: float(delta @ [3.0, 4.0])}).slip == "new_weights"
    )
    numbers = sheet.numbers.with_answers({quantity("dE/dw[2,1,1]"): 1.0})
    followed = [sheet.worked_out(quantity(f"new_w[2,1,{target}]"), numbers) for target in (1, 2)]
    assert one(sheet, at, {"dE/dw[2,1,1]": 1.0, at: float(delta @ followed)}).slip == "new_weights"
    true = [sheet.value(quantity(f"new_w[2,1,{target}]")) for target in (1, 2)]
    wrong = {"dE/dw[2,1,1]": 1.0, "new_w[2,1,1]": 3.0}
    assert one(sheet, at, {**wrong, at: float(delta @ true)}).slip == "new_weights"


def test_a_sum_by_the_other_index_has_its_bias():
    sheet, trace = square(), square().iteration.trace
    value = float(trace.forward.inputs[0] @ trace.weights[0][1] + trace.biases[0][1])
    result = one(sheet, "z[1,2]", {"z[1,2]": value})
    assert (result.slip, str(result.say).split(":")[0]) == ("transposed", "That takes W21 for W12")


def test_a_slip_that_gives_what_is_expected_is_left_out():
    sheet = sheet_of(built_in(GAD))  # W22 becomes 0.1467499, and 0.1467621 by the turned sign
    assert one(sheet, "new_w[1,2,2]", {"new_w[1,2,2]": "0.1467621"}).verdict is Verdict.RIGHT
    assert one(sheet, "new_w[1,2,2]", {"new_w[1,2,2]": "0.14686"}).verdict is Verdict.WRONG


def test_a_scaled_sigmoid_has_slips_of_its_own():
    sheet, at = square(scale=0.3), "da/dz[2,1]"
    a = sheet.value(quantity("a[2,1]"))
    z = sheet.value(quantity("z[2,1]"))
    assert one(sheet, at, {at: a * (1 - a)}).slip == "no_scale"
    assert one(sheet, at, {at: 0.3 * z * (1 - z)}).slip == "slope_at_sum"
    assert str(one(sheet, at, {at: 1 - a * a}).say) == "That is 1 − σ². The derivative is 0.3·σ(1 − σ)."


def test_a_slip_is_worked_out_from_the_persons_own_numbers():
    sheet = sheet_of(built_in(GAD))
    result = one(sheet, "da/dz[2,1]", {"a[2,1]": 0.7, "da/dz[2,1]": 0.51})
    assert (result.slip, result.expected) == ("square_only", pytest.approx(0.21))


@pytest.mark.parametrize("sort", SORTS)
def test_every_slip_that_is_told_apart_is_found(sort: str):
    sheet = sheet_of(of_sort(sort), digits=5)
    seen = set()
    for question in sheet.questions:
        values = list(sheet.slips(question, sheet.numbers))
        for name, value in values:
            others = [sheet.value(question), *(other for slip, other in values if slip != name)]
            if all(abs(value - other) > 3 * max(unit(value, 5), unit(other, 5)) for other in others):
                seen.add(name)
                result = one(sheet, question.id, {question.id: value})
                assert (result.verdict, result.slip) == (Verdict.SLIP, name), question.id
    assert {"sign", "no_rate"} <= seen


def test_every_slip_is_made_somewhere():
    made = set()
    for sort in SORTS:
        sheet = sheet_of(of_sort(sort))
        made |= {name for each in sheet.questions for name, _ in sheet.slips(each, sheet.numbers)}
    assert made == set(SLIPS)


@pytest.mark.slow
@given(iterations(), st.data())
@settings(max_examples=25, deadline=None)
def test_whatever_is_answered_is_marked(iteration, data: st.DataObject):
    sheet = sheet_of(iteration)
    numbers = st.floats(allow_nan=False, allow_infinity=False)
    answer = st.none() | st.just("") | st.just("1/3") | st.text(max_size=5) | numbers
    result = marked(sheet, {each: read_answer(data.draw(answer)) for each in sheet.questions})
    assert len(result.answers) == len(sheet.questions)
    for each in result.answers:
        assert (each.slip is not None) == (each.verdict is Verdict.SLIP)
        assert str(each.say)


# Missing, and what can't be read


def test_nothing_is_missing_and_what_was_shown_too():
    sheet = sheet_of(built_in(GAD))
    for nothing in (None, "", "  ", {"answer": None}, {}, {"answer": "0.144", "shown": True}):
        assert one(sheet, "E", {"E": nothing}).verdict is Verdict.MISSING
    assert str(one(sheet, "E", {"E": {"answer": "0.144", "shown": True}}).say) == "Shown, so it doesn't count."
    # It is taken as true for what needs it, whatever was typed.
    answers = {"da/dz[2,1]": {"answer": "7", "shown": True}, "dE/dz[2,1]": "0.185"}
    result = one(sheet, "dE/dz[2,1]", answers)
    assert (result.verdict, result.expected) == (Verdict.RIGHT, pytest.approx(0.18496195996))


@pytest.mark.parametrize("given", ["0.58*", "abc", True, [1], float("nan"), float("inf"), 10**400, "1,234"])
def test_what_can_not_be_read_is_wrong_and_said_so(given: object):
    result = one(sheet_of(built_in(GAD)), "E", {"E": given})
    assert (result.verdict, result.slip) == (Verdict.WRONG, None)
    assert "can't be read: " in str(result.say)


def test_the_last_answer_counts_and_tries_are_kept():
    answer = read_answer({"answer": "0.25", "tries": ["0.6615"], "shown": False})
    assert (answer.value, answer.tries, answer.is_missing) == (0.25, ("0.6615",), False)
    for wrong in ({"answr": 1}, {"answer": 1, "tries": "0.2"}, {"answer": 1, "shown": "no"}):
        with pytest.raises(AnswerError):
            read_answer(wrong)


def test_where_nothing_follows_the_answer_is_held_against_the_truth_alone():
    sheet = sheet_of(of_sort("softmax, cross-entropy"))
    result = one(sheet, "E", {"a[2,1]": -1, "a[2,2]": 0.5, "E": sheet.value(quantity("E"))})
    assert (result.expected, result.verdict) == (None, Verdict.RIGHT)
    assert one(sheet, "E", {"a[2,1]": -1, "E": 99}).verdict is Verdict.WRONG


def test_a_logarithm_of_an_answer_below_0_is_none_whatever_the_target():
    sheet = sheet_of(built_in("moons-2-3-2"))  # its first sample is of the second class: the target of the first is 0
    assert sheet.value(quantity("t[1]")) == 0.0
    assert one(sheet, "E", {"a[2,1]": 0}).expected is None
    assert one(sheet, "E", {"a[2,1]": "0.403"}).expected == pytest.approx(sheet.value(quantity("E")))
    entropy = sheet_of(of_sort("batch, sum"))
    assert one(entropy, "dE/da[2,1]", {"a[2,1]": 0}).expected is None
    assert one(entropy, "E", {"a[2,1]": -0.5}).expected is None


def test_where_nothing_was_answered_the_true_value_is_expected():
    """Of an output of 1 the loss has no logarithm, which the pass takes from the sum: 50."""
    case = make_case((1, 1), (Sigmoid(),), (TRAINED,), "cross_entropy", samples=1)
    saturated = Case(case.network, np.array([50.0, 0.0]), np.array([[1.0]]), np.array([[0.0]]), case.objective)
    for is_board in (False, True):
        for each in mark(sheet_of(of_case(saturated, 0.5), is_board=is_board), {}).answers:
            assert each.expected == each.true, each.quantity.id


def test_no_number_is_a_negative_0():
    case = make_case((2, 2, 1), (ReLU(), Sigmoid()), (ABSENT, ABSENT), "squared_error", samples=1)
    dead = Case(case.network, np.full(6, -1.0), np.array([[1.0, 0.0]]), np.array([[0.5]]), case.objective)
    sheet = sheet_of(of_case(dead, 0.5))
    of_answers = [each.expected for each in mark(sheet, {"a[2,1]": 0.3, "dE/da[1,1]": -2}).answers]
    values = [*of_answers, *(value for each in sheet.questions for value in (sheet.value(each), sheet.exact(each)))]
    assert 0.0 in values
    assert not [value for value in values if value == 0.0 and math.copysign(1.0, value) < 0]


@pytest.mark.parametrize("given", ["1\n2", "a\nb", "0.3\r\n", "\u2028x", "0.144\x1b[31m"])
def test_what_is_said_of_an_answer_is_one_line(given: str):
    for answers in ({"E": given}, {"da/dz[2,1]": f"0.25{given[3:4]}", "dE/dz[2,1]": "0.18976"}):
        for each in mark(sheet_of(built_in(GAD)), answers).answers:
            assert str(each.say).isprintable()


# What can be told apart


def test_at_a_small_learning_rate_an_update_can_not_be_told_from_the_wrong_way():
    sheet = sheet_of(built_in(GAD))
    assert not_told_apart(sheet, quantity("new_w[1,2,2]")) == ("sign",)
    assert not_told_apart(sheet, quantity("da/dz[2,1]")) == ()


@pytest.mark.parametrize(("units", "told"), [(1.5, False), (1.99, False), (2.01, True)])
def test_what_is_two_units_away_can_not_be_told(units: float, told: bool):
    case = make_case((1, 1), (Tanh(),), (TRAINED,), "squared_error", samples=1, seed=2)
    sheet = sheet_of(of_case(case, 0.0))
    new, size = quantity("new_w[1,1,1]"), unit(sheet.value(quantity("w[1,1,1]")), 4)
    rate = units * size / 2 / abs(sheet.value(quantity("dE/dw[1,1,1]")))  # the turned sign is twice the step away
    assert ("sign" in not_told_apart(sheet_of(of_case(case, rate)), new)) != told


def test_at_two_digits_less_can_be_told():
    iteration = of_case(make_case((1, 1), (Tanh(),), (TRAINED,), "squared_error", samples=1, seed=2), 0.001)
    few, many = (not_told_apart(sheet_of(iteration, digits=digits), quantity("new_w[1,1,1]")) for digits in (2, 8))
    assert "sign" in few and many == ()
