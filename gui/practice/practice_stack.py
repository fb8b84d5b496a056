"""What stands in the window's middle: all of its usual parts, or a page of practice in their place."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from gui.practice.practice_page import PracticePage
from gui.widgets.room.pages import Pages
from gui.widgets.scrolled import Scrolled

Page = TypeVar("Page", bound=PracticePage)
Makers = Mapping[str, Callable[[], PracticePage]]  # by the name of the class, which need not be loaded for that


class PracticeStack(Pages):
    """Shows a practice in place of the usual middle; each page is made when it is first asked for, and then kept."""

    changed = Signal()  # another page is shown, or the usual middle

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._makers: Makers = {}
        self._usual = QWidget()
        self._pages: dict[str, PracticePage] = {}
        self._holders: dict[str, Scrolled] = {}  # in which a page is scrolled that lacks room
        self._levels: list[tuple[PracticePage | None, QWidget | None]] = []  # to go back to, and what had the keyboard

    def set_usual(self, usual: QWidget) -> None:
        """Have this as the usual middle."""
        self._usual = usual
        self.addWidget(usual)
        self.setCurrentWidget(usual)

    def set_makers(self, makers: Makers) -> None:
        """Have these pages, none of which is made before it is asked for."""
        self._makers = makers

    @property
    def names(self) -> list[str]:
        """The names of the classes of all pages, made or not."""
        return list(self._makers)

    @property
    def pages(self) -> tuple[PracticePage, ...]:
        """All pages that were made."""
        return tuple(self._pages.values())

    @property
    def practice(self) -> PracticePage | None:
        """The page that is shown; None where the usual middle is."""
        shown = self.currentWidget()
        return next((page for name, page in self._pages.items() if self._holders[name] is shown), None)

    def page(self, kind: type[Page]) -> Page:
        """The page of a kind, which is made now if it wasn't yet.

        Raises
        ------
        KeyError
            If there is no such page.
        """
        page = self.page_named(kind.__name__)
        if not isinstance(page, kind):
            raise KeyError(kind)
        return page

    def page_named(self, name: str) -> PracticePage:
        """The page of the class of that name; raises as `page` does."""
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._makers[name]()
            page.left.connect(self.leave)
            self._holders[name] = Scrolled(page)
            self.addWidget(self._holders[name])
        return page

    def shows(self, name: str) -> bool:
        """Whether the page of the class of that name is shown: it need not be loaded for that."""
        return name in self._pages and self._pages[name] is self.practice

    def enter(self, kind: type[Page]) -> Page:
        """Show a page, or go on with it."""
        page, before = self.page(kind), self.practice
        if before is not page:
            self._remember(before, page)
            self._end(before)
            self._show(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    @Slot()
    def leave(self) -> None:
        """Show again what this page was entered from, another page or the usual middle, the keyboard where it was."""
        before = self.practice
        if before is None:
            return
        page, keyboard = self._levels.pop()
        while page is not None and not page.is_gone_back_to:
            page, keyboard = self._levels.pop()
        self._end(before)
        shown: QWidget = self._usual if page is None else page
        self._show(page)
        if keyboard is not None and isValid(keyboard) and shown.isAncestorOf(keyboard):
            keyboard.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_all(self) -> None:
        """Show the usual middle again."""
        del self._levels[1:]
        self.leave()

    def _remember(self, before: PracticePage | None, page: PracticePage) -> None:
        """What is shown is gone back to from `page`; from a page that was entered before as it was then."""
        if before is None or before.is_gone_back_to:
            self._levels.append((before, QApplication.focusWidget()))
        entered = [each for each, _ in self._levels]
        if page in entered:
            del self._levels[entered.index(page) :]

    def _show(self, page: PracticePage | None) -> None:
        if page is None:
            self.setCurrentWidget(self._usual)
        else:
            holder = self._holders[type(page).__name__]
            holder.dress(page.colors)
            self.setCurrentWidget(holder)
            self._window.statusBar().addWidget(page.keys, 1)
            page.keys.show()
        self.changed.emit()

    def _end(self, page: PracticePage | None) -> None:
        """Another page, or the usual middle, takes the place of one."""
        if page is not None:
            self._window.statusBar().removeWidget(page.keys)
            page.leave()
