"""Where back cards stand: on nothing that has to be read."""

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from pytestqt.qtbot import QtBot

from gui.look.theme import Theme
from gui.practice.diagram.card_places import BETWEEN, FREE, Ground, WantedCard, places_of
from tests.gui.practice.diagram.networks import BUILT_IN, OF_SIZES, OF_SORTS, diagram_of, practice_named

SIZES = ((668, 667), (652, 567), (560, 500))
CARD = QSizeF(200.0, 90.0)
FRAME = QSizeF(640.0, 600.0)


def ground(*obstacles: QRectF, lines: tuple[QLineF, ...] = ()) -> Ground:
    return Ground(QRectF(0.0, 0.0, 600.0, 400.0), obstacles, lines, FRAME)


def test_a_card_stands_beside_its_anchor_with_a_connector_that_can_be_seen():
    anchor = QPointF(300.0, 200.0)
    (place,) = places_of([WantedCard(CARD, (anchor,))], ground())
    assert place.card.size() == CARD
    assert not place.card.contains(anchor)
    assert place.connector.p2() == anchor
    assert 10.0 <= place.connector.length() <= 30.0
    assert place.card.adjusted(-0.1, -0.1, 0.1, 0.1).contains(place.connector.p1())


def test_a_card_keeps_off_what_stands_beside_its_anchor():
    anchor = QPointF(300.0, 200.0)
    obstacle = QRectF(0.0, 0.0, 600.0, 180.0)
    (place,) = places_of([WantedCard(CARD, (anchor,))], ground(obstacle))
    assert place.card.top() >= obstacle.bottom() + FREE


def test_two_cards_keep_off_each_other():
    cards = [WantedCard(CARD, (QPointF(300.0, 200.0),)), WantedCard(CARD, (QPointF(310.0, 205.0),))]
    first, second = (place.card for place in places_of(cards, ground()))
    near = first.adjusted(-BETWEEN, -BETWEEN, BETWEEN, BETWEEN).adjusted(0.1, 0.1, -0.1, -0.1)
    assert not near.intersects(second)


def test_a_connector_leads_round_what_it_would_cross():
    """Above the anchor a card would be nearer, but its connector would lead through a node."""
    anchor, node = QPointF(300.0, 200.0), QRectF(250.0, 150.0, 100.0, 40.0)
    below = QRectF(200.0, 202.0, 200.0, 30.0)
    (place,) = places_of([WantedCard(CARD, (anchor,))], ground(node, below))
    for obstacle in (node, below):
        corners = (obstacle.topLeft(), obstacle.topRight(), obstacle.bottomRight(), obstacle.bottomLeft())
        sides = [QLineF(*ends) for ends in pairwise((*corners, corners[0]))]
        crossing = QLineF.IntersectionType.BoundedIntersection
        assert not any(place.connector.intersects(side)[0] == crossing for side in sides)


def test_a_card_would_rather_cover_no_line():
    anchor = QPointF(300.0, 200.0)
    lines = tuple(QLineF(0.0, y, 600.0, y) for y in (90.0, 120.0, 150.0, 180.0))
    (place,) = places_of([WantedCard(CARD, (anchor,))], ground(lines=lines))
    assert place.card.top() > 180.0


def test_where_nothing_near_is_free_a_card_stands_below_everything():
    full = QRectF(-2000.0, -2000.0, 5000.0, 4500.0)
    cards = [WantedCard(CARD, (QPointF(300.0, 200.0),)), WantedCard(CARD, (QPointF(300.0, 200.0),))]
    first, second = (place.card for place in places_of(cards, ground(full)))
    assert first.top() > full.bottom()
    assert not first.intersects(second)


@pytest.mark.parametrize("name", [*BUILT_IN, *OF_SORTS, *OF_SIZES])
def test_no_card_covers_a_node_a_value_or_another_card(name: str, theme: Theme, qtbot: QtBot):
    practice = practice_named(name)
    diagram = diagram_of(practice, theme, qtbot)
    on_cards = 0
    for size in SIZES:
        diagram.resize(*size)
        for quantity in practice.blanks[:: max(len(practice.blanks) // 12, 1)]:
            diagram.chosen.emit(quantity)
            shown = diagram.shown()
            assert not any(one.intersects(other) for (_, one), (_, other) in combinations(shown.cards, 2)), quantity.id
            for _, card in shown.cards:
                covered = [footprint for footprint in shown.footprints if footprint.intersects(card)]
                assert not covered, f"{quantity.id} at {size}"
            on_cards += len(shown.cards)
    assert on_cards


@pytest.mark.parametrize("size", SIZES)
def test_the_cards_of_a_small_network_can_all_be_read_at_once(size: tuple[int, int], theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named("gad-3-2-1", "W11"), theme, qtbot, *size)
    if size != SIZES[-1]:
        assert len(diagram.shown().cards) == 3
    seen = diagram.mapToScene(diagram.viewport().rect()).boundingRect()
    assert all(seen.contains(card) for _, card in diagram.shown().cards)
