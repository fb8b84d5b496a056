"""The playhead and the training thread, without any view."""

from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from core.base.errors import ScenarioError
from core.base.number_format import NumberFormat
from core.network.elements import Weight
from core.setup.setup import open_setup
from core.training import kernel
from core.training.run import Run
from gui.model.window_state import EdgeValue
from gui.model.workbench import Workbench
from gui.threads.training_thread import TrainingThread
from gui.window.main_window import MainWindow
from tests.gui.idle import is_recording, until_training_has_heard


def wait_for(qtbot, condition, seconds=120):
    qtbot.waitUntil(condition, timeout=int(seconds * 1000))


def test_step_goes_on_by_one_state_and_back_again(qtbot, workbench, reference):
    workbench.step()
    wait_for(qtbot, lambda: workbench.state == 1)
    assert workbench.trace.error == pytest.approx(reference("gad-3-2-1", 1)["error"], rel=1e-12)
    assert workbench.chain(Weight(0, 0, 0)).value == pytest.approx(0.41702116179477217, rel=1e-15)
    workbench.step_back()
    assert workbench.state == 0
    assert workbench.chain(Weight(0, 0, 0)).value == 0.417022
    workbench.step_back()
    assert workbench.state == 0
    workbench.step()
    assert workbench.state == 1, "a recorded state needs no training"


def test_steps_one_by_one_are_the_run_to_the_last_bit(qtbot, workbench):
    for state in range(1, 8):
        workbench.step()
        wait_for(qtbot, lambda state=state: workbench.state == state)
    run = Run(workbench.setup)
    run.advance(7)
    assert workbench.trace.parameters.tobytes() == run.trace.parameters.tobytes()


def test_run_to_trains_there_and_run_stops_at_the_goal(qtbot, workbench, reference):
    workbench.run_to(1000)
    wait_for(qtbot, lambda: workbench.state == 1000)
    assert workbench.trace.error == pytest.approx(reference("gad-3-2-1", 1000)["error"], rel=1e-9)
    assert not workbench.running
    workbench.run()
    assert workbench.running
    wait_for(qtbot, lambda: not workbench.running, 120)
    assert (workbench.state, workbench.goal) == (80_000, 80_000)
    assert f"{workbench.trace.forward.outputs[0, 0]:.4f} {workbench.trace.error:.2e}" == "0.2001 2.04e-08"


def test_a_run_beyond_the_goal_goes_as_far_again(qtbot, workbench):
    workbench.open("csdn-2-3-1")
    iterations = workbench.setup.iterations
    workbench.run_to(iterations)
    wait_for(qtbot, lambda: workbench.state == iterations)
    workbench.run()
    assert workbench.goal == 2 * iterations
    wait_for(qtbot, lambda: not workbench.running)
    assert workbench.state == 2 * iterations


def test_pause_stands_still_and_what_is_recorded_stays(qtbot, workbench, monkeypatch):
    workbench.run()
    wait_for(qtbot, lambda: workbench.state > 100)
    workbench.pause()
    state = workbench.state
    until_training_has_heard(workbench, monkeypatch)
    recorded = workbench.history.last
    until_training_has_heard(workbench, monkeypatch)
    assert not workbench.running
    assert (workbench.state, workbench.history.last) == (state, recorded)


def test_speed_is_kept_in_states_a_second(qtbot, workbench, monkeypatch):
    clock = SimpleNamespace(now=0.0)
    monkeypatch.setattr("gui.model.playback.time", SimpleNamespace(perf_counter=lambda: clock.now))
    workbench.set_speed(128)
    workbench.run()
    for state in range(1, 65):
        clock.now = state / 128
        wait_for(qtbot, lambda state=state: workbench.state >= state)
        assert workbench.state == state
        assert workbench.history.last <= state + 5


def test_reset_is_the_same_start_again(qtbot, workbench):
    workbench.run_to(20)
    wait_for(qtbot, lambda: workbench.state == 20)
    twentieth = workbench.trace.parameters.tobytes()
    workbench.pin(Weight(0, 0, 0))
    workbench.reset()
    assert (workbench.state, workbench.history.last) == (0, 0)
    assert workbench.trace.parameters.tobytes() == open_setup("gad-3-2-1").start.tobytes()
    assert workbench.pinned == Weight(0, 0, 0)
    workbench.run_to(20)
    wait_for(qtbot, lambda: workbench.state == 20)
    assert workbench.trace.parameters.tobytes() == twentieth


