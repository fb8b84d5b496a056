"""The panel on the right where one decides: what is asked, the buttons, and what is said of it."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.formulas.typesetting import Formulas
from gui.look.style_sheet import form_style
from gui.look.text_size import add_space, grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.fitted_formula import FittedFormula
from gui.practice.parts.marks import AnswerMark, MarkLabel
from gui.widgets.announce import announce
from gui.widgets.scrolled import ScrolledDown

WIDTH, NARROWEST, CHECK = 348, 320, 134  # logical pixels


@dataclass(frozen=True)
class Said:
    """What is said of a try: its mark, a sentence, and more on it."""

    mark: AnswerMark
    headline: str
    text: str = ""


class DecidePanel(Dressed):
    """Count, formula and sentence of a question; then the page's own widget, buttons, a verdict, and hints."""

    check_asked = Signal()  # or the next question, once this one is settled
    hint_asked = Signal()
    show_asked = Signal()

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        grow_with_text(self.setMinimumWidth, NARROWEST)
        self.count, self.sentence = text_label(13, bold=True), text_label(12, wraps=True)
        self.formula = FittedFormula(theme, formulas, 24)
        self.check = KeyButton(theme, self.tr("Check"), "⏎", main=True, size=13)
        grow_with_text(self.check.setMinimumWidth, CHECK)
        self.hint, self.show_it = KeyButton(theme, self.tr("Hint"), "?"), KeyButton(theme, self.tr("Show"))
        self.show_it.setToolTip(self.tr("The answer is shown, and counts as given (Ctrl+Enter)"))
        self.aside = text_label(11, wraps=True)
        self.mark = MarkLabel(theme, AnswerMark.OPEN)
        self.headline, self.text = text_label(13, bold=True, wraps=True), text_label(12, wraps=True)
        self.hints = text_label(12, wraps=True)
        self.advice = text_label(12, wraps=True, may_be_empty=True)
        self._lines = [QFrame() for _ in range(2)]
        self._own, self._extra = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.check.clicked.connect(self.check_asked)
        self.hint.clicked.connect(self.hint_asked)
        self.show_it.clicked.connect(self.show_asked)
        self.say(None)
        self.dress()

    def have(self, own: QWidget | None = None, extra: QWidget | None = None) -> None:
        """Hold a page's own widgets: one above the buttons, and one below all that is said."""
        if own is not None:
            self._own.addWidget(own)
        if extra is not None:
            self._extra.addWidget(extra)

    def ask(self, count: str, tex: str, text: str, sentence: str) -> None:
        """Ask another question; nothing is said of it yet."""
        self.count.setText(count)
        self.formula.show_formula(tex, text)
        self.formula.setVisible(bool(tex))
        self.sentence.setText(sentence)
        self.hints.clear()
        self.say(None)

    def stand(self, *, is_settled: bool, can_check: bool, aside: str = "") -> None:
        """Show which buttons can be pressed, and what is missing before one can check."""
        self.check.say(self.tr("Next") if is_settled else self.tr("Check"), "⏎")
        self.check.setEnabled(is_settled or can_check)
        self.hint.setEnabled(not is_settled)
        self.show_it.setEnabled(not is_settled)
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))

    def say(self, said: Said | None) -> None:
        """Say something of a try, and to a screen reader; nothing for None."""
        for widget in (self.mark, self.headline, self._lines[0]):
            widget.setVisible(said is not None)
        self.text.setVisible(said is not None and bool(said.text))
        if said is not None:
            self.mark.show_mark(said.mark)
            self.headline.setText(said.headline)
            self.text.setText(said.text)
            announce(self, f"{said.headline} {said.text}".strip())

    def tell_hints(self, hints: str) -> None:
        """Tell these hints; none for an empty text."""
        if hints != self.hints.text():
            self.hints.setText(hints)
            announce(self, hints)
        self.hints.setVisible(bool(hints))
        self._lines[1].setVisible(bool(hints))

    def shown(self) -> tuple[str, str, str, str]:
        """The sentence, what is said, and the hints, as tests ask for them."""
        said = not self.headline.isHidden()
        return (
            self.sentence.text(),
            self.headline.text() if said else "",
            self.text.text() if said else "",
            self.hints.text(),
        )

    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is None:
            return hint
        # What has less lays its parts over each other: a layout's least height takes lines that wrap for one.
        return QSize(hint.width(), max(hint.height(), layout.minimumHeightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        grow_with_text(buttons.setSpacing, 8)
        for button, share in ((self.check, 3), (self.hint, 2), (self.show_it, 2)):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button, share)
        above = QVBoxLayout()
        grow_with_text(above.setSpacing, 8)
        for widget in (self.count, self.formula, self.sentence):
            above.addWidget(widget)
        above.addLayout(self._own)
        add_space(above, 2)
        above.addLayout(buttons)
        above.addWidget(self.aside)
        said = QHBoxLayout()
        grow_with_text(said.setSpacing, 8)
        said.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        grow_with_text(words.setSpacing, 4)
        words.addWidget(self.headline)
        words.addWidget(self.text)
        said.addLayout(words, 1)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        grow_with_text(column.setSpacing, 10)
        column.addWidget(self._lines[0])
        column.addLayout(said)
        column.addWidget(self._lines[1])
        column.addWidget(self.hints)
        column.addLayout(self._extra)
        column.addStretch(1)
        rows = QVBoxLayout(self)
        grow_with_text(rows.setContentsMargins, 16, 12, 16, 16)
        grow_with_text(rows.setSpacing, 10)
        rows.addLayout(above)
        rows.addWidget(ScrolledDown(below), 1)
        rows.addWidget(self.advice)
        for line in self._lines:
            line.setFixedHeight(1)

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(f"""
{form_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
""")
        for line in self._lines:
            line.setStyleSheet(f"background: {colors.border};")
        labels: tuple[QLabel, ...] = (self.count, self.aside, self.text, self.advice)
        for label in labels:
            label.setStyleSheet(f"color: {colors.dim};")
