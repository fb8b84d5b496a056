"""The playhead and the training thread, without any view."""

import gc
import weakref
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from core.base.errors import ScenarioError
from core.base.number_format import NumberFormat
from core.network.elements import Weight
from core.setup.setup import open_setup
from core.training import kernel
from core.training.run import Run
from core.training.stops import ErrorBelow
from gui.model import changes
from gui.model.frame_clock import FIRST_PACE, GROWS_AT_MOST
from gui.model.model import Model
from gui.model.window_state import EdgeValue
from gui.window.main_window import MainWindow
from tests.gui.idle import is_recording, until_training_has_heard


def wait_for(qtbot, condition, seconds=120):
    qtbot.waitUntil(condition, timeout=int(seconds * 1000))


def test_step_goes_on_by_one_state_and_back_again(qtbot, model, reference):
    model.commands.playback.step()
    wait_for(qtbot, lambda: model.readings.state == 1)
    assert model.readings.trace.error == pytest.approx(reference("gad-3-2-1", 1)["error"], rel=1e-12)
    assert model.readings.chain(Weight(0, 0, 0)).value == pytest.approx(0.41702116179477217, rel=1e-15)
    model.commands.playback.step_back()
    assert model.readings.state == 0
    assert model.readings.chain(Weight(0, 0, 0)).value == 0.417022
    model.commands.playback.step_back()
    assert model.readings.state == 0
    model.commands.playback.step()
    assert model.readings.state == 1, "a recorded state needs no training"


def test_steps_one_by_one_are_the_run_to_the_last_bit(qtbot, model):
    for state in range(1, 8):
        model.commands.playback.step()
        wait_for(qtbot, lambda state=state: model.readings.state == state)
    run = Run(model.readings.setup)
    run.advance(7)
    assert model.readings.trace.parameters.tobytes() == run.trace.parameters.tobytes()


def test_run_to_trains_there_and_run_stops_at_the_goal(qtbot, model, reference):
    model.commands.playback.run_to(1000)
    wait_for(qtbot, lambda: model.readings.state == 1000)
    assert model.readings.trace.error == pytest.approx(reference("gad-3-2-1", 1000)["error"], rel=1e-9)
    assert not model.readings.running
    model.commands.playback.run()
    assert model.readings.running
    wait_for(qtbot, lambda: not model.readings.running, 120)
    assert (model.readings.state, model.readings.goal) == (80_000, 80_000)
    assert f"{model.readings.trace.forward.outputs[0, 0]:.4f} {model.readings.trace.error:.2e}" == "0.2001 2.04e-08"


def test_a_run_beyond_the_goal_goes_as_far_again(qtbot, model):
    model.commands.documents.open("csdn-2-3-1")
    iterations = model.readings.setup.iterations
    model.commands.playback.run_to(iterations)
    wait_for(qtbot, lambda: model.readings.state == iterations)
    model.commands.playback.run()
    assert model.readings.goal == 2 * iterations
    wait_for(qtbot, lambda: not model.readings.running)
    assert model.readings.state == 2 * iterations


def test_pause_stands_still_and_what_is_recorded_stays(qtbot, model, monkeypatch):
    model.commands.playback.run()
    wait_for(qtbot, lambda: model.readings.state > 100)
    model.commands.playback.pause()
    state = model.readings.state
    until_training_has_heard(model, monkeypatch)
    recorded = model.readings.history.last
    until_training_has_heard(model, monkeypatch)
    assert not model.readings.running
    assert (model.readings.state, model.readings.history.last) == (state, recorded)


def test_speed_is_kept_in_states_a_second(qtbot, model, monkeypatch):
    clock = SimpleNamespace(now=0.0)
    monkeypatch.setattr("gui.model.playback.time", SimpleNamespace(perf_counter=lambda: clock.now))
    model.commands.playback.set_speed(128)
    model.commands.playback.run()
    for state in range(1, 65):
        clock.now = state / 128
        wait_for(qtbot, lambda state=state: model.readings.state >= state)
        assert model.readings.state == state
        assert model.readings.history.last <= state + 5


def test_reset_is_the_same_start_again(qtbot, model):
    model.commands.playback.run_to(20)
    wait_for(qtbot, lambda: model.readings.state == 20)
    twentieth = model.readings.trace.parameters.tobytes()
    model.commands.pointing.pin(Weight(0, 0, 0))
    model.commands.edits.reset()
    assert (model.readings.state, model.readings.history.last) == (0, 0)
    assert model.readings.trace.parameters.tobytes() == open_setup("gad-3-2-1").start.tobytes()
    assert model.readings.pinned == Weight(0, 0, 0)
    model.commands.playback.run_to(20)
    wait_for(qtbot, lambda: model.readings.state == 20)
    assert model.readings.trace.parameters.tobytes() == twentieth


