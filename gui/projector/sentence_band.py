"""The sentence of a phase below the diagram of the projector, and what explains it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.theme import Theme
from gui.model.readings import Readings
from gui.projector.diagram.chips import FactorChip
from gui.projector.diagram.stage import ReadText
from gui.projector.sizes import EXPLANATION, ProjectorSizes
from gui.projector.telling.pieces import (
    LINE,
    PieceKind,
    PlacedPiece,
    TextPiece,
    broken_into_lines,
    height_of_lines,
    paint_pieces,
    plain_text,
)
from gui.projector.telling.sentences import Told, told_of
from gui.projector.telling.story import Story

SIDE = 0.031  # of the width, that stays free at either side
ABOVE = 0.16  # of the height, that stays free above where there is room
BETWEEN = 6.0  # logical pixels between the sentence and what explains it
BETWEEN_CHIPS = "    "


class SentenceBand(QWidget):
    """Says what the state and the phase on the screen are about."""

    def __init__(self, readings: Readings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings, self._theme = readings, theme
        self._sizes = ProjectorSizes(QRectF(self.rect()).size())
        self._told = Told(())
        self._chips: tuple[FactorChip, ...] = ()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        theme.changed.connect(self.update)

    def set_sizes(self, sizes: ProjectorSizes) -> None:
        """Write so large."""
        self._sizes = sizes
        self.update()

    def take_chips(self, chips: Sequence[FactorChip]) -> None:
        """Say these, too: they have found no place in the diagram."""
        self._chips = tuple(chips)
        self.update()

    def follow(self, story: Story) -> None:
        """Say what is told of the state and the phase on the screen."""
        self._told = told_of(self._readings, story)
        said = " ".join(plain_text(pieces) for pieces in (self._told.sentence, self._told.explanation))
        if said != self.accessibleName():
            self.setAccessibleName(said)
        self.update()

    def shown(self) -> tuple[ReadText, ...]:
        """What is read, and where."""
        found = []
        for placed, at, size in self._paragraphs():
            found += [ReadText(each.piece.text, size, each.box.translated(at)) for each in placed]
        return tuple(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = self._theme.colors, painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.field))
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawLine(0, 0, self.width(), 0)
        for number, (placed, at, size) in enumerate(self._paragraphs()):
            paint_pieces(painter, placed, at, self.font(), size, colors, colors.dim if number else colors.text)
        painter.end()

    def _paragraphs(self) -> list[tuple[list[PlacedPiece], QPointF, float]]:
        """The sentence, and below it as much of what explains it, in whole sentences, as there is room for."""
        left, width = SIDE * self.width(), (1.0 - 2 * SIDE) * self.width()
        large, small = self._sizes.sentence, self._sizes.text(EXPLANATION)
        sentence = broken_into_lines(self._told.sentence, self.font(), large, width)
        if height_of_lines(sentence) > self.height():
            large = small
            sentence = broken_into_lines(self._told.sentence, self.font(), large, width)
        parts: list[tuple[list[PlacedPiece], float]] = [(sentence, large)]
        high = height_of_lines(sentence)
        for pieces in (self._of_chips(), self._told.explanation):
            placed = broken_into_lines(pieces, self.font(), small, width)
            needed = height_of_lines(placed)
            if pieces and high + BETWEEN + needed <= self.height():
                parts.append((placed, small))
                high += BETWEEN + needed
        top = min(ABOVE * self.height(), max(self.height() - high, 0.0) / 2)
        found = []
        for placed, size in parts:
            found.append((placed, QPointF(left, top), size))
            top += height_of_lines(placed) + BETWEEN
        return found

    def _of_chips(self) -> tuple[TextPiece, ...]:
        pieces: list[TextPiece] = []
        for chip in self._chips:
            pieces.append(TextPiece(chip.name, PieceKind.FACTOR))
            pieces.append(TextPiece(f" {chip.of} = " if chip.of else " = "))
            pieces.append(TextPiece(chip.value + BETWEEN_CHIPS, PieceKind.NUMBER))
        return tuple(pieces)


def band_height(sizes: ProjectorSizes) -> float:
    """How high the band is: two lines of the sentence, and one that explains it, but not most of the screen."""
    lines = 2 * sizes.sentence + sizes.text(EXPLANATION)
    return max(0.213 * sizes.room.height(), lines * LINE + 2 * BETWEEN)
