"""The play bar: what its buttons say and do."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.setup.setup import open_setup
from core.training.compiled.loop_choice import FIRST_IN_NUMPY
from core.training.kernel import Kernel
from gui.model import changes
from gui.window.bars.transport import SLIDER, SPEEDS
from gui.window.main_window import MainWindow
from tests.gui.cut_off import faults_of, is_settled

FAR = 50_000_000  # states: seconds of training


def button(window: MainWindow, name: str) -> QToolButton:
    action = window.actions_made[name]
    return next(made for made in window.transport.findChildren(QToolButton) if made.defaultAction() is action)


def type_state(window: MainWindow, state: int) -> None:
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.transport.state, str(state))
    QTest.keyClick(window.transport.state, Qt.Key.Key_Return)


def test_on_the_way_to_a_typed_state_the_big_button_says_pause_and_pauses(window: MainWindow, qtbot: QtBot) -> None:
    model, run = window.model, button(window, "run")
    type_state(window, FAR)
    assert run.text() == "Pause"
    qtbot.waitUntil(lambda: 0 < model.readings.state < FAR)
    QTest.mouseClick(run, Qt.MouseButton.LeftButton)
    assert run.text() == "Run" and not model.readings.running and model.readings.state < FAR
    stood, recorded = model.readings.state, []

    def stands() -> bool:
        recorded.append(model.readings.history.last)
        return len(recorded) > 1 and recorded[-1] == recorded[-2]

    qtbot.waitUntil(stands)
    assert model.readings.state == stood


def test_there_it_says_run_again(window: MainWindow, qtbot: QtBot) -> None:
    type_state(window, 1000)
    qtbot.waitUntil(lambda: window.readings.state == 1000 and not window.readings.running)
    assert button(window, "run").text() == "Run"


def test_a_single_step_leaves_the_big_button_alone(window: MainWindow, qtbot: QtBot) -> None:
    said = []
    window.store.when(changes.running_changed).connect(lambda: said.append(button(window, "run").text()))
    QTest.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.readings.state == 1)
    assert said == []


def test_a_changed_weight_does_not_end_the_way_to_a_typed_state(window: MainWindow, qtbot: QtBot) -> None:
    model = window.model
    type_state(window, FAR)
    qtbot.waitUntil(lambda: model.readings.state > 0)
    model.commands.edits.branch(1, model.readings.setup, model.readings.parameters + 0.1)
    assert model.readings.running and button(window, "run").text() == "Pause"
    model.commands.playback.pause()


@pytest.fixture
def compiler(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Training loops that are compiled only when this event is set; it is before the window waits for its thread."""
    done, train = threading.Event(), Kernel.train

    def train_once_compiled(self: Kernel, *arguments: object, **options: object) -> int:
        done.wait()
        return train(self, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Kernel, "train", train_once_compiled)
    monkeypatch.setattr(Kernel, "is_ready", property(lambda _: done.is_set()))
    yield done
    done.set()


def to_the_last_in_numpy(window: MainWindow, qtbot: QtBot) -> None:
    """To the last state that waits for no loop."""
    window.commands.playback.run_to(FIRST_IN_NUMPY)
    qtbot.waitUntil(lambda: window.readings.state == FIRST_IN_NUMPY and not window.readings.running)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Right])
def test_until_the_loops_are_compiled_that_is_said(
    compiler: threading.Event, window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    to_the_last_in_numpy(window, qtbot)
    QTest.keyClick(window, key)
    qtbot.waitUntil(lambda: "compiled" in window.statusBar().currentMessage())
    assert window.readings.state == FIRST_IN_NUMPY
    window.commands.playback.pause()
    assert not window.statusBar().currentMessage()
    QTest.keyClick(window, key)
    qtbot.waitUntil(lambda: "compiled" in window.statusBar().currentMessage())
    compiler.set()
    qtbot.waitUntil(lambda: window.readings.state > FIRST_IN_NUMPY)
    qtbot.waitUntil(lambda: not window.statusBar().currentMessage())
    window.commands.playback.pause()


def test_while_the_loops_are_compiled_another_scenario_is_opened_and_trained(
    compiler: threading.Event, window: MainWindow, qtbot: QtBot
) -> None:
    to_the_last_in_numpy(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "compiled" in window.statusBar().currentMessage())
    window.commands.documents.open_setup(open_setup("gad-10-2-1"))
    QTest.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.readings.state == 1)
    assert not compiler.is_set() and not window.statusBar().currentMessage()


