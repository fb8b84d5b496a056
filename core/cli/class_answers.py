"""A marked class, for programs and for people."""

from typing import Any

from core.base.errors import shortened
from core.base.message import Count
from core.base.spoken import said
from core.cli.text_tables import console_for_tables, table_of
from core.exercises.marking.marking import MarkedAnswer, Verdict
from core.reports.class_marking import ClassMarks, Learner
from core.reports.slip_titles import slip_title

MOST_HARD = 5
_GIVEN = "="  # a line that was not blank
_SIGNS = {Verdict.RIGHT: "+", Verdict.FOLLOWS: "f", Verdict.SLIP: "!", Verdict.WRONG: "x", Verdict.MISSING: "."}


def class_answer(found: ClassMarks) -> dict[str, Any]:
    """What `mark --all --json` prints, key by key."""
    return {
        "learners": [_learner_answer(each) for each in found.learners],
        "hardest": [{"id": quantity.id, "wrong": count} for quantity, count in found.hardest],
    }


def _learner_answer(learner: Learner) -> dict[str, Any]:
    first = learner.first_wrong
    return {
        "file": learner.file,
        "code": learner.code,
        "points": learner.points,
        "of": len(learner.marked.answers),
        "first_wrong": None if first is None else first.quantity.id,
        "slip": None if first is None else first.slip,
    }


def print_class(found: ClassMarks) -> None:
    """Print a row a learner, and what fails most."""
    console = console_for_tables()
    table = table_of(said("learner"), said("points"), said("answers"), said("first wrong"), "")
    for each in found.learners:
        first = each.first_wrong
        told = ("", "") if first is None else (first.name, str(slip_title(first.slip)))
        table.add_row(
            shortened(each.name),
            said("{points} of {all}").format(points=each.points, all=len(each.marked.answers)),
            _signs(each, found),
            *told,
        )
    console.print(table)
    console.print(
        said("\n+ right   f follows   ! known slip   x wrong   . missing   = given; in the order of calculation")
    )
    names = found.learners[0].sheet.names
    for quantity, count in found.hardest[:MOST_HARD]:
        slips = (f"{slip_title(slip)} {times}" for slip, times in found.slips_at(quantity))
        console.print(
            said("{name} fails in {count} of {learners}: {slips}").format(
                name=names.name(quantity), count=count, learners=_learners(found), slips=", ".join(slips)
            )
        )


def _signs(learner: Learner, found: ClassMarks) -> str:
    return "".join(_sign(learner.answer(each)) for each in found.questions)


def _sign(answer: MarkedAnswer | None) -> str:
    return _GIVEN if answer is None else _SIGNS[answer.verdict]


def _learners(found: ClassMarks) -> str:
    return str(Count.LEARNER(count=len(found.learners)))
