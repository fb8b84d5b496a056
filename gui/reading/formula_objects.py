"""Formulas that stand in a text as letters do."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from shiboken6 import isValid

from gui.formulas.tex_to_svg import Extent
from gui.formulas.typesetting import Formulas
from gui.look.pictures import is_for_a_picture
from gui.look.theme import Theme
from gui.reading.reading_type import ReadingType

OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
TEX = QTextFormat.Property.UserProperty.value + 1
LETTER = "\ufffc"  # what stands in a text for an object
TALLEST = 12.0  # times its size: what is taller was typeset wrongly, and is better read as text
MARGIN = 2.0  # before, after and above a formula, in logical pixels


class FormulaObjects(QPyTextObject):
    """Draws the formulas of one document: as their TeX until they are typeset, and for good where they can't be."""

    def __init__(self, theme: Theme, formulas: Formulas, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._formulas, self._document = theme, formulas, document
        self.type = ReadingType()
        document.documentLayout().registerHandler(OBJECT, self)
        formulas.ready.connect(self._lay_out)

    def insert(self, cursor: QTextCursor, tex: str) -> None:
        """Put a formula where the cursor is."""
        form = QTextCharFormat()
        form.setObjectType(OBJECT)
        form.setProperty(TEX, tex)
        form.setToolTip(tex)
        extent = self._extent(tex)
        form.setFont(self.type.text())
        if extent is not None:
            self._sink(form, extent)
        cursor.insertText(LETTER, form)

    def intrinsicSize(self, document: QTextDocument, at: int, form: QTextFormat) -> QSizeF:
        tex, font = form.property(TEX), form.toCharFormat().font()
        descent = QFontMetricsF(font).descent()
        extent = self._extent(tex)
        if extent is None:
            metrics = QFontMetricsF(self.type.numbers())
            return QSizeF(metrics.horizontalAdvance(tex), metrics.ascent() + descent)
        return QSizeF(extent.width + 2 * MARGIN, extent.ascent + MARGIN + descent)

    def drawObject(
        self, painter: QPainter, area: QRectF | QRect, document: QTextDocument, at: int, form: QTextFormat
    ) -> None:
        tex = form.property(TEX)
        place = QRectF(area)
        baseline = place.bottom() - QFontMetricsF(form.toCharFormat().font()).descent()
        extent, color = self._extent(tex), self._theme.colors.text
        if extent is None:
            painter.setFont(self.type.numbers())
            painter.setPen(QColor(color))
            painter.drawText(QPointF(place.left(), baseline), tex)
            return
        corner = QPointF(place.left() + MARGIN, baseline - extent.ascent)
        size = self._size(tex)
        if is_for_a_picture(painter):
            self._formulas.draw(painter, tex, size, color, corner)
            return
        device = painter.device()
        picture = self._formulas.picture(tex, size, color, 1.0 if device is None else device.devicePixelRatioF())
        if picture is not None:
            painter.drawPixmap(corner, picture)

    def _size(self, tex: str) -> float:
        """At which a formula is set: smaller than the others where the column is too narrow for it."""
        size, room = self.type.formulas, self._document.textWidth() - 2 * self._document.documentMargin() - 2 * MARGIN
        extent = self._formulas.extent(tex, size)
        if extent is None or room <= 0.0 or extent.width <= room:
            return size
        return max(size * room / extent.width, 1.0)

    def _extent(self, tex: str) -> Extent | None:
        """How much room a formula takes; None for what is to be read as text."""
        size = self._size(tex)
        extent = self._formulas.extent(tex, size)
        if extent is None or extent.ascent + extent.descent > TALLEST * size:
            return None
        return extent

    @staticmethod
    def _sink(form: QTextCharFormat, extent: Extent) -> None:
        """Let it reach below the line: Qt takes for that how far the format's own font reaches."""
        font = form.font()
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        while QFontMetricsF(font).descent() < extent.descent:
            font.setPixelSize(font.pixelSize() + 1)
        form.setFont(font)

    @Slot(str)
    def _lay_out(self, tex: str) -> None:
        """It is typeset now, and takes other room than its text did; a text that is gone may still hear of it."""
        if not isValid(self._document):
            return
        cursor = QTextCursor(self._document)
        while not (cursor := self._document.find(LETTER, cursor)).isNull():
            form, extent = cursor.charFormat(), self._extent(tex)
            if form.property(TEX) == tex and extent is not None:
                self._sink(form, extent)
                cursor.setCharFormat(form)
