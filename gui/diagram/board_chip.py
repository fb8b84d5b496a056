"""The chip in the title line of the diagram that says that its numbers are those of a board."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.board import as_on_board, cost_text
from gui.texts.faults import sentence, translated

FOLLOWED = (
    changes.board_changed,
    changes.setup_changed,
    changes.rule_changed,
    changes.playhead_changed,
    changes.veil_changed,
)
PAD = 9  # logical pixels beside its text


class BoardChip(QToolButton):
    """There while numbers are to be as on a board; pressed, it asks for the panel in which that is chosen."""

    sized = Signal()  # it came, went, or says something else

    def __init__(self, store: Store, readings: Readings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._readings, self._theme = readings, theme
        self.setObjectName("board_chip")
        self.hide()
        for change in FOLLOWED:
            store.when(change).connect(self._follow)
        theme.changed.connect(self._dress)
        self._dress()
        self._follow()

    @property
    def below(self) -> QPoint:
        """Where what it opens begins, in global coordinates."""
        return self.mapToGlobal(QPoint(0, self.height() + 4))

    @Slot()
    def _follow(self) -> None:
        readings = self._readings
        is_on = readings.board_switch.is_on
        before = (self.isHidden(), self.text())
        if is_on:
            why = readings.why_no_board
            self.setText(as_on_board(readings.board_switch.digits) if why is None else self._exact_after_all())
            cost = "" if readings.veil.hides_errors else cost_text(readings.board)
            self.setToolTip(cost if why is None else sentence(why))
            spoken = self.text() if why is None else f"{self.text()}: {translated(why)}"
            self.setAccessibleName(spoken)
            self._dress()
        self.setHidden(not is_on)
        if (self.isHidden(), self.text()) != before:
            self.sized.emit()

    def _exact_after_all(self) -> str:
        return self.tr("no board here")

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        is_board = self._readings.board_switch.is_on and self._readings.why_no_board is None
        ink, ground = (colors.on_accent, colors.accent) if is_board else (colors.text, colors.lit_soft)
        self.setStyleSheet(
            f"#board_chip {{ color: {ink}; background: {ground}; border: 1px solid {ground};"
            f" border-radius: {grown(9)}px; padding: 1px {grown(PAD)}px; }}"
            f"#board_chip:focus, #board_chip:hover {{ border-color: {colors.text}; }}"
        )
