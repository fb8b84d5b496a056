"""What the first frame doesn't need, and what would hold it up: typesetting, and the compiled loops."""

from PySide6.QtCore import QObject, QTimer

from gui.formulas.typesetting import Formulas
from gui.model.commands import Commands

AFTER_FIRST_FRAME = 250  # ms


class WarmUp(QObject):
    """Loads it once the window is on the screen."""

    def __init__(self, commands: Commands, formulas: Formulas, parent: QObject) -> None:
        super().__init__(parent)
        self._formulas = formulas
        self._soon = QTimer(self, interval=AFTER_FIRST_FRAME, singleShot=True)
        self._soon.timeout.connect(formulas.start)
        self._soon.timeout.connect(commands.playback.prepare)

    def start(self) -> None:
        """The window is shown."""
        self._soon.start()

    def close_down(self) -> None:
        """The window is closing: load and typeset nothing any more."""
        self._soon.stop()
        self._formulas.stop()
