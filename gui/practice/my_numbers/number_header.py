"""The titles above the columns of the table, each where what stands below begins or ends."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.my_numbers.number_delegate import FIELD_PADDING, SIDE, TRUE_SIDE
from gui.practice.my_numbers.number_model import PARTS, NumberCell
from gui.practice.parts.lettering import plain


class NumberHeader(QHeaderView):
    """Paints the titles of a `NumberModel`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        cell = NumberCell(section % PARTS)
        title = self.model().headerData(section, Qt.Orientation.Horizontal)
        left = {NumberCell.NAME: SIDE, NumberCell.MINE: FIELD_PADDING}.get(cell, 0)
        side = Qt.AlignmentFlag.AlignRight if cell is NumberCell.TRUE else Qt.AlignmentFlag.AlignLeft
        painter.setFont(plain(11))
        painter.setPen(QColor(self._theme.colors.dim))
        place = rect.adjusted(grown(left), 0, -grown(TRUE_SIDE) if cell is NumberCell.TRUE else 0, 0)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, str(title))
