"""Changes of a network with a million weights: what they keep, and what goes with the run that they replace."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.setup.setup import open_setup
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
    for place in range(undo.count()):
        held |= undo.command(place).arrays()
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
    assert 0 < kept(model) <= CHANGES * MOST_KEPT
    for _ in range(CHANGES):
        model.commands.edits.undo.undo()
        come_to(model, 30, qtbot)
    assert kept(model) <= CHANGES * MOST_KEPT
    assert model.readings.parameters.tobytes() == before.tobytes()


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
    gc.disable()  # nothing may hold the run that it holds itself
    try:
        run = weakref.ref(model.readings.open_run)
        history = weakref.ref(model.readings.history)
        change(model, 0)
        come_to(model, 30, qtbot)
        assert model.readings.parameters is not None
        qtbot.waitUntil(lambda: run() is None and history() is None)
    finally:
        gc.enable()
