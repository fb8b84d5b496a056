"""The network of a sheet, drawn: with empty circles, or with their values."""

from collections.abc import Callable

from core.exercises.sheet.quantity import Quantity
from core.worksheets.diagram import Diagram
from gui.worksheets.page_pen import DIM, Align, PagePen, Style, width_of

HEADS = Style(8.5, color=DIM)
VALUE = Style(7.0, is_mono=True)
INPUT = Style(10.0, is_bold=True, is_mono=True)
IN_CIRCLE, ACTIVATION_IN_CIRCLE = Style(10.0, is_mono=True), Style(10.0, is_bold=True, is_mono=True)
SPACE = 1.0  # mm between a name and its number
APART = 1.5  # mm between what stands above two circles

Fill = Callable[[Quantity], str]  # what stands in a circle for a quantity; empty where it is to be written there


def name_style(name: str) -> Style:
    """How a name beside its number is written: larger where its index is a small sign below the line."""
    return Style(7.0 if name.isascii() else 8.5, color=DIM)


def measure(name: str, value: str) -> float:
    """How wide a name and its number on an edge are, in millimetres."""
    return width_of(name, name_style(name)) + SPACE + width_of(value, VALUE)


def draw_network(
    pen: PagePen, diagram: Diagram, x: float, y: float, fill: Fill, left_out: Callable[[int], str]
) -> None:
    """Draw a network with its upper left corner there."""
    for edge in diagram.edges:
        pen.line(x + edge.x1, y + edge.y1, x + edge.x2, y + edge.y2)
    for label in diagram.labels:
        box = label.box
        pen.blank(x + box.x - box.width / 2, y + box.y - box.height / 2, box.width, box.height)
        begin = x + box.x - measure(label.name, label.value) / 2
        begin += pen.text(begin, y + box.y, label.name, name_style(label.name)) + SPACE
        pen.text(begin, y + box.y, label.value, VALUE)
    for each in diagram.inputs:
        box = each.box
        top = y + box.y - box.height / 2
        pen.frame(x + box.x - box.width / 2, top, box.width, box.height)
        pen.text(x + box.x, y + box.y, each.value, INPUT, Align.MIDDLE, room=box.width - 2)
        _write_over_edges(pen, x + box.x, top - 2.6, each.name, 1.6 * box.width)
    for circle in diagram.circles:
        room_beside = min(circle.diameter + 14, diagram.step - APART)
        middle, radius = (x + circle.x, y + circle.y), circle.diameter / 2
        pen.circle(*middle, circle.diameter)
        pen.dashes(middle[0] - radius, middle[1], middle[0] + radius, middle[1])
        room = 0.8 * circle.diameter
        pen.text(middle[0], middle[1] - radius * 0.42, fill(circle.sop), IN_CIRCLE, Align.MIDDLE, room)
        pen.text(
            middle[0], middle[1] + radius * 0.42, fill(circle.activation), ACTIVATION_IN_CIRCLE, Align.MIDDLE, room
        )
        names = f"{circle.sop_name} → {circle.activation_name}"
        _write_over_edges(pen, middle[0], middle[1] - radius - 3.0, names, room_beside)
        for number, foot in enumerate(circle.feet):
            _write_over_edges(pen, middle[0], middle[1] + radius + 3.4 + 4.2 * number, foot, room_beside)
    for gap in diagram.gaps:
        pen.text(x + gap.x, y + gap.y, left_out(gap.count), HEADS, Align.MIDDLE)


def _write_over_edges(pen: PagePen, x: float, y: float, text: str, room: float) -> None:
    """Write a text beside a node, where edges may pass behind it."""
    width = min(width_of(text, HEADS), room)
    pen.blank(x - width / 2, y - 1.5, width, 3.0)
    pen.text(x, y, text, HEADS, Align.MIDDLE, room)
