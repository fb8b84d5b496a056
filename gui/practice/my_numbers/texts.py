"""What is said of the learner's numbers."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from core.base.number_format import rounded_figure
from core.base.spoken import as_sentences, listed
from core.exercises.marking.digits import significant_digits
from core.exercises.marking.marking import MarkedAnswer, Verdict
from core.exercises.marking.slip_rules import slip_rule
from core.exercises.own.own_numbers import MOST, OwnNumbers, looked_at
from core.exercises.own.recognised import Recognised
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet
from core.exercises.sheet.written_out import MORE, worked_out_line, written_out
from gui.practice.my_numbers.block_names import meaning_name
from gui.practice.my_numbers.kept_numbers import Kept
from gui.practice.my_numbers.sources_panel import ArrayRow
from gui.practice.my_numbers.wrong_panel import Side, WrongNumber
from gui.practice.parts.marks import AnswerMark

MOST_NAMED = 6  # quantities, or names, that are listed in a sentence

translate = QCoreApplication.translate
Written = Callable[[Quantity], str]  # a true number as it is written; empty where it is hidden
Hidden = Callable[[Quantity], bool]
Sentence = Callable[[MarkedAnswer], str]


def wrong_number(numbers: OwnNumbers, written: Written, hidden: Hidden, sentence: Sentence) -> WrongNumber:
    """What is said of these numbers, the first wrong one before all."""
    first, counts = numbers.first_wrong, _counted(numbers)
    can_go_on = bool(numbers.not_right)
    if not numbers.texts:
        return WrongNumber(AnswerMark.OPEN, translate("MyNumbers", "There are no numbers yet."))
    if first is None:
        mark = AnswerMark.RIGHT if numbers.counts else AnswerMark.MISSING
        text = translate("MyNumbers", "Nothing is wrong so far.")
        return WrongNumber(mark, text, counts=counts, can_go_on=can_go_on)
    name = numbers.sheet.names.name(first.quantity)
    text = translate("MyNumbers", "{name}: {sentence}").format(name=name, sentence=sentence(first))
    mark = AnswerMark.SLIP if first.verdict is Verdict.SLIP else AnswerMark.WRONG
    return WrongNumber(mark, text, _others(numbers), _sides(numbers, first, written, hidden), counts, can_go_on)


def _others(numbers: OwnNumbers) -> str:
    """Where else the same slip was made."""
    names = [mark.name for mark in numbers.of_same_slip]
    if not names:
        return ""
    if len(names) == 1:
        return translate("MyNumbers", "{name} has the same slip.").format(name=names[0])
    shown = listed(names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        text = translate("MyNumbers", "{names} and {count} more have the same slip.")
        return text.format(names=shown, count=len(names) - MOST_NAMED)
    return translate("MyNumbers", "{names} have the same slip.").format(names=shown)


def _sides(numbers: OwnNumbers, first: MarkedAnswer, written: Written, hidden: Hidden) -> tuple[Side, Side]:
    """The learner's number beside the true one, which is worked out from true numbers, where these may be read."""
    quantity, true, text = first.quantity, written(first.quantity), numbers.texts[first.quantity]
    digits = max(significant_digits(text) or 0, numbers.digits)
    sheet = ExerciseSheet(numbers.sheet.iteration, numbers.sheet.questions, min(digits, MOST))
    right = sheet.question(quantity)
    # A number that may be read can come of some that are still asked.
    shows_line = not any(map(hidden, (quantity, *looked_at(sheet, quantity))))
    line = written_out(sheet, quantity, right.value, sheet.numbers) if shows_line else ""
    working = "\n".join(filter(None, (right.formula.text, line)))
    yours = Side(translate("MyNumbers", "You"), _slipped(numbers, sheet, first, shows_line), text)
    return yours, Side(translate("MyNumbers", "True"), working, true or None)


def _slipped(numbers: OwnNumbers, sheet: ExerciseSheet, first: MarkedAnswer, shows_true: bool) -> str:
    """The rule that the learner took, with numbers that come out as theirs; some may be true ones, and hidden so."""
    if first.slip is None or first.answer.value is None:
        return ""
    value = first.answer.value
    for digits in range(sheet.digits, min(sheet.digits + MORE, MOST) + 1):
        written = ExerciseSheet(sheet.iteration, sheet.questions, digits)
        rule = slip_rule(first.slip, written, first.quantity, numbers.in_place, value)
        comes_to = worked_out_line(rule.numbers)
        if comes_to is not None and rounded_figure(comes_to, sheet.digits) == rounded_figure(value, sheet.digits):
            break
    return "\n".join(filter(None, (rule.text, rule.numbers if shows_true else "")))


