"""A product left out of a sum: the products one after the other, as they add up."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.look.text_size import grown
from gui.look.theme import Colors
from gui.practice.parts.lettering import mono, plain
from gui.practice.parts.pill import paint_pill
from gui.practice.question.slip_lines import SMALL

MOST = 4  # products that have a row each; of more, so many less one around the one that is missing
TALLEST, THICK = 24.0, 0.56  # logical pixels of a row, and how much of it a bar takes
LEFT, RIGHT = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class MissingProduct:
    """The products of a sum, each by name and value, and which of them was left out."""

    products: tuple[tuple[str, float], ...]
    missing: int

    def said(self, write: Callable[[float], str]) -> str:
        """The picture in words."""
        text = QCoreApplication.translate("SlipPictures", "{product} is missing in your sum")
        return text.format(product=self.products[self.missing][0])


@dataclass(frozen=True)
class SumRow:
    """A row of the picture: a bar from `begin` to `end`, and the value of it; a row of an ellipsis has none."""

    name: str
    begin: float = 0.0
    end: float = 0.0
    ink: str = ""
    fill: str = ""
    is_missing: bool = False
    is_hidden: bool = False  # its number, until the question is settled

    @property
    def has_bar(self) -> bool:
        """Whether it stands for a number."""
        return bool(self.fill)


def rows_of(products: MissingProduct, colors: Colors) -> list[SumRow]:
    """The products, each from where the one before it ended, then the learner's sum and the right one."""
    count, missing = len(products.products), products.missing
    first = 0 if count <= MOST else min(max(missing - 1, 0), count - (MOST - 1))
    last = count if count <= MOST else first + MOST - 1
    totals = list(accumulate((value for _, value in products.products), initial=0.0))
    rows = [SumRow("…")] if first > 0 else []
    for number in range(first, last):
        is_missing = number == missing
        ink, fill = (colors.slip, colors.slip_soft) if is_missing else (colors.text, colors.activation)
        name = products.products[number][0]
        rows.append(SumRow(name, totals[number], totals[number + 1], ink, fill, is_missing, is_hidden=is_missing))
    if last < count:
        rows.append(SumRow("…"))
    translate = QCoreApplication.translate
    yours = totals[-1] - products.products[missing][1]
    rows.append(SumRow(translate("SlipPictures", "your sum"), 0.0, yours, colors.slip, colors.slip))
    rows.append(
        SumRow(translate("SlipPictures", "the sum"), 0.0, totals[-1], colors.right, colors.right, is_hidden=True)
    )
    return rows


def draw_sum(
    painter: QPainter,
    area: QRectF,
    colors: Colors,
    products: MissingProduct,
    write: Callable[[float], str],
    *,
    is_revealed: bool,
) -> None:
    """Draw a row a product; the one that was left out is an outline."""
    rows = rows_of(products, colors)
    bold, digits = QFontMetricsF(plain(SMALL, bold=True)), QFontMetricsF(mono(SMALL, bold=True))
    names = min(max(bold.horizontalAdvance(row.name) for row in rows) + grown(8), area.width() / 3)
    values = max(digits.horizontalAdvance(write(row.end - row.begin)) for row in rows) + grown(8)
    ends = [end for row in rows for end in (row.begin, row.end) if row.has_bar]
    low, scale = min(ends), (area.width() - names - values) / ((max(ends) - min(ends)) or 1.0)
    height = min(area.height() / len(rows), grown(TALLEST))
    for number, row in enumerate(rows):
        line = QRectF(area.left(), area.top() + number * height, area.width(), height)
        is_sum = number >= len(rows) - 2
        painter.setPen(QColor(row.ink or colors.dim))
        font = plain(SMALL, bold=row.is_missing)
        painter.setFont(font)
        cut = QFontMetricsF(font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, names - grown(6))
        painter.drawText(line, LEFT, cut)
        if not row.has_bar:
            continue
        if is_revealed or not row.is_hidden:
            painter.setFont(mono(SMALL, bold=row.is_missing))
            painter.drawText(line, RIGHT, write(row.end - row.begin))
        else:
            pill = QRectF(line.right() - values + grown(8), 0.0, values - grown(8), min(height - 4.0, grown(16)))
            pill.moveTop(line.center().y() - pill.height() / 2)
            paint_pill(painter, pill, colors)
        begin, end = sorted((row.begin, row.end))
        thick = THICK * height * (0.5 if is_sum else 1.0)
        bar = QRectF(area.left() + names + (begin - low) * scale, 0.0, max((end - begin) * scale, 3.0), thick)
        bar.moveTop(line.center().y() - thick / 2)
        pen = QPen(QColor(colors.slip), 1.5)
        pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen if row.is_missing else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(row.fill))
        painter.drawRoundedRect(bar, 2, 2)
