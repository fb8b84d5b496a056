"""How wide the columns of a card are."""

import math

from gui.inspector.cards.card import Card, Emphasis, Part, PicturesInScale, Row, Statement, Total
from gui.inspector.drawing.fonts import Face, Typography, decimals_of
from gui.inspector.drawing.formula_extent import FormulaRoom

# Logical pixels.
SIDE = 12.0  # between the edge and what is written
GAP = 8.0  # between columns
LEAST_BAR = 90.0
LEAST_PICTURE = 96.0


class CardColumns:
    """They grow with every card that is measured, and don't shrink before they are forgotten. In logical pixels."""

    def __init__(self, rooms: FormulaRoom, type_: Typography) -> None:
        self._rooms, self._type = rooms, type_
        self._widths: dict[object, float] = {}

    def forget(self) -> None:
        """Another element: widths start anew."""
        self._widths.clear()

    def measure(self, card: Card) -> None:
        """Widen the columns for the rows of a card."""
        for row in card.rows:
            if row.bar is not None:
                self._widen("bar_name", self._type.bold.width(row.name))
                self._widen("bar_value", self._type.mono.width(row.value))
                continue
            has_formula = row.formula is not None
            self._widen(("name", has_formula), self._type.bold.width(row.name) + GAP if row.name else 0.0)
            self._widen(("of", has_formula), self._rooms.of(row.of).width)
            decimals = decimals_of(row.value)
            if decimals is not None:
                self._widen(("decimals", has_formula), float(decimals))
        for row in card.rows:
            if row.bar is not None:
                continue
            has_formula = row.formula is not None
            self._widen(("value", has_formula), self._type.mono.width(row.value) + self.padding(row))

    def padding(self, row: Row) -> float:
        """What is left free at the right of a number, so that decimal points stand in one column."""
        decimals = decimals_of(row.value)
        if decimals is None:
            return 0.0
        return (self._widths[("decimals", row.formula is not None)] - decimals) * self._type.mono.width("0")

    def natural(self, card: Card, least: float, most: float) -> float:
        """The width at which nothing of a card that was measured has to wrap, within limits."""
        widest = max([self._title_width(card), *(self._part_width(part) for part in card.parts)])
        return self._widen("natural", math.ceil(min(max(widest + 2 * SIDE, least), most)))

    def of(self, column: str, has_formula: bool) -> float:
        """How wide a column is, "name", "of" or "value", in rows with a formula or without."""
        return self._widths[(column, has_formula)]

    @property
    def beside_bars(self) -> tuple[float, float]:
        """How wide the names before bars are, and the numbers behind them."""
        return self._widths.get("bar_name", 0.0), self._widths.get("bar_value", 0.0)

    def _widen(self, key: object, width: float) -> float:
        widened = self._widths[key] = max(width, self._widths.get(key, 0.0))
        return widened

    def _title_width(self, card: Card) -> float:
        title, body, mono = self._type.title, self._type.body, self._type.mono_title
        return title.width(card.title) + body.width(card.subtitle) + mono.width(card.value) + 3 * GAP

    def _part_width(self, part: Part) -> float:
        match part:
            case Statement(pieces):
                return sum(self._rooms.of(piece).width + 0.3 * self._type.em for piece in pieces)
            case Row() if part.bar is not None:
                return sum(self.beside_bars) + 2 * GAP + LEAST_BAR
            case PicturesInScale(pictures):
                captions = (self._type.small.width(picture.caption) for picture in pictures)
                return sum(max(width, LEAST_PICTURE) for width in captions) + GAP
            case Row():
                has_formula = part.formula is not None
                left = self.of("name", has_formula) + self.of("of", has_formula) + 2 * GAP
                value = self.of("value", has_formula)
                if part.formula is None:
                    return left + self._type.mono_small.width(part.numbers) + value + GAP
                equals = self._type.body.width("=") + 0.6 * GAP
                numbers = self._type.mono_small.width(part.numbers)
                return left + equals + max(self._rooms.of(part.formula).width + GAP + value, numbers)
            case Total(label, value, emphasis):
                return self._type.body.width(label) + total_face(self._type, emphasis).width(value) + 2 * GAP
            case _:
                return 0.0


def total_face(type_: Typography, emphasis: Emphasis) -> Face:
    """What the number of a total is written in."""
    return type_.mono if emphasis is Emphasis.PLAIN else type_.mono_bold
