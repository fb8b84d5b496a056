"""The table of one's own numbers, with what stands above it: whether the true ones are shown, and what is compared."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.exercises.own.own_numbers import FEWEST, MOST, is_too_large
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.my_numbers.kept_numbers import KeptNumbers
from gui.practice.my_numbers.number_table import NumberTable
from gui.practice.my_numbers.paste_here import PasteHere
from gui.practice.parts.dressed import Dressed, text_label
from gui.widgets.controls import ComboBox


class NumbersPanel(Dressed):
    """Shows the numbers that are kept; the true ones beside them only where somebody asks for these."""

    digits_chosen = Signal(int)  # that are compared
    true_wanted = Signal(bool)  # whether the true numbers are to be shown

    def __init__(self, theme: Theme, kept: KeptNumbers, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._kept = kept
        self.table = NumberTable(theme, kept)
        self.empty = PasteHere(theme)
        self.true = QCheckBox(self.tr("Show the true numbers"))
        self.true.setToolTip(self.tr("What a practice still asks stays hidden (T)"))
        self.digits = ComboBox()
        self.digits.addItems([str(digits) for digits in range(FEWEST, MOST + 1)])
        self.digits.setAccessibleName(self.tr("Digits that are compared"))
        self.compared, self._digits_word = text_label(), text_label()
        self._digits_word.setText(self.tr("digits"))
        self.part = text_label(11.5, wraps=True)
        self.true.toggled.connect(self.true_wanted)
        self.digits.activated.connect(lambda place: self.digits_chosen.emit(place + FEWEST))
        self._lay_out()
        self.dress()

    def show_numbers(self, compared: str) -> None:
        """Show what is kept; `compared` says of which state and sample the true numbers are."""
        numbers = self._kept.numbers
        self.compared.setText(compared)
        self.digits.setCurrentIndex(numbers.digits - FEWEST)
        self.empty.setVisible(not numbers.texts)
        self.part.setVisible(is_too_large(numbers.sheet.iteration))
        part = self.tr("Of so large a network only what {name} needs is compared; pin another weight or neuron first.")
        self.part.setText(part.format(name=self.table.numbers.name(numbers.sheet.questions[-1])))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        grow_with_text(head.setContentsMargins, 14, 8, 14, 2)
        head.addWidget(self.true)
        head.addStretch(1)
        for widget in (self.compared, self.digits, self._digits_word):
            head.addWidget(widget)
        grow_with_text(self.part.setContentsMargins, 14, 0, 14, 0)
        empty = QHBoxLayout()
        grow_with_text(empty.setContentsMargins, 14, 4, 14, 4)
        empty.addWidget(self.empty)
        panel = QFrame()
        panel.setObjectName("panel")
        rows = QVBoxLayout(panel)
        grow_with_text(rows.setContentsMargins, 1, 0, 1, 6)
        grow_with_text(rows.setSpacing, 4)
        rows.addLayout(head)
        rows.addWidget(self.part)
        rows.addLayout(empty)
        rows.addWidget(self.table, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(panel)

    def dress(self) -> None:
        for field in (self.true, self.digits):
            field.setStyleSheet(form_style(self.colors))
        for label in (self.compared, self._digits_word, self.part):
            label.setStyleSheet(f"color: {self.colors.dim};")
