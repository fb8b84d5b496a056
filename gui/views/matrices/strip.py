"""The strip below the matrices: one entry being worked out, what has come of it so far, and the way on and back."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from core.base.number_format import grouped
from core.base.written_numbers import tidy
from core.matrices.equations import Operator
from core.matrices.making import Making, MakingStep
from core.network.activations import Activation
from gui.look.direction import keep_left_to_right
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.widgets.announce import announce

MOST_SHOWN = 6  # steps that are written out
BESIDE = 1  # steps before and after the one that is done, of more


@dataclass(frozen=True)
class ShownMaking:
    """What stands in the strip."""

    title: str
    rule: str
    terms: str  # plain
    so_far: str
    place: str  # 2 of 4


@dataclass(frozen=True)
class StepText:
    """The numbers of a step, as they are written."""

    factors: tuple[str, ...]
    value: str
    so_far: str


class MakingStrip(QFrame):
    """Shows the step that a making is at; its buttons ask for the one before and the next."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("making")
        keep_left_to_right(self)
        self._shown: ShownMaking | None = None
        self.title, self.rule, self.terms, self.so_far, self.place = (QLabel() for _ in range(5))
        for label in (self.title, self.rule, self.so_far, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.terms.setTextFormat(Qt.TextFormat.RichText)
        self.terms.setWordWrap(True)
        self.terms.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.before, self.next, self.close_button = QToolButton(), QToolButton(), QToolButton()
        for button, sign, name in (
            (self.before, "‹", self.tr("One step back (←)")),
            (self.next, "›", self.tr("One step on (→ or .)")),
            (self.close_button, "✕", self.tr("Leave the product (Esc)")),
        ):
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.rule)
        row.addWidget(self.terms, 1)
        after: tuple[QWidget, ...] = (self.so_far, self.before, self.place, self.next, self.close_button)
        for part in after:
            row.addWidget(part)
        self.hide()

    def show_step(
        self, title: str, rule: str, making: Making, at: int, text_of: Callable[[MakingStep], StepText], spoken: str
    ) -> None:
        """Show a step; `text_of` are its numbers as they are written, `spoken` what is said of it."""
        steps, activation, dim = making.steps, making.equation.activation, self._theme.colors.dim
        parts, plain = [], []
        for index in _around(len(steps), at):
            if index is None:
                parts.append("…")
                plain.append("…")
                continue
            text = _written(steps[index], text_of(steps[index]), activation, with_value=index <= at, is_first=not index)
            plain.append(text)
            inside = escape(text)
            if index == at:
                inside = f"<b><u>{inside}</u></b>"
            elif index > at:
                inside = f'<span style="color: {dim}">{inside}</span>'
            parts.append(inside)
        so_far_now = text_of(steps[at]).so_far
        self.title.setText(title)
        self.rule.setText(rule)
        self.terms.setText("&nbsp; ".join(parts))
        so_far = self.tr("so far {number}").format(number=so_far_now)
        if at == len(steps) - 1:
            so_far = f"= {so_far_now}"
        self.so_far.setText(so_far)
        count = self.tr("{step} of {steps}").format(step=grouped(at + 1), steps=grouped(len(steps)))
        self.place.setText(count)
        self.before.setEnabled(at > 0)
        self.next.setEnabled(at < len(steps) - 1)
        shown = ShownMaking(title, rule, "  ".join(plain), so_far, count)
        self.setAccessibleName(f"{title}, {spoken}")
        if shown != self._shown:
            self._shown = shown
            announce(self, spoken)
        self.show()

    def shown(self) -> ShownMaking | None:
        """What stands there; None where nothing is being made."""
        return self._shown if not self.isHidden() else None

    def dress(self) -> None:
        """Take the colours of the theme."""
        colors = self._theme.colors
        self.setStyleSheet(
            f"#making {{ background: {colors.accent_soft}; border: none; border-radius: {grown(7)}px; }}"
            f"#making QLabel {{ background: transparent; color: {colors.text}; }}"
            f"#making QToolButton {{ background: {colors.panel}; border: 1px solid {colors.border};"
            f" border-radius: 5px; padding: 1px 8px; color: {colors.text}; }}"
            f"#making QToolButton:disabled {{ color: {colors.middle}; }}"
        )
        self.title.setStyleSheet(f"color: {colors.accent}; font-weight: bold;")
        for label in (self.rule, self.so_far, self.place):
            label.setStyleSheet(f"color: {colors.dim};")


def _around(count: int, at: int) -> list[int | None]:
    """The steps that are written out; None for those that are left out."""
    if count <= MOST_SHOWN:
        return list(range(count))
    first, last = max(0, at - BESIDE), min(count - 1, at + BESIDE)
    shown: list[int | None] = [None] if first > 0 else []
    shown += range(first, last + 1)
    return [*shown, None] if last < count - 1 else shown


def _written(
    step: MakingStep, text: StepText, activation: Activation | None, *, with_value: bool, is_first: bool
) -> str:
    """A step in one line: + 0.1844·0.6803 = 0.1255."""
    numbers = [number.removeprefix("+") for number in text.factors]
    value = f" = {text.value.removeprefix('+')}" if with_value else ""
    if step.operator is Operator.FUNCTION:
        formula = activation.formula if activation is not None else str
        return formula(_in_parentheses(numbers[0])) + value
    sign = {Operator.PLUS: "+ ", Operator.MINUS: "− ", Operator.BY_ELEMENTS: "· "}[step.operator]
    alone = len(numbers) == 1
    first = numbers[0] if is_first else _in_parentheses(numbers[0])
    product = "·".join([first, *map(_in_parentheses, numbers[1:])])
    return ("" if is_first else sign) + product + ("" if alone else value)


def _in_parentheses(number: str) -> str:
    return f"({number})" if tidy(number).startswith("-") else number
