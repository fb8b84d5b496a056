"""The drawing pad in the window: it stands in the place of what is read, and what is drawn is the sample."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gui.actions.action_set import ActionSet
from gui.drawing.actions import DrawingActions
from gui.lessons.lesson_player import LessonPlayer
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.projector.projector import Projector
from gui.reading.reading_column import ReadingColumn
from gui.window.frames.workspace import Workspace
from gui.window.messages import Messages

if TYPE_CHECKING:
    from gui.drawing.pad import DrawingPad


class DrawingFrame(QObject):
    """Opens the pad and closes it; where nothing can be drawn any more it is closed."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        actions: ActionSet,
        workspace: Workspace,
        column: ReadingColumn,
        diagram: QWidget,
        projector: Projector,
        player: LessonPlayer,
        messages: Messages,
        name_rails: Callable[[], None],
    ) -> None:
        """`name_rails` calls the rails as they are called where nothing lies over what is read."""
        super().__init__(workspace)
        self._store, self._readings, self._commands, self._theme = store, readings, commands, theme
        self._actions, self._workspace, self._column, self._diagram = actions, workspace, column, diagram
        self._projector, self._player, self._messages, self._name_rails = projector, player, messages, name_rails
        self.is_open = False
        self._was_folded = False

    def actions(self) -> DrawingActions:
        """The table of its actions."""
        return DrawingActions(self._store, self._readings, self.toggle, self)

    def follow(self) -> None:
        """Follow whether something can be drawn."""
        self._actions["draw_digit"].enabledChanged.connect(self._follow_action)

    @cached_property
    def pad(self) -> "DrawingPad":
        """The pad, made when it is first wanted."""
        from gui.drawing.pad import DrawingPad

        made = DrawingPad(self._store, self._readings, self._commands, self._theme, self._column)
        made.left.connect(self.close)
        made.leaves_keyboard.connect(self._diagram.setFocus)
        made.told.connect(self._messages.shortly)
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
        self._column.lay_over(self.pad)
        self._workspace.rails["scenarios"].name_panel(self.pad.title.text())
        self.pad.begin()

    @Slot()
    def close(self) -> None:
        """Close the pad: what was there before is there again, and the sample that was on the screen."""
        if not self.is_open:
            return
        self.is_open = False
        if self.pad.isAncestorOf(self._workspace.window().focusWidget()):
            self._diagram.setFocus()  # or what is hidden would keep the keyboard
        self.pad.end()
        self._column.uncover()
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
