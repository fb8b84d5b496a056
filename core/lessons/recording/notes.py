"""What is noted of something that was done, each as one line of a step; and what comes first in a step.

A step shows something, then asks, then waits for a deed: `place_in_step` says at which of the three a note stands.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any

from core.lessons.lesson import LessonQuestion, LessonShow
from core.lessons.wait import Wait


class ShownPart(StrEnum):
    """What of the screen a step may say, by the fields of `LessonShow`."""

    STATE = "state"
    PHASE = "phase"
    SAMPLE = "sample"
    HELD = "held"
    EDGES = "edges"
    VIEW = "view"
    SPEED = "speed"


@dataclass(frozen=True)
class ShownNote:
    """One part of the screen is another, as `LessonShow` has it."""

    part: ShownPart
    value: Any

    def shown_after(self, show: LessonShow) -> LessonShow:
        """What is shown then."""
        return show._replace(**{self.part.value: self.value})

    def is_shown_by(self, show: LessonShow) -> bool:
        """Whether that is so already."""
        return bool(getattr(show, self.part.value) == self.value)


@dataclass(frozen=True)
class AskedNote:
    """Something is asked."""

    question: LessonQuestion


@dataclass(frozen=True)
class DeedNote:
    """Something was done that the step waits for: a run to a state, a weight that is another."""

    wait: Wait

    def shown_after(self, show: LessonShow) -> LessonShow:
        """What is shown when it has been done: of whatever is trained anew, or on, all of a step."""
        return show._replace(state=show.state if self.wait.state is None else self.wait.state, phase=None)


class Unsayable(Enum):
    """What no lesson can say, so that it is not noted."""

    RATE = "rate"
    SAMPLES = "samples"
    RULE = "rule"
    WEIGHTS = "weights"  # several at once: a step waits for one of them
    NETWORK = "network"
    NAME = "name"  # what is held has no name of its own
    STATE = "state"  # too late a state
    STEPS = "steps"  # there are as many as a lesson may have
    QUESTIONS = "questions"  # there are as many as a step may have


@dataclass(frozen=True)
class LeftOutNote:
    """Something was done that a lesson can't say: it is told, and written nowhere."""

    what: Unsayable


LessonNote = ShownNote | AskedNote | DeedNote | LeftOutNote

SHOWN, ASKED, DONE = range(3)


def place_in_step(note: LessonNote) -> int | None:
    """`SHOWN`, `ASKED` or `DONE`; None for what is written nowhere."""
    match note:
        case ShownNote():
            return SHOWN
        case AskedNote():
            return ASKED
        case DeedNote():
            return DONE
    return None


def takes_place_of(note: LessonNote) -> Hashable:
    """What two notes have in common of which, one after the other, the second takes the place of the first."""
    match note:
        case ShownNote(part):
            return part
        case DeedNote(wait):
            return DeedNote, wait.changed
        case LeftOutNote(what):
            return what
    return AskedNote
