"""The formulas of a text that is written: seen as formulas, and as TeX while the cursor is at one."""

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from core.lessons.editing.text_marks import MarkKind, marks_of
from gui.lessons.editing.writing.markdown_looks import IN_CODE
from gui.reading.formula_objects import LETTER, OBJECT, TEX, FormulaObjects

IS_DISPLAY = TEX + 1  # a property: whether a formula stands alone
_FORMULAS = (MarkKind.FORMULA, MarkKind.DISPLAY)


class WrittenFormulas:
    """Puts one sign into a document for each formula, and takes its TeX from there."""

    def __init__(self, edit: QTextEdit, objects: FormulaObjects) -> None:
        self._edit, self._objects = edit, objects

    def insert_line(self, cursor: QTextCursor, line: str) -> None:
        """Write a line where the cursor is."""
        done = 0
        for mark in marks_of(line):
            if mark.kind in _FORMULAS:
                cursor.insertText(line[done : mark.start], QTextCharFormat())
                self._insert(cursor, line[mark.first : mark.last].strip(), mark.kind is MarkKind.DISPLAY)
                done = mark.end
        cursor.insertText(line[done:], QTextCharFormat())

    def _insert(self, cursor: QTextCursor, tex: str, is_display: bool) -> None:
        self._objects.insert(cursor, tex)
        end = cursor.position()
        cursor.setPosition(end - 1)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat()
        form.setProperty(IS_DISPLAY, is_display)
        cursor.setCharFormat(form)
        cursor.setPosition(end)

    def source_of(self, block: QTextBlock) -> str:
        """A line with its formulas as TeX."""
        parts, fragments = [], block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            form, text = fragment.charFormat(), fragment.text()
            parts.append(_source(form) * len(text) if form.objectType() == OBJECT else text)
            fragments += 1
        return "".join(parts)

    def close_all(self, cursor: QTextCursor, has_keyboard: bool) -> None:
        """Show formulas in the place of TeX, but where the cursor is."""
        block = self._edit.document().begin()
        while block.isValid():
            if "$" in block.text() and block.userState() != IN_CODE:
                self._close_in(block, cursor, has_keyboard)
            block = block.next()

    def _close_in(self, block: QTextBlock, cursor: QTextCursor, has_keyboard: bool) -> None:
        here = cursor.position() - block.position()
        for mark in reversed(list(marks_of(block.text()))):
            is_here = has_keyboard and (mark.start <= here <= mark.end or cursor.hasSelection())
            if mark.kind in _FORMULAS and not is_here:
                tex = block.text()[mark.first : mark.last].strip()
                place = QTextCursor(block)
                place.setPosition(block.position() + mark.start)
                place.setPosition(block.position() + mark.end, QTextCursor.MoveMode.KeepAnchor)
                place.removeSelectedText()
                self._insert(place, tex, mark.kind is MarkKind.DISPLAY)

    def open_at(self, at: int) -> int | None:
        """Show the TeX of the formula beside this place; where the cursor then is, None where there is no formula."""
        for start in (at - 1, at):
            if self._edit.document().characterAt(start) != LETTER:
                continue
            place = QTextCursor(self._edit.document())
            place.setPosition(start)
            place.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
            form = place.charFormat()
            if form.objectType() == OBJECT:
                source = _source(form)
                place.insertText(source, QTextCharFormat())
                return start + (len(source) if start < at else 0)
        return None


def _source(form: QTextCharFormat) -> str:
    sign = "$$" if form.property(IS_DISPLAY) else "$"
    return f"{sign}{form.property(TEX)}{sign}"
