"""Texts of a lesson in its languages: exactly one of them, where a reader would be given the nearest.

A text that stands there without a language is in the lesson's `own` one: the first that a text names, or the writer's.
"""

from collections.abc import Iterator

from core.lessons.schema import AskSection, LessonSection, StepSection
from core.scenario.schema import Text


def texts_of_question(ask: AskSection) -> Iterator[Text]:
    """All texts of a question."""
    vote = ask.vote if isinstance(ask.vote, list) else []
    yield from (text for text in (ask.text, ask.why) if text is not None)
    yield from (*(ask.choice or ()), *vote)


def texts_of_step(step: StepSection) -> Iterator[Text]:
    """All texts of a step, the teacher's notes among them."""
    yield step.text
    if step.notes is not None:
        yield step.notes
    for ask in step.ask:
        yield from texts_of_question(ask)


def texts_of_lesson(section: LessonSection) -> Iterator[Text]:
    """All texts of a lesson."""
    yield section.title
    if section.about is not None:
        yield section.about
    for step in section.step:
        yield from texts_of_step(step)


def languages_of(section: LessonSection) -> tuple[str, ...]:
    """The languages that its texts name, in the order in which they are met."""
    named = (language for text in texts_of_lesson(section) if isinstance(text, dict) for language in text)
    return tuple(dict.fromkeys(named))


def words_in(text: Text | None, language: str, own: str) -> str:
    """What a text says in one language; empty where it says nothing."""
    if isinstance(text, dict):
        return text.get(language, "")
    return text or "" if language == own else ""


def with_words(text: Text | None, language: str, words: str, own: str) -> Text:
    """A text that says these words in one language, and in the others what it said."""
    said = text if isinstance(text, dict) else {own: text} if text else {}
    after = {**said, language: words}
    after = {key: value for key, value in after.items() if value or key == own}
    if not isinstance(text, dict) and set(after) <= {own}:
        return after.get(own, "")
    return after or ""
