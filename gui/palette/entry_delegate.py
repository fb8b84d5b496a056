"""How a line of the palette is drawn: its sign, its title with what was typed lit, what it does, its keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.look.icons import pixmap
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.palette.entries import FoundEntry
from gui.practice.parts.buttons import key_cap_width, paint_key_cap

FOUND = Qt.ItemDataRole.UserRole  # FoundEntry; None where a group begins
TITLE_SIZE, DETAIL_SIZE, GROUP_SIZE = 13, 11, 11  # pixels
ENTRY_HEIGHT, GROUP_HEIGHT, CAP_HEIGHT = 42, 25, 17
ICON_SIZE, TEXT_FROM, EDGE = 18, 50, 18
Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """Draws entries and the heads of their groups."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = QFont(parent.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, grown(GROUP_HEIGHT if index.data(FOUND) is None else ENTRY_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        found, colors = index.data(FOUND), self._theme.colors
        if found is None:
            painter.setPen(QColor(colors.dim))
            painter.setFont(self._sized(GROUP_SIZE, bold=True))
            place = option.rect.adjusted(grown(EDGE), 0, -grown(EDGE), -grown(2))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, index.data())
        else:
            self._paint_entry(painter, option, found)
        painter.restore()

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, found: FoundEntry) -> None:
        colors, entry, rect = self._theme.colors, found.entry, option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(rect, QColor(colors.accent_soft))
            painter.fillRect(QRect(rect.left(), rect.top(), grown(3), rect.height()), QColor(colors.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.field))
        self._paint_sign(painter, rect, found)
        right = rect.right() - grown(EDGE)
        keys = entry.keys or (self.tr("Enter") if is_selected and not entry.why_off else "")
        if keys:
            width = key_cap_width(keys)
            cap = QRectF(right - width, rect.center().y() - grown(CAP_HEIGHT) / 2, width, grown(CAP_HEIGHT))
            paint_key_cap(painter, cap, keys, ink=colors.dim, line=colors.border, ground=colors.panel)
            right = round(cap.left()) - grown(10)
        text = QRect(rect.left() + grown(TEXT_FROM), rect.top() + grown(3), 0, rect.height() - grown(6))
        text.setRight(right)
        upper, lower = text.adjusted(0, 0, 0, -text.height() // 2), text.adjusted(0, text.height() // 2, 0, 0)
        self._write_title(painter, upper, found)
        font = self._sized(DETAIL_SIZE)
        painter.setFont(font)
        painter.setPen(QColor(colors.slip if entry.why_off else colors.dim))
        said = QFontMetrics(font).elidedText(entry.why_off or entry.detail, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_sign(self, painter: QPainter, rect: QRect, found: FoundEntry) -> None:
        """An icon; or, of a weight, a piece of its edge."""
        colors, entry, size = self._theme.colors, found.entry, grown(ICON_SIZE)
        left, top = rect.left() + grown(EDGE), rect.center().y() - size // 2
        if entry.number is not None:
            pen = QPen(QColor(colors.positive if entry.number >= 0 else colors.negative), grown(3))
            if entry.number < 0:
                pen.setDashPattern([2.0, 1.0])
            painter.setPen(pen)
            painter.drawLine(QPointF(left, top + size * 0.7), QPointF(left + size, top + size * 0.3))
        elif entry.icon:
            painter.drawPixmap(left, top, pixmap(entry.icon, colors.middle if entry.why_off else colors.dim, size))

    def _write_title(self, painter: QPainter, place: QRect, found: FoundEntry) -> None:
        colors, entry = self._theme.colors, found.entry
        usual, bold = QFont(self._sized(TITLE_SIZE)), QFont(self._sized(TITLE_SIZE, bold=True))
        ink = QColor(colors.dim if entry.why_off else colors.text)
        lit = QColor(colors.lit if self._theme.dark else colors.accent)  # amber on white could not be read
        title = QFontMetrics(bold).elidedText(entry.title, Qt.TextElideMode.ElideRight, place.width())
        x, at = float(place.left()), 0
        spots = set(found.match.spots)
        while at < len(title):
            is_lit, end = at in spots, at
            while end < len(title) and (end in spots) == is_lit:
                end += 1
            font = bold if is_lit else usual
            painter.setFont(font)
            painter.setPen(lit if is_lit else ink)
            part = QRectF(x, place.top(), place.right() - x + grown(4), place.height())
            painter.drawText(part, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title[at:end])
            x += QFontMetricsF(font).horizontalAdvance(title[at:end])
            at = end
        if entry.value:
            painter.setFont(self._sized(DETAIL_SIZE))
            painter.setPen(QColor(colors.dim))
            part = QRectF(x + grown(10), place.top(), place.right() - x, place.height())
            painter.drawText(part, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, entry.value)

    def _sized(self, size: int, *, bold: bool = False) -> QFont:
        self._font.setPixelSize(grown(size))
        self._font.setBold(bold)
        return self._font
