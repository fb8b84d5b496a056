"""Beside the matrix: all mistakes with those of the chosen cell lit, or what else is chosen; and how it is let go."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.analysis.answers import Answers, Classes
from core.analysis.confusion import Confusion, ConfusionCell
from gui.look.text_size import grown
from gui.look.theme import Colors
from gui.model.readings import Readings
from gui.texts.class_names import class_title
from gui.views.confusion.wrong_list import WrongList

LEAST = 110  # logical pixels that the list is across


class ChosenSamples(QWidget):
    """The list of samples, what it is called, and a chip for what of the matrix is chosen."""

    let_go = Signal()  # the chip was pressed: nothing is to be chosen any more

    def __init__(self, readings: Readings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings = readings
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.chip = QToolButton()
        self.chip.setToolTip(self.tr("Choose no cell any more (Esc)"))
        self.chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.chip.clicked.connect(self.let_go)
        self.list = WrongList(readings)
        self.nothing = QLabel(self.tr("None is answered wrongly at this iteration."))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        head, rows = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.title, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        rows.addLayout(head)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.nothing, 1)
        rows.addStretch(0)  # while both are hidden

    def show_nothing_known(self) -> None:
        """Nothing is answered yet."""
        self.title.setText(self.tr("Wrongly answered, the most certain first"))
        for part in (self.list, self.nothing, self.chip):
            part.hide()

    def show_choice(
        self, confusion: Confusion, answers: Answers, counted: Classes, cell: ConfusionCell | None, row: int | None
    ) -> None:
        """Show what is chosen in the matrix.

        Parameters
        ----------
        confusion
            Of those samples that are counted.
        answers
            What is answered to all samples.
        counted
            Which of all samples are counted, (counted,).
        cell, row
            The cell that is chosen, or the class whose recall is; both None where nothing is.
        """
        names = self._readings.names
        numbers, title = confusion.answers.wrong_by_certainty(), self.tr("Wrongly answered, the most certain first")
        lit: Classes = np.empty(0, np.intp)
        chip = ""
        if cell is not None:
            wanted, answered = (class_title(names, number) for number in cell)
            chip = self.tr("{wanted} as {answered}").format(wanted=wanted, answered=answered)
            lit = counted[confusion.samples_of(cell)]
            if cell.is_right:
                numbers = confusion.samples_of(cell)
                title, lit = self.tr("Rightly answered, the most certain first"), lit[:0]
        elif row is not None:
            chip = class_title(names, row)
            numbers = numbers[confusion.answers.wanted[numbers] == row]
        self.title.setText(title)
        self.chip.setText(f"{chip}  ✕")
        self.chip.setAccessibleName(self.tr("Chosen: {what}. Press to choose nothing").format(what=chip))
        self.chip.setVisible(bool(chip))
        self.list.setVisible(bool(len(numbers)))
        self.nothing.setVisible(not len(numbers))
        self.list.show_answers(answers, counted[numbers])
        self.list.light(lit.tolist())
        if lit.size:
            self.list.bring_into_view(int(lit[0]))

    def set_low(self, is_low: bool) -> None:
        """Have small pictures and no title, where the page is low."""
        self.title.setVisible(not is_low)
        self.list.set_low(is_low)
        self.list.setMinimumWidth(grown(LEAST))

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self.list.dress(colors)
        self.nothing.setStyleSheet(f"color: {colors.dim};")
        self.title.setStyleSheet(f"color: {colors.dim}; font-weight: bold;")
        self.chip.setStyleSheet(
            f"QToolButton {{ background: {colors.lit_soft}; color: {colors.text}; border: 1px solid {colors.lit};"
            f" border-radius: {grown(9)}px; padding: 1px {grown(9)}px; }}"
        )
