"""Exercises on the command line: a sheet printed, and answers marked."""

import argparse
from dataclasses import dataclass

from core.base.errors import MessageError, ScenarioError, shortened
from core.base.exit_status import OFF, OK, CommandError
from core.base.spoken import said, spoken_code
from core.cli.class_command import mark_all
from core.cli.exercise_answers import marked_answer, sheet_answer
from core.cli.exercise_tables import print_marked, print_sheet
from core.cli.output import print_json
from core.cli.trained import check_sample, reached, run_of
from core.exercises.marking.marking import marked
from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet, SheetError, sheet_of
from core.reports.answers_file import HandedInAnswers, answers_by_quantity, read_answers
from core.reports.messages import AnswersFault
from core.setup.setup import Setup
from core.training.step import Training
from core.worksheets.codes import read_code
from core.worksheets.source import SheetSource


@dataclass(frozen=True)
class SheetAsked:
    """The sheet that a call asks for, and what it is of."""

    setup: Setup
    state: int
    sample: int  # counted from 1
    sheet: ExerciseSheet


def exercise(arguments: argparse.Namespace) -> int:
    """Print one iteration as a sheet of questions."""
    asked = sheet_asked(arguments)
    if arguments.json:
        print_json(sheet_answer(asked.sheet, asked.state, asked.sample))
    else:
        print_sheet(asked.sheet, asked.setup.scenario.title_in(spoken_code()), asked.state, asked.sample)
    return OK


def mark(arguments: argparse.Namespace) -> int:
    """Mark the answers in a file, or those of a whole class."""
    if arguments.all is not None:
        return mark_all(arguments)
    if arguments.answers is None:
        raise CommandError(said("mark needs a scenario and a file of answers, or --all FOLDER"))
    if arguments.csv is not None:
        raise CommandError(said("--csv is the table of a class: it goes with --all FOLDER"))
    handed_in = read_answers(arguments.answers)
    if handed_in.code:
        sheet, lines = sheet_handed_in(arguments, handed_in)
    else:
        sheet = sheet_asked(arguments).sheet
        lines = sheet.questions
    answers = answers_by_quantity(sheet.names, handed_in.answers, str(arguments.answers))
    result = marked(sheet, answers).of_lines(lines)
    if arguments.json:
        print_json(marked_answer(result))
    else:
        print_marked(result)
    return OFF if arguments.strict and not result.is_faultless else OK


def sheet_asked(arguments: argparse.Namespace) -> SheetAsked:
    """The sheet that the options of a call ask for."""
    state, number = arguments.iteration, arguments.sample
    setup, trace, update = reached(arguments.scenario, state, arguments.notation)
    if number is None:
        number = Training(setup).batch(state)[0] + 1
    check_sample(setup, number)
    iteration = iteration_at(setup, state, trace.parameters, number - 1, update)
    try:
        sheet = sheet_of(iteration, arguments.about, arguments.digits, arguments.board)
    except SheetError as fault:
        raise CommandError(f"--about {shortened(arguments.about)}: {fault}") from None
    return SheetAsked(setup, state, number, sheet)


def sheet_handed_in(
    arguments: argparse.Namespace, handed_in: HandedInAnswers
) -> tuple[ExerciseSheet, tuple[Quantity, ...]]:
    """The sheet whose code a file has, and its blank lines: a variant has other numbers than the scenario."""
    source = SheetSource(run_of(arguments.scenario, arguments.notation).roots)
    try:
        code = read_code(handed_in.code)
        if source.code(code.choices, code.variant) != code:
            raise MessageError(AnswersFault.OTHER_SCENARIO(code=handed_in.code))
        sheet = source.sheet(code.choices, code.variant)
    except MessageError as fault:
        raise ScenarioError(str(arguments.answers), "", fault.problem) from None
    return sheet, code.choices.blank_lines(sheet)
