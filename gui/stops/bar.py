"""The bar that says what has halted a run."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from core.figures import grouped
from gui.actions import Actions
from gui.stops.texts import halted
from gui.workbench import Workbench


class StopBar(QFrame):
    """There only while the state on the screen is one at which a stop has halted the run."""

    def __init__(self, workbench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._workbench = workbench
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addWidget(self.text, 1)
        for action in (actions.choose_stops, actions.run):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        workbench.stopped_changed.connect(self._follow)
        workbench.playhead_changed.connect(self._follow)
        workbench.notation_changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        stopped = self._workbench.stopped if not self._workbench.running else None
        self.setVisible(stopped is not None)
        if stopped is not None:
            what = halted(self._workbench, stopped.stop)
            self.text.setText(
                self.tr("Stopped at state {state}: {what}. Run goes on from here.").format(
                    state=grouped(stopped.state), what=what
                )
            )
            self.setAccessibleName(self.text.text())
