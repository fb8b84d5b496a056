"""What has been recorded so far: steps of notes, folded, so that of two seeks in a row only the last one stands.

    recording = Recording.begun(LessonNames(setup), notes)   # what is on the screen
    recording = recording.noted(ShownNote(ShownPart.HELD, Neuron(0, 0)))
    recording = recording.asked_here()                       # SOP1 = ?
    recording = recording.with_step()
    recording.shown                                          # what is on the screen, as a lesson says it
    recording.lesson("Title", "# Step {}".format)            # what is taught by it

Nothing changes here: each act gives another recording. What is shown after what was asked, or done, begins a step by
itself, as the file of a lesson has no other order.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import accumulate

from core.lessons.lesson import CurveQuestion, Lesson, LessonQuestion, LessonShow, LessonStep
from core.lessons.names import LessonNames
from core.lessons.recording.asking import questions_about
from core.lessons.recording.notes import (
    AskedNote,
    DeedNote,
    LeftOutNote,
    LessonNote,
    ShownNote,
    ShownPart,
    Unsayable,
    place_in_step,
    takes_place_of,
)
from core.lessons.schema import MOST_QUESTIONS, MOST_STATE, MOST_STEPS
from core.lessons.wait import Wait
from core.scenario.schema import Text

DIGITS = 4  # significant ones that are asked, as of a file that doesn't say


@dataclass(frozen=True)
class RecordedStep:
    """The notes of one step, in the order in which they were made."""

    notes: tuple[LessonNote, ...] = ()
    is_wanted: bool = True  # whether somebody began it, so that it stays where nothing is noted in it

    @property
    def questions(self) -> tuple[LessonQuestion, ...]:
        """What is asked: the curve of the error as far as it then is run."""
        asked = (note.question for note in self.notes if isinstance(note, AskedNote))
        until = None if self.wait is None else self.wait.state
        return tuple(
            replace(each, until=until) if isinstance(each, CurveQuestion) and until is not None else each
            for each in asked
        )

    @property
    def wait(self) -> Wait | None:
        """What was done last, and is waited for."""
        return next((note.wait for note in self.notes if isinstance(note, DeedNote)), None)

    def shown(self, before: LessonShow) -> LessonShow:
        """What it shows, after a step that leaves this on the screen."""
        for note in self.notes:
            if isinstance(note, ShownNote):
                before = note.shown_after(before)
        return before

    def left(self, before: LessonShow) -> LessonShow:
        """What it leaves on the screen, when it is done what it waits for."""
        shown = self.shown(before)
        for note in self.notes:
            if isinstance(note, DeedNote):
                shown = note.shown_after(shown)
        return shown

    def has_room_for(self, note: LessonNote) -> bool:
        """Whether a note can stand in it: after what is asked nothing is shown, and one deed is the end."""
        place = place_in_step(note)
        places = [known for known in map(place_in_step, self.notes) if known is not None]
        if place is None or not places or place > max(places):
            return True
        is_repeated = takes_place_of(note) in map(takes_place_of, self.notes)
        return place == max(places) and (is_repeated or not isinstance(note, DeedNote))

    def with_note(self, note: LessonNote) -> "RecordedStep":
        """With a note at its end, in the place of one of its kind; of questions there may be several."""
        kept = self.notes
        if not isinstance(note, AskedNote):
            kept = tuple(known for known in kept if takes_place_of(known) != takes_place_of(note))
        return replace(self, notes=(*kept, note))


@dataclass(frozen=True)
class Recording:
    """All steps so far; the last one is the one that is made."""

    names: LessonNames = field(compare=False)
    steps: tuple[RecordedStep, ...]
    most_steps: int = field(default=MOST_STEPS, compare=False)

    @classmethod
    def begun(cls, names: LessonNames, notes: Iterable[ShownNote], most_steps: int = MOST_STEPS) -> "Recording":
        """Begin with what is on the screen: the state, and whatever is not as a lesson begins."""
        recording = cls(names, (RecordedStep(),), most_steps)
        for note in notes:
            recording = recording.noted(note)
        return recording

    @property
    def now(self) -> RecordedStep:
        """The step that is made."""
        return self.steps[-1]

    @property
    def shown(self) -> LessonShow:
        """What is on the screen now, as a lesson says it."""
        return self._left[-1]

    @property
    def _left(self) -> list[LessonShow]:
        """What is on the screen before the first step, and after each, (steps + 1)."""
        return list(accumulate(self.steps, lambda show, step: step.left(show), initial=LessonShow()))

    # What is done

    def noted(self, note: LessonNote) -> "Recording":
        """With a note: of two seeks in a row only the last stands, and what is as before is none."""
        fault = self._fault(note)
        if fault is not None:
            note = LeftOutNote(fault)
        if isinstance(note, LeftOutNote) and note in self.now.notes:
            return self
        if not self.now.has_room_for(note):
            if len(self.steps) >= self.most_steps:
                return self.noted(LeftOutNote(Unsayable.STEPS))
            return replace(self, steps=(*self.steps, RecordedStep((note,), is_wanted=False)))
        step = self.now.with_note(note)
        if isinstance(note, ShownNote) and self._is_as_before(note):
            step = replace(step, notes=step.notes[:-1])
        if not step.notes and not step.is_wanted:
            return replace(self, steps=self.steps[:-1])
        return replace(self, steps=(*self.steps[:-1], step))

    def with_step(self) -> "Recording":
        """With another step, which begins with what is on the screen."""
        if len(self.steps) >= self.most_steps:
            return self.noted(LeftOutNote(Unsayable.STEPS))
        return replace(self, steps=(*self.steps, RecordedStep()))

    def asked_here(self) -> "Recording":
        """With what is held asked for; asked again, the next that can be asked of it in its place.

        Where nothing can be asked of it, or all has been, it is the very same.
        """
        show, last = self.shown, self.now.notes[-1] if self.now.notes else None
        questions = questions_about(self.names, show.held, show.phase)
        if isinstance(last, AskedNote) and last.question in questions:
            before = replace(self.now, notes=self.now.notes[:-1])
            place = questions.index(last.question) + 1
            others = questions[place:] + questions[:place]
            other = next(each for each in others if each not in before.questions)  # at the latest the same again
            return replace(self, steps=(*self.steps[:-1], before.with_note(AskedNote(other))))
        known = self.now.questions if questions and self.now.has_room_for(AskedNote(questions[0])) else ()
        new = next((each for each in questions if each not in known), None)
        return self if new is None else self.noted(AskedNote(new))

    # What comes of it

    def lesson(self, title: Text, text_of: Callable[[int], Text]) -> Lesson:
        """The lesson that was recorded: `text_of` gives the text of each step, by its number from 1.

        A last step in which nothing is noted was begun for nothing.
        """
        steps = self.steps
        while len(steps) > 1 and not any(place_in_step(note) is not None for note in steps[-1].notes):
            steps = steps[:-1]
        taught = tuple(
            LessonStep(text_of(number), step.shown(before), step.questions, step.wait)
            for number, (step, before) in enumerate(zip(steps, self._left, strict=False), 1)
        )
        return Lesson(title, self.names, taught, DIGITS)

    # How it is done

    def _fault(self, note: LessonNote) -> Unsayable | None:
        """Why a lesson can't say what a note says; None where it can."""
        match note:
            case ShownNote(ShownPart.STATE, state) if state > MOST_STATE:
                return Unsayable.STATE
            case DeedNote(Wait(state=state)) if state is not None and state > MOST_STATE:
                return Unsayable.STATE
            case ShownNote(ShownPart.HELD, element) if element is not None and self.names.name_of(element) is None:
                return Unsayable.NAME
            case DeedNote(Wait(changed=parameter)) if parameter is not None and self.names.name_of(parameter) is None:
                return Unsayable.NAME
            case AskedNote() if len(self.now.questions) >= MOST_QUESTIONS and self.now.has_room_for(note):
                return Unsayable.QUESTIONS
        return None

    def _is_as_before(self, note: ShownNote) -> bool:
        """Whether the step before leaves it so; the first step says its state all the same."""
        is_first = len(self.steps) == 1
        return note.is_shown_by(self._left[-2]) and not (is_first and note.part is ShownPart.STATE)
