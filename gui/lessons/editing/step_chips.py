"""Chips: what a step shows, locks and folds, each with a cross that takes it out."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.look.direction import painter_on
from gui.look.icons import pixmap
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain
from gui.widgets.room.flow_layout import FlowLayout

HEIGHT, AROUND, CROSS, ICON = 26, 10, 8, 13  # logical pixels


class StepChip(QPushButton):
    """One of several; a press takes it out."""

    away_wanted = Signal(str)

    def __init__(self, theme: Theme, name: str, text: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme, self._name, self._icon = theme, name, icon_name
        grow_with_text(self.setFont, lambda: plain(12))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Take it out"))
        self.setAccessibleName(self.tr("{what}: take it out").format(what=text))
        self.clicked.connect(self._want_away)
        theme.changed.connect(self.update)

    @Slot()
    def _want_away(self) -> None:
        self.away_wanted.emit(self._name)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        sign = grown(ICON + 6) if self._icon else 0
        return QSize(round(width) + sign + 2 * grown(AROUND) + grown(CROSS + 8), grown(HEIGHT))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(QColor(colors.accent if is_lit else colors.border), 1.0))
        painter.setBrush(QColor(colors.field))
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        x = float(grown(AROUND))
        if self._icon:
            side = grown(ICON)
            painter.drawPixmap(round(x), round((self.height() - side) / 2), pixmap(self._icon, colors.accent, side))
            x += side + grown(6)
        painter.setPen(QColor(colors.text))
        painter.setFont(self.font())
        painter.drawText(QRectF(x, 0.0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        cross = QRectF(0.0, 0.0, grown(CROSS), grown(CROSS))
        cross.moveCenter(place.center())
        cross.moveRight(place.right() - grown(AROUND))
        painter.setPen(QPen(QColor(colors.error if self.underMouse() else colors.dim), 1.4))
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.topRight(), cross.bottomLeft())
        painter.end()


class StepChips(Dressed):
    """Chips side by side; with a menu of what else there may be, behind a plus."""

    away_wanted = Signal(str)
    more_wanted = Signal(str)

    def __init__(self, theme: Theme, more_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.chips: dict[str, StepChip] = {}
        self.menu = QMenu(self)
        self.more = KeyButton(theme, "+", height=HEIGHT)
        self.more.setToolTip(more_text)
        self.more.setAccessibleName(more_text)
        self.more.setVisible(bool(more_text))
        self.more.clicked.connect(self._open_menu)
        self._has_more = bool(more_text)
        self._texts: dict[str, str] = {}
        self._flow = FlowLayout(grown(6), self)
        grow_with_text(self._flow.setSpacing, 6)
        self._flow.addWidget(self.more)

    def show_chips(self, texts: Mapping[str, str], icons: Mapping[str, str], others: Mapping[str, str]) -> None:
        """Show these, by their names; `others` are offered in the menu."""
        if dict(texts) != self._texts:
            self._texts = dict(texts)
            for chip in self.chips.values():
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._flow.removeWidget(self.more)
            self.chips = {
                name: StepChip(self._theme, name, text, icons.get(name, ""), self) for name, text in texts.items()
            }
            for chip in self.chips.values():
                chip.away_wanted.connect(self.away_wanted)
                self._flow.addWidget(chip)
                chip.show()
            self._flow.addWidget(self.more)
        self.menu.clear()
        for name, text in others.items():
            action = QAction(text, self.menu)
            action.setData(name)
            action.triggered.connect(self._want_more)
            self.menu.addAction(action)
        self.more.setVisible(self._has_more and bool(others))
        self.updateGeometry()

    @Slot()
    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot()
    def _want_more(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.more_wanted.emit(str(action.data()))
