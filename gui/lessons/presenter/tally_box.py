"""An option of the question in the presenter view: whether it is right, and how many voted for it."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.lessons.fitted_text import FittedText
from gui.lessons.presenter.presenter_texts import PresentedOption
from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label

ROUND = 6
COUNT = 22.0  # logical pixels of the tally


class ShareBar(Dressed):
    """A bar as long as its share."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._share, self._is_right = 0.0, False
        grow_with_text(self.setFixedHeight, 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, *, is_right: bool) -> None:
        """Show a share from 0 to 1, of what is right or not."""
        self._share, self._is_right = share, is_right
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colors, round_ = self.colors, self.height() / 2
        painter.setBrush(QColor(colors.border))
        painter.drawRoundedRect(self.rect(), round_, round_)
        painter.setBrush(QColor(colors.right if self._is_right else colors.slip))
        if self._share:
            wide = max(round(self.width() * self._share), self.height())
            painter.drawRoundedRect(0, 0, wide, self.height(), round_, round_)
        painter.end()


class TallyBox(Dressed):
    """An option, ticked where it is right; in a vote with its tally."""

    counted = Signal(int, int)  # its index, and one more or one less

    def __init__(self, theme: Theme, index: int, text: FittedText, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._index, self._is_right = index, False
        self.text, self.tick = text, text_label(14, bold=True)
        self.tick.setText("✓")
        self.count = text_label(COUNT, bold=True)
        self.less, self.more = KeyButton(theme, "−", height=30), KeyButton(theme, "+", height=30)
        self.bar = ShareBar(theme)
        self._votes = QWidget()
        above = QHBoxLayout()
        above.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        above.addWidget(self.text, 1)
        below = QHBoxLayout(self._votes)
        below.setContentsMargins(0, 0, 0, 0)
        grow_with_text(self.count.setMinimumWidth, 36)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (self.less, self.count, self.more):
            below.addWidget(part)
        below.addWidget(self.bar, 1)
        column = QVBoxLayout(self)
        column.addLayout(above)
        column.addWidget(self._votes)
        self.less.clicked.connect(self._take_one)
        self.more.clicked.connect(self._add_one)
        self.dress()

    def show_option(self, option: PresentedOption, everyone: int, *, has_tally: bool) -> None:
        """Show an option; `everyone` is how many voted at all."""
        self._is_right = option.is_right
        self.text.show_text(option.text)
        self.tick.setVisible(option.is_right)
        self._votes.setVisible(has_tally)
        self.count.setText(str(option.votes))
        self.count.setAccessibleName(self.tr("{count} votes").format(count=option.votes))
        self.less.setEnabled(option.votes > 0)
        self.more.say("+", option.letter)
        self.more.setAccessibleName(self.tr("One vote more"))
        self.less.setAccessibleName(self.tr("One vote less"))
        self.bar.show_share(option.votes / everyone if everyone else 0.0, is_right=option.is_right)
        self.dress()
        self.update()

    @Slot()
    def _take_one(self) -> None:
        self.counted.emit(self._index, -1)

    @Slot()
    def _add_one(self) -> None:
        self.counted.emit(self._index, 1)

    def dress(self) -> None:
        self.tick.setStyleSheet(f"color: {self.colors.right};")
        self.count.setStyleSheet(f"color: {self.colors.text};")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self.colors
        painter.setPen(QPen(QColor(colors.right if self._is_right else colors.border), 1.4))
        painter.setBrush(QColor(colors.field))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), grown(ROUND), grown(ROUND))
        painter.end()
