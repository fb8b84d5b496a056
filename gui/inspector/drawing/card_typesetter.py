"""Where everything on a card stands at a given width."""

from PySide6.QtCore import QPointF, QRectF, QSizeF

from core.network.notations import Name
from gui.formulas.typesetting import Formulas
from gui.inspector.cards.card import (
    Caption,
    Card,
    Divider,
    Emphasis,
    Fault,
    Formula,
    Note,
    Part,
    PicturesInScale,
    Row,
    Statement,
    Total,
    exactly,
)
from gui.inspector.drawing.card_columns import GAP, LEAST_BAR, SIDE, CardColumns, total_face
from gui.inspector.drawing.card_layout import Bar, CardLayout, CardStroke, PlacedFormula, PlacedPicture, Text
from gui.inspector.drawing.fonts import Face, Typography
from gui.inspector.drawing.formula_extent import AXIS, FormulaRoom

# Logical pixels, but for the scale.
LEADING = 3.0  # between two lines that belong together
ROW_PAD = 3.5
SMALLEST = 0.75  # a formula that is text is written no smaller than this, and else cut
BETWEEN_PICTURES = 16.0
TALLEST_PICTURE = 11.0  # times the size of text
SCALE_GAP = 7.0  # between pictures and the bar of their colours
LEAST_SCALE = 0.8  # a formula is drawn no smaller than this before the number makes room for it


