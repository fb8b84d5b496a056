"""The network edited in its panel, and all of it undone again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.network.page import NetworkPage


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    window.views.show_view("network")
    return window.network_page


def write(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_4_5_3_2_network_is_built_by_hand(window: MainWindow, page: NetworkPage):
    window.actions_made.new.trigger()
    page.layers.sizes[0].setValue(4)
    page.layers.sizes[1].setValue(5)
    page.layers.adds[1].click()
    page.layers.sizes[3].setValue(2)
    workbench = window.workbench
    assert workbench.network.sizes == (4, 5, 3, 2)
    page.layers.activations[0].chosen.emit("tanh")
    page.layers.activations[2].chosen.emit("softmax")
    assert "cross-entropy" in page.said.text()
    page.training.loss.chosen.emit("cross_entropy")
    assert page.said.text() == ""
    assert [layer.activation.name for layer in workbench.network.layers] == ["tanh", "sigmoid", "softmax"]
    write(page.layers.names[0], "a, b, c, d")
    assert workbench.names.input(3) == "d"
    while workbench.undo.canUndo():
        workbench.undo.undo()
    assert workbench.network.sizes == (2, 2, 1)


def test_what_stays_and_what_was_drawn_is_said(window: MainWindow, page: NetworkPage):
    before = window.workbench.lesson
    page.layers.sizes[1].setValue(3)
    lesson = window.workbench.lesson
    kept = lesson.network.weights(lesson.start)[0][:, :2]
    assert kept.tolist() == before.network.weights(before.start)[0].tolist()
    assert page.said.text() == "New weights into layer 1, 2 were drawn; all others are as they were."
    page.layers.adds[0].click()
    assert window.workbench.network.sizes == (3, 3, 3, 1)
    page.layers.removes[0].click()
    assert window.workbench.network.sizes == (3, 3, 1)


def test_training_is_edited_and_the_run_follows(window: MainWindow, page: NetworkPage, qtbot: QtBot):
    workbench = window.workbench
    workbench.run_to(300)
    qtbot.waitUntil(lambda: workbench.state == 300)
    write(page.training.rate, "1/4")
    assert workbench.lesson.learning_rate == 0.25
    assert workbench.state == workbench.history.last == 300
    page.training.loss.chosen.emit("half_squared_error")
    assert "½" in window.diagram._headline
    page.training.batch.setValue(0)
    assert workbench.lesson.scenario.training.batch == "all"
    write(page.training.rate, "0")
    assert "nothing is learned" in page.said.text()


def test_what_can_not_be_is_said_and_the_field_shows_again_what_is(window: MainWindow, page: NetworkPage):
    before = window.workbench.lesson
    write(page.training.rate, "fast")
    assert '"fast" is no number' in page.said.text()
    assert page.training.rate.text() == "0.001"
    write(page.layers.names[1], "only one")
    assert page.said.text().startswith("That can't be: ")
    assert page.layers.names[1].text() == "Activ1, Activ2"
    page.layers.sizes[1].setValue(40_000_000)
    assert "at most 50,000,000" in page.said.text()
    assert page.layers.sizes[1].value() == 2
    assert window.workbench.lesson is before
    assert not window.workbench.undo.canUndo()


def test_weights_are_drawn_by_the_seed_and_that_is_undone(window: MainWindow, page: NetworkPage):
    workbench = window.workbench
    before = workbench.lesson.start.tolist()
    page.training.next.click()
    first = workbench.lesson.start.tolist()
    assert page.training.seed.value() == 1
    page.training.next.click()
    assert workbench.lesson.start.tolist() != first
    workbench.undo.undo()
    assert workbench.lesson.start.tolist() == first
    workbench.undo.undo()
    assert workbench.lesson.start.tolist() == before
