"""A bar that says something of the run: where its buttons stand."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.widgets.notice_bar import NoticeBar


def test_the_buttons_stand_below_a_text_that_would_have_no_room_beside_them(qtbot: QtBot):
    bar = NoticeBar([QAction("What can be done about it"), QAction("What else can be done")])
    qtbot.addWidget(bar)
    bar.show_message("Something has happened to the run, and this says what it is in some more words than fit. " * 2)
    (first, *_) = bar.findChildren(QToolButton)
    bar.resize(1200, 60)
    qtbot.waitUntil(lambda: bar.text.geometry().right() < first.geometry().left())
    bar.resize(480, bar.heightForWidth(480))
    qtbot.waitUntil(lambda: bar.text.geometry().bottom() < first.geometry().top())
    assert bar.text.width() > 400
    bar.resize(1200, 60)
    qtbot.waitUntil(lambda: bar.text.geometry().right() < first.geometry().left())
