"""A lesson, read and found to be whole: its scenario opened, and every name in it resolved.

Samples, steps and options count from 0 here, as everywhere in core; in a file, which people write, from 1.
"""

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from core.exercises.sheet.quantity import Quantity
from core.lessons.wait import Wait
from core.network.elements import Element, Weight
from core.network.phases import Phase
from core.scenario.schema import Text, in_language
from core.setup.setup import Setup

if TYPE_CHECKING:
    from core.lessons.names import LessonNames


@dataclass(frozen=True)
class QuantityQuestion:
    """A quantity of the sheet, to be worked out; the right answer is the sheet's. Its own text may stand before it."""

    quantity: Quantity
    text: Text = ""
    why: Text = ""


@dataclass(frozen=True)
class ChoiceQuestion:
    """One of several options, of which one is right."""

    text: Text
    options: tuple[Text, ...]
    right: int
    why: Text = ""


@dataclass(frozen=True)
class VoteQuestion:
    """A show of hands; `right` is None where no option is wrong. Who counts the hands keeps the tally."""

    text: Text
    options: tuple[Text, ...]
    right: int | None
    why: Text = ""


@dataclass(frozen=True)
class WayQuestion:
    """A show of hands on whether a weight grows or shrinks in this step; which it does comes from the sheet."""

    weight: Weight
    text: Text = ""
    why: Text = ""


@dataclass(frozen=True)
class CurveQuestion:
    """The curve of the error, to be drawn up to a state before the run is seen."""

    until: int
    text: Text = ""
    why: Text = ""


LessonQuestion = QuantityQuestion | ChoiceQuestion | VoteQuestion | WayQuestion | CurveQuestion
"""What a step may ask. Each has a `text`, and a `why`, which is not shown before the answer is settled."""


def question_in(question: LessonQuestion, language: str) -> str:
    """What is asked, as Markdown, in a language such as "zh_CN", or in the nearest there is; empty without a text."""
    return in_language(question.text, language)


def why_in(question: LessonQuestion, language: str) -> str:
    """What is said of the answer once it is settled; empty where nothing is."""
    return in_language(question.why, language)


class LessonShow(NamedTuple):
    """What the window shows at a step: all of it, what the steps before have said included."""

    state: int = 0
    phase: Phase | None = None  # None where all of a step is shown
    sample: int | None = None  # from 0, among all; None for the first of the batch
    held: Element | None = None
    view: str | None = None  # one of `VIEWS`; None for whichever is open
    edges: str = "weight"  # one of `EDGES`
    speed: float | None = None  # states a second, ∞ for as fast as it goes; None for what the learner has set


class LessonStep(NamedTuple):
    """One step: what is read, shown, asked and waited for."""

    text: Text
    show: LessonShow
    questions: tuple[LessonQuestion, ...] = ()
    wait: Wait | None = None
    locked: frozenset[str] = frozenset()  # of `LOCKABLE`
    hidden: frozenset[str] = frozenset()  # of `HIDEABLE`
    minutes: float | None = None
    notes: Text = ""  # for the teacher, never shown to the class

    def text_in(self, language: str) -> str:
        """What is read, as Markdown, in a language such as "zh_CN", or in the nearest there is."""
        return in_language(self.text, language)

    def notes_in(self, language: str) -> str:
        """The teacher's notes, as Markdown; empty where there are none."""
        return in_language(self.notes, language)

    @property
    def kept(self) -> frozenset[str]:
        """What is locked or hidden here."""
        return self.locked | self.hidden

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities of the sheet that are asked here, in the order of the questions."""
        return tuple(each.quantity for each in self.questions if isinstance(each, QuantityQuestion))


class Lesson(NamedTuple):
    """A whole lesson."""

    title: Text
    names: "LessonNames"
    steps: tuple[LessonStep, ...]
    digits: int  # significant ones that are asked
    minutes: float | None = None
    about: Text = ""  # what one learns, for whoever chooses a lesson
    is_board: bool = False  # whether each number is rounded as it is written, to `digits`, and worked with so

    @property
    def setup(self) -> Setup:
        """The scenario that it is taught by, built."""
        return self.names.setup

    def title_in(self, language: str) -> str:
        """The title in a language such as "zh_CN", or in the nearest there is."""
        return in_language(self.title, language)

    def about_in(self, language: str) -> str:
        """What one learns, as Markdown; empty where the lesson doesn't say."""
        return in_language(self.about, language)

    @property
    def question_count(self) -> int:
        """How many questions all steps ask."""
        return sum(len(step.questions) for step in self.steps)

    def question_number(self, step: int, question: int) -> int:
        """The number of a question of a step among all of the lesson, from 1: "question 3 of 6"."""
        return sum(len(each.questions) for each in self.steps[:step]) + question + 1

    @property
    def minutes_gone(self) -> tuple[float, ...]:
        """How many minutes are planned before each step, (steps + 1,); a step that says nothing takes none."""
        return tuple(accumulate((step.minutes or 0.0 for step in self.steps), initial=0.0))

    def kept_until(self, step: int, part: str) -> int | None:
        """The next step that neither locks nor hides what `step` does; None where no step does so before the end."""
        later = range(step + 1, len(self.steps))
        return next((number for number in later if part not in self.steps[number].kept), None)
