"""What a draft is as a lesson, and what is wrong with it: each fault with its place, so that one can go there."""

from dataclasses import dataclass

from core.base.message import Message
from core.lessons.building import LessonBuilder
from core.lessons.editing.draft import LessonDraft, TextPlace, options_of
from core.lessons.faults import FoundFault
from core.lessons.lesson import Lesson
from core.lessons.names import LessonNames


@dataclass(frozen=True)
class DraftFault:
    """One thing that is wrong: the step and the question count from 0; None where it is of no step, or no question.

    `field` is a key such as "text", "held" or "minutes"; `language` that of the text in which it is.
    """

    problem: Message
    field: str
    step: int | None = None
    question: int | None = None
    option: int | None = None
    language: str | None = None

    @property
    def text_place(self) -> TextPlace | None:
        """The text that it is in; None where it is in none."""
        if self.option is None and self.field not in ("text", "notes", "title", "about", "why"):
            return None
        return TextPlace(self.field, self.step, self.question, self.option)


@dataclass(frozen=True)
class CheckedDraft:
    """The lesson that a draft is, as far as there is nothing wrong with it, and all that is wrong with it."""

    lesson: Lesson
    faults: tuple[DraftFault, ...]

    @property
    def is_good(self) -> bool:
        """Whether it can be opened and saved."""
        return not self.faults


def checked(draft: LessonDraft, names: LessonNames) -> CheckedDraft:
    """A draft, looked through as a file is; `names` are those of its scenario."""
    builder = LessonBuilder(names)
    lesson = builder.lesson(draft.section, list(enumerate(draft.steps)))
    return CheckedDraft(lesson, tuple(_placed(fault, draft) for fault in builder.faults))


def _placed(fault: FoundFault, draft: LessonDraft) -> DraftFault:
    place = list(fault.place)
    step = question = option = None
    language = place.pop() if len(place) > 1 and place[-1] in draft.languages else None
    if place[:1] == ["step"]:
        step, place = int(place[1]), place[2:]
    if place[:1] == ["ask"] and step is not None:
        place = place[1:]
        question = int(place.pop(0)) if place and isinstance(place[0], int) else 0
        has_options = bool(options_of(draft.steps[step].ask[question]))
        if has_options and len(place) > 1 and isinstance(place[-1], int):
            option = int(place.pop())
    if place[:1] == ["wait"]:
        del place[1:]
    field = str(place[-1]) if place else "ask" if question is not None else "text"
    return DraftFault(fault.problem, field, step, question, option, None if language is None else str(language))
