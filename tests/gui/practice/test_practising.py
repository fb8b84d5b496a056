"""Who keeps the practice of a window."""

import pytest

from core.exercises.practice.practice import LineState, Practice, practice_of
from core.exercises.sheet.sheet import sheet_of
from gui.practice.practising import Practising
from tests.core.exercises.iterations import built_in


class Heard:
    """All changes that were said, in order."""

    def __init__(self, practising: Practising) -> None:
        self.changes: list[tuple[Practice | None, Practice]] = []
        practising.changed.connect(lambda before, after: self.changes.append((before, after)))


@pytest.fixture
def practising(qapp: object) -> Practising:
    made = Practising()
    made.begin(practice_of(sheet_of(built_in("gad-3-2-1"), about="W11")))
    return made


def test_nothing_is_practised_at_first(qapp: object):
    assert not Practising().is_going_on
    with pytest.raises(LookupError):
        _ = Practising().practice


def test_each_change_is_said_when_the_practice_is_another(practising: Practising):
    heard = Heard(practising)
    before = practising.practice
    practising.type("0.3303")
    practising.type("0.3303")
    practising.check()
    assert [after for _, after in heard.changes] == [before.typed("0.3303"), practising.practice]
    assert heard.changes[0][0] == before
    assert practising.practice.state_of(before.at) is LineState.RIGHT


def test_what_changes_nothing_is_not_said(practising: Practising):
    heard = Heard(practising)
    practising.check()  # of an empty field
    practising.keep()  # before anything was tried
    practising.go_back()  # before the first
    practising.go_to(practising.practice.sheet.given[0])
    assert heard.changes == []


def test_a_kept_number_leads_to_the_next_question(practising: Practising):
    first, second = practising.practice.blanks[:2]
    practising.type("7")
    practising.check()
    assert practising.practice.at == first
    practising.keep()
    assert practising.practice.at == second


def test_a_settled_question_has_no_more_hints(practising: Practising):
    practising.show()
    shown = practising.practice
    practising.hint()
    assert practising.practice is shown


def test_one_can_go_back_and_ahead_by_one(practising: Practising):
    first, second = practising.practice.blanks[:2]
    practising.go_ahead()
    assert practising.practice.at == second
    practising.go_back()
    assert practising.practice.at == first


def test_after_the_last_question_a_kept_number_is_first_held_against_the_true_one(practising: Practising):
    finished: list[bool] = []
    practising.finished.connect(lambda: finished.append(True))
    for _ in practising.practice.blanks[:-1]:
        practising.show()
        practising.go_on()
    practising.type("77.7")
    practising.check()
    practising.keep()
    assert practising.practice.is_done
    assert finished == []
    practising.check()  # of what is there already
    assert practising.practice.line.tries == ("77.7",)
    assert finished == [True]
    practising.keep()
    assert finished == [True, True]


def test_what_is_given_up_is_said_once(practising: Practising):
    said: list[bool] = []
    practising.given_up.connect(lambda: said.append(True))
    practising.give_up()
    practising.give_up()
    assert said == [True]
    assert not practising.is_going_on
