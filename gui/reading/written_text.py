"""Blocks of a text, written into a document, and where in it the live words stand."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from core.lessons.live_words import LessonBlock, LiveName, LiveNumber
from core.lessons.markdown import BlockKind, MarkdownSpan, SpanKind
from gui.look.theme import Colors
from gui.reading.formula_objects import FormulaObjects
from gui.reading.live_spot import KeyName, LiveSpot, OuterLink
from gui.reading.reading_type import ReadingType

BETWEEN, BEFORE_HEADING, BETWEEN_ITEMS = 9.0, 12.0, 8.0  # logical pixels
LEADING_TO = ("http://", "https://")
LINE_END = "\u2028"  # a line of code, or one that is broken by hand: the block goes on
THIN = "\u2009"  # the space between what is written on a key and its rim
# What is bold and no name in the network may be a key: one sign, or a name that is printed on one.
_KEY = re.compile(
    r"(?:(?:Ctrl|Shift|Alt)\s?\+\s?)*(?:[A-Z0-9?.←→↑↓\[\]]|F\d{1,2}|Space|Enter|Esc|Tab|Home|End|PgDown|PgDn|PgUp|Backspace)"
)
_FIXED = QTextBlockFormat.LineHeightTypes.MinimumHeight.value


class WrittenText:
    """Writes into one document; the fonts, the colours and what formulas are drawn by are given."""

    def __init__(self, document: QTextDocument, formulas: FormulaObjects, letters: ReadingType, colors: Colors) -> None:
        self._document, self._formulas, self._type, self._colors = document, formulas, letters, colors
        self._spots: list[LiveSpot] = []
        self._lists: dict[int, QTextList] = {}  # that go on, by their level

    def write(self, blocks: Sequence[LessonBlock]) -> tuple[LiveSpot, ...]:
        """Let nothing but these blocks stand in the document; where its live words are, in order."""
        self._document.clear()
        self._document.setDefaultFont(self._type.text())
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for before, block in zip([None, *blocks], blocks, strict=False):
            self._write_block(cursor, before, block)
        cursor.endEditBlock()
        return tuple(self._spots)

    def _write_block(self, cursor: QTextCursor, before: LessonBlock | None, block: LessonBlock) -> None:
        form = self._block_format(before, block)
        if before is not None:
            cursor.insertBlock(form, QTextCharFormat())
        else:
            cursor.setBlockFormat(form)
        if block.kind is BlockKind.ITEM:
            self._list_item(cursor, block)
        elif not block.level or block.kind is BlockKind.HEADING:
            self._lists.clear()
        is_after_display = False
        for span in block.spans:
            if isinstance(span, MarkdownSpan) and span.kind is SpanKind.DISPLAY:
                self._write_display(cursor, span.text)
                is_after_display = True
                continue
            if is_after_display and span.text.strip():
                cursor.insertBlock(self._block_format(block, replace(block, kind=BlockKind.PARAGRAPH)))
                is_after_display = False
            if not is_after_display:
                self._write_span(cursor, block, span)

    def _block_format(self, before: LessonBlock | None, block: LessonBlock) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(self._type.lines, _FIXED)
        if before is not None:
            are_items = block.kind is BlockKind.ITEM is before.kind
            form.setTopMargin((BETWEEN_ITEMS if are_items else BETWEEN) * self._type.spread)
        if block.kind is BlockKind.HEADING:
            form.setTopMargin(BEFORE_HEADING * self._type.spread if before is not None else 0.0)
            form.setHeadingLevel(min(block.level, 6))
            form.setLineHeight(0.0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        elif block.kind is BlockKind.CODE:
            form.setBackground(QColor(self._colors.field))
            form.setLeftMargin(block.level * self._type.indent)
        elif block.kind is BlockKind.PARAGRAPH:
            form.setLeftMargin(block.level * self._type.indent)
        return form

    def _list_item(self, cursor: QTextCursor, block: LessonBlock) -> None:
        """Let the block be one of a list: of the one that goes on at its level, or of a new one."""
        for deeper in [level for level in self._lists if level > block.level]:
            del self._lists[deeper]
        going_on = self._lists.get(block.level)
        numbered = QTextListFormat.Style.ListDecimal
        is_numbered = block.number is not None
        if going_on is not None and (going_on.format().style() == numbered) == is_numbered:
            going_on.add(cursor.block())
        else:
            form = QTextListFormat()
            form.setIndent(block.level)
            form.setStyle(numbered if is_numbered else QTextListFormat.Style.ListDisc)
            if block.number is not None:
                form.setStart(block.number)
            self._lists[block.level] = cursor.createList(form)
        mark = QTextCharFormat()
        mark.setForeground(QColor(self._colors.accent))
        cursor.setBlockCharFormat(mark)

    def _write_display(self, cursor: QTextCursor, tex: str) -> None:
        """A formula in a line of its own, in the middle."""
        alone = QTextBlockFormat()
        alone.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        alone.setTopMargin(BETWEEN * self._type.spread)
        if cursor.block().length() > 1:
            cursor.insertBlock(alone, QTextCharFormat())
        else:
            cursor.setBlockFormat(alone)
        self._formulas.insert(cursor, tex)

    def _write_span(self, cursor: QTextCursor, block: LessonBlock, span: MarkdownSpan | LiveName | LiveNumber) -> None:
        form = QTextCharFormat()
        form.setFont(self._font(block, span))
        form.setForeground(QColor(self._colors.text))
        if isinstance(span, MarkdownSpan):
            if span.kind is SpanKind.LOADED:
                return
            if span.kind is SpanKind.FORMULA:
                self._formulas.insert(cursor, span.text)
                return
            if span.leads_to.startswith(LEADING_TO):
                form.setForeground(QColor(self._colors.accent))
        start = cursor.position()
        word = _word(span)
        text = span.text.replace("\n", LINE_END)
        cursor.insertText(f"{THIN}{text}{THIN}" if isinstance(word, KeyName) else text, form)
        if word is not None:
            self._spots.append(LiveSpot(start, cursor.position(), word))

    def _font(self, block: LessonBlock, span: MarkdownSpan | LiveName | LiveNumber) -> QFont:
        is_code = isinstance(span, MarkdownSpan) and span.kind is SpanKind.CODE
        if isinstance(span, LiveNumber) or is_code:
            return self._type.numbers()
        if isinstance(_word(span), KeyName):
            return self._type.keys()
        font = self._type.heading(block.level) if block.kind is BlockKind.HEADING else self._type.text()
        if isinstance(span, LiveName) and span.is_code:
            font = self._type.numbers()
        if isinstance(span, LiveName) or span.is_strong:
            font.setBold(True)
        if isinstance(span, MarkdownSpan) and span.is_emphasized:
            font.setItalic(True)
        return font


def _word(span: MarkdownSpan | LiveName | LiveNumber) -> LiveName | LiveNumber | KeyName | OuterLink | None:
    """What of a span is live, or drawn as a key."""
    if not isinstance(span, MarkdownSpan):
        return span
    if span.leads_to.startswith(LEADING_TO):
        return OuterLink(span.text, span.leads_to)
    if span.is_strong and span.kind is SpanKind.PLAIN and _KEY.fullmatch(span.text):
        return KeyName(span.text)
    return None