def test_reset_and_open_while_running_leave_nothing_of_the_old_run(qtbot, model, monkeypatch):
    for _ in range(5):
        model.commands.playback.run()
        wait_for(qtbot, lambda: model.readings.state > 0)
        model.commands.edits.reset()
        assert (model.readings.state, model.readings.running) == (0, False)
        model.commands.playback.run()
        wait_for(qtbot, lambda: model.readings.state > 0)
        model.commands.documents.open("csdn-2-3-1")
        until_training_has_heard(model, monkeypatch)
        assert (model.readings.setup.name, model.readings.state, model.readings.history.last) == ("csdn-2-3-1", 0, 0)
        model.commands.documents.open("gad-3-2-1")


def test_open_of_a_broken_file_keeps_what_is_open(qtbot, model, tmp_path):
    model.commands.playback.run_to(5)
    wait_for(qtbot, lambda: model.readings.state == 5)
    broken = tmp_path / "broken.toml"
    broken.write_text("format = 1\n", encoding="utf-8")
    with pytest.raises(ScenarioError):
        model.commands.documents.open(broken)
    assert (model.readings.setup.name, model.readings.state) == ("gad-3-2-1", 5)


def test_close_while_running_joins_the_thread_at_once(qtbot):
    model = Model(open_setup("gad-3-2-1"))
    model.commands.playback.run()
    wait_for(qtbot, lambda: model.readings.state > 10)
    model.close()
    assert model.training.is_over
    assert not is_recording(model)


def test_edges_show_weights_gradients_or_the_last_update(qtbot, model):
    start = model.readings.trace.parameters
    assert model.readings.edge_values.tolist() == start.tolist()
    model.commands.display.show_on_edges(EdgeValue.UPDATE)
    assert model.readings.edge_values is None, "no update has led to iteration 0"
    model.commands.playback.step()
    wait_for(qtbot, lambda: model.readings.state == 1)
    assert model.readings.edge_values.tolist() == (model.readings.trace.parameters - start).tolist()
    model.commands.display.show_on_edges(EdgeValue.GRADIENT)
    assert model.readings.edge_values.tolist() == model.readings.trace.gradient.tolist()


def test_run_that_leaves_the_numbers_stops_and_says_so(qtbot, model, tmp_path):
    wild = tmp_path / "wild.toml"
    wild.write_text(
        'format = 1\ntitle = "wild"\n[network]\ninputs = 1\n'
        'layers = [{ size = 1, activation = "identity", bias = false }]\n'
        "[start]\nweights = [[[2.0]]]\nbiases = [[]]\n[data]\ninputs = [[3.0]]\ntargets = [[1.0]]\n"
        '[training]\nloss = "squared_error"\nlearning_rate = 1e300\n',
        encoding="utf-8",
    )
    model.commands.documents.open(wild)
    with qtbot.waitSignal(model.store.when(changes.ended_changed)):
        model.commands.playback.run()
    wait_for(qtbot, lambda: not model.readings.running)
    assert (model.readings.ended.name, model.readings.ended.state, model.readings.state) == ("E", 1, 1)
    model.commands.playback.run()
    assert not model.readings.running
    model.commands.playback.step_back()
    assert model.readings.trace.error == 25.0


def test_what_has_halted_a_run_is_still_said_where_one_comes_back_to(qtbot: QtBot, model: Model):
    playback, readings = model.commands.playback, model.readings
    playback.set_stops((ErrorBelow(1e-4),))
    playback.run()
    wait_for(qtbot, lambda: readings.stopped is not None and not readings.running)
    stopped = readings.stopped
    playback.run_to(3)
    assert readings.stopped is None
    playback.run_to(stopped.state)
    assert readings.stopped == stopped
    playback.step()
    wait_for(qtbot, lambda: readings.state > stopped.state)
    playback.step_back()
    assert readings.stopped is None, "whoever steps on is not halted by it any more"


def test_the_right_rule_follows_a_run_that_was_halted(qtbot: QtBot, model: Model):
    playback, edits, readings = model.commands.playback, model.commands.edits, model.readings
    edits.set_rule("sequential_update")
    playback.set_stops((ErrorBelow(1e-7),))
    playback.run()
    wait_for(qtbot, lambda: readings.stopped is not None and not readings.running)
    model.commands.kept_runs.keep_right()
    wait_for(qtbot, lambda: not is_recording(model))
    assert readings.right_rule.history.last == readings.history.last


