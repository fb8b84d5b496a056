"""How a text looks while it is written: as the lesson will have it, its marks seen only where the cursor is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from core.lessons.editing.text_lines import FENCE, markdown_of
from core.lessons.editing.text_marks import MarkKind, TextMark, begin_of, marks_of
from core.lessons.live_words import LiveName, LiveNumber, LiveWords
from core.lessons.markdown import MarkdownSpan, SpanKind
from gui.look.theme import Theme
from gui.reading.formula_objects import LETTER
from gui.reading.reading_type import ReadingType

IN_CODE = 1  # the state of a line of code, as of the fence before it
_WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline
_DOTS = QTextCharFormat.UnderlineStyle.DotLine


@dataclass(frozen=True)
class _Piece:
    """A part of a line that is live, or looks like a name and is none."""

    start: int
    end: int
    is_wrong: bool
    is_number: bool


class MarkdownLooks(QSyntaxHighlighter):
    """Dresses the lines of a document; a mark is seen while `cursor` is at what it marks."""

    def __init__(self, document: QTextDocument, theme: Theme, words: Callable[[], LiveWords | None]) -> None:
        super().__init__(document)
        self._theme, self._words = theme, words
        self.type = ReadingType()
        self.cursor: int | None = None  # in the document; None while the keyboard is elsewhere

    def highlightBlock(self, text: str) -> None:
        is_fence = text.startswith(FENCE)
        was_code = self.previousBlockState() == IN_CODE
        self.setCurrentBlockState(IN_CODE if was_code != is_fence else 0)
        if was_code or is_fence:
            self.setFormat(0, len(text), self._form(self.type.numbers(), dim=is_fence))
            return
        begin = begin_of(text)
        font = self.type.heading(begin.level) if begin.level else self.type.text()
        self.setFormat(0, len(text), self._form(font))
        if begin.level and not self._is_at(0, begin.length - 1):
            self._hide(0, begin.length)
        elif begin.length:
            self.setFormat(0, begin.length, self._form(font, accent=True))
        for mark in marks_of(text):
            self._dress_mark(mark, font)
        for piece in self._pieces(text):
            self._underline(piece)
        for at, sign in enumerate(text):
            if sign == LETTER:
                self.setFormat(at, 1, QTextCharFormat())  # a formula has a font of its own, by which it has its room

    def _dress_mark(self, mark: TextMark, font: QFont) -> None:
        is_seen = self._is_at(mark.start, mark.end) or mark.kind in (MarkKind.FORMULA, MarkKind.DISPLAY)
        for start, end in ((mark.start, mark.first), (mark.last, mark.end)):
            if is_seen:
                self.setFormat(start, end - start, self._form(font, dim=True))
            else:
                self._hide(start, end - start)
        inner = QFont(font)
        if mark.kind is MarkKind.STRONG:
            inner.setBold(True)
        elif mark.kind is MarkKind.EMPHASIS:
            inner.setItalic(True)
        else:
            inner = self.type.numbers()
        is_formula = mark.kind in (MarkKind.FORMULA, MarkKind.DISPLAY)
        self.setFormat(mark.first, mark.last - mark.first, self._form(inner, accent=is_formula))

    def _underline(self, piece: _Piece) -> None:
        colors = self._theme.colors
        for at in range(piece.start, piece.end):
            form = self.format(at)
            form.setUnderlineStyle(_WAVE if piece.is_wrong else _DOTS)
            ink = colors.error if piece.is_wrong else colors.dim if piece.is_number else colors.accent
            form.setUnderlineColor(QColor(ink))
            self.setFormat(at, 1, form)

    def _pieces(self, text: str) -> list[_Piece]:
        """What of a line is live, as the reader will have it."""
        words = self._words()
        if words is None:
            return []
        found, at = [], 0
        for block in words.blocks(markdown_of([text])):
            for span in block.spans:
                start = text.find(span.text, at)
                if start < 0:
                    continue
                at = start + len(span.text)
                is_name = isinstance(span, MarkdownSpan) and span.is_strong and span.kind is SpanKind.PLAIN
                is_wrong = is_name and words.names.missed(span.text) is not None
                if is_wrong or isinstance(span, LiveName | LiveNumber):
                    found.append(_Piece(start, at, is_wrong, isinstance(span, LiveNumber)))
        return found

    def _is_at(self, start: int, end: int) -> bool:
        """Whether the cursor stands from one place of the line to another."""
        return self.cursor is not None and start <= self.cursor - self.currentBlock().position() <= end

    def _hide(self, start: int, count: int) -> None:
        form = QTextCharFormat()
        font = QFont(self.type.text())
        font.setPixelSize(1)
        form.setFont(font)
        form.setForeground(QColor(0, 0, 0, 0))
        self.setFormat(start, count, form)

    def _form(self, font: QFont, *, dim: bool = False, accent: bool = False) -> QTextCharFormat:
        colors = self._theme.colors
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(colors.dim if dim else colors.accent if accent else colors.text))
        return form
