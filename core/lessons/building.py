"""A lesson built of what its file says: every name resolved, every text looked through, and all faults collected."""

import math
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from core.base.errors import MisfitError, shortened
from core.base.message import Message, Phrase, joined
from core.exercises.sheet.board_limits import why_no_board
from core.lessons.faults import FoundFault, LessonFault
from core.lessons.lesson import (
    ChoiceQuestion,
    CurveQuestion,
    Lesson,
    LessonQuestion,
    LessonShow,
    LessonStep,
    QuantityQuestion,
    VoteQuestion,
    WayQuestion,
)
from core.lessons.names import LessonNames
from core.lessons.schema import (
    FULL_SPEED,
    MOST_OPTIONS,
    AskSection,
    LessonSection,
    ShowSection,
    StepSection,
    WaitSection,
)
from core.lessons.text_faults import length_fault, text_faults
from core.lessons.wait import Wait
from core.scenario.messages import Place
from core.scenario.schema import Text, in_language

ALL_PHASES = "all"  # the phase that shows all of a step
NOTHING = ""  # what is held where nothing is
MOST_FAULTS = 300  # that are listed before texts are no more looked through
KINDS = ("quantity", "choice", "vote", "curve")
Built = TypeVar("Built")


class LessonBuilder:
    """Builds the steps of a lesson one after the other; `faults` are those met so far, in the order of the file."""

    def __init__(self, names: LessonNames) -> None:
        self.names = names
        self.faults: list[FoundFault] = []
        self._show = LessonShow()
        self._has_given_up = False  # as there are too many faults to be read

    def lesson(self, section: LessonSection, steps: Iterable[tuple[int, StepSection]]) -> Lesson:
        """The lesson of these steps, each with its number in the file; without whatever there is a fault in."""
        for place, words in _by_language(("title",), section.title):
            if (fault := length_fault(words)) is not None:
                self._add(place, fault)
        if section.about is not None:
            self._check_text(("about",), section.about)
        built = tuple(self._step(("step", number), step) for number, step in steps)
        lesson = Lesson(
            section.title, self.names, built, section.digits, section.minutes, section.about or "", section.board
        )
        if section.board and (why := why_no_board(self.names.setup)) is not None:
            self._add(("board",), LessonFault.NO_BOARD(why=why))
        planned = lesson.minutes_gone[-1]
        if section.minutes is not None and planned > section.minutes:
            self._add(("minutes",), LessonFault.MINUTES(minutes=section.minutes, steps=planned))
        return lesson

    def _step(self, place: Place, step: StepSection) -> LessonStep:
        self._check_text((*place, "text"), step.text)
        if step.notes is not None:
            self._check_text((*place, "notes"), step.notes)
        self._show = self._shown((*place, "show"), step.show)
        # A single question stands there as a table, without a number.
        places: list[Place] = [
            (*place, "ask", *((number,) if len(step.ask) > 1 else ())) for number in range(len(step.ask))
        ]
        questions = [self._question(*each) for each in zip(places, step.ask, strict=True)]
        self._check_asked_once((*place, "ask"), questions)
        return LessonStep(
            step.text,
            self._show,
            tuple(question for question in questions if question is not None),
            None if step.wait is None else self._wait((*place, "wait"), step.wait),
            frozenset(step.locked),
            frozenset(step.hidden),
            step.minutes,
            step.notes or "",
        )

    # What is shown

    def _shown(self, place: Place, show: ShowSection) -> LessonShow:
        """What a step shows: what the one before does, but for what it says itself."""
        said = show.model_dump(exclude_none=True, include={"state", "view", "edges"})
        after = self._show._replace(**said)
        if show.sample is not None:
            count = len(self.names.setup.whole.inputs)
            if show.sample > count:
                self._add((*place, "sample"), LessonFault.NO_SAMPLE(sample=show.sample, count=count))
            after = after._replace(sample=show.sample - 1)
        if show.speed is not None:
            after = after._replace(speed=math.inf if show.speed == FULL_SPEED else float(show.speed))
        if show.phase is not None:
            phase = None if show.phase == ALL_PHASES else self._found((*place, "phase"), self.names.phase, show.phase)
            after = after._replace(phase=phase)
        if show.held is not None:
            held = None if show.held == NOTHING else self._found((*place, "held"), self.names.element, show.held)
            after = after._replace(held=held)
        return after

    # What is asked

    def _question(self, place: Place, ask: AskSection) -> LessonQuestion | None:
        kinds = [kind for kind in KINDS if getattr(ask, kind) is not None]
        if len(kinds) != 1:
            several = LessonFault.ASKS_SEVERAL(several=joined(kinds, Phrase.AND)) if kinds else None
            self._add(place, several or LessonFault.ASKS_NOTHING())
            return None
        for key, words in (("text", ask.text), ("why", ask.why)):
            if words is not None:
                self._check_text((*place, key), words)
        text, why = ask.text or "", ask.why or ""
        if ask.until is not None and ask.curve is None:
            self._of_other(place, "until", "curve", kinds[0])
        if ask.quantity is not None:
            self._refuse_right(place, ask)
            quantity = self._found((*place, "quantity"), self.names.asked, ask.quantity)
            return None if quantity is None else QuantityQuestion(quantity, text, why)
        if ask.curve is not None:
            self._refuse_right(place, ask)
            return CurveQuestion(ask.until or max(self.names.setup.iterations, 1), text, why)
        if isinstance(ask.vote, str):
            self._refuse_right(place, ask)
            weight = self._found((*place, "vote"), self.names.weight, ask.vote)
            return None if weight is None else WayQuestion(weight, text, why)
        return self._decision(place, kinds[0], ask, ask.choice or ask.vote or [])

    def _decision(self, place: Place, kind: str, ask: AskSection, options: list[Text]) -> LessonQuestion | None:
        """A question with options."""
        self._check_options((*place, kind), options)
        if ask.text is None:
            self._add((*place, "text"), LessonFault.NO_QUESTION_TEXT())
        if ask.right is not None and ask.right > len(options):
            self._add((*place, "right"), LessonFault.NO_SUCH_OPTION(right=ask.right, count=len(options)))
        right = None if ask.right is None else ask.right - 1
        if ask.choice is None:
            return VoteQuestion(ask.text or "", tuple(options), right, ask.why or "")
        if right is None:
            self._add((*place, "right"), LessonFault.NO_RIGHT())
            return None
        return ChoiceQuestion(ask.text or "", tuple(options), right, ask.why or "")

    def _check_options(self, place: Place, options: list[Text]) -> None:
        if len(options) < 2:
            self._add(place, LessonFault.FEW_OPTIONS())
        if len(options) > MOST_OPTIONS:
            self._add(place, LessonFault.MANY_OPTIONS(count=len(options), most=MOST_OPTIONS))
        for number, option in enumerate(options):
            self._check_text((*place, number), option)
            if option in options[:number] and in_language(option, "en").strip():
                self._add((*place, number), LessonFault.OPTION_TWICE(option=shortened(in_language(option, "en"))))

    def _check_asked_once(self, place: Place, questions: list[LessonQuestion | None]) -> None:
        asked = [each.quantity if isinstance(each, QuantityQuestion) else None for each in questions]
        for number, quantity in enumerate(asked):
            if quantity is not None and quantity in asked[:number]:
                self._add((*place, number, "quantity"), LessonFault.QUANTITY_TWICE(name=quantity.id))

    def _refuse_right(self, place: Place, ask: AskSection) -> None:
        if ask.right is not None:
            self._add((*place, "right"), LessonFault.RIGHT_OF_SHEET())

    def _of_other(self, place: Place, key: str, owner: str, kind: str) -> None:
        self._add((*place, key), LessonFault.OF_OTHER_QUESTION(key=key, owner=owner, kind=kind))

    # What is waited for

    def _wait(self, place: Place, wait: WaitSection) -> Wait:
        said = wait.model_dump(exclude_none=True)
        if not said:
            self._add(place, LessonFault.WAITS_FOR_NOTHING())
        if len(said) > 1 and said.keys() != {"changed", "error_below"}:
            self._add(place, LessonFault.WAITS_FOR_SEVERAL(several=joined(said, Phrase.AND)))
        return Wait(
            wait.error_below,
            wait.state,
            self._found((*place, "phase"), self.names.phase, wait.phase),
            self._found((*place, "held"), self.names.element, wait.held),
            self._found((*place, "changed"), self.names.parameter, wait.changed),
        )

    # Faults

    def _found(self, place: Place, find: Callable[[str], Built], name: str | None) -> Built | None:
        """What is called so; None, and a fault, where nothing is."""
        if name is None:
            return None
        try:
            return find(name)
        except MisfitError as misfit:
            self._add(place, misfit.problem)
            return None

    def _check_text(self, place: Place, text: Text) -> None:
        for where, words in _by_language(place, text):
            if self._has_given_up:
                return
            for line, problem in text_faults(words, self.names):
                if len(self.faults) >= MOST_FAULTS:
                    self._has_given_up = True
                    self.faults.append(FoundFault(where, LessonFault.MANY_FAULTS(count=len(self.faults)), line))
                    return
                self.faults.append(FoundFault(where, problem, line))

    def _add(self, place: Place, problem: Message) -> None:
        self.faults.append(FoundFault(place, problem))


def _by_language(place: Place, text: Text) -> Iterator[tuple[Place, str]]:
    """The words of a text in each of its languages, with their places."""
    if isinstance(text, str):
        yield place, text
    else:
        yield from (((*place, language), words) for language, words in text.items())
