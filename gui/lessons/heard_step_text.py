"""The text of a lesson's step, told to a screen reader paragraph by paragraph."""

from typing import ClassVar

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible

from gui.lessons.fitted_text import FittedText
from gui.reading.heard_text import heard_paragraphs
from gui.widgets.heard_parts import HeardInParts, HeardPart


class HeardStepText(HeardInParts, FittedText):
    """Is heard by its name, and by its paragraphs with their formulas in words.

    Qt's own way has a screen reader say the line that the keyboard is in: a heading that is broken in two was cut
    there, and a formula was silent.
    """

    heard_as: ClassVar[QAccessible.Role] = QAccessible.Role.StaticText

    def part_count(self) -> int:
        return sum(1 for _ in heard_paragraphs(self.document()))

    def part(self, number: int) -> HeardPart:
        block, text = list(heard_paragraphs(self.document()))[number]
        place = self.document().documentLayout().blockBoundingRect(block)
        return HeardPart(text, place.translated(QPointF(self.viewport().pos())).toAlignedRect())
