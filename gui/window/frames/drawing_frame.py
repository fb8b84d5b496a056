"""The drawing pad in the window: it stands in the place of what is read, and what is drawn is the sample."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.drawing.actions import DrawingActions
from gui.lessons.lesson_player import LessonPlayer
from gui.projector.projector import Projector
from gui.window.frames.workspace import Panels, Workspace
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from gui.drawing.pad import DrawingPad


class DrawingFrame(QObject):
    """Opens the pad and closes it; where nothing can be drawn any more it is closed."""

    def __init__(
        self,
        context: WindowContext,
        workspace: Workspace,
        panels: Panels,
        projector: Projector,
        player: LessonPlayer,
        name_rails: Callable[[], None],
    ) -> None:
        """`name_rails` calls the rails as they are called where nothing lies over what is read."""
        super().__init__(workspace)
        self._context, self._actions, self._workspace, self._panels = context, context.actions, workspace, panels
        self._projector, self._player, self._name_rails = projector, player, name_rails
        self.is_open = False
        self._was_folded = False

    def actions(self) -> DrawingActions:
        """The table of its actions."""
        return DrawingActions(self._context.store, self._context.readings, self.toggle, self)

    def follow(self) -> None:
        """Follow whether something can be drawn."""
        self._actions["draw_digit"].enabledChanged.connect(self._follow_action)

    @cached_property
    def pad(self) -> "DrawingPad":
        """The pad, made when it is first wanted."""
        from gui.drawing.pad import DrawingPad

        context = self._context
        made = DrawingPad(context.store, context.readings, context.commands, context.theme, self._panels.reading)
        made.left.connect(self.close)
        made.leaves_keyboard.connect(self._panels.diagram.setFocus)
        made.told.connect(context.messages.shortly)
        return made

    @Slot()
    def toggle(self) -> None:
        """Open the pad, or close it."""
        if self.is_open:
            self.close()
        else:
            self.open()

    @Slot()
    def open(self) -> None:
        """Open the pad, in the place of what is read."""
        if not self._actions["draw_digit"].isEnabled():
            return
        self._projector.leave()
        reading = self._actions["scenarios"]
        self.is_open, self._was_folded = True, not reading.isChecked()
        with self._workspace.folding.for_a_while():
            reading.setChecked(True)
        self._panels.reading.lay_over(self.pad)
        self._workspace.rails["scenarios"].name_panel(self.pad.title.text())
        self.pad.begin()

    @Slot()
    def close(self) -> None:
        """Close the pad: what was there before is there again, and the sample that was on the screen."""
        if not self.is_open:
            return
        self.is_open = False
        if self.pad.isAncestorOf(self._workspace.window().focusWidget()):
            self._panels.diagram.setFocus()  # or what is hidden would keep the keyboard
        self.pad.end()
        self._panels.reading.uncover()
        self.pad.hide()
        if self._was_folded:
            with self._workspace.folding.for_a_while():
                self._actions["scenarios"].setChecked(False)
        if self._player.is_running:
            self._workspace.rails["scenarios"].name_panel(self.tr("Lesson"))
        else:
            self._name_rails()

    @Slot(bool)
    def _follow_action(self, is_enabled: bool) -> None:
        if not is_enabled:
            self.close()
