"""The offer of an exit ticket: its questions again, a day or a week after the lesson."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.wrapping_row import WrappingRow


class TicketPanel(Dressed):
    """Texts in; what is to be done with the ticket out."""

    wanted = Signal()
    put_off = Signal()
    never_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("ticket")
        self.title, self.detail = text_label(14, bold=True, wraps=True), text_label(12, wraps=True)
        self.answer = KeyButton(theme, self.tr("Answer"), height=30)
        self.later = KeyButton(theme, self.tr("Not now"), height=30)
        self.never = KeyButton(theme, self.tr("Never ask"), height=30)
        self.later.setToolTip(self.tr("Ask again when the program is opened the next time"))
        self.never.setToolTip(self.tr("Offer no questions of any lesson again; the preferences can have them back"))
        self.answer.clicked.connect(self.wanted)
        self.later.clicked.connect(self.put_off)
        self.never.clicked.connect(self.never_wanted)
        buttons = WrappingRow(8)
        buttons.show_widgets(self.buttons)
        column = QVBoxLayout(self)
        grow_with_text(column.setContentsMargins, 18, 14, 18, 14)
        grow_with_text(column.setSpacing, 6)
        for part in (self.title, self.detail, buttons):
            column.addWidget(part)
        column.addStretch(1)
        self.dress()

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        """Its buttons, from left to right."""
        return self.answer, self.later, self.never

    def show_ticket(self, title: str, detail: str) -> None:
        """Offer a ticket."""
        self.title.setText(title)
        self.detail.setText(detail)
        self.answer.setAccessibleName(f"{self.answer.text()}: {title}")
        self.answer.setAccessibleDescription(detail)

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(
            f"#ticket {{ background: {colors.lit_soft}; border: 1px solid {colors.lit}; border-radius: 6px; }}"
        )
        for label in (self.title, self.detail):
            label.setStyleSheet(f"color: {colors.text};")
