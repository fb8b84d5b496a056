"""How a row of a listing is laid out and painted: code at the left, its numbers at the right, or below."""

import re
from dataclasses import dataclass
from textwrap import wrap

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from core.listing.line import Place
from gui.look.asked import ASKED, paint_asked
from gui.look.text_size import grown
from gui.look.theme import Colors, Theme
from gui.views.listing.lights import LineLight
from gui.views.listing.row_model import RowRole
from gui.views.listing.rows import BesideLine, ListingRow, Token

GUTTER, RIGHT, GAP, BAR = 30, 12, 14, 3  # logical pixels: line numbers, margin, between code and numbers, of a lit line
BELOW, ABOVE_HEADING = 4, 5  # logical pixels that a line, and a heading, has more than its text
TEXT = 12  # logical pixels
MOST_KNOWN = 400  # layouts that are kept
LABEL = 56  # logical pixels of "printed" before the line beside
INDENT = 4  # characters that a line which goes on is set in

_WORDS = re.compile(
    r"(?P<call>[A-Za-z_][\w.]*(?=\())|(?P<number>(?<![\w.\[])\d[\d.e+-]*(?![\w\]]))|(?P<rest>.)", re.DOTALL
)

_PIECES = re.compile(
    r"[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+"
)  # a word, or a sign of Chinese


@dataclass(frozen=True)
class PlacedCode:
    """A text and where its baseline begins."""

    text: str
    at: QPointF


@dataclass(frozen=True)
class PlacedToken:
    """A number, or what parts numbers, and its room."""

    token: Token
    room: QRectF


@dataclass(frozen=True)
class RowLayout:
    """Where the parts of a row are."""

    height: float
    code: tuple[PlacedCode, ...] = ()
    numbers: tuple[PlacedToken, ...] = ()
    label: PlacedCode | None = None
    beside: tuple[PlacedCode, ...] = ()
    beside_numbers: tuple[PlacedToken, ...] = ()
    reason: tuple[PlacedCode, ...] = ()
    bar: QRectF | None = None  # before the line beside


