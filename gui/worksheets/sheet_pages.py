"""The pages of a sheet that is handed out: the diagram and the first lines, then the other lines."""

import math
from collections.abc import Iterator, Sequence
from functools import partial

from core.exercises.sheet.quantity import Quantity
from core.worksheets.diagram import Diagram
from core.worksheets.diagram_layout import diagram_of
from core.worksheets.messages import SheetText
from core.worksheets.page import GivenNumber, GivenRule, SheetLine, Worksheet
from gui.texts.faults import translated
from gui.worksheets.formula_outlines import FormulaOutlines
from gui.worksheets.network_drawing import VALUE, draw_network, measure, name_style
from gui.worksheets.page_flow import Block, Draw, FilledPage, area_of, fill
from gui.worksheets.page_head import HEIGHT, draw_foot, draw_head
from gui.worksheets.page_pen import (
    BOLD,
    DIM,
    HAIR,
    PALE,
    RULE,
    Align,
    PagePen,
    Style,
    formula_width,
    lines_of,
    width_of,
)

FIRST_LINES, MORE_LINES = 14, 22  # on the page with the diagram, on each after it
LINE = 10.0  # mm high
SQUARE = 5.0
BOX = (25.5, 7.0)  # for the number
SQUARES = 55.0  # from the left to where they begin, where the formula leaves that
BESIDE_BOX = 5.0
NUMBER, FORMULA = 3.5, 6.0  # from the left: the end of a line's number, the beginning of its formula
FORMULA_SIZE, FORMULA_HEIGHT = 10.5, 9.0
USUAL_FORMULA, MOST_OF_FORMULA = 70.0, 105.0  # mm wide: so that all squares begin there; at most
MEASURED = 60  # lines, of which the formulas are measured before anything is drawn
NAME_LINE = 9.0
DIAGRAM = (50.0, 82.0)  # of a diagram: the least height, and what is given it where there is room
TEXT, LABEL = Style(9.0), Style(9.0)
LEADING = 4.7
GIVEN = Style(8.5, is_bold=True)
RULE_SIZE, RULE_HEIGHT, BETWEEN_RULES = 9.0, 8.5, 7.0
TABLE_ROW, TABLE_COLUMN = 5.0, 30.0  # a column is at least as wide
AFTER_NAME, BETWEEN_COLUMNS = 1.5, 4.0
MOST_GIVEN = 300  # numbers in the table
GAP = 2.0


def sheet_pages(worksheet: Worksheet, formulas: FormulaOutlines) -> list[Draw]:
    """How each page of a sheet is drawn."""
    return _SheetPages(worksheet, formulas).pages()


