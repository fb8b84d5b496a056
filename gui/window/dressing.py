"""The window in the colours of its theme, and with text of the size that was chosen."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QMainWindow

from gui.diagram.view import DiagramView
from gui.look.style_sheet import style_sheet
from gui.look.text_size import growth
from gui.look.theme import Theme
from gui.preferences.store import Preferences
from gui.projector.projector import Projector
from gui.window.frames.workspace import Workspace

if TYPE_CHECKING:
    from gui.widgets.covers.brief_value import BriefValue


class Dressing(QObject):
    """Styles the window anew with each theme; with each size of text its parts get the room that they need."""

    def __init__(self, theme: Theme, window: QMainWindow) -> None:
        """Style the window, while nothing is in it that Qt would style twice."""
        super().__init__(window)
        self._theme, self._window = theme, window
        self._grown_by = growth()
        self._dress()

    def follow(
        self, preferences: Preferences, workspace: Workspace, diagram: DiagramView, projector: Projector
    ) -> None:
        """Follow the theme and the size of text, now that the parts are there."""
        self._workspace, self._diagram, self._projector = workspace, diagram, projector
        self._theme.changed.connect(self._dress)
        preferences.text_size_chosen.connect(self._say_size)

    @cached_property
    def brief_value(self) -> "BriefValue":
        """What says how large text has become, made when that is first chosen."""
        from gui.widgets.covers.brief_value import BriefValue

        return BriefValue(self._window)

    @Slot()
    def _dress(self) -> None:
        self._window.setStyleSheet(style_sheet(self._theme.colors))
        if self._grown_by != growth():
            self._grown_by = growth()
            if not self._projector.is_full:
                self._workspace.folding.fit()  # at once, or the window would grow beyond its screen
            QTimer.singleShot(0, self, self._give_room)  # when the parts know how much room they need

    @Slot()
    def _give_room(self) -> None:
        self._workspace.geometry_kept.follow_text()
        self._diagram.refit()

    @Slot(int)
    def _say_size(self, percent: int) -> None:
        self.brief_value.say(self.tr("{percent} %").format(percent=percent))
