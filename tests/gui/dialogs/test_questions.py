"""A question is over before what it leads to begins: that may take long, and let the window live meanwhile."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.dialogs.questions import Button, ask, ask_which

TEXTS = ("Save it?", "Else it is lost.")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def with_buttons(window: QWidget, answered: Callable[[object], None]) -> None:
    ask(window, "Not saved", TEXTS, (Button.Save, Button.Discard, Button.Cancel), answered)


def with_choices(window: QWidget, answered: Callable[[object], None]) -> None:
    ask_which(window, "Normalise", TEXTS, ("Inputs", "All"), answered)


def boxes(window: QWidget) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


@pytest.mark.parametrize(("asked", "clicked", "expected"), [(with_buttons, 1, Button.Discard), (with_choices, 1, 1)])
def test_it_is_gone_when_it_is_answered(window: QWidget, asked, clicked: int, expected: object):
    answers, still_there = [], []

    def answered(answer: object) -> None:
        answers.append(answer)
        QApplication.processEvents()
        still_there.extend(boxes(window))  # there to be clicked once more

    asked(window, answered)
    [box] = boxes(window)
    buttons = [button for button in box.buttons() if box.standardButton(button) is not Button.Cancel]
    QTest.mouseClick(buttons[clicked], Qt.MouseButton.LeftButton)
    assert answers == [expected]
    assert not still_there


@pytest.mark.parametrize(("asked", "expected"), [(with_buttons, [Button.Cancel]), (with_choices, [])])
def test_escape_and_closing_call_it_off(window: QWidget, asked, expected: list[object]):
    for call_off in (lambda box: QTest.keyClick(box, Qt.Key.Key_Escape), QMessageBox.close):
        answers: list[object] = []
        asked(window, answers.append)
        call_off(boxes(window)[0])
        assert answers == expected


@pytest.mark.parametrize("asked", [with_buttons, with_choices])
def test_it_lives_as_long_as_the_click_that_answers_it(window: QWidget, asked):
    alive = []

    def answered(_answer: object) -> None:
        [button] = clicked
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        alive.append(isValid(button))

    asked(window, answered)
    [box] = boxes(window)
    clicked = box.buttons()[:1]
    QTest.mouseClick(clicked[0], Qt.MouseButton.LeftButton)
    assert alive == [True]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(box)
