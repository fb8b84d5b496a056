"""Whose numbers are on the screen."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from core.figures import grouped
from gui.actions import Actions
from gui.number_field import WholeField
from gui.workbench import Workbench


class SamplePicker(QWidget):
    """Shows and chooses the sample that the diagram and the cards are about; there where a lesson has several."""

    def __init__(self, workbench: Workbench, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.number = WholeField(1, 1, self.tr("Sample"))
        self.number.setFixedWidth(58)
        self.number.setToolTip(self.tr("The sample whose numbers are on the screen (PgUp and PgDown for the next)"))
        caption = QLabel(self.tr("Sample"))
        caption.setObjectName("dim")
        caption.setBuddy(self.number)
        caption.setMinimumWidth(1)  # in a narrow window it makes room
        self.count = QLabel()
        self.follow = QToolButton()
        self.follow.setDefaultAction(actions.follow_batches)
        self.follow.setAutoRaise(True)
        self.follow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (caption, self.number, self.count, self.follow):
            row.addWidget(widget)
        self.number.valueChanged.connect(self._choose)
        for changed in (workbench.lesson_changed, workbench.samples_changed):
            changed.connect(self._follow_lesson)
        workbench.playhead_changed.connect(self._follow)
        self._follow_lesson()

    @Slot(object)
    def _choose(self, number: int) -> None:
        self._workbench.choose_sample(number - 1)

    @Slot()
    def _follow_lesson(self) -> None:
        samples = len(self._workbench.whole.inputs)
        self.setVisible(samples > 1)
        self.number.set_range(1, samples)
        self.count.setText(self.tr("of {samples}").format(samples=grouped(samples)))
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.number.show_value(self._workbench.sample + 1)
