"""Where the network stands on paper."""

from itertools import combinations

import pytest

from core.exercises.sheet.quantity import QuantityKind
from core.worksheets.diagram import Box, Diagram
from core.worksheets.diagram_layout import LARGEST, MOST_ROWS, SMALLEST, diagram_of
from tests.core.worksheets.sources import worksheet

WIDTH = 180.0
NETWORKS = [("gad-3-2-1", "all"), ("gad-3-2-1", "W11"), ("psi-2-3-3-2", "all"), ("csdn-2-3-1", "all"), ("gad-10-2-1", "all"),
            ("moons-2-3-2", "all"), ("query-3-2-1", "forward"), ("gad-3-2-1", "z[1,1]")]  # fmt: skip


def drawn(name: str, about: str, width: float = WIDTH, height: float = 79.0) -> Diagram:
    return diagram_of(
        worksheet(name, about=about).sheet, width, height, lambda name, value: 1.4 * len(name + value) + 1
    )


def circle_box(circle) -> Box:
    return Box(circle.x, circle.y, circle.diameter, circle.diameter)


@pytest.mark.parametrize(("name", "about"), NETWORKS)
@pytest.mark.parametrize("width", [WIDTH, 126.0])
def test_nothing_covers_anything(name, about, width):
    diagram = drawn(name, about, width)
    boxes = [each.box for each in (*diagram.inputs, *diagram.labels)] + [circle_box(each) for each in diagram.circles]
    for one, other in combinations(boxes, 2):
        assert not one.meets(other)
    for box in boxes:
        assert box.width / 2 <= box.x <= width - box.width / 2
        assert box.height / 2 <= box.y <= diagram.height - box.height / 2


@pytest.mark.parametrize(("name", "about"), NETWORKS)
def test_five_digits_can_be_written_into_a_circle(name, about):
    assert all(SMALLEST <= circle.diameter <= LARGEST for circle in drawn(name, about).circles)


def test_the_first_articles_network_has_all_its_numbers_on_its_edges():
    diagram = drawn("gad-3-2-1", "W11")
    assert {label.name: label.value for label in diagram.labels}["W11"] == "0.417022"
    assert len(diagram.labels) == len(diagram.edges) == 8
    assert diagram.shown == frozenset(worksheet(about="W11").sheet.given)
    assert diagram.circles[0].diameter == LARGEST


def test_only_what_is_asked_about_is_drawn():
    diagram = drawn("gad-3-2-1", "z[1,1]")
    assert [circle.sop_name for circle in diagram.circles] == ["SOP1"]
    assert len(diagram.edges) == 3


def test_where_there_is_no_room_for_all_numbers_none_stands_on_an_edge_and_none_is_said_to():
    diagram = drawn("psi-2-3-3-2", "all")
    assert diagram.labels == ()
    assert not any(quantity.kind is QuantityKind.WEIGHT for quantity in diagram.shown)
    assert any(quantity.kind is QuantityKind.BIAS for quantity in diagram.shown)


def test_of_a_long_column_the_ends_are_drawn():
    diagram = drawn("gad-10-2-1", "all")
    assert len(diagram.inputs) == MOST_ROWS - 1
    assert [gap.count for gap in diagram.gaps] == [10 - (MOST_ROWS - 1)]


def test_circles_of_columns_that_stand_close_are_smaller():
    for width in (180.0, 100.0, 60.0):
        diagram = drawn("psi-2-3-3-2", "all", width)
        assert all(circle.diameter < diagram.step for circle in diagram.circles)


@pytest.mark.slow
def test_a_wide_network_is_drawn_as_far_as_it_is_asked_about():
    diagram = drawn("psi-2-1000-1000-2", "W11")
    assert len(diagram.circles) < 3 * MOST_ROWS
    assert diagram.height < 170.0  # with room for more on a sheet of paper


def test_of_a_network_of_which_nothing_is_needed_nothing_is_drawn():
    diagram = drawn("moons-2-3-2", "W11")  # its gradient is that of a batch, and given
    assert (diagram.height, diagram.circles, diagram.edges) == (0.0, (), ())


@pytest.mark.parametrize(
    ("line", "is_crossed"),
    [((0, 0, 10, 10), True), ((0, 0, 10, 0), False), ((5, -5, 5, 20), True), ((7.1, 0, 7.1, 9), False), ((0, 9, 2, 9), False)],
)  # fmt: skip
def test_a_line_passes_through_a_box_or_not(line, is_crossed):
    assert Box(5.0, 5.0, 4.0, 4.0).is_crossed_by(*line) is is_crossed
