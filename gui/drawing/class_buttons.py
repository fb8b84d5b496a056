"""The classes that a drawing may be of, one button each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from gui.look.plain_text import keyless

SHORT = 3  # letters of a class's name, of which five stand side by side
ACROSS, ACROSS_LONG = 5, 2


class ClassButtons(QWidget):
    """A grid of buttons, of which that of a class is down."""

    chosen = Signal(int)  # the class of the button that was pressed, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._names: list[str] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)

    def offer(self, names: Sequence[str]) -> None:
        """Have a button for each class, by its name."""
        if self._names == list(names):
            return
        self._names = list(names)
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        across = ACROSS if all(len(name) <= SHORT for name in names) else ACROSS_LONG
        self.buttons = []
        for number, name in enumerate(names):
            button = QPushButton(keyless(name), self)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(self.tr("It is {name}: the error is counted from that").format(name=name))
            button.setAccessibleName(self.tr("class {name}").format(name=name))
            button.clicked.connect(partial(self.chosen.emit, number))
            self._grid.addWidget(button, number // across, number % across)
            self.buttons.append(button)

    def mark(self, number: int | None, *, can_be_chosen: bool) -> None:
        """Have the button of this class down, and no other; let one be chosen, or none."""
        for each, button in enumerate(self.buttons):
            button.setChecked(each == number)
            button.setEnabled(can_be_chosen)
