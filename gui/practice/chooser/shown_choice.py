"""What the right side of the chooser says: what is chosen, as plain texts and numbers."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat
from core.base.spoken import listed
from core.exercises.choosing.kinds import KINDS, PracticeKind, Subject
from core.exercises.sheet.quantity_names import QuantityNames
from gui.model.readings import Readings
from gui.practice.chooser.choosing import Choosing
from gui.practice.chooser.kind_texts import kind_description, kind_title, subject_title
from gui.texts.faults import sentence

translate = QCoreApplication.translate

_ASKS_DIGITS = (*(kind for kind in PracticeKind if kind.works_out), PracticeKind.MISTAKE)
_OF_THE_SCREEN = (PracticeKind.PREDICT, PracticeKind.MY_NUMBERS)  # nothing else is asked there


@dataclass(frozen=True)
class ShownSubjects:
    """What one of is chosen: what they are called together, their ids and names, and which is chosen."""

    title: str
    ids: tuple[str, ...]
    names: tuple[str, ...]
    chosen: str


@dataclass(frozen=True)
class ShownNumbers:
    """Of which numbers it is: the state, how far states are recorded, the sample from 1 of how many, which sheet."""

    state: int
    last_state: int
    sample: int
    samples: int
    drawn: int | None  # the number of the sheet that has them; None for the scenario's own


@dataclass(frozen=True)
class ShownBlanks:
    """How many of the last lines are blank, of how many, and what is said of those that are given."""

    count: int
    lines: int
    given: str


@dataclass(frozen=True)
class ShownRate:
    """Another rate, why, and whether it is taken."""

    title: str
    why: str
    is_taken: bool


@dataclass(frozen=True)
class ShownChoice:
    """What the panel says; None where that is not asked of a kind."""

    title: str
    description: str
    subjects: ShownSubjects | None = None
    digits: int | None = None
    is_board: bool | None = None  # whether each number is rounded before going on
    numbers: ShownNumbers | None = None
    blanks: ShownBlanks | None = None
    rate: ShownRate | None = None
    note: str = ""
    can_start: bool = True


def shown_choice(choosing: Choosing, readings: Readings) -> ShownChoice:
    """All that the panel says of what is chosen, in words of the language that is shown."""
    kind, choice = choosing.kind, choosing.choice
    samples = len(readings.whole.inputs)
    numbers = ShownNumbers(choice.state, readings.history.last, (choice.sample or 0) + 1, samples, choosing.drawn)
    offer = choosing.offer
    note = offer.refusal or (offer.note if kind in _ASKS_DIGITS else None)
    return ShownChoice(
        kind_title(kind),
        kind_description(kind),
        subjects=_shown_subjects(choosing),
        digits=choice.digits if kind in _ASKS_DIGITS else None,
        is_board=choice.is_board if kind.works_out else None,
        numbers=None if kind in _OF_THE_SCREEN else numbers,
        blanks=_shown_blanks(choosing) if kind.works_out else None,
        rate=_shown_rate(choosing, readings.number_format),
        note="" if note is None else sentence(note, readings.number_format),
        can_start=not offer.is_refused,
    )


def _shown_subjects(choosing: Choosing) -> ShownSubjects | None:
    subject = KINDS[choosing.kind].subject
    if subject is Subject.NONE:
        return None
    names, subjects = QuantityNames(choosing.iteration), choosing.subjects
    return ShownSubjects(
        subject_title(subject),
        tuple(each.id for each in subjects),
        tuple(names.name(each) for each in subjects),
        choosing.offer.about,
    )


def _shown_blanks(choosing: Choosing) -> ShownBlanks:
    blanks = choosing.blank_lines
    given = translate("PracticeKinds", "Given, as it was right twice running: {names}").format(
        names=listed(blanks.known)
    )
    return ShownBlanks(blanks.count, blanks.lines, given if blanks.known else "")


def _shown_rate(choosing: Choosing, number_format: NumberFormat) -> ShownRate | None:
    offer = choosing.offer_with_rate
    if offer.rate is None or offer.why_rate is None:
        return None
    title = translate("PracticeKinds", "Practice rate {rate}.").format(rate=number_format.figure(offer.rate))
    return ShownRate(title, sentence(offer.why_rate, number_format), choosing.takes_rate)
