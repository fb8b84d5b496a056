"""The answers to all samples at the state on the screen: at once where they are few, beside the window where not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.analysis.answers import answers_of
from core.data.samples import Samples
from core.setup.learned_samples import with_samples
from core.setup.setup import open_setup
from gui.model.at_cursor import live_answers
from gui.model.at_cursor.live_answers import LiveAnswers
from gui.model.model import Model


@pytest.fixture
def digits(qtbot: QtBot) -> Iterator[Model]:
    made = Model(open_setup("digits-64-20-10"))
    made.commands.playback.begin_slowly(False)
    yield made
    made.close()


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    made = QObject()
    yield made
    for each in made.findChildren(LiveAnswers):
        each.close_down()


def live(model: Model, owner: QObject, faults: list[str] | None = None) -> LiveAnswers:
    return LiveAnswers(model.readings, ([] if faults is None else faults).append, owner)


def are_of_the_screen(found: LiveAnswers, model: Model) -> bool:
    readings = model.readings
    there = answers_of(readings.network, readings.parameters, readings.whole.inputs, readings.whole.targets)
    return found.answers is not None and found.answers.answered.tolist() == there.answered.tolist()


def test_few_samples_are_answered_as_soon_as_somebody_asks(digits: Model, owner: QObject, qtbot: QtBot):
    found = live(digits, owner)
    assert found.has_classes and found.answers is None
    found.ask()
    assert are_of_the_screen(found, digits)
    at_the_start = found.answers
    found.ask()
    assert found.answers is at_the_start, "nothing moved"
    digits.commands.playback.run_to(400)
    qtbot.waitUntil(lambda: digits.readings.state == 400)
    found.ask()
    qtbot.waitUntil(lambda: are_of_the_screen(found, digits))
    assert found.answers is not None and at_the_start is not None
    assert found.answers.right_count > at_the_start.right_count + 200


def test_many_are_answered_beside_the_window(
    digits: Model, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(live_answers, "AT_ONCE", 0)
    found = live(digits, owner)
    found.ask()
    assert found.answers is None
    digits.commands.playback.run_to(400)
    qtbot.waitUntil(lambda: digits.readings.state == 400)
    found.ask()  # while those of the state before are under way, perhaps
    qtbot.waitUntil(lambda: are_of_the_screen(found, digits))


def test_of_a_run_only_some_states_are_looked_at_and_always_the_last(
    digits: Model, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(live_answers, "WAIT", 3_600_000)
    monkeypatch.setattr(live_answers, "SHARE", 1e9)
    found, looks = live(digits, owner), []
    found.changed.connect(lambda: looks.append(digits.readings.state))
    digits.store.changed.connect(lambda _before, _after: found.ask())
    found.ask()
    digits.commands.playback.run_to(2000)
    qtbot.waitUntil(lambda: digits.readings.state == 2000)
    digits.commands.playback.set_speed(500.0)
    digits.commands.playback.run()
    qtbot.waitUntil(lambda: digits.readings.state > 2020)
    digits.commands.playback.pause()
    qtbot.waitUntil(lambda: not digits.readings.running)
    qtbot.waitUntil(lambda: are_of_the_screen(found, digits))
    assert set(looks) <= {0, 2000, digits.readings.state}  # where it stood still


def test_answers_to_other_samples_are_known_no_more(digits: Model, owner: QObject):
    found = live(digits, owner)
    found.ask()
    setup = digits.readings.setup
    fewer = Samples(setup.whole.inputs[:100], setup.whole.targets[:100])
    assert digits.commands.edits.edit("fewer", with_samples(setup, fewer))
    assert found.answers is None
    found.ask()
    assert found.answers is not None and found.answers.count == 100


def test_targets_that_are_no_classes_have_no_answers(model: Model, owner: QObject):
    found = live(model, owner)
    found.ask()
    assert not found.has_classes and found.answers is None


def test_what_goes_wrong_is_said(digits: Model, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    def fails(*_anything: object) -> None:
        raise MemoryError("no room")

    monkeypatch.setattr(live_answers, "AT_ONCE", 0)
    monkeypatch.setattr(live_answers, "answers_of", fails)
    faults: list[str] = []
    found = live(digits, owner, faults)
    found.ask()
    qtbot.waitUntil(lambda: bool(faults))
    assert "no room" in faults[0]
