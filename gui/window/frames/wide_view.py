"""A view that is as wide as the window, where it wants that, while the lower views are made larger."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow

SHARE = 0.69  # of the height, below the diagram


class WideView(QObject):
    """Lets the plot of the error and what is read make way for the view in front, and brings them back.

    While a lesson runs, that says what is there.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._is_wide, self._folded = window, False, False
        window.actions_made["larger"].toggled.connect(self._follow)
        window.views.asked_for.connect(self._follow)
        window.lessons.player.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        window = self._window
        is_taught = window.lessons.player.is_running
        wide = window.actions_made["larger"].isChecked() and window.views.wants_width and not is_taught
        if wide == self._is_wide:
            if wide:
                window.error_plot.hide()  # whoever shows the lower row anew shows all of it
            return
        self._is_wide = wide
        reading = window.actions_made["scenarios"]
        if wide:
            self._folded = reading.isChecked()
            window.error_plot.hide()
            window.window_geometry.share_rows(SHARE)
        elif not is_taught:
            window.error_plot.show()
        if self._folded and reading.isChecked() == wide:
            with window.folding.for_a_while():
                reading.setChecked(not wide)
