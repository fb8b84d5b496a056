"""Numbers changed where they are: typed after a double click, dragged up and down; everything follows, all is undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.elements import Element, Input, Neuron, Weight
from gui.main_window import MainWindow

W41 = Weight(1, 0, 0)


def open_editor(window: MainWindow, element: Element) -> None:
    view = window.diagram
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport_point(element))


def write(window: MainWindow, element: Element, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    open_editor(window, element)
    editor = window.diagram.hand.editor
    assert editor.isVisible()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)


def test_a_weight_is_typed_and_everything_follows(window: MainWindow):
    workbench = window.workbench
    position = workbench.network.position(W41)
    open_editor(window, W41)
    assert float(window.diagram.hand.editor.text()) == 0.18626
    write(window, W41, "1/3")
    assert workbench.lesson.start[position] == 1 / 3
    assert workbench.parameters[position] == 1 / 3
    assert workbench.chain(W41).value == 1 / 3
    assert not window.diagram.hand.editor.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workbench.lesson.start[position] == 0.18626


def test_inputs_and_targets_are_typed_too(window: MainWindow):
    workbench = window.workbench
    write(window, Input(2), "0,5")
    assert workbench.lesson.samples.inputs[0].tolist() == [0.1, 0.4, 0.5]
    write(window, Neuron(1, 0), "0.9")
    assert workbench.lesson.samples.targets[0, 0] == 0.9
    open_editor(window, Neuron(0, 0))  # a hidden neuron has no number of its own
    assert not window.diagram.hand.editor.isVisible()


def test_escape_and_words_change_nothing(window: MainWindow):
    workbench = window.workbench
    before = workbench.lesson
    write(window, W41, "7", Qt.Key.Key_Escape)
    assert workbench.lesson is before
    write(window, W41, "seven")
    assert workbench.lesson is before
    assert window.diagram.hand.editor.isVisible()
    assert '"seven" is no number' in window.diagram.hand.editor.toolTip()


def test_a_weight_is_dragged_up_and_the_run_follows(window: MainWindow, qtbot: QtBot):
    workbench, view = window.workbench, window.diagram
    workbench.run_to(300)
    qtbot.waitUntil(lambda: workbench.state == 300)
    workbench.seek(0)
    at = view.viewport_point(W41)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for up in (10, 30, 50):
        QTest.mouseMove(view.viewport(), at - QPoint(0, up))
        QApplication.processEvents()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(0, 50))
    position = workbench.network.position(W41)
    assert workbench.lesson.start[position] == pytest.approx(0.18626 + 0.5, abs=2e-4)
    assert workbench.history.last == 300
    assert len(workbench.ghosts) == 1
    assert workbench.undo.undoText() == "change a number"
    workbench.undo.undo()
    assert workbench.lesson.start[position] == 0.18626


def test_at_a_later_state_a_weight_branches_the_run(window: MainWindow, qtbot: QtBot):
    workbench = window.workbench
    workbench.run_to(300)
    qtbot.waitUntil(lambda: workbench.state == 300)
    workbench.seek(100)
    write(window, W41, "-0.5")
    assert workbench.branched_at == 100
    assert workbench.parameters[workbench.network.position(W41)] == -0.5
    assert workbench.history.last == 300
    assert workbench.lesson.start[workbench.network.position(W41)] == 0.18626


def test_while_samples_are_held_out_none_is_changed(window: MainWindow):
    window.open("moons-2-3-2")
    window.views.show_view("data")
    window.data_page.hold_out.share.setValue(20)
    open_editor(window, Input(0))
    assert not window.diagram.hand.editor.isVisible()
    assert len(window.workbench.whole.inputs) == 300


def choose(window: MainWindow, element: Element | None, words: str) -> None:
    menu = window.diagram.menus.menu_for(element, window.diagram)
    (action,) = [action for action in menu.actions() if action.text() == words]
    assert action.isEnabled()
    action.trigger()


def test_neurons_and_layers_come_and_go_by_a_right_click(window: MainWindow):
    workbench = window.workbench
    choose(window, Neuron(0, 1), "Add a neuron to this layer")
    choose(window, Input(0), "Take this input away")
    choose(window, W41, "Add a layer here")
    assert workbench.network.sizes == (2, 3, 3, 1)
    choose(window, Neuron(1, 0), "Take this layer away")
    choose(window, Neuron(0, 0), "Take this neuron away")
    choose(window, None, "Add a layer before the outputs")
    assert workbench.network.sizes == (2, 2, 3, 1)
    while workbench.undo.canUndo():
        workbench.undo.undo()
    assert workbench.network.sizes == (3, 2, 1)
    assert not window.diagram.menus.menu_for(Neuron(1, 0), window.diagram).actions()[1].isEnabled()
