"""A text of a lesson, written where it is read: each line is a paragraph, a heading or an item."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from core.lessons.editing.text_lines import BULLET, lines_of, markdown_of
from core.lessons.editing.text_marks import begin_of
from core.lessons.live_words import LiveWords
from gui.formulas.typesetting import Formulas
from gui.lessons.editing.writing.markdown_looks import IN_CODE, MarkdownLooks
from gui.lessons.editing.writing.written_formulas import WrittenFormulas
from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.reading.formula_objects import LETTER, FormulaObjects
from gui.reading.reading_type import ReadingType

AROUND, ROUND = 10, 6  # logical pixels
BETWEEN, BETWEEN_ITEMS = 9.0, 5.0
_FIXED = QTextBlockFormat.LineHeightTypes.MinimumHeight.value


class MarkdownEdit(QTextEdit):
    """Shows Markdown as the lesson will, and is written in; a formula is TeX while the cursor is at it.

    It is as high as its text, so that what is around it is scrolled. Undo is whose it is shown by.
    """

    edited = Signal(str)  # Markdown: somebody has written
    entered = Signal()  # the keyboard is here

    def __init__(
        self, theme: Theme, formulas: Formulas, words: Callable[[], LiveWords | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._type = ReadingType()
        self._least = 0.0  # logical pixels that it is high at least
        self._markdown = self._given = ""  # what stands there, and the text that was given last
        self._is_writing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # undo is the editor's, not this field's
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("background: transparent;")
        self.viewport().setAutoFillBackground(False)
        self._objects = FormulaObjects(theme, formulas, self.document(), self)
        self._formulas = WrittenFormulas(self, self._objects)
        self._looks = MarkdownLooks(self.document(), theme, words)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._follow_cursor)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._follow_text)
        self.cursorPositionChanged.connect(self._settle.start)
        theme.changed.connect(self._dress)
        self._dress()

    # What is shown

    def set_type(self, size: float, line_height: float, least: float = 0.0) -> None:
        """Let the text be so large, its lines so high, and all of it at least so high: logical pixels."""
        self._type, self._least = ReadingType(size, line_height), least
        self._dress()

    @property
    def markdown(self) -> str:
        """What stands there."""
        return markdown_of(self.lines())

    def lines(self) -> list[str]:
        """What stands there, line by line, formulas as TeX."""
        lines, block = [], self.document().begin()
        while block.isValid():
            lines.append(self._formulas.source_of(block))
            block = block.next()
        return lines

    def show_markdown(self, markdown: str) -> None:
        """Show this text; where it is what was written here, the cursor stays where it is."""
        if markdown in (self._given, self._markdown):
            return
        lines = lines_of(markdown)
        at = self.textCursor().position()
        self._is_writing = True
        self._markdown, self._given = markdown_of(lines), markdown
        self.document().clear()
        cursor = QTextCursor(self.document())
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            self._formulas.insert_line(cursor, line)
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._is_writing = False
        self._set_lines()

    @Slot()
    def find_words(self) -> None:
        """Find anew what is live in it: another state, or another network."""
        self._is_writing = True
        self._looks.rehighlight()
        self._is_writing = False

    def put_cursor_at_end(self) -> None:
        """Have the cursor behind the last sign."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def select_line(self) -> None:
        """Have what is written in the first line selected, to be written over."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin_of(self.document().begin().text()).length)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # What the buttons above it do

    def mark(self, sign: str) -> None:
        """Put a mark such as ** around what is selected, or take it off; the cursor between them else."""
        cursor = self.textCursor()
        text, size = cursor.selectedText(), len(sign)
        if text.startswith(sign) and text.endswith(sign) and len(text) >= 2 * size:
            cursor.insertText(text[size:-size])
        else:
            cursor.insertText(f"{sign}{text}{sign}")
            if not text:
                cursor.setPosition(cursor.position() - size)
                self.setTextCursor(cursor)
        self.setFocus()

    def write(self, text: str) -> None:
        """Write something where the cursor is."""
        self.textCursor().insertText(text)
        self.setFocus()

    def begin_lines(self, sign: str) -> None:
        """Let the lines that are selected begin with a sign, "# " or `BULLET`; or no more, where all of them do."""
        cursor = self.textCursor()
        document = self.document()
        first, last = (document.findBlock(at).blockNumber() for at in (cursor.selectionStart(), cursor.selectionEnd()))
        blocks = [document.findBlockByNumber(number) for number in range(first, last + 1)]
        are_all = all(block.text().startswith(sign) for block in blocks)
        for block in blocks:
            line = QTextCursor(block)
            length = begin_of(block.text()).length
            line.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, length)
            line.insertText("" if are_all else sign)
        self.setFocus()

    # Following

    @Slot()
    def _follow_text(self) -> None:
        if self._is_writing:
            return
        self._set_lines()
        now = self.markdown
        if now != self._markdown:
            self._markdown = self._given = now
            self.edited.emit(now)

    @Slot()
    def _follow_cursor(self) -> None:
        """Show a formula's TeX while the cursor is at it, and the formula elsewhere; marks likewise."""
        self._is_writing = True
        cursor = self.textCursor()
        self._formulas.close_all(cursor, self.hasFocus())
        if self.hasFocus() and not cursor.hasSelection():
            at = self._formulas.open_at(self.textCursor().position())
            if at is not None:
                cursor.setPosition(at)
                self.setTextCursor(cursor)
        before = self._looks.cursor
        self._looks.cursor = self.textCursor().position() if self.hasFocus() else None
        for at in (before, self._looks.cursor):
            if at is not None:
                self._looks.rehighlightBlock(self.document().findBlock(min(at, self.document().characterCount() - 1)))
        self._is_writing = False
        self._set_lines()

    def _set_lines(self) -> None:
        """Give each line its height, and items their place."""
        self._is_writing = True
        block = self.document().begin()
        while block.isValid():
            form = self._line_format(block)
            if form != block.blockFormat():
                QTextCursor(block).setBlockFormat(form)
            block = block.next()
        self._is_writing = False

    def _line_format(self, block: QTextBlock) -> QTextBlockFormat:
        form, begin = QTextBlockFormat(), begin_of(block.text())
        before = block.previous()
        if begin.level:
            form.setLineHeight(0.0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        else:
            form.setLineHeight(self._type.lines, _FIXED)
        if block.userState() == IN_CODE or (before.isValid() and before.userState() == IN_CODE):
            form.setBackground(QColor(self._theme.colors.field))
        elif before.isValid():
            are_items = begin.is_item and begin_of(before.text()).is_item
            form.setTopMargin(BETWEEN_ITEMS if are_items else BETWEEN)
        if begin.is_item:
            width = QFontMetricsF(self._type.text()).horizontalAdvance(block.text()[: begin.length])
            form.setLeftMargin(width)
            form.setTextIndent(-width)
        if block.text() == LETTER:
            form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return form

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        cursor = self.textCursor()
        line = cursor.block().text()
        begin = begin_of(line)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._begin_paragraph(cursor, line)
        elif event.key() == Qt.Key.Key_Backspace and begin.length and not cursor.hasSelection():
            within = cursor.position() - cursor.block().position()
            if 0 < within <= begin.length:  # a heading or an item becomes a paragraph
                cursor.setPosition(cursor.block().position())
                cursor.setPosition(cursor.position() + begin.length, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
            else:
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)
            self._take_bullet()

    def _begin_paragraph(self, cursor: QTextCursor, line: str) -> None:
        """A new paragraph, or one more item; an item with nothing in it ends the list."""
        begin = begin_of(line)
        if begin.is_item and cursor.block().userState() != IN_CODE:
            if not line[begin.length :].strip():
                cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                return
            sign = line[: begin.length]
            number = "".join(filter(str.isdecimal, sign))
            sign = sign.replace(number, str(int(number) + 1), 1) if number else sign
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            cursor.insertText(sign)
        else:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        self.setTextCursor(cursor)

    def _take_bullet(self) -> None:
        """What is typed as "- " begins an item."""
        cursor = self.textCursor()
        block = cursor.block()
        if block.text().startswith(("- ", "* ")) and cursor.position() == block.position() + 2:
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + 2, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(BULLET)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted is text: Markdown, of which each block becomes a line."""
        lines = lines_of(source.text()) if "\n" in source.text() else [source.text()]
        cursor = self.textCursor()
        cursor.removeSelectedText()
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            cursor.insertText(line, QTextCharFormat())
        self.setTextCursor(cursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._settle.start()
        self.viewport().update()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle.start()
        self.viewport().update()

    # How it looks

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        height = max(round(self.document().size().height()) + 1, grown(self._least))
        if height != self.height():
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.accent if self.hasFocus() else colors.border), 1.4 if self.hasFocus() else 1))
        painter.setBrush(QColor(colors.panel))
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), grown(ROUND), grown(ROUND))
        painter.end()
        super().paintEvent(event)

    @Slot()
    def _dress(self) -> None:
        self._objects.type = self._looks.type = self._type
        self.document().setDocumentMargin(grown(AROUND))
        self.document().setDefaultFont(self._type.text())
        self.find_words()
        self._set_lines()
        self._fit()
        self.viewport().update()