def test_what_else_was_said_meanwhile_stays(compiler: threading.Event, window: MainWindow, qtbot: QtBot) -> None:
    to_the_last_in_numpy(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "compiled" in window.statusBar().currentMessage())
    window.messages.uncompiled("of another version")
    said = window.statusBar().currentMessage()
    window.commands.playback.pause()
    assert not window.readings.is_compiling
    assert "of another version" in said and window.statusBar().currentMessage() == said


def test_another_speed_moves_nothing_in_the_bar(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    places = []
    for speed in range(len(SPEEDS)):
        window.transport.speed.setValue(speed)
        qtbot.waitUntil(partial(is_settled, window, []))
        places.append([widget.geometry() for widget in window.transport.findChildren(QWidget) if widget.isVisible()])
    assert all(each == places[0] for each in places)


def test_run_and_pause_take_the_same_room(window: MainWindow, qtbot: QtBot) -> None:
    widths = []
    for text in window.actions_made.texts("run"):
        window.actions_made["run"].setText(text)
        qtbot.waitUntil(partial(is_settled, window, []))
        widths.append(button(window, "run").width())
    assert widths[0] == widths[1]


def test_what_has_no_room_in_the_bar_is_in_its_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    made, bar = window.actions_made, window.transport
    for width in (1400, 1264, 1008, 800, 660):
        window.resize(width, 700)
        qtbot.waitUntil(partial(is_settled, window, []))
        assert window.width() == width and faults_of(bar) == []
        held = bar.more.menu().actions() if bar.more.isVisible() else []
        assert bar.shown.isVisible() or set(made.choice("shown").values()) <= set(held), width
        assert bar.speed.isVisible() or set(made.of("faster", "slower")) <= set(held), width
        assert bar.state.isVisible() and bar.samples.number.isVisible() and button(window, "run").isVisible(), width
        assert not bar.speed.isVisible() or bar.speed.width() >= SLIDER[0], width


def test_where_there_is_room_for_it_state_and_sample_are_called_so(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    for width in (1264, 1008):
        window.resize(width, 700)
        qtbot.waitUntil(partial(is_settled, window, []))
        captions = [label for label in window.transport.findChildren(QLabel) if label.isVisible() and label.buddy()]
        assert {label.text() for label in captions} >= {"Iteration", "Sample"}, width


def test_no_two_buttons_have_one_name(window: MainWindow) -> None:
    buttons = window.transport.findChildren(QToolButton)
    for names in (
        [made.text() for made in buttons],
        [made.accessibleName() for made in buttons],
        [made.toolTip() for made in buttons],
    ):
        told = [name for name in names if name]
        assert len(told) == len(set(told))
    assert (button(window, "previous_phase").text(), button(window, "next_phase").text()) == (
        "Phase back",
        "Next phase",
    )
    assert "(,)" in button(window, "previous_phase").toolTip() and "(.)" in button(window, "next_phase").toolTip()


def test_a_fault_of_training_is_one_notice_and_a_line_in_the_status_bar(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_how: object) -> bool:
        raise ZeroDivisionError("in training")

    monkeypatch.setattr("core.training.run.Run.advance", broken)
    with qtbot.captureExceptions() as heard:
        window.commands.playback.step()
        qtbot.waitUntil(lambda: bool(heard))
        qtbot.waitUntil(lambda: "ZeroDivisionError: in training" in window.statusBar().currentMessage())
    assert len(heard) == 1
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert not window.readings.running


def test_the_speed_is_seen_growing_and_taking_the_slider_ends_that(window: MainWindow, qtbot: QtBot) -> None:
    playback, bar = window.commands.playback, window.transport
    playback.begin_slowly(True)
    QTest.mouseClick(button(window, "run"), Qt.MouseButton.LeftButton)
    assert bar.speed_label.text() == "2 iterations/s" and bar.speed.value() == SPEEDS.index(2)
    assert "begins slowly" in bar.speed.toolTip()
    qtbot.waitUntil(lambda: bar.speed.value() > SPEEDS.index(5))
    assert window.readings.running and window.readings.pace is not None
    bar.speed.setSliderDown(True)
    assert window.readings.running and window.readings.pace is None
    assert window.readings.speed == SPEEDS[bar.speed.value()] < SPEEDS[-1]
    playback.pause()
