"""The course of a lesson: at which step it is, what has been answered, and what the big button does next.

    course = LessonCourse(lesson)                        # at its first step
    course = course.answered("0.33", sheet)              # marked as `core.exercises.marking` does
    course.foot, course.press                            # FootState.RIGHT, Press.NEXT
    course = course.pressed()                            # what the big button says, so that nothing is a dead end

Nothing changes here: each act gives another course. Numbers come in with the sheet of the step, which whoever trains
the network hands over; all else is in the lesson.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from core.base.errors import one_line, shortened
from core.base.message import Message
from core.exercises.marking.answers import read_answer
from core.exercises.practice.practice import RUNGS, LineState, Practice, practice_of
from core.exercises.sheet.messages import VerdictText
from core.exercises.sheet.sheet import ExerciseSheet
from core.lessons.answers import NOTHING_YET, AnswerRecord
from core.lessons.lesson import (
    CurveQuestion,
    Lesson,
    LessonQuestion,
    LessonStep,
    QuantityQuestion,
    VoteQuestion,
)
from core.lessons.messages import LessonAnswerText
from core.lessons.wait import LessonFacts, Wait


class FootState(Enum):
    """How the foot of the reading pane stands."""

    READING = "reading"  # nothing is asked, or nothing more
    ASKED = "asked"  # the lesson waits for an answer
    RIGHT = "right"
    SLIP = "slip"  # the last answer is not it: `said` tells why
    SHOWN = "shown"  # the answer was told
    WAITING = "waiting"  # for something to be done, or reached
    LAST = "last"  # nothing more is asked in the last step
    CLOSING = "closing"  # all is gone through: the page after the last step


class Press(Enum):
    """What the next press of the big button does."""

    NEXT = "next"
    SHOW = "show the answer"
    RUN = "run it"  # train until what is waited for is reached, or the predicted curve is seen
    DO = "show it"  # hold it, or walk to the phase, in place of the learner
    SKIP = "go on without it"
    FINISH = "finish"
    CLOSE = "close"  # have no lesson any more


@dataclass(frozen=True)
class LessonCourse:
    """Where a lesson is: `at` a step and its `part`, which is a question, or past all of them; both from 0."""

    lesson: Lesson
    at: int = 0
    part: int = 0
    records: Mapping[tuple[int, int], AnswerRecord] = field(default_factory=dict)  # by step and question
    met: frozenset[int] = frozenset()  # the steps of which what they wait for was done, or gone past
    said: Message | None = None  # of the last answer, for as long as it is on the screen
    is_helped: bool = False  # whether the big button has done already what is waited for
    is_finished: bool = False  # whether the page after the last step is on the screen

    # Where it is

    @property
    def step(self) -> LessonStep:
        """The step on the screen."""
        return self.lesson.steps[self.at]

    @property
    def question(self) -> LessonQuestion | None:
        """The question that is asked, or was just settled; None where there is none, or none any more."""
        if self.is_finished or self.part >= len(self.step.questions):
            return None
        return self.step.questions[self.part]

    @property
    def awaited(self) -> Wait | None:
        """What is waited for now, all questions being settled."""
        is_over = self.is_finished or self.at in self.met
        return self.step.wait if self.question is None and not is_over else None

    @property
    def record(self) -> AnswerRecord:
        """What has been answered to the question."""
        return self.record_of(self.at, self.part)

    def record_of(self, step: int, question: int) -> AnswerRecord:
        """What has been answered to a question of a step."""
        return self.records.get((step, question), NOTHING_YET)

    @property
    def points(self) -> int:
        """How many answers were right."""
        return sum(record.standing.is_right for record in self.records.values())

    @property
    def foot(self) -> FootState:
        """How the foot stands."""
        if self.is_finished:
            return FootState.CLOSING
        if self.question is not None:
            if self.record.standing.is_right:
                return FootState.RIGHT
            if self.record.standing is LineState.SHOWN:
                return FootState.SHOWN
            if self.record.is_settled:
                return FootState.READING
            return FootState.SLIP if self.said is not None else FootState.ASKED
        if self.awaited is not None:
            return FootState.WAITING
        return FootState.LAST if self._is_at_the_end else FootState.READING

    @property
    def press(self) -> Press:
        """What the next press of the big button does."""
        if self.is_finished:
            return Press.CLOSE
        if self.question is not None and not self.record.is_settled:
            if isinstance(self.question, CurveQuestion):
                return Press.RUN
            is_open = isinstance(self.question, VoteQuestion) and self.question.right is None
            return Press.NEXT if is_open else Press.SHOW
        if self.awaited is not None:
            if self.is_helped or not (self.awaited.is_run_for or self.awaited.is_shown):
                return Press.SKIP
            return Press.RUN if self.awaited.is_run_for else Press.DO
        return Press.FINISH if self._is_at_the_end else Press.NEXT

    @property
    def _is_at_the_end(self) -> bool:
        """Whether nothing follows the question, or the text, that is on the screen."""
        is_last_part = self.part + 1 >= len(self.step.questions)
        waits = self.step.wait is not None and self.at not in self.met
        return self.at + 1 == len(self.lesson.steps) and is_last_part and not waits

    # What is done

    def pressed(self, facts: LessonFacts | None = None) -> "LessonCourse":
        """After a press of the big button; what it runs, shows or closes in the window, the window does by itself.

        What is so already, by the `facts` of the window, is not waited for: the press goes on past it.
        """
        match self.press:
            case Press.CLOSE:
                return self
            case Press.FINISH:
                return replace(self, is_finished=True, said=None)
            case Press.SKIP:
                return self._gone_on(replace(self, met=self.met | {self.at}), facts)
            case Press.RUN | Press.DO if self.question is None:
                return replace(self, is_helped=True)
            case Press.RUN | Press.SHOW:
                return self.with_answer_shown()
        is_over = self.question is None or self.record.is_settled
        settled = self if is_over else self._stands(LineState.GIVEN)  # a vote in which no option is wrong
        return self._gone_on(settled, facts)

    def back(self) -> "LessonCourse":
        """At the step before, and from the closing page at the last one; at the first one nothing happens."""
        return self.going_to(self.at if self.is_finished else max(self.at - 1, 0))

    def going_to(self, step: int) -> "LessonCourse":
        """At another step, from 0: at the first of its questions that is not settled, or at what it waits for.

        Where all is done, it is at the first question again, with its answer: none of them is out of reach.
        """
        there = self.lesson.steps[step]
        settled = [self.record_of(step, number).is_settled for number in range(len(there.questions))]
        waits = there.wait is not None and step not in self.met
        part = settled.index(False) if False in settled else len(settled) if waits else 0
        return replace(self, at=step, part=part, said=None, is_helped=False, is_finished=False)

    def reached(self, facts: LessonFacts) -> "LessonCourse":
        """After something was done in the window: where that is what is waited for, the lesson may go on."""
        if self.awaited is None or not self.awaited.is_met(facts):
            return self
        return replace(self, met=self.met | {self.at}, is_helped=False)

    # Answers

    def answered(self, text: str, sheet: ExerciseSheet) -> "LessonCourse":
        """With a number, or what stands for one, given for the quantity that is asked; `sheet` is that of the step.

        What is no number, or is right but for too few digits, is said and counts as no try.

        Raises
        ------
        ValueError
            If no quantity is asked.
        """
        if not isinstance(self.question, QuantityQuestion):
            raise ValueError("no quantity is asked")
        if self.record.is_settled:
            return self
        practice = self.practice(sheet).going_to(self.question.quantity).typed(text).checked()
        line, fault = practice.line, read_answer(text).fault
        if line.lacks_digits:
            return replace(self, said=LessonAnswerText.MORE_DIGITS(digits=sheet.digits))
        if fault is not None:
            return replace(self, said=VerdictText.UNREADABLE(given=one_line(shortened(text)), fault=fault))
        mark = practice.mark_of(self.question.quantity)
        standing = practice.state_of(self.question.quantity)
        after = self._with(replace(self.record, tries=line.tries, standing=standing))
        return replace(after, said=None if mark is None else mark.say)

    def practice(self, sheet: ExerciseSheet) -> Practice:
        """What has been answered of the sheet of this step, as a practice: it tells what must not be read yet.

        Raises
        ------
        ValueError
            If the step asks for no quantity.
        """
        practice = practice_of(sheet)
        for number, question in enumerate(self.step.questions):
            if isinstance(question, QuantityQuestion):
                practice = self.record_of(self.at, number).repeated(practice.going_to(question.quantity))
        return practice

    def decided(self, option: int, right: int | None) -> "LessonCourse":
        """With an option taken, from 0; `right` is the one that is, or None where no option is wrong.

        Which it is stands in a choice or a vote; which way a weight goes, `core.lessons.sheets` says.
        """
        record = self.record.decided(option, right)
        said = None if record.is_settled else LessonAnswerText.NOT_IT(option=option + 1)
        return replace(self._with(record), said=said)

    def drawn(self, is_close: bool) -> "LessonCourse":
        """With the curve drawn and the run seen; `is_close` says whether they are alike."""
        return self._stands(LineState.RIGHT if is_close else LineState.GIVEN)

    def hinted(self) -> "LessonCourse":
        """With one more rung of the ladder of hints open; the last of them tells the answer."""
        rungs = self.record.rungs + 1
        return self.with_answer_shown() if rungs >= RUNGS else self._with(replace(self.record, rungs=rungs))

    def with_answer_shown(self) -> "LessonCourse":
        """With the answer to the question told: it counts as shown, not as right."""
        return replace(self._stands(LineState.SHOWN), said=None)

    def _stands(self, standing: LineState) -> "LessonCourse":
        """With the question standing so, unless it is settled."""
        return self if self.record.is_settled else self._with(replace(self.record, standing=standing))

    def _with(self, record: AnswerRecord) -> "LessonCourse":
        """With this record of the question; past all questions there is nothing to be answered."""
        if self.question is None:
            return self
        return replace(self, records={**self.records, (self.at, self.part): record})

    def _gone_on(self, course: "LessonCourse", facts: LessonFacts | None) -> "LessonCourse":
        """Past the part that is on the screen: the next question, what is waited for, or the next step."""
        after = replace(course, part=course.part + 1, said=None, is_helped=False)
        if facts is not None:
            after = after.reached(facts)
        if after.question is not None or after.awaited is not None:
            return after
        is_last = course.at + 1 == len(course.lesson.steps)
        return replace(after, is_finished=True) if is_last else after.going_to(course.at + 1)
