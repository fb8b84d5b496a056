"""One option of a choice or a vote: a button as wide as the card, and how many voted for it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from gui.lessons.question_texts import CardState, OptionTexts
from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Colors, Theme
from gui.practice.parts.buttons import KeyButton, key_cap_width, paint_key_cap
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import mono, plain
from gui.practice.parts.marks import AnswerMark, MarkPainter

LEAST, SIDE, ROUND = 38, 10, 7  # logical pixels
MARK = 8.0
BAR = 3.0


class OptionButton(QPushButton):
    """Paints an option's text, which wraps, with the key that takes it, or with its mark."""

    numbered = Signal(int)  # the option of this index was asked for by its number

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, key
        self._text = QTextDocument(self)
        self._text.setDefaultFont(plain(14))
        self._text.setDocumentMargin(0)
        self._texts = OptionTexts("")
        self._is_open, self._share = True, 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def event(self, event: QEvent) -> bool:
        """Keep the digits: they take the options here, and choose what the edges show elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _digit(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = _digit(event)
        if digit is None:
            super().keyPressEvent(event)
        else:
            self.numbered.emit(digit - 1)

    def stand(self, texts: OptionTexts, is_open: bool, share: float = 0.0) -> None:
        """Show this option, and whether it can be taken; `share` is its part of all votes, from 0 to 1."""
        self._texts, self._is_open, self._share = texts, is_open, share
        self._text.setMarkdown(texts.text)
        said = {
            CardState.RIGHT: self.tr("{option}, right"),
            CardState.SHOWN: self.tr("{option}, right"),
            CardState.SLIP: self.tr("{option}, not it"),
            CardState.TAKEN: self.tr("{option}, taken"),
        }.get(texts.state, "{option}")
        self.setAccessibleName(said.format(option=self.heard))
        self.setEnabled(is_open and texts.state is not CardState.SLIP)
        self.updateGeometry()
        self.update()

    @property
    def heard(self) -> str:
        """The option as a screen reader says it, without how it stands."""
        return self._text.toPlainText()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._text.setTextWidth(self._room(width))
        return max(round(self._text.size().height()) + grown(SIDE + 8), grown(LEAST))

    def sizeHint(self) -> QSize:
        return QSize(grown(200), self.heightForWidth(max(self.width(), grown(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(120), grown(LEAST))

    def _room(self, width: int) -> float:
        return width - 2 * grown(SIDE) - grown(30)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, line, ink = self._inks(colors)
        outline = QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8)
        painter.setPen(QPen(QColor(line), 1.6 if self._texts.state.is_settled else 1.0))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(outline, grown(ROUND), grown(ROUND))
        if self._share > 0.0:
            bar = QRectF(grown(SIDE), self.height() - grown(BAR) - 3.0, self.width() - 2 * grown(SIDE), grown(BAR))
            bar.setWidth(bar.width() * self._share)
            painter.fillRect(bar, QColor(colors.accent))
        self._text.setTextWidth(self._room(self.width()))
        painter.save()
        painter.translate(grown(SIDE), (self.height() - self._text.size().height()) / 2)
        context, palette = QAbstractTextDocumentLayout.PaintContext(), self.palette()
        palette.setColor(QPalette.ColorRole.Text, QColor(ink))
        context.palette = palette
        self._text.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_sign(painter, colors)
        painter.end()

    def _paint_sign(self, painter: QPainter, colors: Colors) -> None:
        """Its mark, or the key that takes it."""
        right = self.width() - grown(SIDE)
        marks = {
            CardState.RIGHT: AnswerMark.RIGHT,
            CardState.SHOWN: AnswerMark.RIGHT,
            CardState.SLIP: AnswerMark.WRONG,
            CardState.TAKEN: AnswerMark.GIVEN,
        }
        mark = marks.get(self._texts.state)
        if mark is not None:
            radius = grown(MARK)
            MarkPainter(colors).paint(painter, mark, QPointF(right - radius, self.height() / 2), radius)
        elif self._is_open and self._key:
            width = key_cap_width(self._key)
            place = QRectF(right - width, (self.height() - grown(16)) / 2, width, grown(16))
            paint_key_cap(painter, place, self._key, ink=colors.dim, line=colors.border, ground=colors.panel)

    def _inks(self, colors: Colors) -> tuple[str, str, str]:
        """The colours of ground, line and text."""
        match self._texts.state:
            case CardState.RIGHT | CardState.SHOWN:
                return colors.right_soft, colors.right, colors.text
            case CardState.SLIP:
                return colors.panel, colors.border, colors.dim
            case CardState.TAKEN:
                return colors.accent_soft, colors.accent, colors.text
        if not self._is_open:
            return colors.panel, colors.border, colors.dim
        if self.isDown() or self.underMouse() or self.hasFocus():
            return colors.accent_soft, colors.accent, colors.text
        return colors.panel, colors.border, colors.text


class OptionRow(Dressed):
    """An option, and, in a vote, its tally."""

    taken = Signal(int)  # its index
    numbered = Signal(int)  # another option, from 0, by its number
    counted = Signal(int, int)  # its index, and one more or one less

    def __init__(self, theme: Theme, index: int, has_tally: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._index, self.has_tally = index, has_tally
        self.button = OptionButton(theme, str(index + 1))
        self.button.clicked.connect(self._take)
        self.button.numbered.connect(self.numbered)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        grow_with_text(row.setSpacing, 6)
        row.addWidget(self.button, 1)
        self.votes = text_label(20, bold=True)
        self.votes.setFont(mono(20, bold=True))
        grow_with_text(self.votes.setMinimumWidth, 26)
        self.votes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.less, self.more = KeyButton(theme, "−", height=26), KeyButton(theme, "+", height=26)
        self.less.clicked.connect(self._take_one)
        self.more.clicked.connect(self._add_one)
        for widget in (self.less, self.votes, self.more):
            row.addWidget(widget)
            widget.setVisible(has_tally)
        self.dress()

    def stand(self, texts: OptionTexts, is_open: bool, everyone: int) -> None:
        """Show it as it stands; `everyone` is how many voted at all."""
        self.button.stand(texts, is_open, texts.votes / everyone if everyone else 0.0)
        name = self.button.accessibleName()
        self.votes.setText(str(texts.votes))
        self.votes.setAccessibleName(self.tr("{count} votes: {option}").format(count=texts.votes, option=name))
        self.less.setAccessibleName(self.tr("One vote less: {option}").format(option=name))
        self.more.setAccessibleName(self.tr("One vote more: {option}").format(option=name))
        self.less.setEnabled(texts.votes > 0)

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._index)

    @Slot()
    def _take_one(self) -> None:
        self.counted.emit(self._index, -1)

    @Slot()
    def _add_one(self) -> None:
        self.counted.emit(self._index, 1)

    def dress(self) -> None:
        self.votes.setStyleSheet(f"color: {self.colors.text};")


def _digit(event: QKeyEvent) -> int | None:
    """The digit from 1 to 9 that a key writes, without anything held; None for any other."""
    is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    text = event.text()
    return int(text) if is_plain and len(text) == 1 and text in "123456789" else None
