"""A view that stands beside the diagram, as high as the window, where it wants that; the inspector is then below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from gui.look.text_size import grown

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow

NARROWEST = 940  # logical pixels of the window's width, from which on there is room for both
NARROWEST_TAUGHT = 1180  # the same beside what a lesson says
SHARE = 0.56  # of the width, for the view


class BesideView(QObject):
    """Lets the plot of the error and what is read make way for the view in front, and brings them back.

    What a lesson says stays where it is.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._is_beside, self._folded = window, False, False
        self._before = window.views.names[0]  # the view that was shown before one was asked for here
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(window.views.arrange)
        window.views.asked_for.connect(self.follow)
        window.lessons.player.changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Have the view in front where it would be, as far as there is room."""
        window = self._window
        least = NARROWEST_TAUGHT if window.lessons.player.is_running else NARROWEST
        self._put(beside=window.views.stands_beside and window.width() >= grown(least))
        if self._is_beside:
            window.workspace.plots.hide()  # which a lesson shows anew with each step

    def toggle(self, name: str) -> None:
        """Show a view, or where it is shown the one that was there before."""
        views = self._window.views
        if views.shown == name:
            views.show_view(self._before)
            return
        self._before = views.shown
        views.show_view(name)

    def leave(self) -> None:
        """Have all as it is without: what is remembered is the usual."""
        self._put(beside=False)

    def _put(self, *, beside: bool) -> None:
        window, workspace = self._window, self._window.workspace
        if beside == self._is_beside:
            return
        self._is_beside = beside
        keyboard = window.focusWidget()
        has_keyboard = keyboard is not None and window.views.isAncestorOf(keyboard)
        reading = window.actions_made["scenarios"]
        if beside:
            window.actions_made["larger"].setChecked(False)
            self._folded = reading.isChecked() and not window.lessons.player.is_running
        if self._folded and reading.isChecked() == beside and not window.lessons.player.is_running:
            with window.folding.for_a_while():
                reading.setChecked(not beside)
        workspace.put_beside(window.views, beside=beside, share=SHARE)
        window.window_geometry.stack(beside)
        window.actions_made["larger"].setEnabled(not beside)
        self._soon.start()  # tabs that were fitted in the old width stay scrolled
        if has_keyboard and isinstance(keyboard, QWidget):
            keyboard.setFocus()
