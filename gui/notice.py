"""The bar that explains why a run can't go on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from core.figures import figure, grouped
from gui.workbench import Workbench


class Notice(QFrame):
    """Names the first quantity that left the numbers; there only while a run has ended so."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._workbench = workbench
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_state = QPushButton(self.tr("Show that state"))
        self.show_state.setToolTip(self.tr("Go to the last state of this run"))
        self.show_state.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.addWidget(self.text, 1)
        row.addWidget(self.show_state)
        self.show_state.clicked.connect(self._show_state)
        workbench.ended_changed.connect(self._follow)
        workbench.playhead_changed.connect(self._follow)
        workbench.notation_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        ended = self._workbench.ended
        self.setVisible(ended is not None)
        if ended is None:
            return
        if ended.updated:
            what = self.tr("the update that leads on from it would make {name} {value}")
        else:
            what = self.tr("{name} is {value} there, the first quantity that left the numbers")
        rate = figure(self._workbench.lesson.learning_rate)
        self.text.setText(
            self.tr("Training stopped at state {state}: {what}. Earlier states are all still here.").format(
                state=grouped(ended.state), what=what.format(name=ended.name, value=figure(ended.value))
            )
            + " "
            + self.tr("A learning rate smaller than {rate} takes smaller steps.").format(rate=rate)
        )
        self.setAccessibleName(self.text.text())
        self.show_state.setVisible(self._workbench.state != ended.state)

    def _show_state(self) -> None:
        ended = self._workbench.ended
        if ended is not None:
            self._workbench.seek(ended.state)
