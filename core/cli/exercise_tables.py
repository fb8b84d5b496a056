"""Exercises for people: a sheet and a marked one as aligned text."""

from core.base.errors import shortened
from core.base.number_format import MOST, Decimals, NumberFormat, counted
from core.cli.text_tables import console_for_tables, table_of
from core.exercises.marking.marking import MarkedSheet, Verdict
from core.exercises.sheet.sheet import ExerciseSheet

MOST_GIVEN = 60


def print_sheet(sheet: ExerciseSheet, title: str, state: int, sample: int) -> None:
    """Print a sheet: what is given, and each question with its formula and its value; `sample` counts from 1."""
    console, number_format = console_for_tables(), sheet.number_format
    kind = "decimal" if isinstance(sheet.digits, Decimals) else "significant digit"
    console.print(f"{title}\niteration {state}, sample {sample}, {counted(sheet.digits, kind)}\n")
    given = table_of("given", "name", "value")
    for quantity in sheet.given[:MOST_GIVEN]:
        given.add_row(quantity.id, sheet.names.name(quantity), NumberFormat(MOST).figure(sheet.value(quantity)))
    console.print(given)
    left_out = len(sheet.given) - MOST_GIVEN
    if left_out > 0:
        console.print(f"… and {left_out} more: --json prints all of them")
    asked = table_of("asked", "name", "is", "value", *(["exact"] if sheet.is_board else []))
    for quantity in sheet.questions:
        question = sheet.question(quantity)
        exact = [NumberFormat().figure(question.exact)] if sheet.is_board else []
        asked.add_row(question.id, question.name, question.formula.text, number_format.figure(question.value), *exact)
    console.print()
    console.print(asked)


def print_marked(marked: MarkedSheet) -> None:
    """Print what became of each answer, and the points."""
    console = console_for_tables()
    table = table_of("asked", "name", "given", "verdict", "")
    for each in marked.answers:
        given = "" if each.answer.given is None else shortened(str(each.answer.given))
        verdict = (each.slip and f"slip: {each.slip}") or each.verdict
        said = "" if each.verdict in (Verdict.RIGHT, Verdict.MISSING) else str(each.say)
        table.add_row(each.quantity.id, each.name, given, verdict, said)
    console.print(table)
    console.print(f"\n{marked.points} of {counted(len(marked.answers), 'point')}")
