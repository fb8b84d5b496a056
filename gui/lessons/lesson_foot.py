"""The foot of the reading pane: what the lesson waits for, the way back, and the big button."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Colors, Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import plain

HEIGHT, BUTTON, BACK = 106, 46, 118  # logical pixels: the foot, its buttons, and how wide the one back is
SIDE = 20
SHARE_OF_BACK = 0.27  # of the foot, at most
CLOCK, AROUND = 12, 8
SIZES = 15.0, 14.0, 13.0, 12.0  # of the letters of a button, the largest that has room


class ButtonLook(Enum):
    """How loud the big button is."""

    MAIN = "main"  # filled: nothing is in the way
    QUIET = "quiet"
    OUTLINED = "outlined"  # it goes round what is asked, or waited for


@dataclass(frozen=True)
class FootTexts:
    """What stands at the foot; `waits_for` is empty where nothing is waited for."""

    waits_for: str
    big: str
    look: ButtonLook
    can_go_back: bool


class FootButton(KeyButton):
    """A large button, outlined or filled."""

    def __init__(self, theme: Theme, key: str = "", look: ButtonLook = ButtonLook.MAIN) -> None:
        super().__init__(theme, "", key, main=look is ButtonLook.MAIN, height=BUTTON, size=15)
        self._look, self._whole_key = look, key

    def stand(self, text: str, key: str, look: ButtonLook) -> None:
        """Have this text, this key and this look."""
        self._look, self._main = look, look is ButtonLook.MAIN
        self._whole_key = key
        self.say(text, key)
        self._fit()

    @property
    def look(self) -> ButtonLook:
        """How loud it is."""
        return self._look

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(60), grown(BUTTON))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Write smaller where the text has no room, at last without the key."""
        room = self.width() - 2 * grown(AROUND)
        for size in SIZES:
            self.setFont(plain(size, bold=self._look is not ButtonLook.QUIET))
            self._key = self._whole_key
            if self._content_width() <= room:
                return
        self._key = ""

    def _inks(self, colors: Colors) -> tuple[str, str, str]:
        if self._look is ButtonLook.OUTLINED and self.isEnabled():
            pointed = self.isDown() or self.underMouse()
            return (colors.accent_soft if pointed else colors.panel), colors.accent, colors.accent
        return super()._inks(colors)


class WaitingSign(Dressed):
    """A small clock before what is waited for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        grow_with_text(self.setFixedSize, CLOCK + 2, CLOCK + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self.colors.lit), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle, radius = QPointF(self.width() / 2, self.height() / 2), grown(CLOCK) / 2 - 0.6
        painter.drawEllipse(middle, radius, radius)
        painter.drawLine(middle, middle + QPointF(0.0, -0.6 * radius))
        painter.drawLine(middle, middle + QPointF(0.5 * radius, 0.25 * radius))
        painter.end()


def _on_the_key(key: Qt.Key) -> str:
    """What a key is called in the menus, too."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class LessonFoot(Dressed):
    """Always in sight, and always as high."""

    back_wanted = Signal()
    pressed = Signal()  # the big button

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.waits_for = text_label(12.5, wraps=True, may_be_empty=True)
        self._clock = WaitingSign(theme)
        self.back = FootButton(theme)
        self.back.stand(self.tr("‹  Back"), "", ButtonLook.QUIET)
        self.big = FootButton(theme)
        self.back.setToolTip(self.tr("To the step before ({key})").format(key=_on_the_key(Qt.Key.Key_PageUp)))
        self.big.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        above = QHBoxLayout()
        grow_with_text(above.setSpacing, 9)
        above.addWidget(self._clock)
        above.addWidget(self.waits_for, 1)
        buttons = QHBoxLayout()
        grow_with_text(buttons.setSpacing, 10)
        buttons.addWidget(self.back)
        buttons.addWidget(self.big, 1)
        column = QVBoxLayout(self)
        grow_with_text(column.setContentsMargins, SIDE, 8, SIDE, 14)
        grow_with_text(column.setSpacing, 8)
        column.addLayout(above, 1)
        column.addLayout(buttons)
        grow_with_text(self.setFixedHeight, HEIGHT)
        self.back.clicked.connect(self.back_wanted)
        self.big.clicked.connect(self.pressed)
        self.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.back.setFixedWidth(min(grown(BACK), round(SHARE_OF_BACK * self.width())))

    def show_texts(self, texts: FootTexts) -> None:
        """Show what the next press does."""
        self.waits_for.setText(texts.waits_for)
        self._clock.setVisible(bool(texts.waits_for))
        self.back.setEnabled(texts.can_go_back)
        self.big.stand(texts.big, _on_the_key(Qt.Key.Key_PageDown), texts.look)
        self.big.setAccessibleDescription(texts.waits_for)

    def dress(self) -> None:
        self.waits_for.setStyleSheet(f"color: {self.colors.dim};")
