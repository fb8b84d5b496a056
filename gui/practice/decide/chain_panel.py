"""The panel on the left where factors are asked: which of them are known, and their rules."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.base.spoken import clauses
from gui.look.direction import painter_on
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import plain
from gui.practice.parts.marks import AnswerMark, MarkPainter, mark_name
from gui.practice.parts.pill import paint_pill
from gui.widgets.scrolled import ScrolledDown

ROW, NARROWEST = 22, 150  # logical pixels
MARK_AT, NAME_AT, RULE_AT = 17, 32, 66


@dataclass(frozen=True)
class ChainRow:
    """A factor: its name, its mark, its rule as far as it may be read, and whether it is asked now."""

    name: str
    mark: AnswerMark
    rule: str
    is_now: bool


class ChainRows(Dressed):
    """Paints the rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.rows: tuple[ChainRow, ...] = ()

    def show_rows(self, rows: Sequence[ChainRow]) -> None:
        """Show these."""
        self.rows = tuple(rows)
        known = [f"{row.name}, {row.rule or self.tr('hidden until answered')}, {mark_name(row.mark)}" for row in rows]
        self.setAccessibleName(clauses(known))
        grow_with_text(self.setMinimumHeight, ROW * len(rows))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(NARROWEST), grown(ROW) * len(self.rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, height = self.colors, float(grown(ROW))
        for number, row in enumerate(self.rows):
            place = QRectF(0.0, number * height, self.width(), height)
            if row.is_now:
                painter.fillRect(place, QColor(colors.lit_soft))
            mark = QPointF(grown(MARK_AT), place.center().y())
            MarkPainter(colors).paint(painter, row.mark, mark, grown(6), now=row.is_now)
            painter.setPen(QColor(colors.text))
            painter.setFont(plain(12, bold=row.is_now))
            painter.drawText(place.adjusted(grown(NAME_AT), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.name)
            rule = place.adjusted(grown(RULE_AT), 0, -grown(12), 0)
            if row.rule:
                painter.setFont(plain(11.5))
                cut = QFontMetricsF(painter.font()).elidedText(row.rule, Qt.TextElideMode.ElideRight, rule.width())
                painter.drawText(rule, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cut)
            else:
                pill = QRectF(rule.right() - grown(44), rule.center().y() - grown(7), grown(44), grown(14))
                paint_pill(painter, pill, colors)
        painter.end()


class ChainPanel(Dressed):
    """The factors of a chain, a row each."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        grow_with_text(self.setMinimumWidth, NARROWEST)
        self.title, self.rows = text_label(13, bold=True), ChainRows(theme)
        grow_with_text(self.title.setContentsMargins, 14, 0, 8, 0)
        column = QVBoxLayout(self)
        grow_with_text(column.setContentsMargins, 1, 12, 1, 8)
        grow_with_text(column.setSpacing, 10)
        column.addWidget(self.title)
        column.addWidget(ScrolledDown(self.rows), 1)
        self.dress()

    def show_rows(self, rows: Sequence[ChainRow], title: str) -> None:
        """Show these, below this title."""
        self.title.setText(title)
        self.rows.show_rows(rows)

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(f"""
{form_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
""")
        self.title.setStyleSheet(f"color: {colors.dim};")