def test_reset_and_open_while_running_leave_nothing_of_the_old_run(qtbot, workbench, monkeypatch):
    for _ in range(5):
        workbench.run()
        wait_for(qtbot, lambda: workbench.state > 0)
        workbench.reset()
        assert (workbench.state, workbench.running) == (0, False)
        workbench.run()
        wait_for(qtbot, lambda: workbench.state > 0)
        workbench.open("csdn-2-3-1")
        until_training_has_heard(workbench, monkeypatch)
        assert (workbench.setup.name, workbench.state, workbench.history.last) == ("csdn-2-3-1", 0, 0)
        workbench.open("gad-3-2-1")


def test_open_of_a_broken_file_keeps_what_is_open(qtbot, workbench, tmp_path):
    workbench.run_to(5)
    wait_for(qtbot, lambda: workbench.state == 5)
    broken = tmp_path / "broken.toml"
    broken.write_text("format = 1\n", encoding="utf-8")
    with pytest.raises(ScenarioError):
        workbench.open(broken)
    assert (workbench.setup.name, workbench.state) == ("gad-3-2-1", 5)


def test_close_while_running_joins_the_thread_at_once(qtbot):
    workbench = Workbench(open_setup("gad-3-2-1"))
    workbench.run()
    wait_for(qtbot, lambda: workbench.state > 10)
    workbench.close()
    assert workbench.findChild(TrainingThread).is_over
    assert not is_recording(workbench)


def test_edges_show_weights_gradients_or_the_last_update(qtbot, workbench):
    start = workbench.trace.parameters
    assert workbench.edge_values.tolist() == start.tolist()
    workbench.show(EdgeValue.UPDATE)
    assert workbench.edge_values is None, "no update has led to state 0"
    workbench.step()
    wait_for(qtbot, lambda: workbench.state == 1)
    assert workbench.edge_values.tolist() == (workbench.trace.parameters - start).tolist()
    workbench.show(EdgeValue.GRADIENT)
    assert workbench.edge_values.tolist() == workbench.trace.gradient.tolist()


def test_run_that_leaves_the_numbers_stops_and_says_so(qtbot, workbench, tmp_path):
    wild = tmp_path / "wild.toml"
    wild.write_text(
        'format = 1\ntitle = "wild"\n[network]\ninputs = 1\n'
        'layers = [{ size = 1, activation = "identity", bias = false }]\n'
        "[start]\nweights = [[[2.0]]]\nbiases = [[]]\n[data]\ninputs = [[3.0]]\ntargets = [[1.0]]\n"
        '[training]\nloss = "squared_error"\nlearning_rate = 1e300\n',
        encoding="utf-8",
    )
    workbench.open(wild)
    with qtbot.waitSignal(workbench.ended_changed):
        workbench.run()
    wait_for(qtbot, lambda: not workbench.running)
    assert (workbench.ended.name, workbench.ended.state, workbench.state) == ("E", 1, 1)
    workbench.run()
    assert not workbench.running
    workbench.step_back()
    assert workbench.trace.error == 25.0


def test_a_library_that_cannot_compile_is_said_once_and_training_goes_on(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    def train(*_arguments: object) -> int:
        raise ImportError("Numba needs NumPy 2.1 or less")

    monkeypatch.setattr(kernel, "_why_not", [])
    monkeypatch.setattr(kernel.Kernel, "train", train)
    said = []
    window.workbench.uncompiled.connect(said.append)
    window.workbench.open_setup(open_setup("gad-3-2-1"))
    window.workbench.run_to(20)
    qtbot.waitUntil(lambda: window.workbench.state == 20)
    window.workbench.run_to(40)
    qtbot.waitUntil(lambda: window.workbench.state == 40)
    assert said == ["ImportError: Numba needs NumPy 2.1 or less"]
    assert "training is slower" in window.statusBar().currentMessage()


def test_every_window_has_a_number_format_of_its_own(workbench: Workbench):
    other, heard = Workbench(open_setup("csdn-2-3-1")), []
    try:
        workbench.notation_changed.connect(lambda: heard.append(workbench.number_format))
        assert workbench.number_format == other.number_format == NumberFormat()
        workbench.write_numbers(NumberFormat())
        assert heard == []
        workbench.write_numbers(NumberFormat(9))
        assert heard == [NumberFormat(9)] and other.number_format == NumberFormat()
    finally:
        other.close()
