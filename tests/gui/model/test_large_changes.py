"""Changes of a network with a million weights: what they keep, and what goes with the run that they replace."""

import gc
import threading
import weakref
from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.setup.setup import open_setup
from core.training.history import History, Room
from core.training.step import Training
from gui.model.model import Model
from gui.model.trial import Trial
from tests.gui.model.test_edits_keep_the_run import come_to

CHANGES = 3
MOST_KEPT = 20 * 2**20  # bytes a change


@pytest.fixture
def model(qapp: object) -> Iterator[Model]:
    model = Model(open_setup("psi-2-1000-1000-2"))
    yield model
    model.close()


def kept(model: Model) -> int:
    """The bytes of all that can be undone or done again."""
    undo, held = model.commands.edits.undo, {}
    for index in range(undo.count()):
        held |= undo.command(index).arrays()
    return sum(held.values())


def change(model: Model, number: int) -> None:
    start = model.readings.setup.start.copy()
    start[number] += 0.1
    model.commands.edits.edit("change", model.readings.setup.with_start(start))


def test_a_change_keeps_no_states_and_undo_leads_to_the_very_same_numbers(model: Model, qtbot: QtBot) -> None:
    come_to(model, 30, qtbot)
    before = model.readings.parameters.copy()
    for number in range(CHANGES):
        change(model, number)
        come_to(model, 30, qtbot)
    assert 0 < kept(model) <= 1.01 * before.nbytes  # the first start, and of each other one number
    for _ in range(CHANGES):
        model.commands.edits.undo.undo()
        come_to(model, 30, qtbot)
    assert kept(model) <= 1.01 * before.nbytes
    assert model.readings.parameters.tobytes() == before.tobytes()


def test_after_undo_nothing_is_kept_of_the_changes_but_the_numbers_that_they_changed(
    model: Model, qtbot: QtBot
) -> None:
    """Each kept a whole start, so that it could be done again: 8 MB."""
    come_to(model, 30, qtbot)
    starts = []
    for number in range(CHANGES):
        change(model, number)
        starts.append(weakref.ref(model.readings.setup.start))
    for _ in range(CHANGES):
        model.commands.edits.undo.undo()
    come_to(model, 30, qtbot)  # the training thread lets go of what it trained
    gc.collect()
    assert all(start() is None for start in starts)
    assert kept(model) <= 1.01 * model.readings.setup.start.nbytes


def test_what_is_done_again_begins_at_the_very_same_numbers(model: Model, qtbot: QtBot) -> None:
    undo, sections, starts = model.commands.edits.undo, [], []
    for number in range(CHANGES):
        change(model, number)
        starts.append(model.readings.setup.start.copy())
        sections.append(model.readings.setup.scenario.start)
    for _ in range(CHANGES):
        undo.undo()
    assert model.readings.setup.scenario.start.weights is None, "it is drawn again, and not given"
    for start, section in zip(starts, sections, strict=True):
        undo.redo()
        setup = model.readings.setup
        assert setup.start.tobytes() == start.tobytes()
        assert setup.scenario.start == section
        assert model.readings.roots[0].parameters is setup.start
        assert not setup.start.flags.writeable


def test_many_numbers_that_change_at_once_are_kept_as_they_are(model: Model) -> None:
    before = model.readings.setup.start
    model.commands.edits.edit("all", model.readings.setup.with_start(before + 0.125))
    change(model, 0)
    model.commands.edits.undo.undo()
    model.commands.edits.undo.undo()
    assert kept(model) >= 2 * before.nbytes
    model.commands.edits.undo.redo()
    assert np.array_equal(model.readings.setup.start, before + 0.125)


def test_what_nobody_holds_is_given_back_once_training_rests(
    model: Model, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The C library kept what eight arrays had been in, after each change that was undone, too: 75 MB."""
    threads: list[str] = []
    monkeypatch.setattr(
        "gui.threads.training_worker.give_back", lambda: threads.append(threading.current_thread().name)
    )
    come_to(model, 30, qtbot)
    qtbot.waitUntil(lambda: len(threads) == 1)
    assert threads != [threading.main_thread().name], "it takes longer than a frame"


def test_a_branch_keeps_no_states_either(model: Model, qtbot: QtBot) -> None:
    come_to(model, 30, qtbot)
    for state in (10, 20):
        model.commands.playback.seek(state)
        Trial(model.readings, model.commands, model).change(Weight(1, 0, 0), 0.5, state)
        come_to(model, 30, qtbot)
    for root in model.readings.roots:
        assert root.parameters.base is None or root.parameters.base.nbytes <= MOST_KEPT


def test_a_run_that_is_replaced_goes_at_once_with_all_its_memory(model: Model, qtbot: QtBot) -> None:
    come_to(model, 30, qtbot)
    gc.collect()
    collects_by_itself = gc.isenabled()
    gc.disable()  # nothing may hold the run that it holds itself
    try:
        run = weakref.ref(model.readings.open_run)
        history = weakref.ref(model.readings.history)
        change(model, 0)
        come_to(model, 30, qtbot)
        assert model.readings.parameters is not None
        qtbot.waitUntil(lambda: run() is None and history() is None)
    finally:
        if collects_by_itself:  # it does not where the window's thread collects: another one would, after this test
            gc.enable()


def test_what_is_shown_of_a_change_is_not_trained_again(
    model: Model, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a long run not every state is kept; the one on the screen is held, however far training is meanwhile."""
    come_to(model, 50, qtbot)
    again: list[int] = []
    replay = Training.replay

    def counted(training: Training, state: int, whole: np.ndarray, until: int) -> np.ndarray:
        again.append(until)
        return replay(training, state, whole, until)

    monkeypatch.setattr(Training, "replay", counted)
    is_there, publish = threading.Event(), History.publish

    def published(history: History, room: Room, count: int, newest: np.ndarray) -> None:
        publish(history, room, count, newest)
        if history.last >= 50:
            is_there.set()

    monkeypatch.setattr(History, "publish", published)
    change(model, 0)
    shown = model.readings.state
    assert 0 < shown < 50
    assert is_there.wait(60)  # in which the window does nothing
    assert model.readings.state == shown
    held = model.readings.parameters
    assert not again
    assert np.array_equal(held, Training(model.readings.setup).replay(0, model.readings.setup.start, shown))
