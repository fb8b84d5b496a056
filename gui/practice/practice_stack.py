"""What stands in the window's middle: all of its usual parts, or a page of practice in their place."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from gui.practice.practice_page import PracticePage
from gui.widgets.scrolled import Scrolled

Page = TypeVar("Page", bound=PracticePage)
Makers = Mapping[type[PracticePage], Callable[[], PracticePage]]


class PracticeStack(QStackedWidget):
    """Shows a practice in place of the usual middle; each page is made when it is first asked for, and then kept."""

    changed = Signal()  # another page is shown, or the usual middle

    def __init__(self, window: QMainWindow, makers: Makers) -> None:
        super().__init__(window)
        self._window, self._makers = window, makers
        self._usual = QWidget()
        self._pages: dict[type[PracticePage], PracticePage] = {}
        self._holders: dict[type[PracticePage], Scrolled] = {}  # in which a page is scrolled that lacks room
        self._had_keyboard: QWidget | None = None

    def set_usual(self, usual: QWidget) -> None:
        """Have this as the usual middle."""
        self._usual = usual
        self.addWidget(usual)
        self.setCurrentWidget(usual)

    @property
    def practice(self) -> PracticePage | None:
        """The page that is shown; None where the usual middle is."""
        shown = self.currentWidget()
        return next((page for kind, page in self._pages.items() if self._holders[kind] is shown), None)

    def page(self, kind: type[Page]) -> Page:
        """The page of a kind, which is made now if it wasn't yet.

        Raises
        ------
        KeyError
            If there is no such page.
        """
        page = self._pages.get(kind)
        if page is None:
            page = self._pages[kind] = self._makers[kind]()
            page.left.connect(self.leave)
            self._holders[kind] = Scrolled(page)
            self.addWidget(self._holders[kind])
        if not isinstance(page, kind):
            raise KeyError(kind)
        return page

    def enter(self, kind: type[Page]) -> Page:
        """Show a page, or go on with it."""
        page, before = self.page(kind), self.practice
        if before is None:
            self._had_keyboard = QApplication.focusWidget()
        if before is not page:
            self._end(before)
            self._holders[kind].dress(page.colors)
            self.setCurrentWidget(self._holders[kind])
            self._window.statusBar().addWidget(page.keys, 1)
            page.keys.show()
            self.changed.emit()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    @Slot()
    def leave(self) -> None:
        """Show the usual middle again, with the keyboard where it was."""
        before, keyboard = self.practice, self._had_keyboard
        self._had_keyboard = None
        if before is None:
            return
        self._end(before)
        self.setCurrentWidget(self._usual)
        self.changed.emit()
        if keyboard is not None and isValid(keyboard) and self._usual.isAncestorOf(keyboard):
            keyboard.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, page: PracticePage | None) -> None:
        """Another page, or the usual middle, takes the place of one."""
        if page is not None:
            self._window.statusBar().removeWidget(page.keys)
            page.leave()
