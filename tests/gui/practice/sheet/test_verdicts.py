"""What is said of answers to every question of networks of every sort: whole, and without what is hidden."""

from collections.abc import Iterator

import pytest

from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.sheet import sheet_of
from core.exercises.sheet.slips import slips_at
from gui.practice.question.verdict_view import VerdictContent
from gui.practice.sheet.hints import hints_of
from gui.practice.sheet.sentences import question_sentence
from gui.practice.sheet.slip_pictures import picture_of
from gui.practice.sheet.verdicts import slip_to_tell, verdict_of
from tests.core.exercises.iterations import of_sort
from tests.gui.practice.readable import told_of

DIGITS = 6


def texts_of(practice: Practice, verdict: VerdictContent | None) -> Iterator[str]:
    """All that is said of the open question, and of its answer."""
    yield question_sentence(practice, practice.at)
    hints = hints_of(practice)
    yield from (hints.formula, hints.numbers, hints.value, *(f"{each.name} {each.value}" for each in hints.needs))
    if verdict is not None:
        yield from (verdict.sentence, verdict.note)
        for column in verdict.columns or ():
            yield from (column.title, column.rule, column.numbers or "", column.value or "")
        if verdict.way_back is not None:
            yield from (verdict.way_back.link, verdict.way_back.note, *(stop.value for stop in verdict.way_back.trail))
    slip = slip_to_tell(practice)
    picture = None if slip is None else picture_of(practice, slip)
    if picture is not None:
        yield picture.said(practice.sheet.number_format.figure)


def tries_at(practice: Practice) -> Iterator[Practice]:
    """The open question with each slip that is known there, with what is wrong, and put right after it."""
    sheet, quantity = practice.sheet, practice.at
    for _, value in slips_at(quantity, sheet.numbers, sheet.numbers):
        slipped = practice.typed(repr(value)).checked()
        yield slipped
        yield slipped.kept()
        yield slipped.shown()
        yield slipped.typed(repr(sheet.value(quantity))).checked()
    yield practice.typed("98765").checked()
    yield practice.hinted().hinted().hinted()


@pytest.mark.slow
@pytest.mark.parametrize("sort", ["leaky, fixed bias", "softmax, squares"])
def test_each_answer_gets_a_whole_sentence_and_tells_nothing_hidden(sort: str):
    sheet = sheet_of(of_sort(sort), digits=DIGITS)
    ahead = practice_of(sheet)  # nothing is answered before
    after = ahead  # all is answered before
    for quantity in ahead.blanks:
        for practice in (ahead.going_to(quantity), after.going_to(quantity)):
            for tried in tries_at(practice):
                verdict = verdict_of(tried)
                said = list(texts_of(tried, verdict))
                assert all("{" not in text for text in said)
                assert not tried.line.tries or verdict is not None
                assert told_of(tried, said) == {}, (quantity.id, tried.line)
        after = after.going_to(quantity).typed(repr(sheet.value(quantity))).checked()