def _counted(numbers: OwnNumbers) -> str:
    """How many are what, and what the digits can't show."""
    counts = numbers.counts
    parts = {
        Verdict.RIGHT: translate("MyNumbers", "{count} right"),
        Verdict.FOLLOWS: translate("MyNumbers", "{count} right from a wrong beginning"),
        Verdict.SLIP: translate("MyNumbers", "{count} of a known slip"),
        Verdict.WRONG: translate("MyNumbers", "{count} wrong"),
    }
    said = [text.format(count=counts[verdict]) for verdict, text in parts.items() if counts.get(verdict)]
    short = sum(map(numbers.lacks_digits, numbers.not_right))
    if short:
        said.append(translate("MyNumbers", "{count} with too few digits").format(count=short))
    text = f"{', '.join(said)}." if said else ""
    hidden = numbers.hidden_by_step
    if hidden is not None:
        more = translate(
            "MyNumbers",
            "{name} agrees to {digits} digits though its gradient doesn't: the step is too small to show it.",
        )
        text = f"{text} {more.format(name=hidden.name, digits=numbers.digits)}"
    return text


def source_said(kept: Kept) -> str:
    """Where the numbers come from."""
    if kept.read is None:
        return translate("MyNumbers", "Nothing was pasted or opened.")
    source = kept.source or translate("MyNumbers", "The clipboard")
    count = len(kept.read.arrays)
    if kept.read.is_json and not count:
        return translate("MyNumbers", "{source} — JSON").format(source=source)
    if not count and kept.output is not None:
        return translate("MyNumbers", "{source} — what a program printed").format(source=source)
    if not count:
        return translate("MyNumbers", "{source} — names with numbers").format(source=source)
    if count == 1:
        return translate("MyNumbers", "{source} — 1 array").format(source=source)
    return translate("MyNumbers", "{source} — {count} arrays").format(source=source, count=count)


def array_rows(kept: Kept) -> list[ArrayRow]:
    """The arrays that were read."""
    if kept.read is None:
        return []
    iteration = kept.numbers.sheet.iteration
    return [
        ArrayRow(
            " × ".join(map(str, each.array.values.shape)),
            each.array.name,
            tuple(meaning_name(iteration, meaning) for meaning in each.choices),
            None if each.meaning is None else each.choices.index(each.meaning),
            each.is_ambiguous or (each.meaning is not None and each.meaning.is_transposed),
        )
        for each in kept.read.arrays
    ]


def left_aside(kept: Kept) -> str:
    """What was read and is not compared."""
    read = kept.read
    if read is None:
        return ""
    said = []
    if any(map(_asks, read.arrays)):
        said.append(translate("MyNumbers", "Say what the marked arrays are: their shapes fit several."))
    if read.unknown:
        names = listed(read.unknown[:MOST_NAMED]) + ("…" if len(read.unknown) > MOST_NAMED else "")
        said.append(translate("MyNumbers", "Left aside, as nothing here is called so: {names}.").format(names=names))
    asked = kept.numbers.sheet.asked
    others = sum(quantity not in asked for quantity in read.texts())
    if others:
        said.append(translate("MyNumbers", "Given, or not asked here: {count} numbers.").format(count=others))
    return as_sentences(said)


def _asks(array: Recognised) -> bool:
    return array.is_ambiguous


def keys_text() -> str:
    """The keys that do something here, and what, as rich text."""
    keys = (
        (translate("MyNumbers", "Ctrl+V"), translate("MyNumbers", "paste a column or arrays")),
        (translate("MyNumbers", "Enter"), translate("MyNumbers", "next cell")),
        (translate("MyNumbers", "F3"), translate("MyNumbers", "next that is not right")),
        (translate("MyNumbers", "Ctrl+O"), translate("MyNumbers", "open a file")),
        (translate("MyNumbers", "T"), translate("MyNumbers", "true numbers")),
        (translate("MyNumbers", "Esc"), translate("MyNumbers", "leave")),
    )
    return "&nbsp;&nbsp; ".join(f"<b>{key}</b> {does}" for key, does in keys)
