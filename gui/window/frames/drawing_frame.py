"""The drawing pad in the window: it stands in the place of what is read, and what is drawn is the sample."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.drawing.actions import DrawingActions

if TYPE_CHECKING:
    from gui.drawing.pad import DrawingPad
    from gui.window.main_window import MainWindow


class DrawingFrame(QObject):
    """Opens the pad and closes it; where nothing can be drawn any more it is closed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.is_open = False
        self._was_folded = False

    def actions(self) -> DrawingActions:
        """The table of its actions."""
        window = self._window
        return DrawingActions(window.store, window.readings, self.turn, window)

    def follow(self) -> None:
        """Follow whether something can be drawn."""
        self._window.actions_made["draw_digit"].enabledChanged.connect(self._follow_action)

    @cached_property
    def pad(self) -> "DrawingPad":
        """The pad, made when it is first wanted."""
        from gui.drawing.pad import DrawingPad

        window = self._window
        made = DrawingPad(window.store, window.readings, window.commands, window.theme, window.reading_column)
        made.left.connect(self.close)
        made.leaves_keyboard.connect(window.diagram.setFocus)
        made.told.connect(window.messages.shortly)
        return made

    @Slot()
    def turn(self) -> None:
        """Open the pad, or close it."""
        if self.is_open:
            self.close()
        else:
            self.open()

    @Slot()
    def open(self) -> None:
        """Open the pad, in the place of what is read."""
        window = self._window
        if not window.actions_made["draw_digit"].isEnabled():
            return
        window.projector.leave()
        reading = window.actions_made["scenarios"]
        self.is_open, self._was_folded = True, not reading.isChecked()
        with window.folding.for_a_while():
            reading.setChecked(True)
        window.reading_column.lay_over(self.pad)
        window.rails["scenarios"].name_panel(self.pad.title.text())
        self.pad.begin()

    @Slot()
    def close(self) -> None:
        """Close the pad: what was there before is there again, and the sample that was on the screen."""
        if not self.is_open:
            return
        window, self.is_open = self._window, False
        if self.pad.isAncestorOf(window.focusWidget()):
            window.diagram.setFocus()  # or what is hidden would keep the keyboard
        self.pad.end()
        window.reading_column.uncover()
        self.pad.hide()
        if self._was_folded:
            with window.folding.for_a_while():
                window.actions_made["scenarios"].setChecked(False)
        if window.lessons.player.is_running:
            window.rails["scenarios"].name_panel(self.tr("Lesson"))
        else:
            window.called.name_rails()

    @Slot(bool)
    def _follow_action(self, is_enabled: bool) -> None:
        if not is_enabled:
            self.close()
