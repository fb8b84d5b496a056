"""The code of what was practised: it leads to the same lines and the same numbers."""

from dataclasses import replace

import pytest

from core.exercises.practice.once_more import with_other_numbers
from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.sheet import ExerciseSheet, sheet_of
from core.reports.practised_sheet import asking, choices_of, code_of_sheet
from core.setup.setup import Setup, open_setup
from core.training.roots import roots_of
from core.worksheets.choices import SheetChoices, drawing_of
from core.worksheets.codes import read_code
from core.worksheets.source import SheetSource
from tests.core.reports.learners import CHAIN, code, source

GAD = open_setup("gad-3-2-1")


def sheet(about: str, setup: Setup = GAD, **more: object) -> ExerciseSheet:
    return sheet_of(iteration_at(setup, 0, setup.start, 0), about, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("about", ["W11", "all", "forward", "dE/dz[2,1]", "E"])
def test_the_code_leads_to_the_same_lines(about: str):
    practised = sheet(about)
    read = read_code(code_of_sheet(roots_of(GAD), choices_of(practised, GAD, 0, 0)))
    again = source().sheet(read.choices, read.variant)
    assert again.questions == practised.questions
    assert [again.value(each) for each in again.questions] == [practised.value(each) for each in practised.questions]


def test_of_the_first_weight_it_is_the_short_one_of_worksheets():
    assert code_of_sheet(roots_of(GAD), choices_of(sheet("W11"), GAD, 0, 0)) == code(1)


def test_digits_and_a_rate_for_practice_are_in_it():
    practised = sheet("W11", digits=6)
    practised = replace(practised, iteration=replace(practised.iteration, learning_rate=2.0))
    choices = read_code(code_of_sheet(roots_of(GAD), choices_of(practised, GAD, 0, 0))).choices
    assert (choices.digits, choices.rate) == (6, 2.0)


def test_lines_that_no_code_asks_for_have_none():
    part = replace(sheet("all"), questions=sheet("all").questions[3:7])
    assert choices_of(part, GAD, 0, 0) is None
    assert code_of_sheet(roots_of(GAD), None) == ""


def test_other_numbers_are_those_of_the_worksheets_variant():
    other = with_other_numbers(sheet("W11"), GAD, 0, drawing_of(CHAIN.seed, 5))
    printed = source().sheet(CHAIN, 5)
    assert other.questions == printed.questions
    assert [other.value(each) for each in other.questions] == [printed.value(each) for each in printed.questions]
    assert other.value(other.questions[0]) != sheet("W11").value(other.questions[0])


def test_lines_that_were_given_are_in_the_code_as_far_as_it_can_hold_them():
    practised = sheet("all")
    choices = choices_of(practised, GAD, 0, 0)
    last = read_code(code_of_sheet(roots_of(GAD), asking(choices, practised, practised.questions[-2:])))
    assert last.choices.blank_lines(practised) == practised.questions[-2:]
    assert asking(choices, practised, practised.questions) == choices
    every_other = read_code(code_of_sheet(roots_of(GAD), asking(choices, practised, practised.questions[::2])))
    assert every_other.choices.blank_lines(practised) == practised.questions[::2]


def test_of_a_hundred_lines_the_code_does_not_say_which_are_blank_where_they_lie_scattered():
    deep = open_setup("psi-2-3-3-2")
    practised = SheetSource(roots_of(deep)).sheet(SheetChoices(), 1)
    choices = asking(choices_of(practised, deep, 0, 0), practised, practised.questions[::2])
    assert read_code(code_of_sheet(roots_of(deep), choices)).choices.blanks is None, "it would be too long"
