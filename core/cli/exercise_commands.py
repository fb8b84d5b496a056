"""Exercises on the command line: a sheet printed, and answers marked."""

import argparse
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.base.errors import shortened
from core.base.exit_status import OFF, OK, CommandError
from core.cli.exercise_answers import marked_answer, sheet_answer
from core.cli.exercise_tables import print_marked, print_sheet
from core.cli.output import print_json
from core.cli.trained import check_sample, reached
from core.exercises.answers import Answer, AnswerError, read_answer
from core.exercises.asked_about import NoQuantityError, answered_quantity
from core.exercises.iteration import iteration_at
from core.exercises.marking import marked
from core.exercises.quantity import Quantity
from core.exercises.sheet import ExerciseSheet, SheetError, sheet_of
from core.setup.setup import Setup
from core.training.step import Training


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
        print_sheet(asked.sheet, asked.setup.scenario.title_in("en"), asked.state, asked.sample)
    return OK


def mark(arguments: argparse.Namespace) -> int:
    """Mark the answers in a file."""
    given = read_answers(arguments.answers)
    sheet = sheet_asked(arguments).sheet
    result = marked(sheet, answers_by_quantity(sheet, given, arguments.answers))
    if arguments.json:
        print_json(marked_answer(result))
    else:
        print_marked(result)
    return OFF if arguments.strict and not result.is_faultless else OK


def sheet_asked(arguments: argparse.Namespace) -> SheetAsked:
    """The sheet that the options of a call ask for."""
    state, number = arguments.iteration, arguments.sample
    setup, trace = reached(arguments.scenario, state)
    if number is None:
        number = Training(setup).batch(state)[0] + 1
    check_sample(setup, number)
    iteration = iteration_at(setup, state, trace.parameters, number - 1)
    try:
        sheet = sheet_of(iteration, arguments.about, arguments.digits, arguments.board)
    except SheetError as fault:
        raise CommandError(f"--about {shortened(arguments.about)}: {fault}") from None
    return SheetAsked(setup, state, number, sheet)


def read_answers(path: Path) -> dict[str, object]:
    """The answers in a JSON file, by what their quantities are called there."""
    try:
        answers = json.loads(path.read_text(encoding="utf-8-sig"), object_pairs_hook=_once, parse_int=_whole)
    except CommandError as fault:
        raise CommandError(f"{path}: {fault}") from None
    except (ValueError, RecursionError) as fault:
        why = f"{fault.msg} in line {fault.lineno}" if isinstance(fault, json.JSONDecodeError) else "it is no such text"
        raise CommandError(f"{path}: can't be read as JSON: {why}") from None
    if not isinstance(answers, dict):
        raise CommandError(f'{path}: answers stand by their quantities: {{"z[1,1]": "0.33", "E": 0.144}}')
    return answers


def answers_by_quantity(sheet: ExerciseSheet, given: Mapping[str, object], path: Path) -> dict[Quantity, Answer]:
    """What was answered to each quantity that the file names, by its id or its name."""
    answers: dict[Quantity, Answer] = {}
    keys: dict[Quantity, str] = {}
    for key, answer in given.items():
        try:
            quantity = answered_quantity(sheet.names, key)
            answers[quantity] = read_answer(answer)
        except NoQuantityError as fault:
            raise CommandError(f"{path}: {fault}") from None
        except AnswerError as fault:
            raise CommandError(f'{path}: "{shortened(key)}": {fault}') from None
        if quantity in keys:
            raise CommandError(
                f'{path}: "{shortened(keys[quantity])}" and "{shortened(key)}" are the same quantity; answer it once'
            )
        keys[quantity] = key
    return answers


def _whole(digits: str) -> int | str:
    """A whole number, or what stands there, where that is longer than any number is read."""
    try:
        return int(digits)
    except ValueError:
        return digits


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object, in which nothing may stand twice."""
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise CommandError(f'"{shortened(key)}" stands there twice; answer it once')
        found[key] = value
    return found
