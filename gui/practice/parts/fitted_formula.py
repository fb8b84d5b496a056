"""A formula in little room: drawn smaller where it is too wide, and as lines of text where that would be too small."""

import math
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.formulas.code_letters import letters_for
from gui.formulas.typesetting import Formulas
from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain

SMALLEST = 0.7  # of the size that is asked for
NARROWEST = 40.0  # logical pixels
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere  # between words, and within one that is too long
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | _WRAPS


class FittedFormula(Dressed):
    """Shows TeX in a font of `size` logical pixels or somewhat smaller, or the same as text."""

    def __init__(self, theme: Theme, formulas: Formulas, size: float, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._formulas, self._usual_size = formulas, size
        self._tex = self._text = ""
        self._others: tuple[str, ...] = ()
        self._centred = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        grow_with_text(self.setFont, partial(plain, 12))
        formulas.ready.connect(self._take)

    def show_formula(self, tex: str, text: str) -> None:
        """Show this one; it is typeset from now on, so that it is ready when it comes into sight."""
        self._tex, self._text = tex, text
        self._scale(self.width())
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def _size(self) -> int:
        return grown(self._usual_size)

    def dress(self) -> None:
        self._scale(self.width())
        self.updateGeometry()

    def keep_room(self, others: Iterable[str]) -> None:
        """Be always as high as the highest of these, so that what is below stays where it is."""
        self._others = tuple(others)
        self.updateGeometry()

    def centre(self) -> None:
        """Stand in the middle, and not at the left."""
        self._centred = True

    @property
    def is_typeset(self) -> bool:
        """Whether it is shown as a formula, and not as text."""
        return self._scale(self.width()) is not None

    @property
    def text(self) -> str:
        """The formula in words and signs."""
        return self._text

    @property
    def _metrics(self) -> QFontMetricsF:
        """Of the letters in which the formula is read as text."""
        return QFontMetricsF(letters_for(self._tex, self.font()))

    def sizeHint(self) -> QSize:
        extent = self._formulas.extent(self._tex, self._size) if self._tex else None
        width = self._metrics.horizontalAdvance(self._text) if extent is None else extent.width
        return QSize(math.ceil(width) + 1, self.heightForWidth(math.ceil(width) + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(grown(NARROWEST), self.sizeHint().width()), grown(16))

    def heightForWidth(self, width: int) -> int:
        heights = [self._height(tex, width) for tex in (self._tex, *self._others)]
        if heights[0] is None:
            room = QRectF(0.0, 0.0, max(width, 1), 1e4)
            heights[0] = math.ceil(self._metrics.boundingRect(room, int(_WRAPPED), self._text).height())
        return max(height for height in heights if height is not None)

    def _height(self, tex: str, width: int) -> int | None:
        scale = self._scale(width, tex)
        extent = self._formulas.extent(tex, self._size) if scale else None
        return None if scale is None or extent is None else math.ceil((extent.ascent + extent.descent) * scale) + 2

    def _scale(self, width: float, tex: str | None = None) -> float | None:
        """By how much the formula has to be smaller; None where it is to be read as text."""
        tex = self._tex if tex is None else tex
        extent = self._formulas.extent(tex, self._size) if tex else None
        if extent is None:
            return None
        scale = min(1.0, width / extent.width)
        return scale if scale >= SMALLEST else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        color, ratio, scale = self.colors.text, self.devicePixelRatioF(), self._scale(self.width())
        picture = self._formulas.picture(self._tex, self._size * scale, color, ratio) if scale else None
        if picture is None:
            painter.setPen(QColor(color))
            painter.setFont(letters_for(self._tex, self.font()))
            painter.drawText(QRectF(self.rect()), int(_WRAPPED), self._text)
        else:
            left = (self.width() - picture.width() / ratio) / 2 if self._centred else 0.0
            painter.drawPixmap(QPointF(left, (self.height() - picture.height() / ratio) / 2), picture)
        painter.end()

    @Slot(str)
    def _take(self, tex: str) -> None:
        if tex == self._tex or tex in self._others:
            self.updateGeometry()
            self.update()
