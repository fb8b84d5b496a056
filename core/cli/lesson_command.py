"""What the command line says of a lesson file."""

import sys
from pathlib import Path

from core.base.exit_status import BAD_INPUT, OK
from core.base.message import Count
from core.base.spoken import said
from core.cli.output import print_line
from core.lessons.concerns import concerns_of_lesson
from core.lessons.faults import LessonError
from core.lessons.reader import read_lesson


def validate_lesson(path: Path) -> int:
    """Say whether a lesson file keeps to the format: of one that doesn't every fault, each in a line."""
    try:
        lesson = read_lesson(path).lesson
    except LessonError as error:
        for line in error.lines():
            print(f"backstep: {line}", file=sys.stderr)
        return BAD_INPUT
    steps, questions = Count.STEP(count=len(lesson.steps)), Count.QUESTION(count=lesson.question_count)
    minutes = "" if lesson.minutes is None else said(", {minutes:g} minutes").format(minutes=lesson.minutes)
    sizes = "-".join(map(str, lesson.setup.network.sizes))
    print_line(
        said("{path}: good. A lesson on a {sizes} network: {steps}, {questions}{minutes}.").format(
            path=path, sizes=sizes, steps=steps, questions=questions, minutes=minutes
        )
    )
    for concern in concerns_of_lesson(lesson):
        print_line(said("But {concern}.").format(concern=concern))
    return OK
