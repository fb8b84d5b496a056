"""A run in the window trains by another optimizer from a branch on, goes back, and can be undone to the last bit."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.network.optimizers import Adam, Momentum
from core.setup.changes import change_training
from core.setup.setup import open_setup
from core.training.kernel import Kernel
from core.training.roots import Root
from gui.model.model import Model
from gui.model.trial import Trial
from tests.gui.model.test_edits_keep_the_run import come_to, numbers

BRANCHED, LAST = 40, 90


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[Model]:
    made = Model(replace(change_training(open_setup("gad-3-2-1"), optimizer={"name": "adam"})))
    come_to(made, LAST, qtbot)
    yield made
    made.close()


def last_root(model: Model) -> Root:
    return model.commands.edits.course.roots[-1]


def whole(model: Model) -> bytes:
    return model.readings.history.newest_whole[1].tobytes()


def test_a_weight_tried_at_a_state_keeps_what_is_carried_there(model: Model, qtbot: QtBot):
    carried = model.readings.passes.whole_at(BRANCHED)[model.readings.network.parameter_count :]
    model.commands.playback.seek(BRANCHED)
    Trial(model.readings, model.commands, model).change(Weight(0, 1, 0), 0.75, BRANCHED)
    root = last_root(model)
    assert (root.state, root.begun) == (BRANCHED, 0)
    assert root.carried.tolist() == carried.tolist()
    assert model.readings.passes.update_at(BRANCHED).k == BRANCHED + 1
    come_to(model, LAST, qtbot)


def test_another_optimizer_counts_from_the_branch_on_and_is_undone(model: Model, qtbot: QtBot):
    model.commands.playback.seek(BRANCHED)
    Trial(model.readings, model.commands, model).change(Weight(0, 1, 0), 0.75, BRANCHED)
    come_to(model, LAST, qtbot)
    model.commands.playback.pause()
    before, at = numbers(model), whole(model)
    setup = change_training(model.readings.setup, optimizer={"name": "momentum"})
    model.commands.edits.edit("optimizer", setup)
    root = last_root(model)
    assert (root.setup.optimizer, root.begun, len(root.carried)) == (Momentum(), BRANCHED, 0)
    assert model.commands.edits.course.roots[0].setup.optimizer == Adam()
    come_to(model, LAST, qtbot)
    assert whole(model) != at
    model.commands.edits.undo.undo()
    qtbot.waitUntil(lambda: numbers(model) == before)
    come_to(model, LAST + 10, qtbot)
    assert last_root(model).setup.optimizer == Adam()


def test_what_the_next_update_makes_is_what_comes(model: Model, qtbot: QtBot):
    model.commands.playback.seek(BRANCHED)
    after = model.readings.after
    chain = model.readings.chain(Weight(0, 0, 0))
    model.commands.playback.seek(BRANCHED + 1)
    assert np.allclose(after, model.readings.parameters, rtol=1e-13, atol=0.0)
    assert chain.new_value == pytest.approx(float(model.readings.parameters[0]), rel=1e-13)


def test_loops_that_are_not_compiled_yet_keep_no_window_waiting(
    model: Model, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    loading: list[bool] = []  # whether it was the window's thread that asked for what would have been compiled first
    loads = Kernel.loads

    def noted(kernel: Kernel) -> bool:
        loading.append(threading.current_thread() is threading.main_thread())
        return loads(kernel)

    monkeypatch.setattr(Kernel, "is_ready", property(lambda _: False))
    monkeypatch.setattr(Kernel, "loads", noted)
    change = change_training(model.readings.setup, optimizer={"name": "momentum"})
    model.commands.edits.edit("optimizer", change)
    qtbot.waitUntil(lambda: model.readings.history.last == LAST)
    assert loading
    assert not loading[0]  # whoever asks after the first finds it loaded
