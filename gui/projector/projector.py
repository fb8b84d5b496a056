"""Enters the projector and leaves it: full screen, or in the window; everything comes back as it was."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.preferences.settings import kept_text
from gui.projector.arrangement import Arrangement
from gui.widgets.room.pages import Pages

if TYPE_CHECKING:  # loaded when it is first entered
    from gui.projector.page import ProjectorPage


class Projector(QObject):
    """Which of the workspace and the projector is shown, and whether it fills the screen."""

    changed = Signal()

    def __init__(
        self, window: QMainWindow, workspace: QWidget, make: "Callable[[], ProjectorPage]", settings: QSettings
    ) -> None:
        """It takes the place of the workspace when it is entered, in the stack in which that is."""
        super().__init__(window)
        self._window, self._workspace, self._make, self._settings = window, workspace, make, settings
        self._stack = cast("Pages", workspace.parentWidget())
        self._had: tuple[Qt.WindowState, bool] | None = None  # how the window was before it filled the screen

    @cached_property
    def page(self) -> "ProjectorPage":
        """What is shown, made when it is asked for."""
        page = self._make()
        self._stack.addWidget(page)
        page.left.connect(self.leave)
        return page

    @property
    def is_made(self) -> bool:
        """Whether the page was asked for."""
        return "page" in self.__dict__

    @property
    def is_shown(self) -> bool:
        """Whether it is in the place of the workspace."""
        return self.is_made and self._stack.currentWidget() is self.page

    @property
    def is_lit(self) -> bool:
        """Whether there is a spotlight."""
        return self.is_made and self.page.spotlight.isVisibleTo(self.page)

    @property
    def is_full(self) -> bool:
        """Whether it fills the screen."""
        return self._had is not None

    @property
    def arrangement(self) -> Arrangement | None:
        """What is shown of it; None where the workspace is."""
        return self.page.arrangement if self.is_shown else None

    @Slot(bool)
    def fill_screen(self, wanted: bool) -> None:
        """Enter it in full screen, arranged as it was on this screen; or leave it."""
        if not wanted:
            self.leave()
            return
        if not self.is_full:
            self._had = self._window.windowState(), self._window.statusBar().isVisibleTo(self._window)
            self._window.menuBar().hide()
            self._window.statusBar().hide()
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
        self._show(self.page.arrangement if self.is_shown else self._kept())

    def arrange(self, arrangement: Arrangement) -> None:
        """Show it so, in the window too; there, the workspace again where it is so already."""
        if self.arrangement is arrangement and not self.is_full:
            self.leave()
            return
        self._settings.setValue(self._key, arrangement.value)
        self._show(arrangement)

    @Slot()
    def leave(self) -> None:
        """Show the workspace again, and the window as it was."""
        if self._had is not None:
            before, has_status = self._had
            self._had = None
            self._window.menuBar().show()
            self._window.statusBar().setVisible(has_status)
            self._window.setWindowState(before)
        if self.is_shown:
            self.page.rest()
            self._stack.setCurrentWidget(self._workspace)
        self.changed.emit()

    def light(self, wanted: bool) -> None:
        """Have a spotlight around the pointer."""
        self.page.spotlight.light(wanted)
        self.changed.emit()

    def close_down(self) -> None:
        """The window is closing: compute no more."""
        if self.is_made:
            self.page.close_down()

    def _show(self, arrangement: Arrangement) -> None:
        self.page.arrange(arrangement)
        self._stack.setCurrentWidget(self.page)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @property
    def _key(self) -> str:
        return f"projector/{self._window.screen().name()}/arrangement"

    def _kept(self) -> Arrangement:
        kept = kept_text(self._settings, self._key, Arrangement.SENTENCE.value)
        return next((each for each in Arrangement if each.value == kept), Arrangement.SENTENCE)
