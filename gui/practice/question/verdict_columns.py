"""What was given beside what is true: rule, numbers and value, each in its row, so that the eye compares across."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.formulas.typesetting import Formulas
from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.fitted_formula import FittedFormula
from gui.practice.parts.lettering import mono
from gui.practice.parts.pill import HEIGHT as PILL_HEIGHT
from gui.practice.parts.pill import Pill

GAP, PADDING, ROUND = 8, 10, 5  # logical pixels: between the columns, within them, and of their corners
NARROWEST = 100  # logical pixels of a column
NUMBERS_WIDTH, VALUE_WIDTH = 117, 58  # logical pixels of the pills that keep their places


@dataclass(frozen=True)
class VerdictColumn:
    """One side: its title, its rule as TeX and as text, its numbers and its value; what is None is hidden yet."""

    title: str
    numbers: str | None
    value: str | None
    rule: str = ""
    tex: str = ""


@dataclass(frozen=True)
class Tints:
    """The names of a column's colours in the theme: of its ground, and of its title."""

    ground: str
    title: str


YOURS_SLIPPED = Tints("slip_soft", "slip")
YOURS_WRONG = Tints("error_soft", "error")
YOURS_FOLLOWING = Tints("field", "text")
TRUE = Tints("right_soft", "right")


class VerdictColumns(Dressed):
    """Two columns whose rows stand level."""

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._formulas = formulas
        self._tints: tuple[Tints, ...] = ()
        self._content = QWidget()
        self._texts: tuple[tuple[str, ...], ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._content)

    def show_columns(self, yours: VerdictColumn, true: VerdictColumn, tints: Tints) -> None:
        """Show both; `tints` are those of the learner's."""
        self._tints = (tints, TRUE)
        content = QWidget()
        grid = QGridLayout(content)
        grow_with_text(grid.setContentsMargins, PADDING, 7, PADDING, 8)
        grow_with_text(grid.setHorizontalSpacing, GAP + 2 * PADDING)
        grow_with_text(grid.setVerticalSpacing, 6)
        has_rules = bool(yours.rule or true.rule)
        for column, side in enumerate((yours, true)):
            grid.setColumnStretch(column, 1)
            cells = [self._title(side.title, self._tints[column])]
            if has_rules:
                cells.append(self._rule(side))
            cells += [
                self._number(side.numbers, 11, NUMBERS_WIDTH),
                self._number(side.value, 14, VALUE_WIDTH, bold=True),
            ]
            for row, cell in enumerate(cells):
                policy = cell.sizePolicy()
                policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # both are as wide, whatever stands in them
                cell.setSizePolicy(policy)
                grid.addWidget(cell, row, column)
                if row >= len(cells) - 2:
                    grow_with_text(
                        partial(grid.setRowMinimumHeight, row), PILL_HEIGHT
                    )  # nothing moves when the number comes
            grow_with_text(partial(grid.setColumnMinimumWidth, column), NARROWEST)
        self._put(content)
        self._texts = tuple(_texts(side) for side in (yours, true))
        self.update()

    def clear(self) -> None:
        """Hold nothing, so that nothing can be read that was told before."""
        self._put(QWidget())
        self._texts = ()

    def shown(self) -> tuple[tuple[str, ...], ...]:
        """What both say, row by row; what is hidden is empty."""
        return self._texts

    def _put(self, content: QWidget) -> None:
        """Have this in the place of what stands there."""
        self._rows.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _title(self, text: str, tints: Tints) -> QWidget:
        label = text_label(11, bold=True, wraps=True)
        label.setText(text)
        label.setStyleSheet(f"color: {getattr(self.colors, tints.title)};")
        label.setProperty("tint", tints.title)
        return label

    def _rule(self, side: VerdictColumn) -> QWidget:
        formula = FittedFormula(self._theme, self._formulas, 14.5)
        formula.show_formula(side.tex, side.rule)
        return formula

    def _number(self, text: str | None, size: float, width: float, *, bold: bool = False) -> QWidget:
        if text is None:
            place = QWidget()
            row = QHBoxLayout(place)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Pill(self._theme, width))
            row.addStretch(1)
            return place
        label = text_label(wraps=True)
        grow_with_text(label.setFont, partial(mono, size, bold=bold))
        label.setText(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def dress(self) -> None:
        for label in self._content.findChildren(QWidget):
            tint = label.property("tint")
            if tint:
                label.setStyleSheet(f"color: {getattr(self.colors, tint)};")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - grown(GAP)) / 2
        for number, tints in enumerate(self._tints):
            painter.setBrush(QColor(getattr(self.colors, tints.ground)))
            place = QRectF(number * (width + grown(GAP)), 0.0, width, self.height())
            painter.drawRoundedRect(place, grown(ROUND), grown(ROUND))
        painter.end()


def _texts(side: VerdictColumn) -> tuple[str, ...]:
    return side.title, side.rule, side.numbers or "", side.value or ""
