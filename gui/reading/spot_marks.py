"""How live words look: where they stand, and the rims and lines that are drawn behind and below them."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCursor, QTextDocument

from core.lessons.live_words import LiveNumber
from gui.look.theme import Colors
from gui.reading.live_spot import KeyName, LiveSpot

LINE, BELOW = 1.5, 3.0  # the width of an underline, and how far below the letters' line it is: logical pixels
RIM, ROUND, ASIDE = 1.5, 5.0, 0.5  # of what is pointed at: the rim, its corners, how far it reaches beside the word
FOOT = 2.0  # of a key


def areas_of(document: QTextDocument, spot: LiveSpot) -> Iterator[tuple[QRectF, float]]:
    """Where a spot stands in a document: for each line that it is in, the letters' area and their baseline's y."""
    block = document.findBlock(spot.start)
    layout, corner = block.layout(), document.documentLayout().blockBoundingRect(block).topLeft()
    first, end = spot.start - block.position(), spot.end - block.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begins, ends = max(first, line.textStart()), min(end, line.textStart() + line.textLength())
        if begins < ends:
            left, right = (_x(line.cursorToX(at)) for at in (begins, ends))
            baseline = corner.y() + line.y() + line.ascent()
            metrics = QFontMetricsF(_font_at(document, spot))
            area = QRectF(corner.x() + left, baseline - metrics.ascent(), right - left, metrics.height())
            yield area.normalized(), baseline


def paint_behind(painter: QPainter, areas: Iterator[tuple[QRectF, float]], spot: LiveSpot, colors: Colors) -> None:
    """The ground and the rim of what is pointed at or held; the outline of a key."""
    for area, _baseline in areas:
        if isinstance(spot.word, KeyName):
            cap = area.adjusted(0.0, -1.0, 0.0, 1.0)
            painter.setPen(QPen(QColor(colors.border), 1.0))
            painter.setBrush(QColor(colors.border))
            painter.drawRoundedRect(cap.adjusted(0.0, FOOT, 0.0, FOOT - 1.0), 4.0, 4.0)
            painter.setBrush(QColor(colors.panel))
            painter.drawRoundedRect(cap, 4.0, 4.0)
        else:
            painter.setPen(QPen(QColor(colors.lit), RIM))
            painter.setBrush(QColor(colors.lit_soft))
            painter.drawRoundedRect(area.adjusted(-ASIDE, -1.0, ASIDE, 2.0), ROUND, ROUND)


def paint_below(painter: QPainter, areas: Iterator[tuple[QRectF, float]], spot: LiveSpot, colors: Colors) -> None:
    """The dotted line below a name or a number."""
    color = colors.dim if isinstance(spot.word, LiveNumber) else colors.accent
    pen = QPen(QColor(color), LINE, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.0, 1.0])
    painter.setPen(pen)
    for area, baseline in areas:
        y = round(baseline + BELOW) + LINE / 2
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


def _x(found: object) -> float:
    """A place in a line; PySide gives it together with the place in the text that it belongs to."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _font_at(document: QTextDocument, spot: LiveSpot) -> QFont:
    cursor = QTextCursor(document)
    cursor.setPosition(spot.start + 1)  # the format of the letter before it
    return cursor.charFormat().font()