class _SheetPages:
    """The pages of one sheet, while they are made."""

    def __init__(self, worksheet: Worksheet, formulas: FormulaOutlines) -> None:
        self._worksheet, self._page, self._formulas = worksheet, worksheet.page, formulas
        self._area = area_of(worksheet.page.paper)
        usual = [width for width in map(self._formula_width, worksheet.lines[:MEASURED]) if width <= USUAL_FORMULA]
        self._squares = self._squares_after(max(usual, default=0.0))

    def pages(self) -> list[Draw]:
        filled = fill(self._blocks(), self._top, self._area.bottom, lambda page: MORE_LINES if page else FIRST_LINES)
        return [self._drawn(number, page, len(filled)) for number, page in enumerate(filled)]

    def _drawn(self, number: int, page: FilledPage, pages: int) -> Draw:
        worksheet = self._worksheet

        def draw(pen: PagePen) -> None:
            draw_head(pen, self._area, worksheet.title, translated(worksheet.subtitle), worksheet.code)
            if number == 0 and self._page.has_name_line:
                self._draw_name_line(pen)
            page.draw(pen)
            left = translated(SheetText.CHECK_YOURSELF())
            draw_foot(pen, self._page.paper, self._area, left, translated(worksheet.foot(number + 1, pages)))

        return draw

    def _top(self, page: int) -> float:
        is_named = page == 0 and self._page.has_name_line
        return self._area.top + HEIGHT + (NAME_LINE if is_named else 0.0)

    def _blocks(self) -> Iterator[Block]:
        """All that stands on the sheet, from above."""
        below = list(self._blocks_below_diagram())
        if self._page.has_diagram:
            lines = min(len(self._worksheet.lines), FIRST_LINES)
            taken = sum(block.height for block in below if not block.is_line) + lines * LINE
            room = self._area.bottom - self._top(0) - taken
            least, most = DIAGRAM
            diagram = diagram_of(self._worksheet.sheet, self._area.width, min(max(room, least), most), measure)
            yield Block(diagram.height, lambda pen, top: self._draw_diagram(pen, diagram, top))
            shown = diagram.shown
        else:
            shown = frozenset[Quantity]()
        if self._worksheet.note is not None:
            yield self._paragraph(translated(self._worksheet.note))
        yield from self._table([number for number in self._worksheet.given if number.quantity not in shown])
        yield from below

    def _blocks_below_diagram(self) -> Iterator[Block]:
        yield from self._rules()
        yield self._paragraph(translated(self._worksheet.instruction))
        for line in self._worksheet.lines:
            yield Block(LINE, partial(self._draw_line, line), is_line=True)

    # The parts

    def _draw_name_line(self, pen: PagePen) -> None:
        y, right = self._area.top + HEIGHT + 4.0, self._area.right
        points = f"/ {len(self._worksheet.lines)}"
        end = right - width_of(points, LABEL) - 2
        pen.text(right, y, points, LABEL, Align.RIGHT)
        fields = (
            (translated(SheetText.NAME()), self._area.left, 0.52),
            (translated(SheetText.DATE()), self._area.left + 0.54 * self._area.width, 0.765),
            (translated(SheetText.POINTS()), self._area.left + 0.79 * self._area.width, 0.0),
        )
        for name, begin, until in fields:
            width = pen.text(begin, y, name, LABEL)
            stop = self._area.left + until * self._area.width if until else end
            pen.line(begin + width + 2, y + 2.0, stop, y + 2.0)

    def _draw_diagram(self, pen: PagePen, diagram: Diagram, top: float) -> None:
        sheet = self._worksheet.sheet
        values = {number.quantity: number.value for number in self._worksheet.given}
        draw_network(
            pen, diagram, self._area.left, top,
            lambda quantity: "" if quantity in sheet.asked else values.get(quantity, ""),
            lambda count: f"⋮ {translated(SheetText.LEFT_OUT(count=count))}",
        )  # fmt: skip

    def _rules(self) -> Iterator[Block]:
        """The equations that are given, beside each other as far as they fit."""
        head = translated(SheetText.GIVEN())
        begin = width_of(head, GIVEN) + 4
        room = self._area.width - begin
        rows: list[list[GivenRule]] = []
        left = 0.0
        for rule in self._worksheet.rules:
            needed = self._rule_width(rule, room) + BETWEEN_RULES
            if needed > left + BETWEEN_RULES:
                rows.append([])
                left = room
            rows[-1].append(rule)
            left -= needed

        def draw(pen: PagePen, top: float) -> None:
            pen.text(self._area.left, top + RULE_HEIGHT / 2, head, GIVEN)
            for number, row in enumerate(rows):
                x, y = self._area.left + begin, top + (number + 0.5) * RULE_HEIGHT
                for rule in row:
                    x += pen.formula(x, y, rule.tex, rule.text, RULE_SIZE, (room, RULE_HEIGHT)) + BETWEEN_RULES

        if rows:
            yield Block(len(rows) * RULE_HEIGHT + GAP, draw)

    def _rule_width(self, rule: GivenRule, room: float) -> float:
        return min(formula_width(self._formulas, rule.tex, rule.text, RULE_SIZE), room)

    def _table(self, numbers: list[GivenNumber]) -> Iterator[Block]:
        """The given numbers that don't stand in the diagram."""
        listed = numbers[:MOST_GIVEN]
        widest = max(
            (width_of(each.name, name_style(each.name)) + width_of(each.value, VALUE) for each in listed), default=0.0
        )
        columns = max(int(self._area.width // max(TABLE_COLUMN, widest + AFTER_NAME + BETWEEN_COLUMNS)), 1)
        for row in (listed[begin : begin + columns] for begin in range(0, len(listed), columns)):
            yield Block(TABLE_ROW, partial(self._draw_row, row, self._area.width / columns))
        if len(numbers) > len(listed):
            more = translated(SheetText.GIVEN_MORE(count=len(numbers) - len(listed)))
            yield Block(TABLE_ROW, lambda pen, top: self._draw_more(pen, more, top))
        if numbers:
            yield Block(GAP, lambda _pen, _top: None)

    def _draw_row(self, row: Sequence[GivenNumber], step: float, pen: PagePen, top: float) -> None:
        for column, number in enumerate(row):
            x = self._area.left + column * step
            room = step - width_of(number.value, VALUE) - AFTER_NAME
            width = pen.text(x, top + TABLE_ROW / 2, number.name, name_style(number.name), room=room)
            pen.text(x + width + AFTER_NAME, top + TABLE_ROW / 2, number.value, VALUE)

    def _draw_more(self, pen: PagePen, more: str, top: float) -> None:
        pen.text(self._area.left, top + TABLE_ROW / 2, more, name_style(more))

    def _paragraph(self, text: str) -> Block:
        """A text from side to side, on the page of what it is said of."""
        left, width = self._area.left, self._area.width
        height = len(lines_of(text, TEXT, width)) * LEADING + 2 * GAP

        def draw(pen: PagePen, top: float) -> None:
            pen.paragraph(left, top + GAP + LEADING / 2, width, text, TEXT, LEADING)

        return Block(height, draw, keeps_next=True)

    def _draw_line(self, line: SheetLine, pen: PagePen, top: float) -> None:
        left, right, middle = self._area.left, self._area.right, top + LINE / 2
        box_left = right - BOX[0]
        begin = max(self._squares, self._squares_after(self._formula_width(line)))
        if self._page.has_squares:
            self._draw_squares(pen, left + begin, box_left - BESIDE_BOX, top)
        pen.text(left + NUMBER, middle, str(line.number), Style(8.0, color=DIM), Align.RIGHT)
        pen.formula(left + FORMULA, middle, *_equation(line), FORMULA_SIZE, (MOST_OF_FORMULA, FORMULA_HEIGHT))
        pen.line(left, top + LINE, right, top + LINE, HAIR, RULE)
        if line.number == 1 or line.begins:
            pen.line(left, top, right, top, BOLD, DIM)
        if line.number == len(self._worksheet.lines):
            pen.line(left, top + LINE, right, top + LINE, BOLD, DIM)
        pen.frame(box_left, middle - BOX[1] / 2, *BOX)

    def _formula_width(self, line: SheetLine) -> float:
        return min(formula_width(self._formulas, *_equation(line), FORMULA_SIZE), MOST_OF_FORMULA)

    def _squares_after(self, width: float) -> float:
        """Where the squares begin beside a formula so wide, from the left."""
        return max(SQUARES, SQUARE * math.ceil((FORMULA + width + 1.5) / SQUARE))

    def _draw_squares(self, pen: PagePen, begin: float, end: float, top: float) -> None:
        count = int((end - begin) // SQUARE)
        pen.line(begin, top + SQUARE, begin + count * SQUARE, top + SQUARE, HAIR, PALE)
        for number in range(count + 1):
            pen.line(begin + number * SQUARE, top, begin + number * SQUARE, top + LINE, HAIR, PALE)


def _equation(line: SheetLine) -> tuple[str, str]:
    """What stands before the squares, as TeX and as text."""
    return f"{line.name_tex} = {line.formula_tex}", f"{line.name} = {line.formula}"
