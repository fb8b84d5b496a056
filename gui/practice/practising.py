"""The practice of a window: who keeps it, replaces it, and says so. Nothing of the run or its file is touched by it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.base.present import present
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import Quantity

if TYPE_CHECKING:
    from core.exercises.decide.subject import DecisionSubject
    from core.exercises.practice.practice import Practice


class Practising(QObject):
    """Keeps the practice that is going on; each thing that is done puts another one in its place."""

    changed = Signal(object, object)  # the practice before, None where there was none, and the one there is now
    given_up = Signal()  # there is no practice any more
    finished = Signal()  # one went on, and there is no question any more
    pointed = Signal(object)  # at this quantity, wherever it stands; None where at none

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._practice: Practice | None = None
        self._is_finished = False

    @property
    def is_going_on(self) -> bool:
        """Whether there is a practice: a new one, one that was left, or one that is done."""
        return self._practice is not None

    @property
    def is_finished(self) -> bool:
        """Whether it was said that there is no question any more; not yet where the last answer has just been given."""
        return self._is_finished

    @property
    def practice(self) -> "Practice":
        """The practice that is going on.

        Raises
        ------
        LookupError
            If there is none.
        """
        return present(self._practice, "nothing is practised")

    @property
    def can_keep(self) -> bool:
        """Whether there is a number of one's own at the open question, which is not right."""
        practice = self._practice
        return practice is not None and bool(practice.line.tries) and not practice.is_settled(practice.at)

    def asks_of(self, iteration: Iteration) -> bool:
        """Whether numbers of this iteration are still asked, so that not all of them may be read."""
        practice = self._practice
        return practice is not None and not practice.is_done and practice.sheet.iteration.has_same_numbers(iteration)

    def apart_from(self, subject: "DecisionSubject") -> "DecisionSubject":
        """What is decided about, with drawn numbers where its own are still asked: it would tell of them."""
        return subject.with_drawn_numbers() if self.asks_of(subject.iteration) else subject

    def begin(self, practice: "Practice") -> None:
        """Begin another practice."""
        before, self._practice, self._is_finished = self._practice, practice, False
        self.changed.emit(before, practice)

    def write_in(self, practice: "Practice") -> None:
        """Have the same practice, in which things are called otherwise."""
        before, self._practice = self._practice, practice
        self.changed.emit(before, practice)

    def give_up(self) -> None:
        """Forget the practice: what it was about is open no more."""
        if self._practice is not None:
            self._practice = None
            self.given_up.emit()

    # What is done at the open question

    @Slot(str)
    def type(self, text: str) -> None:
        """Have this text in the field, wherever it was typed."""
        if text != self.practice.line.typed:
            self._put(self.practice.typed(text))

    @Slot()
    def check(self) -> None:
        """Have what is in the field marked; go on from a number that is kept as it was."""
        if self.practice.line.is_as_kept:
            self.go_on()
        else:
            self._put(self.practice.checked())

    @Slot()
    def keep(self) -> None:
        """Go on with one's own number, and to the next question; after the last one see first what is true."""
        is_kept = self.practice.line.is_kept
        if self.can_keep:
            self._put(self.practice.kept())
        if is_kept or (self.practice.line.is_kept and not self.practice.is_done):
            self.go_on()

    @Slot()
    def show(self) -> None:
        """Have the value told."""
        self._put(self.practice.shown())

    @Slot()
    def hint(self) -> None:
        """Open the next rung of hints."""
        if not self.practice.is_settled(self.practice.at):
            self._put(self.practice.hinted())

    @Slot()
    def go_on(self) -> None:
        """Go to the next question that is not settled; say so where there is none."""
        if self.practice.is_done:
            self._is_finished = True
            self.finished.emit()
        else:
            self._put(self.practice.going_on())

    @Slot()
    def go_back(self) -> None:
        """Go to the question before, settled or not."""
        self._go_by(-1)

    @Slot()
    def go_ahead(self) -> None:
        """Go to the question after, settled or not."""
        self._go_by(1)

    @Slot(object)
    def go_to(self, quantity: Quantity) -> None:
        """Go to the question for a quantity; nowhere where it isn't asked."""
        if quantity in self.practice.blanks:
            self._put(self.practice.going_to(quantity))

    def point_at(self, quantity: Quantity | None) -> None:
        """Say that someone points at a quantity, or at none any more."""
        self.pointed.emit(quantity)

    def _go_by(self, places: int) -> None:
        practice = self.practice
        index = practice.blanks.index(practice.at) + places
        if 0 <= index < len(practice.blanks):
            self._put(practice.going_to(practice.blanks[index]))

    def _put(self, practice: "Practice") -> None:
        before, self._practice = self._practice, practice
        if practice != before:
            self.changed.emit(before, practice)
