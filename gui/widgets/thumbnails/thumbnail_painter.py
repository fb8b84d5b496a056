"""One thumbnail as it is painted: its picture with a rim, its caption below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.look.pictures import draw_cells
from gui.look.text_size import grown
from gui.look.theme import LIGHT, Colors
from gui.widgets.thumbnails.ink_pictures import InkPictures
from gui.widgets.thumbnails.thumbnail import CaptionTone, CaptionWord, Thumbnail
from gui.widgets.thumbnails.thumbnail_model import ThumbnailModel

AROUND = 4  # logical pixels about a picture and its caption
GAP = 3  # between a picture and its caption
ROUND = 6
LARGEST_CELL = 140  # logical pixels that a caption can make a cell wide
FINE = 16  # pixels: what has more of them a side is smoothed, for they are not even blocks any more
ELLIPSIS = "…"


class ThumbnailPainter(QStyledItemDelegate):
    """Paints the samples of a model; all cells are equally large."""

    def __init__(self, model: ThumbnailModel, pictures: InkPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._pictures = model, pictures
        self._colors: Colors = LIGHT
        self._side, self._shape = 48, (1, 1)
        self._has_second_line = False
        self._width = 0.0
        self._measure()

    def dress(self, colors: Colors) -> None:
        """Take these colours, and the size that text has now."""
        self._colors = colors
        self._measure()

    def set_size(self, side: int, shape: tuple[int, int], *, has_second_line: bool) -> None:
        """Draw pictures of so many rows and columns about `side` logical pixels high, beside text of usual size."""
        self._side, self._shape, self._has_second_line = side, shape, has_second_line

    def fit_captions(self, widest: float) -> None:
        """Have room for captions so many pixels wide, within limits."""
        self._width = widest

    def caption_width(self, text: str) -> float:
        """How wide a caption is where all of it is bold."""
        return self._strong_metrics.horizontalAdvance(text)

    @property
    def picture_size(self) -> tuple[int, int]:
        """How high and how wide a picture is painted: as a rule a whole number of pixels for each of its own."""
        rows, columns = self._shape
        wanted = grown(self._side)
        times = max(round(wanted / max(rows, columns)), 1)
        if times * max(rows, columns) > 1.5 * wanted:  # of one that is larger than its place
            return max(round(wanted * rows / max(rows, columns)), 1), max(
                round(wanted * columns / max(rows, columns)), 1
            )
        return times * rows, times * columns

    @property
    def cell_size(self) -> QSize:
        """What a thumbnail takes, at least."""
        high, wide = self.picture_size
        widest = max(wide, min(self._width, grown(LARGEST_CELL)))
        lines = self._metrics.height() + (self._number_metrics.height() if self._has_second_line else 0)
        return QSize(round(widest) + 2 * grown(AROUND) + 2, round(high + grown(GAP) + lines) + 2 * grown(AROUND))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell_size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.row()
        told, colors = self._model.thumbnail(row), self._colors
        cell = QRectF(option.rect).adjusted(1, 1, -1, -1)
        is_lit = self._model.is_lit(row)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_lit or is_selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rim = colors.accent if is_selected and not is_lit else colors.lit
            painter.setPen(QPen(QColor(rim), 2.0))
            painter.setBrush(QColor(colors.lit_soft if is_lit else colors.accent_soft))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), grown(ROUND), grown(ROUND))
        y = self._paint_picture(painter, cell, int(self._model.numbers[row]), told)
        self._paint_caption(painter, cell, y, told)
        if told.below:
            painter.setFont(self._number_font)
            painter.setPen(QColor(colors.dim))
            line = QRectF(cell.left(), y + self._metrics.height(), cell.width(), self._number_metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, told.below)
        if option.state & QStyle.StateFlag.State_HasFocus and not (is_lit or is_selected):
            painter.setPen(QPen(QColor(colors.accent), 1.0, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, grown(ROUND), grown(ROUND))
        painter.restore()

    def _paint_picture(self, painter: QPainter, cell: QRectF, number: int, told: Thumbnail) -> float:
        """Where what is below it begins."""
        high, wide = self.picture_size
        left, top = round(cell.center().x() - wide / 2), round(cell.top() + grown(AROUND))
        place = QRectF(left, top, wide, high)
        image = self._pictures.image(number)
        if image is None:
            return float(top)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, max(self._shape) > FINE)
        draw_cells(painter, place, image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        width = 2 if told.is_wrong else 1
        painter.setPen(QPen(QColor(self._colors.error if told.is_wrong else self._colors.border), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(left - 1, top - 1, wide + 1, high + 1))
        return top + high + float(grown(GAP))

    def _paint_caption(self, painter: QPainter, cell: QRectF, y: float, told: Thumbnail) -> None:
        words = self._within(told.caption, cell.width() - 2)
        x = cell.center().x() - sum(map(self._width_of, words)) / 2
        for word in words:
            painter.setFont(self._font if word.tone is CaptionTone.QUIET else self._strong_font)
            painter.setPen(QColor(self._color_of(word.tone)))
            painter.drawText(QPointF(x, y + self._metrics.ascent()), word.text)
            x += self._width_of(word)

    def _within(self, words: tuple[CaptionWord, ...], room: float) -> tuple[CaptionWord, ...]:
        """The words, those that are too long shortened alike."""
        surplus = sum(map(self._width_of, words)) - room
        if surplus <= 0.0:
            return words
        strong = [word for word in words if word.tone is not CaptionTone.QUIET] or list(words)
        rest = room - sum(self._width_of(word) for word in words if word not in strong)
        each = max(rest / len(strong), self._strong_metrics.horizontalAdvance(ELLIPSIS))
        return tuple(
            word._replace(text=self._metrics_of(word).elidedText(word.text, Qt.TextElideMode.ElideRight, each))
            if word in strong
            else word
            for word in words
        )

    def _metrics_of(self, word: CaptionWord) -> QFontMetricsF:
        return self._metrics if word.tone is CaptionTone.QUIET else self._strong_metrics

    def _width_of(self, word: CaptionWord) -> float:
        return self._metrics_of(word).horizontalAdvance(word.text)

    def _color_of(self, tone: CaptionTone) -> str:
        match tone:
            case CaptionTone.QUIET:
                return self._colors.dim
            case CaptionTone.STRONG:
                return self._colors.text
            case CaptionTone.WRONG:
                return self._colors.error

    def _measure(self) -> None:
        self._font = QFont(QApplication.font())
        self._strong_font = QFont(self._font)
        self._strong_font.setBold(True)
        self._number_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._number_font.setPixelSize(grown(11))
        self._metrics, self._strong_metrics = QFontMetricsF(self._font), QFontMetricsF(self._strong_font)
        self._number_metrics = QFontMetricsF(self._number_font)
