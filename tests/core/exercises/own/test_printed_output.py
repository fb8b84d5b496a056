"""What a program of one's own has printed: which state and quantity each number is, and the first that differs."""

import contextlib
import io
from functools import cache

import numpy as np
import pytest

from core.exercises.own.numbers_of_run import NumbersOfRun
from core.exercises.own.output_meanings import read_output
from core.exercises.own.printed_output import OutputNumber, PrintedOutput
from core.exercises.sheet.quantity import Quantity, quantity_of
from core.listing.build import listing_of
from core.listing.program import listing_program
from core.setup.setup import Setup, open_setup
from core.training.step import Training


@cache
def opened(name: str) -> Setup:
    return open_setup(name)


def read(name: str, text: str, shown: int = 0) -> PrintedOutput:
    setup = opened(name)
    training = Training(setup)

    @cache
    def parameters_at(state: int) -> np.ndarray:
        parameters = setup.start
        for k in range(state):
            parameters = training.update(training.trace(k, parameters))
        return parameters

    return read_output(text, NumbersOfRun(setup, parameters_at, 5, shown, 0))


def told(number: OutputNumber) -> tuple[str, int, bool]:
    meaning = number.meaning
    assert meaning is not None, number
    return ("J" if meaning.quantity is None else meaning.quantity.id), meaning.state, meaning.agrees


PREDICTED = ["0.579524627487", "0.579485638932", "0.579446662097", "0.579407696979", "0.579368743574", "0.579329801876"]


def test_lines_of_one_number_are_state_after_state() -> None:
    output = read("gad-3-2-1", "\n".join(PREDICTED))
    assert [told(each)[:2] for each in output.told] == [("a[2,1]", state) for state in range(len(PREDICTED))]
    assert output.first_that_differs is None


def test_the_first_that_differs_is_found_in_a_series() -> None:
    setup = opened("gad-3-2-1")
    training, parameters, lines = Training(setup), setup.start, []
    for state in range(12):
        trace = training.trace(state, parameters)
        lines.append(f"[{trace.forward.outputs[0, 0]:.8f}]  err {trace.error:.6f}")
        parameters = training.update(trace)
    lines[7] = lines[7].replace("0.579", "0.578")
    output = read("gad-3-2-1", "\n".join(lines))
    assert len(output.told) == 24
    wrong = [each for each in output.told if not told(each)[2]]
    assert [told(each) for each in wrong] == [("a[2,1]", 7, False)]
    assert output.first_that_differs is wrong[0] and wrong[0].line == 8


def test_lines_that_name_their_iteration_are_of_that_one_or_the_next() -> None:
    setup = opened("moons-2-3-2")
    training, parameters, errors = Training(setup), setup.start, []
    for state in range(5):
        trace = training.trace(state, parameters)
        errors.append(trace.error)
        parameters = training.update(trace)
    after = "\n".join(f"Loss after iteration {k}: {errors[k + 1]:.6f}" for k in (0, 2, 3))
    output = read("moons-2-3-2", after)
    assert [told(each) for each in output.told] == [("J", 1, True), ("J", 3, True), ("J", 4, True)]
    before = "\n".join(f"epoch {k} - loss={errors[k]:.6f}" for k in (0, 2, 4))
    assert [told(each) for each in read("moons-2-3-2", before).told] == [("J", 0, True), ("J", 2, True), ("J", 4, True)]


@pytest.mark.parametrize("name", ["gad-3-2-1", "gad-10-2-1", "csdn-2-3-1", "psi-2-3-3-2", "query-3-2-1"])
def test_what_a_listing_prints_agrees_in_each_number(name: str) -> None:
    setup = opened(name)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(listing_program(listing_of(setup), Training(setup).trace(0, setup.start), 0), {})
    output = read(name, printed.getvalue())
    wrong = [(each.text, each.names[:1], told(each)) for each in output.told if not told(each)[2]]
    assert not wrong
    assert len(output.told) >= 0.9 * len(output.numbers) > 10
    assert output.states == (0,)


def test_a_name_says_what_is_meant_by_a_wrong_number() -> None:
    text = "net_1 = [0.24 0.52 0.80]\nH = [0.5597 0.6271 0.69]\ndelta_Y = 0.3803\ndelta_V = [-0.0502 -0.0562 -0.0718]\n"
    output = read("csdn-2-3-1", text)
    assert [told(each) for each in output.told[:3]] == [(f"z[1,{place}]", 0, True) for place in (1, 2, 3)]
    first = output.first_that_differs
    assert first is not None and told(first) == ("dE/da[2,1]", 0, False)
    assert first.meaning is not None and first.meaning.has_other_sign
    assert told(output.told[-1]) == ("dE/dw[2,3,1]", 0, False)


def test_numbers_without_names_are_told_by_what_they_are() -> None:
    output = read("csdn-2-3-1", "I get 0.5597 for the first and 0.6271 for the second, then 0.6197. Error 0.07230")
    assert [told(each)[0] for each in output.told] == ["a[1,1]", "a[1,2]", "a[2,1]", "E"]


def test_a_table_of_an_own_layout_is_read() -> None:
    text = "   k     Y        E\n   0   0.61973  0.07230\n   1   0.62010  0.07216\n"
    output = read("csdn-2-3-1", text)
    assert [told(each)[:2] for each in output.told] == [("a[2,1]", 0), ("E", 0), ("a[2,1]", 1), ("E", 1)]


def test_numbers_that_have_nothing_to_do_with_it_are_left_aside() -> None:
    output = read("csdn-2-3-1", "Python 3.11 on 4 cores\nseed 42\ntook 123.7 s")
    assert not output.told
    assert output.first_that_differs is None


def test_of_a_long_text_the_first_lines_are_read() -> None:
    output = read("gad-3-2-1", "0.5795246\n" + "\n" * 5000)
    assert output.is_cut and output.lines == 5001


def test_a_quantity_is_found_by_its_id() -> None:
    output = read("csdn-2-3-1", "z[1,2] = 0.53")
    (number,) = output.told
    assert number.meaning is not None and number.meaning.quantity == quantity_of("z[1,2]")
    assert isinstance(number.meaning.quantity, Quantity) and not number.meaning.agrees