class RowPainter(QStyledItemDelegate):
    """Lays out and paints rows in a width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.width = 400
        self._known: dict[tuple[ListingRow, int, int], RowLayout] = {}  # by the row, the width, and how large text is

    # The room of everything

    @property
    def font(self) -> QFont:
        """The font of code, in which all signs are equally wide."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(grown(TEXT))
        return font

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, round(self.layout(index.data(RowRole.ROW)).height))

    def layout(self, row: ListingRow) -> RowLayout:
        """Where the parts of a row are, from its upper left corner."""
        key = row, self.width, grown(TEXT)
        if key not in self._known:
            if len(self._known) > MOST_KNOWN:
                self._known.clear()
            self._known[key] = self._layout(row)
        return self._known[key]

    def _layout(self, row: ListingRow) -> RowLayout:
        metrics = QFontMetricsF(self.font)
        line = metrics.height() + grown(BELOW)
        left, baseline = float(grown(GUTTER)), metrics.ascent() + grown(BELOW) / 2
        if row.line is None:
            top = float(grown(ABOVE_HEADING))
            return RowLayout(top + line, code=(PlacedCode(row.text, QPointF(left + grown(8), top + baseline)),))
        code, numbers, height = self._beside_each_other(row.text, row.numbers, left, 0.0, metrics)
        if row.beside is None:
            return RowLayout(height, code, numbers)
        return self._with_beside(row.beside, RowLayout(height, code, numbers), metrics)

    def entry_at(self, row: ListingRow, at: QPointF) -> Place | None:
        """The entry at a place in a row."""
        for placed in self.layout(row).numbers:
            if placed.token.place is not None and placed.room.contains(at):
                return placed.token.place
        return None

    def room_of(self, row: ListingRow, place: Place) -> QRectF | None:
        """Where an entry is in its row."""
        return next((each.room for each in self.layout(row).numbers if each.token.place == place), None)

    def _beside_each_other(
        self, text: str, numbers: tuple[Token, ...], left: float, top: float, metrics: QFontMetricsF
    ) -> tuple[tuple[PlacedCode, ...], tuple[PlacedToken, ...], float]:
        """Code and its numbers from `top`, and how high they are together."""
        sign, line = metrics.horizontalAdvance("0"), metrics.height() + grown(BELOW)
        baseline, end = metrics.ascent() + grown(BELOW) / 2, self.width - float(grown(RIGHT))
        lines = wrap(text, max(int((end - left) / sign), 12), subsequent_indent=" " * INDENT) or [""]
        code = tuple(PlacedCode(each, QPointF(left, top + index * line + baseline)) for index, each in enumerate(lines))
        taken = sum(len(each.text) for each in numbers) * sign
        last_end = left + len(lines[-1]) * sign
        rows = len(lines)
        if taken and last_end + grown(GAP) + taken > end:
            rows += 1
        start = max(end - taken, left)
        y, placed = top + (rows - 1) * line, []
        for token in numbers:
            width = len(token.text) * sign
            placed.append(PlacedToken(token, QRectF(start, y, width, line)))
            start += width
        return code, tuple(placed), top + rows * line - top

    def _with_beside(self, beside: BesideLine, above: RowLayout, metrics: QFontMetricsF) -> RowLayout:
        line, left = metrics.height() + grown(BELOW), float(grown(GUTTER) + grown(10))
        baseline, indent = metrics.ascent() + grown(BELOW) / 2, left + grown(LABEL)
        code, numbers, height = self._beside_each_other(beside.text, beside.numbers, indent, above.height, metrics)
        if not beside.text:
            code, numbers, height = (), (), 0.0
        lines = _wrapped(beside.reason, QFontMetricsF(QApplication.font()), self.width - grown(RIGHT) - indent)
        top = above.height + height
        reason = tuple(
            PlacedCode(each, QPointF(indent, top + index * line + baseline)) for index, each in enumerate(lines)
        )
        whole = height + len(reason) * line
        return RowLayout(
            above.height + whole + grown(4),
            above.code,
            above.numbers,
            PlacedCode(beside.label, QPointF(left, above.height + baseline)),
            code,
            numbers,
            reason,
            QRectF(left - grown(10), above.height, BAR, whole),
        )

    # Painting

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ListingRow = index.data(RowRole.ROW)
        colors, room = self._theme.colors, QRectF(option.rect)
        placed = self.layout(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if row.light is LineLight.MAIN or row.is_now:
            ground = QRectF(room)
            ground.setHeight(placed.bar.top() if placed.bar is not None else placed.height)
            painter.fillRect(ground, QColor(colors.lit_soft if row.light is LineLight.MAIN else colors.accent_soft))
            bar = QRectF(room.left(), room.top(), BAR, ground.height())
            painter.fillRect(bar, QColor(colors.lit if row.light is LineLight.MAIN else colors.accent))
        painter.translate(room.topLeft())
        painter.setFont(self.font)
        if row.line is None:
            painter.setPen(QColor(colors.right))
            painter.drawText(placed.code[0].at, f"# {row.text}")
        else:
            self._paint_line(painter, row, placed, colors)
        painter.restore()

    def _paint_line(self, painter: QPainter, row: ListingRow, placed: RowLayout, colors: Colors) -> None:
        painter.setPen(QColor(colors.lit if row.light else colors.dim))
        number = str((row.line or 0) + 1)
        width = QFontMetricsF(self.font).horizontalAdvance(number)
        painter.drawText(QPointF(grown(GUTTER) - grown(8) - width, placed.code[0].at.y()), number)
        for text in placed.code:
            self._paint_code(painter, text, colors, plain=colors.error if row.is_printed else colors.text)
        self._paint_numbers(painter, placed.numbers, colors, colors.error if row.is_printed else colors.text, row.light)
        beside = row.beside
        if beside is None or placed.bar is None or placed.label is None:
            return
        tone = colors.right if beside.is_right else colors.error
        painter.fillRect(placed.bar, QColor(tone))
        strong = QFont(QApplication.font())
        strong.setBold(True)
        strong.setPixelSize(grown(11))
        painter.setFont(strong)
        painter.setPen(QColor(tone))
        painter.drawText(placed.label.at, placed.label.text)
        painter.setFont(self.font)
        for text in placed.beside:
            painter.drawText(text.at, text.text)
        self._paint_numbers(painter, placed.beside_numbers, colors, tone, LineLight.NONE)
        painter.setFont(QApplication.font())
        painter.setPen(QColor(colors.dim))
        for text in placed.reason:
            painter.drawText(text.at, text.text)

    def _paint_code(self, painter: QPainter, text: PlacedCode, colors: Colors, plain: str) -> None:
        sign, at = QFontMetricsF(self.font).horizontalAdvance("0"), QPointF(text.at)
        run, tones = "", {"call": colors.curves[3], "number": colors.slip, "rest": plain}
        tone = plain
        for found in _WORDS.finditer(text.text):
            of_this = tones[found.lastgroup or "rest"]
            if of_this != tone:
                at = _drawn(painter, at, run, tone, sign)
                run, tone = "", of_this
            run += found[0]
        _drawn(painter, at, run, tone, sign)

    def _paint_numbers(
        self, painter: QPainter, numbers: tuple[PlacedToken, ...], colors: Colors, tone: str, light: LineLight
    ) -> None:
        for placed in numbers:
            token, room = placed.token, placed.room
            painter.setFont(self.font)
            if token.text == ASKED:
                paint_asked(painter, room.adjusted(-grown(6), 1, grown(6), -1), colors, self.font)
                continue
            is_entry = token.place is not None
            if token.is_lit and light:
                painter.setPen(QPen(QColor(colors.lit), 1.5))
                painter.setBrush(QColor(colors.panel))
                painter.drawRoundedRect(room.adjusted(-3, 1.5, 3, -1.5), 4, 4)
                strong = QFont(self.font)
                strong.setBold(light is LineLight.MAIN)
                painter.setFont(strong)
            painter.setPen(QColor(tone if is_entry else colors.dim))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, token.text)


def _wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """A text in lines no wider than that: broken between words, and where a language has no spaces between signs."""
    lines = [""]
    for piece in _PIECES.findall(text):
        if lines[-1] and metrics.horizontalAdvance((lines[-1] + piece).rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    return [each.strip() for each in lines]


def _drawn(painter: QPainter, at: QPointF, text: str, tone: str, sign: float) -> QPointF:
    painter.setPen(QColor(tone))
    painter.drawText(at, text)
    return QPointF(at.x() + sign * len(text), at.y())
