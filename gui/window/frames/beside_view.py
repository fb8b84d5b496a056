"""A view that stands beside the diagram, as high as the window, where it wants that; the inspector is then below."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from gui.actions.action_set import ActionSet
from gui.inspector.hover_card import HoverCard
from gui.lessons.lesson_player import LessonPlayer
from gui.look.text_size import grown
from gui.window.frames.workspace import Workspace
from gui.window.view_tabs import ViewTabs

NARROWEST = 940  # logical pixels of the window's width, from which on there is room for both
NARROWEST_TAUGHT = 1180  # the same beside what a lesson says
SHARE = 0.56  # of the width, for the view


class BesideView(QObject):
    """Lets the plot of the error and what is read make way for the view in front, and brings them back.

    What a lesson says stays where it is.
    """

    def __init__(
        self, actions: ActionSet, views: ViewTabs, player: LessonPlayer, workspace: Workspace, hover_card: HoverCard
    ) -> None:
        super().__init__(workspace)
        self._larger, self._reading = actions["larger"], actions["scenarios"]
        self._views, self._player, self._workspace, self._hover_card = views, player, workspace, hover_card
        self._is_beside = self._folded = False
        self._before = views.names[0]  # the view that was shown before one was asked for here
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(views.arrange)
        views.asked_for.connect(self.follow)
        player.changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Have the view in front where it would be, as far as there is room."""
        least = NARROWEST_TAUGHT if self._player.is_running else NARROWEST
        has_room = self._workspace.window().width() >= grown(least)
        self._put(beside=self._views.stands_beside and has_room)
        if self._is_beside:
            self._workspace.plots.hide()  # which a lesson shows anew with each step

    def toggle(self, name: str) -> None:
        """Show a view, or where it is shown the one that was there before."""
        if self._views.shown == name:
            self._views.show_view(self._before)
            return
        self._before = self._views.shown
        self._views.show_view(name)

    def leave(self) -> None:
        """Have all as it is without: what is remembered is the usual."""
        self._put(beside=False)

    def _put(self, *, beside: bool) -> None:
        workspace, is_taught = self._workspace, self._player.is_running
        if beside == self._is_beside:
            return
        self._is_beside = beside
        keyboard = workspace.window().focusWidget()
        has_keyboard = keyboard is not None and self._views.isAncestorOf(keyboard)
        if beside:
            self._larger.setChecked(False)
            self._folded = self._reading.isChecked() and not is_taught
        if self._folded and self._reading.isChecked() == beside and not is_taught:
            with workspace.folding.for_a_while():
                self._reading.setChecked(not beside)
        workspace.put_beside(self._views, beside=beside, share=SHARE)
        self._hover_card.keep_within(workspace.rows if beside else None)  # or it would lie over what is lit there
        workspace.geometry_kept.stack(beside)
        self._larger.setEnabled(not beside)
        self._soon.start()  # tabs that were fitted in the old width stay scrolled
        if has_keyboard and isinstance(keyboard, QWidget):
            keyboard.setFocus()
