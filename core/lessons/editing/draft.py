"""A lesson that is being written. Each change gives another draft; steps, questions and options count from 0.

draft = draft.moved(2, 0).with_words(TextPlace("text", step=0), "en", "# What goes in")
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from core.base.typed_name import writable
from core.lessons.editing.languages import languages_of, texts_of_step, with_words, words_in
from core.lessons.editing.whole_show import show_section
from core.lessons.lesson import Lesson, LessonShow
from core.lessons.names import LessonNames
from core.lessons.recording.lesson_section import section_of
from core.lessons.schema import (
    MOST_OPTIONS,
    MOST_QUESTIONS,
    MOST_STEPS,
    AskSection,
    LessonSection,
    StepSection,
    WaitSection,
)
from core.scenario.schema import Text

OPTIONAL = ("notes", "about", "why")  # texts that aren't there at all where they are empty


@dataclass(frozen=True)
class TextPlace:
    """Where a text stands.

    It is `title` or `about` of the lesson, `text` or `notes` of a step, `text` or `why` of a question, or an option.
    """

    field: str
    step: int | None = None
    question: int | None = None
    option: int | None = None


@dataclass(frozen=True)
class LessonDraft:
    """What the file will say, and the language of texts that name none."""

    section: LessonSection
    writer: str = "en"  # the language of whoever writes

    @classmethod
    def of(cls, lesson: Lesson) -> "LessonDraft":
        """The draft of a lesson that comes from no file; each of its steps says all that it shows."""
        draft = cls(section_of(lesson, None))
        for at, step in enumerate(lesson.steps):
            draft = draft.showing(at, step.show, lesson.names)
        return draft

    @property
    def steps(self) -> list[StepSection]:
        """Its steps; not to be changed."""
        return self.section.step

    # Languages

    @cached_property
    def own(self) -> str:
        """The language of texts that name none."""
        named = languages_of(self.section)
        return named[0] if named else self.writer

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """All languages that it is written in."""
        return tuple(dict.fromkeys((self.own, *languages_of(self.section))))

    def is_whole(self, step: int, language: str) -> bool:
        """Whether all texts of a step say something in a language; an option without one, such as W11, is for all."""
        section = self.steps[step]
        for_all = [option for ask in section.ask for option in options_of(ask) if isinstance(option, str)]
        texts = (text for text in texts_of_step(section) if text not in for_all)
        return all(words_in(text, language, self.own).strip() for text in texts)

    # Texts

    def text_at(self, place: TextPlace) -> Text | None:
        """The text that stands there; None where none does."""
        if place.step is None:
            return getattr(self.section, place.field)  # type: ignore[no-any-return]
        step = self.steps[place.step]
        if place.question is None:
            return getattr(step, place.field)  # type: ignore[no-any-return]
        ask = step.ask[place.question]
        if place.option is None:
            return getattr(ask, place.field)  # type: ignore[no-any-return]
        return options_of(ask)[place.option]

    def words(self, place: TextPlace, language: str) -> str:
        """What stands there in a language; empty where nothing does."""
        return words_in(self.text_at(place), language, self.own)

    def with_words(self, place: TextPlace, language: str, words: str) -> "LessonDraft":
        """With these words there in a language; of half characters nothing is left, as no file can hold them."""
        text: Text | None = with_words(self.text_at(place), language, writable(words), self.own)
        if place.field in OPTIONAL and not text:
            text = None
        if place.step is None:
            return self.with_facts(**{place.field: text})
        if place.question is None:
            return self.with_step(place.step, **{place.field: text})
        ask = self.steps[place.step].ask[place.question]
        if place.option is None:
            return self.with_question(place.step, place.question, **{place.field: text})
        options: list[Text] = [*options_of(ask)]
        options[place.option] = text or ""
        return self._with_options(place.step, place.question, options)

    # The lesson and its steps

    def with_facts(self, **values: Any) -> "LessonDraft":
        """With other values of the lesson itself."""
        return replace(self, section=self.section.model_copy(update=values))

    def with_step(self, at: int, **values: Any) -> "LessonDraft":
        """With other values of a step."""
        return self._with_steps([*self.steps[:at], self.steps[at].model_copy(update=values), *self.steps[at + 1 :]])

    def moved(self, at: int, to: int) -> "LessonDraft":
        """With a step at another place."""
        steps = list(self.steps)
        steps.insert(to, steps.pop(at))
        return self._with_steps(steps)

    def added(self, after: int, step: StepSection) -> "LessonDraft":
        """With one more step behind another; as it is, where it has as many as it may."""
        if len(self.steps) >= MOST_STEPS:
            return self
        return self._with_steps([*self.steps[: after + 1], step, *self.steps[after + 1 :]])

    def continued(self, after: int, lesson: Lesson, shows: list[LessonShow], language: str) -> "LessonDraft":
        """With the steps of a lesson that was recorded behind a step, its texts in a language.

        `shows` is what each step shows now: the one that follows goes on showing that, whatever is before it.
        """
        put = [step.model_copy(update={"text": self._text_in(step.text, language)}) for step in self.of(lesson).steps]
        draft = self._with_steps([*self.steps[: after + 1], *put, *self.steps[after + 1 :]])
        behind = after + 1 + len(put)
        if behind < len(draft.steps) and shows[after] != lesson.steps[-1].show:
            said = draft.steps[behind].show
            whole = show_section(shows[after + 1], lesson.names)
            unsaid = {key: getattr(whole, key) for key in type(whole).model_fields if getattr(said, key) is None}
            draft = draft.with_step(behind, show=said.model_copy(update=unsaid))
        return draft

    def _text_in(self, text: Text, language: str) -> Text:
        return text if language == self.own or isinstance(text, dict) else {language: text}

    def duplicated(self, at: int) -> "LessonDraft":
        """With a step a second time, behind itself."""
        return self.added(at, self.steps[at])

    def deleted(self, at: int) -> "LessonDraft":
        """Without a step; the last one that there is stays."""
        return self._with_steps([*self.steps[:at], *self.steps[at + 1 :]]) if len(self.steps) > 1 else self

    # What a step shows, locks, waits for

    def showing(self, at: int, show: LessonShow, names: LessonNames) -> "LessonDraft":
        """With a step that shows this, whatever the steps before show."""
        return self.with_step(at, show=show_section(show, names))

    def without_shown(self, at: int, key: str) -> "LessonDraft":
        """With a step that says no more of something that it shows: it stays as in the step before."""
        return self.with_step(at, show=self.steps[at].show.model_copy(update={key: None}))

    def toggled(self, at: int, key: str, part: str) -> "LessonDraft":
        """With a step that locks or hides (`key`) a part, where it doesn't, or no more."""
        parts = list(getattr(self.steps[at], key))
        return self.with_step(
            at, **{key: [each for each in parts if each != part] if part in parts else [*parts, part]}
        )

    def waiting(self, at: int, wait: WaitSection | None) -> "LessonDraft":
        """With a step that waits for this, or for nothing."""
        return self.with_step(at, wait=wait)

    # Questions

    def asking(self, at: int, ask: AskSection) -> "LessonDraft":
        """With one more question in a step; as it is, where it has as many as it may."""
        asks = self.steps[at].ask
        return self.with_step(at, ask=[*asks, ask]) if len(asks) < MOST_QUESTIONS else self

    def with_question(self, at: int, question: int, **values: Any) -> "LessonDraft":
        """With other values of a question."""
        asks = list(self.steps[at].ask)
        asks[question] = asks[question].model_copy(update=values)
        return self.with_step(at, ask=asks)

    def without_question(self, at: int, question: int) -> "LessonDraft":
        """Without a question."""
        return self.with_step(at, ask=[ask for number, ask in enumerate(self.steps[at].ask) if number != question])

    def with_option(self, at: int, question: int) -> "LessonDraft":
        """With one more option of a question, with nothing in it yet."""
        options = options_of(self.steps[at].ask[question])
        return self._with_options(at, question, [*options, ""]) if len(options) < MOST_OPTIONS else self

    def without_option(self, at: int, question: int, option: int) -> "LessonDraft":
        """Without an option; the one that is right stays so, and where it is the one, the first becomes so."""
        ask = self.steps[at].ask[question]
        after = self._with_options(at, question, [e for n, e in enumerate(options_of(ask)) if n != option])
        if ask.right is None or ask.right - 1 < option:
            return after
        return after.with_question(at, question, right=max(ask.right - 1, 1))

    def _with_options(self, at: int, question: int, options: list[Text]) -> "LessonDraft":
        key = "choice" if self.steps[at].ask[question].choice is not None else "vote"
        return self.with_question(at, question, **{key: options})

    def _with_steps(self, steps: list[StepSection]) -> "LessonDraft":
        return replace(self, section=self.section.model_copy(update={"step": steps}))


def options_of(ask: AskSection) -> list[Text]:
    """The options of a question; empty where it has none."""
    if ask.choice is not None:
        return ask.choice
    return ask.vote if isinstance(ask.vote, list) else []
