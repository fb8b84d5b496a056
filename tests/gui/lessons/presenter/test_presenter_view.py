"""The presenter view: what whoever teaches sees and the class doesn't, its keys, and where it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.lessons.presenter.presenter_view import PresenterView
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle
from tests.gui.lessons.lessons import ASKS, READS, begun, told

pytestmark = pytest.mark.slow
VOTES = 'ask = { vote = "W41" }\nshow = { phase = "error" }\nminutes = 3\nnotes = "Count **both** hands."'
CHOOSES = 'ask = { choice = ["both below", "both above"], text = "Which?", right = 2 }'


def presented(window: MainWindow) -> PresenterView:
    """The presenter view, come to by its key."""
    until_idle()
    QTest.keyClick(window, Qt.Key.Key_F9)
    view = window.teaching.presenting.view
    assert window.teaching.presenting.is_shown
    until_idle()
    return view


def texts(view: PresenterView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_f9_is_there_in_a_lesson_alone_and_swaps(window: MainWindow) -> None:
    action = window.actions_made["presenter"]
    assert not action.isEnabled()
    begun(window, READS, ASKS)
    view = presented(window)
    assert view.geometry() == window.geometry()  # it is seen instead of the class's window: one screen
    QTest.keyClick(view, Qt.Key.Key_F9)
    assert not view.isVisible() and window.isVisible()
    presented(window)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_the_answer_and_the_usual_slips_stand_there_and_not_in_the_class_window(window: MainWindow) -> None:
    begun(window, ASKS)
    view = presented(window)
    shown = texts(view)
    assert "SOP1 = " in shown and "0.3303" in shown and "hidden from the class" in shown
    assert "Usual slips" in shown and "−0.3303" in shown
    view.hide()
    assert told(window, "0.3303", "0.330299") == []


def test_the_presenters_keys_act_in_both_windows(window: MainWindow) -> None:
    player = begun(window, READS, ASKS, READS)
    view = presented(window)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert player.course.at == 1 and view.big.text() == "Show the answer"
    assert "The press after that goes on to step 3." in view.waits_for.text()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert "the class sees the answer" in texts(view)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert player.course.at == 0
    QTest.keyClick(view, Qt.Key.Key_Period)
    assert window.teaching.blank.isVisible()
    QTest.keyClick(view, Qt.Key.Key_B)
    assert not window.teaching.blank.isVisible()
    QTest.keyClick(view, Qt.Key.Key_F8)
    assert player.is_exploring and view.big.text() == "Back to the lesson"
    QTest.mouseClick(view.big, Qt.MouseButton.LeftButton)
    assert not player.is_exploring and player.course.at == 0
    QTest.keyClick(view, Qt.Key.Key_F5)
    asked = QApplication.activeModalWidget()
    assert asked is not None and asked.parentWidget() is view  # the class doesn't read it
    asked.close()


def test_first_letters_and_digits_count_votes(window: MainWindow) -> None:
    player = begun(window, VOTES)
    view = presented(window)
    for key in (Qt.Key.Key_G, Qt.Key.Key_G, Qt.Key.Key_S, Qt.Key.Key_1):
        QTest.keyClick(view, key)
    assert player.votes == {0: 3, 1: 1}
    QTest.keyClick(view, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert [box.count.text() for box in view.answer.boxes] == ["2", "1"]
    assert [box.tick.isVisible() for box in view.answer.boxes] == [False, True]
    assert "∂E/∂W41 = +0.1076, so W41 goes from 0.18626 to 0.18615." in texts(view)
    QTest.mouseClick(view.answer.boxes[1].more, Qt.MouseButton.LeftButton)
    assert player.votes == {0: 2, 1: 2}
    assert "Count both hands." in view.notes.toPlainText()


def test_a_choice_tells_which_is_right_and_counts_no_votes(window: MainWindow) -> None:
    player = begun(window, CHOOSES)
    view = presented(window)
    assert [box.tick.isVisible() for box in view.answer.boxes] == [False, True]
    assert not view.answer.boxes[0].more.isVisible()
    QTest.keyClick(view, Qt.Key.Key_1)
    assert player.votes == {}


def test_a_click_on_a_step_goes_there(window: MainWindow) -> None:
    player = begun(window, READS, VOTES, READS)
    view = presented(window)
    assert view.steps.item(1).text() == "Step 2"
    assert "Next, step 2  ·  Step 2  ·  3 min" in texts(view)
    place = view.steps.visualItemRect(view.steps.item(2)).center()
    QTest.mouseClick(view.steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert player.course.at == 2
    assert "Then the lesson is over" in texts(view)


def test_the_class_sees_the_time_that_it_has(window: MainWindow) -> None:
    begun(window, READS)
    head = window.lessons.pane.head
    assert not head.time.isVisible()
    view = presented(window)
    QTest.mouseClick(view.works.more, Qt.MouseButton.LeftButton)
    QTest.keyClick(view, Qt.Key.Key_T)
    assert view.works.time.text() in ("3:00", "2:59") and head.time.text() == view.works.time.text()
    QTest.mouseClick(view.works.hiding, Qt.MouseButton.LeftButton)
    assert not head.time.isVisible()


def test_the_mirror_shows_what_the_class_sees(window: MainWindow, qtbot: QtBot) -> None:
    begun(window, READS, ASKS)
    view = presented(window)
    until_idle()
    view.mirror.look()
    before = view.mirror.picture.copy()
    assert not before.isNull() and abs(before.width() / before.height() - 1.6) < 0.02
    view.mirror.look()
    assert view.mirror.picture == before
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: view.mirror.picture != before)


def test_it_goes_with_the_lesson(window: MainWindow) -> None:
    player = begun(window, READS)
    view = presented(window)
    player.end()
    assert not view.isVisible() and not window.actions_made["presenter"].isChecked()
    assert not window.screen_bar.isVisible()
