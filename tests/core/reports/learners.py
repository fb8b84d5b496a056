"""Answers of made-up learners to the sheets of the first lesson."""

import json
from dataclasses import replace
from pathlib import Path

from core.exercises.sheet.quantity import Quantity, quantity_of
from core.exercises.sheet.sheet import ExerciseSheet
from core.setup.setup import open_setup
from core.training.roots import roots_of
from core.worksheets.choices import SheetChoices
from core.worksheets.codes import SheetCode, code_of
from core.worksheets.source import SheetSource

GAD_FILE = Path(__file__).parents[3] / "resources/scenarios/gad-3-2-1.toml"
CHAIN = SheetChoices(about="new_w[1,1,1]")


def source(name: str = "gad-3-2-1") -> SheetSource:
    return SheetSource(roots_of(open_setup(name)))


def code(variant: int = 1, choices: SheetChoices = CHAIN, name: str = "gad-3-2-1") -> str:
    return code_of(SheetCode(name, 0, choices, variant))


def right_answers(sheet: ExerciseSheet) -> dict[str, str]:
    return {each.id: f"{sheet.value(each):.{sheet.digits}g}" for each in sheet.questions}


def slipped(sheet: ExerciseSheet, at: str, slip: str) -> str:
    """What somebody answers who makes this slip there, and nothing else wrong."""
    quantity = quantity_of(at)
    value = next(value for name, value in sheet.slips(quantity, sheet.numbers) if name == slip)
    return f"{value:.{sheet.digits}g}"


def worked_out(sheet: ExerciseSheet, slips: dict[str, str]) -> dict[str, str]:
    """All lines, each worked out from the answers before; with these slips, by ids."""
    own: dict[Quantity, float] = {}
    answers: dict[str, str] = {}
    for quantity in sheet.questions:
        numbers = sheet.numbers.with_answers(own)
        value = sheet.worked_out(quantity, numbers)
        if quantity.id in slips:
            value = dict(reversed(sheet.slips(quantity, numbers)))[slips[quantity.id]]
        answers[quantity.id] = f"{value:.{sheet.digits}g}"
        own[quantity] = float(answers[quantity.id])
    return answers


def hand_in(
    folder: Path, file: str, variant: int = 1, learner: str = "", blanks: tuple[int, ...] | None = None, **other: str
) -> dict[str, str]:
    """A file of answers that are right, or follow, but for `other` slips, by ids; gives back the answers.

    `blanks` are the places of the lines that were blank, None for all.
    """
    sheet = source().sheet(CHAIN, variant)
    choices = replace(CHAIN, blanks=blanks)
    asked = {each.id for each in choices.blank_lines(sheet)}
    answers = {key: answer for key, answer in worked_out(sheet, other).items() if key in asked}
    content = {
        "backstep": "answers",
        "version": 1,
        "sheet": code(variant, choices),
        "learner": learner,
        "answers": {key: {"answer": answer, "tries": [], "shown": False} for key, answer in answers.items()},
    }
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")
    return answers


def own_source(folder: Path) -> SheetSource:
    """A scenario that is not built in: that of the first lesson at another rate, as a file of its own."""
    text = GAD_FILE.read_text(encoding="utf-8").replace("learning_rate = 0.001", "learning_rate = 0.25")
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return SheetSource(roots_of(open_setup(path)))


def hand_in_of(own: SheetSource, folder: Path, file: str, variant: int = 1) -> None:
    """A file of right answers to a sheet of such a scenario."""
    content = {
        "backstep": "answers",
        "version": 1,
        "sheet": code_of(own.code(CHAIN, variant)),
        "answers": worked_out(own.sheet(CHAIN, variant), {}),
    }
    folder.mkdir(exist_ok=True)
    (folder / file).write_text(json.dumps(content), encoding="utf-8")