class Typesetter:
    """Lays out cards one after another; while they are about one element, columns and rows never shrink.

    So numbers that change while training runs don't make the card tremble.
    """

    def __init__(self, formulas: Formulas, type_: Typography) -> None:
        self._formulas, self._type = formulas, type_
        self._rooms = FormulaRoom(formulas, type_)
        self._columns = CardColumns(self._rooms, type_)
        self._heights: dict[object, float] = {}
        self._layout = CardLayout()
        self._width = 0.0

    def forget(self) -> None:
        """Another element: sizes start anew."""
        self._columns.forget()
        self._heights.clear()

    def natural_width(self, card: Card, least: float, most: float) -> float:
        """The width at which nothing has to wrap, within limits."""
        self._layout = CardLayout()
        self._columns.measure(card)
        return self._columns.natural(card, least, most)

    def lay_out(self, card: Card, width: float) -> CardLayout:
        """Place everything of `card`."""
        if width != self._width:
            self._heights.clear()  # lines break elsewhere
        self._layout, self._width = CardLayout(), width
        self._columns.measure(card)
        y = self._place_title(card, 8.0)
        for number, part in enumerate(card.parts):
            y += self._raise(("part", number), self._place(part, y))
        self._layout.height = y + 6.0
        return self._layout

    def _raise(self, key: object, height: float) -> float:
        raised = self._heights[key] = max(height, self._heights.get(key, 0.0))
        return raised

    # Placing; each says how much height it took

    def _place_title(self, card: Card, y: float) -> float:
        type_ = self._type
        is_code = isinstance(card.title, Name) and card.title.is_code
        title = type_.code_title if is_code else type_.title
        value_width = type_.mono_title.width(card.value)
        room = self._width - 2 * SIDE
        below = title.width(card.title) + GAP + type_.body.width(card.subtitle) + GAP + value_width > room
        lines = title.wrapped(card.title, room - value_width - GAP)
        baseline = y + title.ascent
        self._text(self._width - SIDE - value_width, baseline, card.value, type_.mono_title)
        for line in lines:
            self._text(SIDE, baseline, line, title)
            baseline += title.height
        baseline -= title.height
        if card.subtitle and not below:
            self._text(SIDE + title.width(card.title) + GAP, baseline, card.subtitle, type_.body, "dim")
        elif card.subtitle:
            for line in type_.body.wrapped(card.subtitle, room):
                baseline += type_.body.height
                self._text(SIDE, baseline, line, type_.body, "dim")
        return self._raise("title", baseline + title.descent + 4.0)

    def _place(self, part: Part, y: float) -> float:
        match part:
            case Statement():
                return self._place_statement(part, y)
            case PicturesInScale():
                return self._place_pictures(part, y)
            case Row():
                return self._place_row(part, y)
            case Total():
                return self._place_total(part, y)
            case Caption(text):
                return self._place_lines(text, y + 4.0, self._type.small) + 4.0
            case Note(text):
                return self._place_lines(text, y, self._type.small)
            case Fault(text):
                return self._place_lines(text, y, self._type.small, "error")
            case Divider():
                self._layout.strokes.append(CardStroke(SIDE, y + 6.0, self._width - 2 * SIDE, "border"))
                return 12.0

    def _place_pictures(self, part: PicturesInScale, y: float) -> float:
        """Pictures side by side, each below its caption, and below them the bar of their colours."""
        small, count = self._type.small, len(part.pictures)
        room = (self._width - 2 * SIDE - (count - 1) * BETWEEN_PICTURES) / count
        lines = [small.wrapped(picture.caption, room) for picture in part.pictures]
        top = y + 4.0 + max(map(len, lines)) * small.height + 2.0
        shape = next((each.values.shape for each in part.pictures if each.values is not None), (1, 1))
        rows, columns = shape
        pixel = min(room / columns, TALLEST_PICTURE * self._type.em / rows)
        size = QSizeF(pixel * columns, pixel * rows)
        for number, picture in enumerate(part.pictures):
            x = SIDE + number * (room + BETWEEN_PICTURES)
            for index, line in enumerate(lines[number]):
                self._text(x, y + 4.0 + small.ascent + index * small.height, line, small, "dim")
            self._layout.pictures.append(
                PlacedPicture(QRectF(QPointF(x, top), size), picture.values, part.largest, part)
            )
        face = self._type.mono_small
        baseline = top + size.height() + SCALE_GAP + face.ascent
        low, high = part.ends
        self._text(SIDE, baseline, low, face, "dim")
        self._text(self._width - SIDE - face.width(high), baseline, high, face, "dim")
        left, right = SIDE + face.width(low) + GAP, self._width - SIDE - face.width(high) - GAP
        self._layout.scales.append(QRectF(left, baseline - face.cap_height, right - left, face.cap_height))
        return baseline + face.descent + 4.0 - y

    def _place_bar(self, row: Row, share: float, y: float) -> float:
        type_, (name, value) = self._type, self._columns.beside_bars
        height = type_.bold.height + 2.0
        baseline = y + 1.0 + type_.bold.ascent
        room = self._width - 2 * SIDE - value - 2 * GAP - LEAST_BAR
        self._text(SIDE, baseline, type_.bold.elided(row.name, max(room, GAP)), type_.bold)
        left = SIDE + min(name, max(room, GAP)) + GAP
        bar = QRectF(left, y + 0.25 * height, self._width - SIDE - value - GAP - left, 0.5 * height)
        self._layout.bars.append(Bar(bar, share))
        face = type_.mono
        self._text(self._width - SIDE - face.width(row.value), baseline, row.value, face)
        return self._row(y, height)

    def _place_row(self, row: Row, y: float) -> float:
        if row.bar is not None:
            return self._place_bar(row, row.bar, y)
        return self._place_term(row, y) if row.formula is None else self._place_factor(row, row.formula, y)

    def _place_lines(self, text: str, y: float, face: Face, color: str = "dim") -> float:
        lines = face.wrapped(text, self._width - 2 * SIDE)
        for number, line in enumerate(lines):
            self._text(SIDE, y + 2.0 + face.ascent + number * face.height, line, face, color)
        return len(lines) * face.height + 4.0

    def _place_statement(self, part: Statement, y: float) -> float:
        space = 0.3 * self._type.em
        rooms = [self._rooms.of(piece) for piece in part.pieces]
        ascent = max(room.ascent for room in rooms)
        line = ascent + max(room.descent for room in rooms) + LEADING
        x, baseline = SIDE, y + ascent + 2.0
        for piece, room in zip(part.pieces, rooms, strict=True):
            if x > SIDE and x + room.width > self._width - SIDE:
                x, baseline = SIDE + 2 * space, baseline + line
            self._formula(piece, x, baseline, self._width - SIDE - x)
            x += room.width + space
        return baseline - ascent + line - y + 4.0

    def _place_term(self, row: Row, y: float) -> float:
        type_ = self._type
        left = SIDE + self._columns.of("name", has_formula=False)
        of = self._rooms.of(row.of)
        value = self._columns.of("value", has_formula=False)
        right = self._width - SIDE - value
        height = of.ascent + of.descent + 2 * ROW_PAD
        baseline = y + ROW_PAD + of.ascent
        self._text(SIDE, baseline, row.name, type_.bold, "accent")
        room = right - GAP - left
        self._formula(row.of, left, baseline, room)
        self._number(row, baseline)
        numbers = type_.mono_small.width(row.numbers)
        column = left + min(self._columns.of("of", has_formula=False), room) + 2 * GAP
        if row.numbers and column + numbers <= right - GAP:
            self._text(column, baseline, row.numbers, type_.mono_small, "dim")
        elif row.numbers:
            height += self._numbers(row.numbers, left, y + height - ROW_PAD)
        height += self._exact(row, y + height - ROW_PAD)
        height += self._fault(row, left, y + height - ROW_PAD)
        return self._row(y, height)

    def _place_factor(self, row: Row, formula: Formula, y: float) -> float:
        type_ = self._type
        of, extent = self._rooms.of(row.of), self._rooms.of(formula)
        value = self._columns.of("value", has_formula=True)
        column = self._columns.of("of", has_formula=True)
        left = SIDE + self._columns.of("name", has_formula=True)
        equals = left + column + GAP
        start = equals + type_.body.width("=") + 0.6 * GAP
        whole = self._width - SIDE - start
        beside = whole - value - GAP
        crowded = extent.width * LEAST_SCALE > beside

        tall = of.ascent + of.descent
        line = extent.ascent + extent.descent
        under = LEADING + type_.mono_small.height if row.numbers else 0.0
        top = y + ROW_PAD + max(0.0, (tall - line - under) / 2)
        baseline = top + extent.ascent
        self._text(equals, baseline, "=", type_.body, "dim")
        self._formula(formula, start, baseline, whole if crowded else beside)
        bottom = top + line
        if crowded:
            bottom += LEADING
            fits = type_.mono_small.width(row.numbers) <= beside
            if not fits:
                bottom += self._numbers(row.numbers, start, bottom)
            self._number(row, bottom + type_.mono.ascent)
            if fits and row.numbers:
                self._text(start, bottom + type_.mono.ascent, row.numbers, type_.mono_small, "dim")
            bottom += type_.mono.height
        else:
            self._number(row, baseline)
            if row.numbers:
                bottom += LEADING + self._numbers(row.numbers, start, bottom + LEADING)

        bottom += self._exact(row, bottom)
        bottom += self._fault(row, start, bottom)
        height = max(tall, bottom - y - ROW_PAD) + 2 * ROW_PAD
        middle = y + height / 2
        # Two fractions have their lines at one height, two flat formulas their baselines.
        alike = self._rooms.is_tall(formula) or not self._rooms.is_tall(row.of)
        origin = baseline if alike else middle + (of.ascent - of.descent) / 2
        self._formula(row.of, left + (column - of.width) / 2, origin, column)
        axis = origin - AXIS * type_.formula_size
        self._text(SIDE, axis + type_.bold.cap_height / 2, row.name, type_.bold, "accent")
        return self._row(y, height)

    def _number(self, row: Row, baseline: float) -> None:
        face = self._type.mono
        x = self._width - SIDE - self._columns.padding(row) - face.width(row.value)
        self._text(x, baseline, row.value, face, "error" if row.fault else "text")

    def _exact(self, part: Row | Total, y: float) -> float:
        """What the number exactly is, under the number of a board."""
        if not part.exact:
            return 0.0
        face, text = self._type.small, exactly(part.exact)
        self._text(self._width - SIDE - face.width(text), y + face.ascent, text, face, "dim")
        return float(face.height)

    def _fault(self, row: Row, x: float, y: float) -> float:
        """What is right, under what is wrong."""
        if not row.fault:
            return 0.0
        face = self._type.small
        lines = face.wrapped(row.fault, self._width - SIDE - x)
        for number, line in enumerate(lines):
            self._text(x, y + LEADING + face.ascent + number * face.height, line, face, "error")
        return LEADING + float(len(lines) * face.height)

    def _numbers(self, text: str, x: float, y: float) -> float:
        face = self._type.mono_small
        lines = face.wrapped(text, self._width - SIDE - x)
        for number, line in enumerate(lines):
            self._text(x, y + face.ascent + number * face.height, line, face, "dim")
        return float(len(lines) * face.height)

    def _row(self, y: float, height: float) -> float:
        height = self._raise(("row", len(self._layout.rows)), height)
        self._layout.rows.append(QRectF(4.0, y, self._width - 8.0, height))
        return height

    def _place_total(self, part: Total, y: float) -> float:
        body, face = self._type.body, total_face(self._type, part.emphasis)
        color = "accent" if part.emphasis is Emphasis.ACCENT else "text"
        room = self._width - 2 * SIDE
        pad = 1.5 if part.emphasis is Emphasis.PLAIN else 2.5
        baseline = y + pad + face.ascent
        beside = body.width(part.label) + GAP + face.width(part.value) <= room
        labels = [part.label] if beside else body.wrapped(part.label, room)
        for number, line in enumerate(labels):
            self._text(SIDE, baseline + number * body.height, line, body, "dim")
        if not beside:
            baseline += len(labels) * body.height
        values = [part.value] if beside else face.wrapped(part.value, room)
        for number, line in enumerate(values):
            self._text(self._width - SIDE - face.width(line), baseline + number * face.height, line, face, color)
        bottom = baseline + (len(values) - 1) * face.height + face.descent
        return bottom + self._exact(part, bottom) + pad - y

    def _formula(self, formula: Formula, x: float, baseline: float, width: float) -> None:
        """Draw a formula no wider than `width`, and no higher than the room kept for it."""
        size, room = float(self._type.formula_size), self._rooms.of(formula)
        extent = self._formulas.extent(formula.tex, size) if formula.tex else None
        if extent is not None:
            height = room.ascent + room.descent
            drawn = extent.scaled(min(1.0, width / extent.width, height / (extent.ascent + extent.descent)))
            top = baseline - drawn.ascent
            if drawn.ascent > room.ascent + 1.0 or drawn.descent > room.descent + 1.0:
                top = baseline - room.ascent + (height - drawn.ascent - drawn.descent) / 2
            size *= drawn.width / extent.width
            self._layout.marks.append(PlacedFormula(x, top, formula.tex, size, "text"))
            return
        if formula.tex and not self._formulas.is_plain(formula.tex):
            self._layout.waits_for.add(formula.tex)
        lines = self._rooms.lines(formula)
        face = self._rooms.face_of(formula)
        widest = max(face.width(line) for line in lines)
        if widest > width:
            face = face.smaller(max(width / widest, SMALLEST))
            lines = [face.elided(line, width) for line in lines]
        if len(lines) == 1:
            self._text(x, baseline, lines[0], face)
            return
        axis = baseline - AXIS * size
        for line, offset in zip(lines, (-face.descent - 1.0, face.ascent), strict=True):
            self._text(x + (min(widest, width) - face.width(line)) / 2, axis + offset, line, face)
        self._layout.strokes.append(CardStroke(x, axis, min(widest, width), "text"))

    def _text(self, x: float, y: float, text: str, face: Face, color: str = "text") -> None:
        if text:
            self._layout.texts.append(Text(x, y, text, face, color))
