"""Where a picture says more of a slip than the rule: two slopes, a product left out, a step the wrong way."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed
from gui.practice.question.slip_slopes import TwoSlopes, draw_slopes
from gui.practice.question.slip_step import WrongWay, draw_step
from gui.practice.question.slip_sum import MissingProduct, draw_sum

WIDTH, NARROWEST, HEIGHT = 316, 200, 132  # logical pixels, beside text of the usual size
SIDE, EDGE = 14, 4  # logical pixels that stay free
Picture = TwoSlopes | MissingProduct | WrongWay


class SlipPicture(Dressed):
    """Draws one of them, without true numbers until they are revealed; its accessible name is it in words."""

    def __init__(
        self, theme: Theme, picture: Picture, write: Callable[[float], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._picture, self._write, self._is_revealed = picture, write, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(picture.said(write))

    def reveal(self) -> None:
        """Write the true numbers as well: the question is settled."""
        self._is_revealed = True
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(WIDTH), grown(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(NARROWEST), grown(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(grown(SIDE), grown(EDGE), -grown(SIDE), -grown(EDGE))
        match self._picture:
            case TwoSlopes() as slopes:
                draw_slopes(painter, area, self.colors, slopes)
            case MissingProduct() as products:
                draw_sum(painter, area, self.colors, products, self._write, is_revealed=self._is_revealed)
            case WrongWay() as step:
                draw_step(painter, area, self.colors, step, self._write, is_revealed=self._is_revealed)
        painter.end()
