"""What the rungs of a question's ladder tell, with one's own numbers."""

from PySide6.QtCore import QCoreApplication

from core.exercises.practice.practice import RUNGS, Practice
from core.exercises.sheet.written_out import written_out
from gui.practice.line_numbers import known_number, true_number
from gui.practice.question.chips import Needed
from gui.practice.question.hint_ladder import Hints

MOST_CHIPS = 24  # quantities that are listed; of more only the first

translate = QCoreApplication.translate


def hints_of(practice: Practice) -> Hints:
    """The hints to the line that is open. What must not be read yet is in none of them."""
    sheet, quantity = practice.sheet, practice.at
    needs = sheet.needs(quantity)
    known = [known_number(practice, need) for need in needs]
    chips = [
        Needed(need.id, sheet.short_name(need), value or "?")
        for need, value in zip(needs[:MOST_CHIPS], known, strict=False)
    ]
    if len(needs) > MOST_CHIPS:
        chips.append(Needed("", "…", translate("PracticeHints", "{count} in all").format(count=len(needs))))
    unknown = [sheet.short_name(need) for need, value in zip(needs, known, strict=True) if not value]
    formula = sheet.formula(quantity, practice.numbers)
    if unknown:
        numbers = translate("PracticeHints", "{name} has to be worked out before.").format(name=unknown[0])
    else:
        numbers = _with_numbers(practice) or translate("PracticeHints", "These are too many to be written down.")
    is_told = practice.line.rungs >= RUNGS or practice.line.is_shown
    value = true_number(practice, quantity, with_sign=True) if is_told else ""
    return Hints(tuple(chips), formula.tex, formula.text, numbers, value)


def _with_numbers(practice: Practice) -> str:
    """The formula with one's own numbers, as it comes out."""
    value = practice.sheet.worked_out(practice.at, practice.numbers)
    return written_out(practice.sheet, practice.at, value, practice.numbers, practice.numbers_as_written)
