"""The pages of a key: the diagram filled in, how to mark, a row for each line, what follows from a slip."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from core.exercises.sheet.quantity import Quantity
from core.worksheets.diagram import Diagram
from core.worksheets.diagram_layout import diagram_of
from core.worksheets.figures import answer
from core.worksheets.key import Following, Key, KeyLine
from core.worksheets.messages import KeyText, SheetText
from gui.texts.faults import translated
from gui.worksheets.network_drawing import draw_network, measure
from gui.worksheets.page_flow import Block, Draw, FilledPage, area_of, fill
from gui.worksheets.page_head import HEIGHT, draw_foot, draw_head
from gui.worksheets.page_pen import BOLD, DIM, HAIR, RULE, Align, PagePen, Style, lines_of

DIAGRAM = (0.7, 58.0)  # of a diagram: how much of the width, and the least height
TIGHT = 26.0  # mm between two columns: with less, it takes all of the width
HOW_TO_MARK = 6.0  # mm between the diagram and that
ROW, SLIP_ROW, ASIDE = 7.4, 4.1, 1.6  # of a line; of each slip in it; above and below several
NUMBER, NAME, WORKED_OUT, VALUE, SIGN, SLIPS, TELLS = 4.0, 6.5, 37.0, 107.0, 126.5, 129.5, 148.5  # from the left
HEAD, SMALL, TEXT = Style(7.5, color=DIM), Style(7.5), Style(8.5)
QUANTITY = Style(8.5, is_bold=True)
NUMBERS, STRONG, PALE_NUMBERS = (
    Style(7.5, is_mono=True),
    Style(9.0, is_bold=True, is_mono=True),
    Style(8.0, is_mono=True, color=DIM),
)
SLIP = Style(8.0, is_mono=True)
SECTION = Style(9.5, is_bold=True)
LEADING = 4.3
VALUE_ROOM = 16.0  # that a value takes beside how it is worked out
TABLE_ROW, FIRST_COLUMN, COLUMNS = 5.2, 44.0, 7  # of what follows
BETWEEN_TABLES = 3.0
GAP = 4.0


def key_pages(key: Key) -> list[Draw]:
    """How each page of a key is drawn."""
    return _KeyPages(key).pages()


class _KeyPages:
    """The pages of one key, while they are made."""

    def __init__(self, key: Key) -> None:
        self._key, self._worksheet = key, key.worksheet
        self._area = area_of(key.worksheet.page.paper)

    def pages(self) -> list[Draw]:
        top = self._area.top + HEIGHT
        filled = fill(self._blocks(), lambda _page: top, self._area.bottom, lambda _page: len(self._key.lines))
        return [self._drawn(number, page, len(filled)) for number, page in enumerate(filled)]

    def _drawn(self, number: int, page: FilledPage, pages: int) -> Draw:
        worksheet = self._worksheet

        def draw(pen: PagePen) -> None:
            title = translated(KeyText.KEY(title=worksheet.title))
            draw_head(pen, self._area, title, translated(worksheet.subtitle), worksheet.code)
            page.draw(pen)
            foot = translated(worksheet.foot(number + 1, pages))
            draw_foot(pen, worksheet.page.paper, self._area, translated(KeyText.FOR_MARKERS()), foot)

        return draw

    def _blocks(self) -> Iterator[Block]:
        yield self._first_block()
        head = Block(ROW - 1.0, self._draw_table_head)
        yield replace(head, keeps_next=True)
        last = len(self._key.lines)
        for line in self._key.lines:
            # No line stands under the head of the table alone, be it the first of all or the last.
            keeps_next = line.number in (1, last - 1) and line.number < last
            yield Block(_height_of(line), partial(self._draw_line, line), heads=head, keeps_next=keeps_next)
        if self._key.following is not None:
            yield from self._following(self._key.following)
        yield from self._not_told()

    # The diagram, and how to mark

    def _first_block(self) -> Block:
        width = self._area.width
        how = [translated(text) for text in (KeyText.HOW_UNIT(), KeyText.HOW_FOLLOWS(), KeyText.HOW_SLIPS())]
        if not self._worksheet.page.has_diagram:
            return self._how_to_mark(how, self._area.left, width)
        share, height = DIAGRAM
        diagram = diagram_of(self._worksheet.sheet, share * width, height, measure)
        if diagram.step < TIGHT:
            return self._diagram_above(how)
        beside = self._how_to_mark(
            how, self._area.left + share * width + HOW_TO_MARK, (1 - share) * width - HOW_TO_MARK
        )

        def draw(pen: PagePen, top: float) -> None:
            self._draw_diagram(pen, diagram, top)
            beside.draw(pen, top)

        return Block(max(diagram.height, beside.height) + GAP, draw)

    def _diagram_above(self, how: list[str]) -> Block:
        """A network of many layers takes the whole width."""
        diagram = diagram_of(self._worksheet.sheet, self._area.width, DIAGRAM[1], measure)
        below = self._how_to_mark(how, self._area.left, self._area.width)

        def draw(pen: PagePen, top: float) -> None:
            self._draw_diagram(pen, diagram, top)
            below.draw(pen, top + diagram.height + GAP)

        return Block(diagram.height + below.height + 2 * GAP, draw)

    def _how_to_mark(self, how: list[str], x: float, width: float) -> Block:
        heights = [len(lines_of(text, TEXT, width)) * LEADING for text in how]

        def draw(pen: PagePen, top: float) -> None:
            pen.text(x, top + 3.0, translated(KeyText.HOW_TO_MARK()), SECTION)
            y = top + 9.0
            for text, height in zip(how, heights, strict=True):
                pen.paragraph(x, y, width, text, TEXT, LEADING)
                y += height + LEADING / 2

        return Block(9.0 + sum(heights) + len(how) * LEADING / 2, draw)

    def _draw_diagram(self, pen: PagePen, diagram: Diagram, top: float) -> None:
        sheet = self._worksheet.sheet
        values = {number.quantity: number.value for number in self._worksheet.given}

        def written(quantity: Quantity) -> str:
            return answer(sheet.value(quantity), sheet.digits) if quantity in sheet.asked else values.get(quantity, "")

        draw_network(
            pen, diagram, self._area.left, top, written,
            lambda count: f"⋮ {translated(SheetText.LEFT_OUT(count=count))}",
        )  # fmt: skip

    # The lines

    def _draw_table_head(self, pen: PagePen, top: float) -> None:
        left, middle = self._area.left, top + 2.5
        pen.text(left + NAME, middle, translated(KeyText.QUANTITY()), HEAD)
        pen.text(left + WORKED_OUT, middle, translated(KeyText.WORKED_OUT()), HEAD)
        pen.text(left + VALUE, middle, translated(KeyText.VALUE()), HEAD, Align.RIGHT)
        pen.text(left + SIGN, middle, translated(KeyText.SIGN_TURNED()), HEAD, Align.RIGHT)
        pen.text(left + SLIPS, middle, translated(KeyText.OTHER_SLIPS()), HEAD, room=self._area.width - SLIPS)
        pen.line(left, top + ROW - 1.5, self._area.right, top + ROW - 1.5, BOLD)

    def _draw_line(self, line: KeyLine, pen: PagePen, top: float) -> None:
        left, height = self._area.left, _height_of(line)
        middle = top + height / 2
        if line.begins:
            pen.line(left, top, self._area.right, top, BOLD)
        pen.text(left + NUMBER, middle, str(line.number), HEAD, Align.RIGHT)
        pen.text(left + NAME, middle, line.name, QUANTITY, room=WORKED_OUT - NAME - 1.5)
        width = pen.text(left + VALUE, middle, line.value, STRONG, Align.RIGHT)
        worked_out = _worked_out_lines(line)
        for number, text in enumerate(worked_out):
            y = middle + (number - (len(worked_out) - 1) / 2) * SLIP_ROW
            pen.text(left + WORKED_OUT, y, text, NUMBERS, room=VALUE - width - WORKED_OUT - 2)
        pen.text(left + SIGN, middle, line.sign_turned, PALE_NUMBERS, Align.RIGHT, room=SIGN - VALUE - 1.5)
        for number, slip in enumerate(line.slips):
            y = middle + (number - (len(line.slips) - 1) / 2) * SLIP_ROW
            pen.text(left + SLIPS, y, slip.text, SLIP, room=TELLS - SLIPS - 1)
            pen.text(left + TELLS, y, translated(slip.tells), SMALL, room=self._area.width - TELLS)
        pen.line(left, top + height, self._area.right, top + height, HAIR, RULE)

    # What follows, and what can't be told

    def _following(self, following: Following) -> Iterator[Block]:
        """Tables one below the other, the last of them on the page of what can't be told."""
        yield self._section(translated(KeyText.FOLLOWS(name=following.name)))
        height = (len(following.rows) + 1) * TABLE_ROW + BETWEEN_TABLES
        bands = list(following.bands(COLUMNS))
        for band in bands:
            yield Block(height, partial(self._draw_band, band), keeps_next=band is bands[-1])

    def _draw_band(self, following: Following, pen: PagePen, top: float) -> None:
        left, right = self._area.left, self._area.right
        step = (self._area.width - FIRST_COLUMN) / COLUMNS
        ends = [left + FIRST_COLUMN + (number + 1) * step for number in range(len(following.columns))]
        y = top + TABLE_ROW / 2
        pen.text(left, y, translated(KeyText.WRITTEN(name=following.name)), HEAD)
        for end, name in zip(ends, following.columns, strict=True):
            pen.text(end, y, name, HEAD, Align.RIGHT, room=step - 2)
        pen.line(left, y + TABLE_ROW / 2, right, y + TABLE_ROW / 2, HAIR, DIM)
        for label, values in following.rows:
            y += TABLE_ROW
            pen.text(left, y, translated(label), SMALL, room=FIRST_COLUMN - 2)
            for end, value in zip(ends, values, strict=True):
                pen.text(end, y, value, SLIP, Align.RIGHT, room=step - 2)
            pen.line(left, y + TABLE_ROW / 2, right, y + TABLE_ROW / 2, HAIR, RULE)

    def _not_told(self) -> Iterator[Block]:
        """What these numbers can't tell, a sentence for all lines that can't tell the same."""
        if not self._key.not_told:
            text = translated(KeyText.TOLD_ALL())
            yield Block(GAP + LEADING, partial(self._draw_paragraph, text))
            return
        yield self._section(translated(KeyText.NOT_TOLD_HEAD()))
        for message in self._key.not_told:
            text, keeps_next = translated(message), message is not self._key.not_told[-1]
            count = len(lines_of(text, SMALL, self._area.width))
            yield Block(count * LEADING, partial(self._draw_paragraph, text), keeps_next=keeps_next)

    def _section(self, text: str) -> Block:
        def draw(pen: PagePen, top: float) -> None:
            pen.text(self._area.left, top + GAP + 2.0, text, SECTION)

        return Block(GAP + LEADING + 1.5, draw, keeps_next=True)

    def _draw_paragraph(self, text: str, pen: PagePen, top: float) -> None:
        pen.paragraph(self._area.left, top + LEADING / 2, self._area.width, text, SMALL, LEADING)


def _height_of(line: KeyLine) -> float:
    return max(ROW, max(len(line.slips), len(_worked_out_lines(line))) * SLIP_ROW + ASIDE)


def _worked_out_lines(line: KeyLine) -> list[str]:
    return lines_of(line.worked_out, NUMBERS, VALUE - VALUE_ROOM - WORKED_OUT)
