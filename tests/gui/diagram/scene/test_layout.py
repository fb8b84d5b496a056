"""Where values stand on edges, as whoever lays the network out wants them."""

from dataclasses import replace

from PySide6.QtCore import QRectF

from core.network.elements import Weight
from gui.diagram.scene.layout import COLUMN, PILL, NetworkLayout
from tests.core.exercises.iterations import built_in

SMALL = NetworkLayout(built_in("gad-3-2-1").network)
WIDE = QRectF(-60.0, -10.0, 120.0, 20.0)


def test_only_the_edges_that_are_asked_for_have_a_value():
    wanted = (Weight(0, 2, 1), Weight(1, 0, 0))
    assert set(replace(SMALL, valued=wanted).pills) == set(wanted)
    assert replace(SMALL, valued=()).pills == {}


def test_of_many_edges_none_has_a_value_unless_it_is_asked_for():
    large = NetworkLayout(built_in("psi-2-1000-1000-2").network)
    assert large.pills == {}
    assert set(replace(large, valued=(Weight(0, 0, 0),)).pills) == {Weight(0, 0, 0)}


def test_values_stand_on_nothing_else_that_stands_there():
    (place,) = replace(SMALL, valued=(Weight(0, 0, 0),)).pills.values()
    taken = PILL.translated(place)
    (other,) = replace(SMALL, valued=(Weight(0, 0, 0),), taken=(taken,)).pills.values()
    assert not PILL.translated(other).intersects(taken)


def test_wide_values_do_not_cover_one_another():
    boxes = [WIDE.translated(place) for place in replace(SMALL, value=WIDE).pills.values()]
    assert boxes
    assert not any(one.intersects(other) for number, one in enumerate(boxes) for other in boxes[:number])


def test_what_comes_first_finds_room_first():
    """On crossing edges there may be room for one wide value only."""
    edges = tuple(SMALL.edges)
    for weight in edges:
        first = (weight, *(each for each in edges if each != weight))
        assert weight in replace(SMALL, value=WIDE, valued=first).pills


def test_columns_stand_as_far_apart_as_is_asked_for():
    for column in (COLUMN, 400.0):
        layout = replace(SMALL, column=column)
        inputs, hidden = sorted({place.x() for place in layout.nodes.values()})[:2]
        assert hidden - inputs >= column
