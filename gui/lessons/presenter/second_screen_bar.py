"""The bar that offers the presenter view where there is a second screen: it is never forced on anybody."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.presenter.presenting import Presenting
from gui.widgets.notice_bar import NoticeBar


class SecondScreenBar(NoticeBar):
    """There only while a lesson runs beside a second screen, until it is taken or declined."""

    def __init__(
        self, presenting: Presenting, player: LessonPlayer, action: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__([action], parent)
        self._presenting, self._player = presenting, player
        self._is_settled = False  # for this lesson: it was taken, or declined
        self.decline = QPushButton(self.tr("Not now"))
        self.add(self.decline)
        self.decline.clicked.connect(self._decline)
        presenting.changed.connect(self._follow)
        player.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _decline(self) -> None:
        self._is_settled = True
        self._follow()

    @Slot()
    def _follow(self) -> None:
        is_running = self._player.is_running
        presenting = self._presenting
        self._is_settled = is_running and (self._is_settled or presenting.is_shown)
        is_offered = is_running and presenting.has_two_screens and not self._is_settled
        text = self.tr("There is a second screen: the class can have the lesson there, and you your notes here.")
        self.show_message(text if is_offered else "")