def test_the_right_rule_follows_no_farther_than_to_where_a_run_was_halted(qtbot: QtBot, model: Model):
    playback, edits, readings = model.commands.playback, model.commands.edits, model.readings
    edits.set_rule("sequential_update")
    playback.run_to(20_000)
    wait_for(qtbot, lambda: readings.state == 20_000)
    playback.seek(0)
    playback.set_stops((ErrorBelow(0.01),))
    playback.run()
    wait_for(qtbot, lambda: readings.stopped is not None and not readings.running)
    model.commands.kept_runs.keep_right()
    wait_for(qtbot, lambda: not is_recording(model))
    assert readings.right_rule.history.last == readings.stopped.state < 20_000


def test_a_run_that_is_paused_as_its_speed_changes_stays_so(model: Model):
    playback = model.commands.playback
    playback.run()
    model.store.when(changes.speed_changed).connect(playback.pause)
    playback.set_speed(5)
    assert not model.readings.running


def test_a_run_of_the_right_rule_is_not_held_when_it_is_wanted_no_more(qtbot: QtBot, model: Model, monkeypatch):
    readings = model.readings
    model.commands.edits.set_rule("sequential_update")
    model.commands.kept_runs.keep_right()
    right = weakref.ref(model.store.state.session.right_run)
    assert readings.right_rule.error == readings.error
    model.commands.documents.open("csdn-2-3-1")
    until_training_has_heard(model, monkeypatch)
    assert readings.trace.error > 0, "another picture is drawn"
    gc.collect()
    assert right() is None


