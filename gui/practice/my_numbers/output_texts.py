"""What is said of what a program of one's own has printed: each number, and the first that differs."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from core.base.number_format import figure, grouped
from core.base.spoken import as_sentences
from core.exercises.own.output_meanings import MOST_LINES
from core.exercises.own.printed_output import OutputMeaning, OutputNumber, PrintedOutput
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.quantity_names import QuantityNames
from gui.practice.my_numbers.output_panel import OutputRow, ShownOutput

MOST_ROWS = 500  # that are listed
DIGITS = 10  # of a true number, at most

translate = QCoreApplication.translate
Hidden = Callable[[Quantity], bool]
LineOf = Callable[[Quantity], tuple[int, str] | None]  # the line of the listing that makes it, from 1


def shown_output(
    output: PrintedOutput | None, names: QuantityNames, objective: str, hidden: Hidden, line_of: LineOf
) -> ShownOutput:
    """A row for each number, and what is said of them all; nothing where none means anything."""
    if output is None:
        return ShownOutput("", ())
    rows = tuple(_row(each, each.meaning, names, objective) for each in output.told[:MOST_ROWS] if each.meaning)
    first = output.first_that_differs
    differs = None if first is None else next((at for at, each in enumerate(output.told) if each is first), None)
    return ShownOutput(_said(output, names, objective, hidden, line_of), rows, differs)


def _row(number: OutputNumber, meaning: OutputMeaning, names: QuantityNames, objective: str) -> OutputRow:
    return OutputRow(
        grouped(number.line),
        number.text,
        _name(meaning, names, objective),
        grouped(meaning.state),
        meaning.agrees,
    )


def _name(meaning: OutputMeaning, names: QuantityNames, objective: str) -> str:
    name = objective if meaning.quantity is None else str(names.name(meaning.quantity))
    return name if meaning.sign > 0 else f"−{name}"


def _said(output: PrintedOutput, names: QuantityNames, objective: str, hidden: Hidden, line_of: LineOf) -> str:
    parts = [_counted(output)]
    first, meaning = output.first_that_differs, None
    if first is not None:
        meaning = first.meaning
    if first is None or meaning is None:
        parts.append(translate("MyNumbers", "All of them agree, as far as they are written."))
    else:
        text = translate(
            "MyNumbers", "The first that differs is in line {line}: {text} for {name} of iteration {state}"
        )
        said = text.format(
            line=grouped(first.line),
            text=first.text,
            name=_name(meaning, names, objective),
            state=grouped(meaning.state),
        )
        parts.append(f"{said}{_true(meaning, hidden)}")
        line = None if meaning.quantity is None else line_of(meaning.quantity)
        if line is not None:
            number, text = line
            told = translate("MyNumbers", "Line {number} of the listing makes it: {text}")
            parts.append(told.format(number=grouped(number), text=text))
    if output.is_cut:
        parts.append(translate("MyNumbers", "Only the first {count} lines are read.").format(count=grouped(MOST_LINES)))
    return as_sentences(parts)


def _true(meaning: OutputMeaning, hidden: Hidden) -> str:
    """What it should be, where that may be read."""
    if meaning.has_other_sign:
        return translate("MyNumbers", "; it has the other sign.")
    if meaning.quantity is not None and hidden(meaning.quantity):
        return "."
    return translate("MyNumbers", ", which is {number}.").format(number=figure(meaning.true, DIGITS))


def _counted(output: PrintedOutput) -> str:
    count, states = len(output.told), output.states
    if len(states) == 1:
        text = translate("MyNumbers", "{count} numbers are those of iteration {state}.")
        return text.format(count=grouped(count), state=grouped(states[0]))
    text = translate("MyNumbers", "{count} numbers are those of iterations {first} to {last}.")
    return text.format(count=grouped(count), first=grouped(states[0]), last=grouped(states[-1]))
