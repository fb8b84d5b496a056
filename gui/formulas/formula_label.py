"""A typeset line of mathematics as a widget."""

import math

from PySide6.QtCore import QPointF, QSize, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.formulas.code_letters import letters_for
from gui.formulas.typesetting import Formulas
from gui.look.pictures import is_for_a_picture
from gui.look.text_size import grown
from gui.look.theme import Theme


class FormulaLabel(QWidget):
    """Shows TeX, or the same as text until it is typeset, and for good where it can't be."""

    def __init__(self, theme: Theme, formulas: Formulas, size: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._formulas, self._size = theme, formulas, grown(size)
        self._tex = self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        formulas.ready.connect(self._take)

    def show_formula(self, tex: str, text: str) -> None:
        """Show this one."""
        self._tex, self._text = tex, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        extent = self._formulas.extent(self._tex, self._size) if self._tex else None
        if extent is None:
            metrics = QFontMetrics(letters_for(self._tex, self.font()))
            return QSize(metrics.horizontalAdvance(self._text), round(2.4 * self._size))
        return QSize(math.ceil(extent.width), max(math.ceil(extent.ascent + extent.descent), round(2.4 * self._size)))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color, ratio = self._theme.colors.text, self.devicePixelRatioF()
        extent = self._formulas.extent(self._tex, self._size) if self._tex else None
        if extent is not None and is_for_a_picture(painter):
            top = (self.height() - extent.ascent - extent.descent) / 2
            self._formulas.draw(painter, self._tex, self._size, color, QPointF(0.0, top))
            painter.end()
            return
        picture = self._formulas.picture(self._tex, self._size, color, ratio) if self._tex else None
        if picture is None:
            painter.setPen(QColor(color))
            painter.setFont(letters_for(self._tex, self.font()))
            baseline = (self.height() + self.fontMetrics().ascent() - self.fontMetrics().descent()) / 2
            painter.drawText(QPointF(0.0, baseline), self._text)
        else:
            painter.drawPixmap(QPointF(0.0, (self.height() - picture.height() / ratio) / 2), picture)
        painter.end()

    @Slot(str)
    def _take(self, tex: str) -> None:
        if tex == self._tex:
            self.updateGeometry()
            self.update()