def test_a_library_that_cannot_compile_is_said_once_and_training_goes_on(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    def train(*_arguments: object) -> int:
        raise ImportError("Numba needs NumPy 2.1 or less")

    monkeypatch.setattr(kernel, "_why_not", [])
    monkeypatch.setattr(kernel.Kernel, "train", train)
    said = []
    window.commands.playback.uncompiled.connect(said.append)
    window.commands.documents.open_setup(open_setup("gad-3-2-1"))
    window.commands.playback.run_to(20)
    qtbot.waitUntil(lambda: window.readings.state == 20)
    window.commands.playback.run_to(40)
    qtbot.waitUntil(lambda: window.readings.state == 40)
    assert said == ["ImportError: Numba needs NumPy 2.1 or less"]
    assert "training is slower" in window.statusBar().currentMessage()


def test_every_window_has_a_number_format_of_its_own(model: Model):
    other, heard = Model(open_setup("csdn-2-3-1")), []
    try:
        model.store.when(changes.number_format_changed).connect(lambda: heard.append(model.readings.number_format))
        assert model.readings.number_format == other.readings.number_format == NumberFormat()
        model.commands.display.write_numbers(NumberFormat())
        assert heard == []
        model.commands.display.write_numbers(NumberFormat(9))
        assert heard == [NumberFormat(9)] and other.readings.number_format == NumberFormat()
    finally:
        other.close()


def test_the_first_run_begins_slowly_and_grows_to_its_goal(qtbot: QtBot, model: Model, monkeypatch: pytest.MonkeyPatch):
    clock = SimpleNamespace(now=0.0)
    monkeypatch.setattr("gui.model.playback.time", SimpleNamespace(perf_counter=lambda: clock.now))
    playback, readings = model.commands.playback, model.readings
    playback.begin_slowly(True)
    playback.run_to(10)  # its loops are loaded
    wait_for(qtbot, lambda: readings.state == 10)
    playback.seek(0)
    playback.run()
    paces, seen, ends = [readings.pace], [0], []
    for frame in range(1, 400):
        clock.now = frame / 60
        playback.clock.show_frame()
        wait_for(qtbot, lambda: not readings.running or readings.history.last >= readings.state + 1)
        paces.append(readings.pace)
        seen.append(readings.state)
        ends.append(readings.end)
    wait_for(qtbot, lambda: not readings.running)
    grown = [pace for pace in paces if pace is not None]
    assert grown[0] == FIRST_PACE and grown == sorted(grown) and grown[-1] > 10_000
    assert seen[:100] == sorted(seen[:100]) and {0, 1, 2, 3} <= set(seen) and seen[60] < 10
    assert readings.state == readings.goal and readings.pace is None
    assert ends[0] == 20 and ends == sorted(ends) and ends[-1] == readings.end == 80_000, "plots hold what is seen"


def test_a_second_press_of_run_is_at_full_speed(model: Model):
    playback, readings = model.commands.playback, model.readings
    playback.begin_slowly(True)
    playback.toggle()
    assert readings.running and readings.pace == FIRST_PACE
    playback.toggle()
    assert not readings.running and readings.pace is None
    playback.toggle()
    assert readings.running and readings.pace is None


def test_a_speed_that_is_chosen_ends_the_growing(model: Model):
    playback, readings = model.commands.playback, model.readings
    playback.begin_slowly(True)
    playback.run()
    playback.set_speed(readings.speed)  # the same: the slider was pressed where it stands
    assert readings.running and readings.pace is None
    playback.pause()
    playback.begin_slowly(True)
    playback.set_speed(30)
    model.commands.documents.open("csdn-2-3-1")
    playback.run()
    assert readings.running and readings.pace is None


def test_each_document_begins_slowly_once_and_an_edit_not_again(model: Model):
    playback, readings = model.commands.playback, model.readings
    playback.begin_slowly(True)
    playback.run()
    model.commands.edits.set_rule("sequential_update")
    playback.pause()
    playback.run()
    assert readings.pace is None
    model.commands.documents.open("csdn-2-3-1")
    playback.run()
    assert readings.pace == FIRST_PACE


def test_a_run_grows_no_longer_than_some_seconds_where_training_lags(
    qtbot: QtBot, model: Model, monkeypatch: pytest.MonkeyPatch
):
    clock = SimpleNamespace(now=0.0)
    monkeypatch.setattr("gui.model.playback.time", SimpleNamespace(perf_counter=lambda: clock.now))
    playback, readings = model.commands.playback, model.readings
    playback.begin_slowly(True)
    playback.run_to(1)
    wait_for(qtbot, lambda: readings.state == 1)
    playback.run()
    for clock.now in (1.0, 2.0, 3.0, 4.0, 5.0):  # whatever came, it is held back to a state a second
        playback.clock.show_frame()
        assert readings.pace is not None
    clock.now = GROWS_AT_MOST + 0.1
    playback.clock.show_frame()
    assert readings.pace is None and readings.running
    wait_for(qtbot, lambda: readings.state == readings.goal)


def test_while_its_loops_are_loaded_a_run_does_not_grow(model: Model, monkeypatch: pytest.MonkeyPatch):
    clock = SimpleNamespace(now=0.0)
    monkeypatch.setattr("gui.model.playback.time", SimpleNamespace(perf_counter=lambda: clock.now))
    monkeypatch.setattr(Run, "is_ready", False)
    playback = model.commands.playback
    playback.begin_slowly(True)
    playback.run()
    for clock.now in (10.0, 20.0):
        playback.clock.show_frame()
    assert model.readings.pace is not None


def test_what_was_in_sight_stays_so_where_a_run_is_paused(qtbot: QtBot, model: Model):
    playback, readings = model.commands.playback, model.readings
    playback.begin_slowly(True)
    playback.run()
    wait_for(qtbot, lambda: readings.state >= 2)
    playback.pause()
    assert readings.end < 100 < readings.goal
    playback.run_to(200)
    wait_for(qtbot, lambda: readings.state == 200)
    assert readings.end == 200
    playback.run()
    assert readings.end == readings.goal


def test_the_plots_hold_what_was_stepped_through_and_grow_with_it(qtbot: QtBot, model: Model):
    playback, readings = model.commands.playback, model.readings
    ends = []
    for state in range(1, 21):
        playback.step()
        wait_for(qtbot, lambda state=state: readings.state == state)
        ends.append(readings.end)
    assert ends[0] == 20 and ends == sorted(ends) and ends[-1] == 30 and readings.goal == 80_000
    playback.seek(3)
    playback.step()
    assert readings.end == 30, "a state that is recorded is in sight already"
    playback.run()
    assert readings.end == readings.goal


def test_the_plots_hold_what_a_run_at_a_chosen_speed_has_come_to(qtbot: QtBot, model: Model):
    playback, readings = model.commands.playback, model.readings
    playback.set_speed(60)
    playback.set_goal(60)
    playback.run()
    wait_for(qtbot, lambda: readings.state >= 5)
    assert readings.end < readings.goal
    playback.pause()
    assert readings.end < readings.goal
    ends = []
    model.store.when(changes.recorded_changed).connect(lambda: ends.append(readings.end))
    playback.run()
    wait_for(qtbot, lambda: not readings.running)
    assert ends == sorted(ends) and readings.end == readings.goal


def test_who_stepped_before_a_run_that_begins_slowly_sees_the_plots_grow_on(qtbot: QtBot, model: Model):
    playback, readings = model.commands.playback, model.readings
    playback.begin_slowly(True)
    playback.step()
    wait_for(qtbot, lambda: readings.state == 1)
    playback.run()
    assert readings.end == 20


def test_the_error_of_a_state_that_stands_is_that_of_the_passes_that_are_shown(qtbot: QtBot, model: Model):
    """In psi-2-3-3-2 the answers come so near to the targets that what is left of both is rounding."""
    model.commands.documents.open("psi-2-3-3-2")
    model.commands.playback.run_to(6250)
    wait_for(qtbot, lambda: model.readings.state == 6250 and not model.readings.running)
    recorded, shown = model.readings.history.error(6250), model.readings.batch_trace.error
    assert recorded is not None and abs(recorded - shown) > 0.01 * shown, "else nothing is tested here"
    assert model.readings.error == shown
