"""The learner's numbers: who keeps them, replaces them, takes changes back, and says so."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal, Slot

from core.exercises.own.own_numbers import OwnNumbers
from core.exercises.own.printed_output import PrintedOutput
from core.exercises.own.read_numbers import ReadNumbers
from core.exercises.own.recognised import Meaning
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet

MOST_STEPS = 200  # that can be taken back


@dataclass(frozen=True)
class Kept:
    """What there is at one time: the numbers, what the last text was read as, and where that came from."""

    numbers: OwnNumbers
    read: ReadNumbers | None = None
    source: str = ""  # the name of the file; empty for the clipboard
    output: PrintedOutput | None = None  # what each number of the text is, whatever text it is
    taken: Mapping[Quantity, str] = field(default_factory=dict)  # from that text, where it still is


class KeptNumbers(QObject):
    """Keeps the numbers; each change puts others in their place, and can be taken back."""

    changed = Signal()

    def __init__(self, sheet: ExerciseSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Kept(OwnNumbers(sheet))
        self._before: list[Kept] = []
        self._after: list[Kept] = []

    @property
    def now(self) -> Kept:
        """What there is."""
        return self._now

    @property
    def numbers(self) -> OwnNumbers:
        """The numbers that there are."""
        return self._now.numbers

    def forget(self, sheet: ExerciseSheet) -> None:
        """Begin without numbers, and with nothing to be taken back."""
        self._before, self._after = [], []
        self._show(Kept(OwnNumbers(sheet)))

    def compare_to(self, sheet: ExerciseSheet) -> None:
        """Hold the same numbers against another iteration; those that it doesn't ask for are left aside."""
        numbers = OwnNumbers(sheet, digits_asked=self.numbers.digits_asked).with_texts(self.numbers.texts)
        self._before, self._after = [], []
        self._show(replace(self._now, numbers=numbers))

    def put(self, texts: Mapping[Quantity, str]) -> None:
        """Have these in their places; empty ones take a number away."""
        self._put(replace(self._now, numbers=self.numbers.with_texts(texts)))

    def take(self, read: ReadNumbers, source: str, output: PrintedOutput | None = None, state: int = 0) -> None:
        """Have all that was read; of a program's output what it says of the iteration that leads on from `state`."""
        taken = {**read.texts(), **({} if output is None else output.texts(state))}
        self._put(Kept(self.numbers.with_texts(taken), read, source, output, taken))

    def take_as(self, index: int, meaning: Meaning | None) -> None:
        """Take an array of what was read for something else; what it gave before goes, as far as it is still there."""
        read = self._now.read
        if read is None:
            return
        other, before = read.taken_as(index, meaning), read.texts()
        gone = {quantity: "" for quantity, text in before.items() if self.numbers.texts.get(quantity) == text.strip()}
        numbers = self.numbers.with_texts({**gone, **other.texts()})
        taken = {quantity: text for quantity, text in self._now.taken.items() if quantity not in before}
        self._put(replace(self._now, numbers=numbers, read=other, taken={**taken, **other.texts()}))

    def set_digits(self, digits: int | None) -> None:
        """Compare to so many digits; None for as many as the numbers have."""
        self._put(replace(self._now, numbers=self.numbers.with_digits(digits)))

    @Slot()
    def clear(self) -> None:
        """Have no numbers."""
        self._put(Kept(OwnNumbers(self.numbers.sheet, digits_asked=self.numbers.digits_asked)))

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._go(self._before, self._after)

    @Slot()
    def redo(self) -> None:
        """Make it again."""
        self._go(self._after, self._before)

    def _go(self, out: list[Kept], into: list[Kept]) -> None:
        if out:
            into.append(self._now)
            self._show(out.pop())

    def _put(self, kept: Kept) -> None:
        if kept == self._now:
            return
        self._before, self._after = [*self._before, self._now][-MOST_STEPS:], []
        self._show(kept)

    def _show(self, kept: Kept) -> None:
        self._now = kept
        self.changed.emit()
