"""A sentence made of words, names, factors and numbers, each of which looks its own way, broken into lines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gui.look.theme import Colors
from gui.projector.sizes import figures, letters

PAD, AROUND = 8.0, 4.0  # logical pixels between a lit name and its rim, and between the rim and what is beside it
LINE = 1.28  # from one line to the next, in sizes of the text
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"  # letters and signs between which a line may end without a space
_WORD = re.compile(rf"[{_WIDE}]\s*|[^\s{_WIDE}]+\s*|\s+")
_ENDS = re.compile(rf"(\s|[{_WIDE}])$")
_BEGINS = re.compile(rf"^[{_WIDE}]")
CLOSING, OPENING = ".,;:!?)]}…。，、：；！？）】》”’", "([{（【《“‘"  # no line begins with these, none ends with those


class PieceKind(Enum):
    """What a piece of a sentence is."""

    WORDS = "words"
    NAME = "name"  # of something that is lit
    FACTOR = "factor"  # g3
    NUMBER = "number"


@dataclass(frozen=True)
class TextPiece:
    """A piece of a sentence."""

    text: str
    kind: PieceKind = PieceKind.WORDS


@dataclass(frozen=True)
class PlacedPiece:
    """A piece as it is painted: `box` begins in the upper left corner of the sentence."""

    piece: TextPiece
    box: QRectF


def put_into(sentence: str, **pieces: TextPiece) -> tuple[TextPiece, ...]:
    """A translated sentence with pieces in the place of its {names}."""
    parts = re.split(r"(\{\w+\})", sentence)
    return tuple(pieces[part[1:-1]] if part.startswith("{") else TextPiece(part) for part in parts if part)


def plain_text(pieces: Sequence[TextPiece]) -> str:
    """The same as a screen reader reads it."""
    return "".join(piece.text for piece in pieces)


def font_of(kind: PieceKind, base: QFont, size: float) -> QFont:
    """The font of a piece."""
    if kind is PieceKind.NUMBER:
        return figures(size)
    return letters(base, size, is_bold=kind is not PieceKind.WORDS)


def broken_into_lines(pieces: Sequence[TextPiece], base: QFont, size: float, width: float) -> list[PlacedPiece]:
    """Where each piece of a sentence stands; words are parted where a line is full."""
    metrics = {kind: QFontMetricsF(font_of(kind, base, size)) for kind in PieceKind}
    placed: list[PlacedPiece] = []
    x, line = 0.0, 0

    def length(piece: TextPiece, text: str) -> float:
        aside = PAD + AROUND if piece.kind is PieceKind.NAME else 0.0
        return metrics[piece.kind].horizontalAdvance(text) + 2 * aside

    for together in _kept_together(_words(pieces)):
        *others, last = together
        seen = sum(length(each, each.text) for each in others) + length(last, last.text.rstrip())
        if x and x + seen > width:
            x, line = 0.0, line + 1
        for piece in together:
            placed.append(PlacedPiece(piece, QRectF(x, line * size * LINE, length(piece, piece.text), size * LINE)))
            x = placed[-1].box.right()
    return placed


def height_of_lines(placed: Sequence[PlacedPiece]) -> float:
    """How high all lines are together."""
    return max((each.box.bottom() for each in placed), default=0.0)


def paint_pieces(
    painter: QPainter, placed: Sequence[PlacedPiece], at: QPointF, base: QFont, size: float, colors: Colors, ink: str
) -> None:
    """Paint a sentence with its upper left corner at `at`, its words in the colour `ink`."""
    inks = {PieceKind.WORDS: ink, PieceKind.NAME: colors.text, PieceKind.FACTOR: colors.accent, PieceKind.NUMBER: ink}
    fonts = {kind: font_of(kind, base, size) for kind in PieceKind}
    metrics = QFontMetricsF(fonts[PieceKind.WORDS])  # all stands on one line, whatever its font
    for each in placed:
        kind, box = each.piece.kind, each.box.translated(at)
        left = box.left()
        if kind is PieceKind.NAME:
            painter.setPen(QPen(QColor(colors.lit), 1.5))
            painter.setBrush(QColor(colors.lit_soft))
            painter.drawRoundedRect(box.adjusted(AROUND, 1.0, -AROUND, -1.0), 6.0, 6.0)
            left += PAD + AROUND
        painter.setFont(fonts[kind])
        painter.setPen(QColor(inks[kind]))
        baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left, baseline), each.piece.text)


def _words(pieces: Sequence[TextPiece]) -> Iterator[TextPiece]:
    """The pieces, parted into words, of languages without spaces into letters."""
    for piece in pieces:
        if piece.kind is PieceKind.NAME:
            yield piece
        else:
            yield from (TextPiece(word, piece.kind) for word in _WORD.findall(piece.text))


def _kept_together(words: Iterable[TextPiece]) -> Iterator[list[TextPiece]]:
    """The words between which no line ends: a number and the full stop behind it."""
    together: list[TextPiece] = []
    for word in words:
        if together and _may_end(together[-1].text, word.text):
            yield together
            together = []
        together.append(word)
    if together:
        yield together


def _may_end(before: str, after: str) -> bool:
    if after[0] in CLOSING or before[-1] in OPENING:
        return False
    return _ENDS.search(before) is not None or _BEGINS.search(after) is not None
