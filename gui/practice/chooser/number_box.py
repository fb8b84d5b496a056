"""Numbers in one frame: one with a step down and up on its sides, or two beside each other."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from core.base.number_format import grouped
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import plain
from gui.widgets.number_field import WholeField

WIDTH, HEIGHT = 120, 28  # logical pixels


class NumberBox(Dressed):
    """What both have in common: a frame around fields that have none of their own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("numberBox")
        grow_with_text(self.setFixedSize, WIDTH, HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(
            f"#numberBox {{ background: {colors.field}; border: 1px solid {colors.border}; border-radius: 5px; }}"
            " #numberBox QLineEdit { background: transparent; border: 1px solid transparent; padding: 0px 4px; }"
            f" #numberBox QLineEdit:focus {{ border: 2px solid {colors.accent}; padding: 0px 3px; }}"
            f" #numberBox QLineEdit:disabled {{ color: {colors.dim}; }}"
            f" #numberBox QToolButton {{ background: transparent; border: none; color: {colors.text}; padding: 0px; }}"
            f" #numberBox QToolButton:hover {{ background: {colors.window}; }}"
            f" #numberBox QToolButton:disabled {{ color: {colors.middle}; }}"
        )


class Stepper(NumberBox):
    """One number, between − and +."""

    valueChanged = Signal(object)

    def __init__(self, theme: Theme, least: int, most: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._least, self._most = least, most
        self.field = WholeField(least, most, name)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.valueChanged.connect(self._tell)
        self.less, self.more = QToolButton(), QToolButton()
        for button, sign, says, by in (
            (self.less, "−", self.tr("{name}: less"), -1),
            (self.more, "+", self.tr("{name}: more"), 1),
        ):
            button.setText(sign)
            grow_with_text(button.setFont, partial(plain, 13))
            button.setAccessibleName(says.format(name=name))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grow_with_text(button.setFixedSize, 28, lambda: grown(HEIGHT) - 4)
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, step=by: self._step(step))
        for widget in (self.less, self.field, self.more):
            self._row.addWidget(widget, 1 if widget is self.field else 0)
        self.dress()

    def show_value(self, value: int) -> None:
        """Show this number."""
        self.field.show_value(value)
        self._show_ends(value)

    def _step(self, by: int) -> None:
        self.field.setValue(min(max(self.field.value() + by, self._least), self._most))

    def _tell(self, value: int) -> None:
        self._show_ends(value)
        self.valueChanged.emit(value)

    def _show_ends(self, value: int) -> None:
        self.less.setEnabled(value > self._least)
        self.more.setEnabled(value < self._most)


class NumberPair(NumberBox):
    """Two numbers beside each other, each typed."""

    def __init__(self, theme: Theme, first: WholeField, second: WholeField, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._between = text_label(12)
        self._between.setText("·")
        first.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for field in (first, second):  # both would like more than there is, and Qt then takes as much from each
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row.addWidget(first, 1)
        self._row.addWidget(self._between)
        self._row.addWidget(second, 1)
        self.dress()

    def share_room(self, first: int, second: int) -> None:
        """Give each field room as the largest number has that it takes: of 80 000 iterations of one sample, say."""
        for place, largest in ((0, first), (2, second)):
            self._row.setStretch(place, 1 + len(grouped(largest)))
