"""One of two runs that stand side by side: its diagram, and above it what it is and what it has otherwise."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.base.number_format import grouped
from core.base.spoken import phrases
from gui.diagram.view import DiagramView
from gui.kept_runs.compared import ComparedRun
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.looked_at import LookedAt
from gui.model.window_state import WindowState
from gui.texts.differences import differences

LINES = {0: "━━━", 1: "━ ━", 2: "┅┅┅"}  # as curves are dashed


class OneSide(QWidget):
    """Shows a run at a state; made anew for another run."""

    def __init__(self, side: ComparedRun, commands: Commands, now: WindowState, theme: Theme) -> None:
        super().__init__()
        self.side, self._theme = side, theme
        self.looked_at = LookedAt(side.run, commands, now.display, self)
        self.title, self.error = QLabel(), QLabel()
        for label in (self.title, self.error):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
        self.diagram = DiagramView(self.looked_at.store, self.looked_at.readings, self.looked_at.commands, theme)
        self.diagram.let_edit(False, False)
        self.diagram.setAccessibleName(side.name)
        self.diagram.setMinimumSize(200, 140)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.title)
        column.addWidget(self.error)
        column.addWidget(self.diagram, 1)

    def tell(self, other: ComparedRun) -> None:
        """Say what it is, and what of its settings is otherwise than the other's."""
        line, readings = self.side.line(self._theme.colors), self.looked_at.readings
        ink = QColor(line.color)
        color = f"rgba({ink.red()},{ink.green()},{ink.blue()},{ink.alpha()})"
        apart = differences(self.side.setup, other.setup, readings.number_format)
        colors = self._theme.colors
        if apart:
            told = f'<span style="background:{colors.lit_soft}">{escape(phrases(apart))}</span>'
        else:
            told = f'<span style="color:{colors.dim}">{escape(self.tr("the same settings"))}</span>'
        self.title.setText(
            f'<span style="color:{color}">{LINES[line.dash]}</span> <b>{escape(self.side.name)}</b>&nbsp;&nbsp; {told}'
        )

    def show_state(self, wanted: int, now: WindowState, sample: int | None) -> None:
        """Show a state of it, or the one that is nearest and known; and say which, and how large its error is.

        That is for a sample, or for the first of its batch where that is None.
        """
        state = self.side.nearest_seen(wanted)
        self.looked_at.show(state, sample, now.display, now.cursor.drawn)
        readings = self.looked_at.readings
        text = self.tr("iteration {state}: error {error}").format(
            state=grouped(state), error=readings.number_format.figure(readings.error)
        )
        last = readings.history.last
        if wanted > last:
            text += " · " + self.tr("it was trained to {state}").format(state=grouped(last))
        elif state < wanted:
            text += " · " + self.tr("the kept iteration nearest to {state}").format(state=grouped(wanted))
        self.error.setText(f'<span style="color:{self._theme.colors.dim}">{escape(text)}</span>')
