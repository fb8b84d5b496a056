"""A view that is as wide as the window, where it wants that, while the lower views are made larger."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gui.actions.action_set import ActionSet
from gui.lessons.lesson_player import LessonPlayer
from gui.window.frames.workspace import Workspace
from gui.window.view_tabs import ViewTabs

SHARE = 0.69  # of the height, below the diagram


class WideView(QObject):
    """Lets the plot of the error and what is read make way for the view in front, and brings them back.

    While a lesson runs, that says what is there.
    """

    def __init__(
        self, actions: ActionSet, views: ViewTabs, player: LessonPlayer, workspace: Workspace, error_plot: QWidget
    ) -> None:
        super().__init__(workspace)
        self._larger, self._reading = actions["larger"], actions["scenarios"]
        self._views, self._player, self._workspace, self._error_plot = views, player, workspace, error_plot
        self._is_wide = self._folded = False
        self._larger.toggled.connect(self._follow)
        views.asked_for.connect(self._follow)
        player.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        is_taught = self._player.is_running
        wide = self._larger.isChecked() and self._views.wants_width and not is_taught
        if wide == self._is_wide:
            if wide:
                self._error_plot.hide()  # whoever shows the lower row anew shows all of it
            return
        self._is_wide = wide
        if wide:
            self._folded = self._reading.isChecked()
            self._error_plot.hide()
            self._workspace.geometry_kept.share_rows(SHARE)
        elif not is_taught:
            self._error_plot.show()
        if self._folded and self._reading.isChecked() == wide:
            with self._workspace.folding.for_a_while():
                self._reading.setChecked(not wide)
