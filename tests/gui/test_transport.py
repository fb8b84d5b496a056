"""The play bar: what its buttons say and do."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from core.kernel import Kernel
from gui.main_window import MainWindow

FAR = 50_000_000  # states: seconds of training


def button(window: MainWindow, name: str) -> QToolButton:
    action = getattr(window.actions_made, name)
    return next(made for made in window.transport.findChildren(QToolButton) if made.defaultAction() is action)


def type_state(window: MainWindow, state: int) -> None:
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.transport.state, str(state))
    QTest.keyClick(window.transport.state, Qt.Key.Key_Return)


def test_on_the_way_to_a_typed_state_the_big_button_says_pause_and_pauses(window: MainWindow, qtbot: QtBot) -> None:
    workbench, run = window.workbench, button(window, "run")
    type_state(window, FAR)
    assert run.text() == "Pause"
    qtbot.waitUntil(lambda: 0 < workbench.state < FAR)
    QTest.mouseClick(run, Qt.MouseButton.LeftButton)
    assert run.text() == "Run" and not workbench.running and workbench.state < FAR
    stood, recorded = workbench.state, []

    def stands() -> bool:
        recorded.append(workbench.history.last)
        return len(recorded) > 1 and recorded[-1] == recorded[-2]

    qtbot.waitUntil(stands)
    assert workbench.state == stood


def test_there_it_says_run_again(window: MainWindow, qtbot: QtBot) -> None:
    type_state(window, 1000)
    qtbot.waitUntil(lambda: window.workbench.state == 1000 and not window.workbench.running)
    assert button(window, "run").text() == "Run"


def test_a_single_step_leaves_the_big_button_alone(window: MainWindow, qtbot: QtBot) -> None:
    said = []
    window.workbench.running_changed.connect(lambda: said.append(button(window, "run").text()))
    QTest.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.workbench.state == 1)
    assert said == []


def test_a_changed_weight_does_not_end_the_way_to_a_typed_state(window: MainWindow, qtbot: QtBot) -> None:
    workbench = window.workbench
    type_state(window, FAR)
    qtbot.waitUntil(lambda: workbench.state > 0)
    workbench.branch(1, workbench.lesson, workbench.parameters + 0.1)
    assert workbench.running and button(window, "run").text() == "Pause"
    workbench.pause()


@pytest.fixture
def compiler(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Training loops that are compiled only when this event is set."""
    done, train = threading.Event(), Kernel.train

    def train_once_compiled(self: Kernel, *arguments: object, **options: object) -> int:
        done.wait()
        return train(self, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Kernel, "train", train_once_compiled)
    monkeypatch.setattr(Kernel, "is_ready", property(lambda _: done.is_set()))
    yield done
    done.set()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Right])
def test_until_the_loops_are_compiled_that_is_said(
    compiler: threading.Event, window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    hint = window.error_plot.hint
    assert "Press Run" in hint.text()
    QTest.keyClick(window, key)
    assert "compiled" in hint.text() and "compiled" in window.statusBar().currentMessage()
    assert hint.isVisible()
    window.workbench.pause()
    assert "Press Run" in hint.text() and not window.statusBar().currentMessage()
    QTest.keyClick(window, key)
    compiler.set()
    qtbot.waitUntil(lambda: window.workbench.state > 0)
    qtbot.waitUntil(lambda: not hint.isVisible() and not window.statusBar().currentMessage())
    window.workbench.pause()
