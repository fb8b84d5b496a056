"""Exercises for people: a sheet and a marked one as aligned text."""

from core.base.errors import shortened
from core.base.message import Count
from core.base.number_format import MOST, NumberFormat
from core.base.spoken import said
from core.cli.text_tables import console_for_tables, table_of
from core.exercises.marking.marking import MarkedSheet, Verdict
from core.exercises.sheet.messages import precision_said
from core.exercises.sheet.sheet import ExerciseSheet

MOST_GIVEN = 60


def print_sheet(sheet: ExerciseSheet, title: str, state: int, sample: int) -> None:
    """Print a sheet: what is given, and each question with its formula and its value; `sample` counts from 1."""
    console, number_format = console_for_tables(), sheet.number_format
    console.print(
        said("{title}\niteration {state}, sample {sample}, {digits}\n").format(
            title=title, state=state, sample=sample, digits=precision_said(sheet.digits)
        )
    )
    given = table_of(said("given"), said("name"), said("value"))
    for quantity in sheet.given[:MOST_GIVEN]:
        given.add_row(quantity.id, sheet.names.name(quantity), NumberFormat(MOST).figure(sheet.value(quantity)))
    console.print(given)
    left_out = len(sheet.given) - MOST_GIVEN
    if left_out > 0:
        console.print(said("… and {left_out} more: --json prints all of them").format(left_out=left_out))
    asked = table_of(
        said("asked"), said("name"), said("is"), said("value"), *([said("exact")] if sheet.is_board else [])
    )
    for quantity in sheet.questions:
        question = sheet.question(quantity)
        exact = [NumberFormat().figure(question.exact)] if sheet.is_board else []
        asked.add_row(question.id, question.name, question.formula.text, number_format.figure(question.value), *exact)
    console.print()
    console.print(asked)


def print_marked(marked: MarkedSheet) -> None:
    """Print what became of each answer, and the points."""
    console = console_for_tables()
    table = table_of(said("asked"), said("name"), said("given"), said("verdict"), "")
    for each in marked.answers:
        given = "" if each.answer.given is None else shortened(str(each.answer.given))
        verdict = (each.slip and said("slip: {slip}").format(slip=each.slip)) or each.verdict
        told = "" if each.verdict in (Verdict.RIGHT, Verdict.MISSING) else str(each.say)
        table.add_row(each.quantity.id, each.name, given, verdict, told)
    console.print(table)
    console.print(said("\n{points} of {all}").format(points=marked.points, all=Count.POINT(count=len(marked.answers))))
