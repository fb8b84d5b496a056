"""Free places of the projector's chips and labels."""

from PySide6.QtCore import QLineF, QRectF, QSizeF

from gui.projector.diagram.free_places import FreePlaces

AREA, BOX, THING = QRectF(0.0, 0.0, 120.0, 400.0), QSizeF(100.0, 40.0), QRectF(60.0, 200.0, 1.0, 1.0)
DOWN = QLineF(60.0, 0.0, 60.0, 400.0)  # through the whole room


def test_what_leads_to_a_thing_is_never_covered():
    """A label stood on the line of another one, in 2-1000-1000-2 at 1920 × 1080."""
    free = FreePlaces(AREA)
    free.lead(DOWN)
    assert free.place(BOX, THING) is None
    assert not free.is_free(QRectF(10.0, 10.0, 100.0, 40.0))


def test_an_edge_is_covered_only_where_there_is_no_room_elsewhere():
    free = FreePlaces(AREA, edges=[DOWN])
    placed = free.place(BOX, THING)
    assert placed is not None and placed.box.contains(60.0, placed.box.center().y())
    wide = FreePlaces(AREA.adjusted(0.0, 0.0, 200.0, 0.0), edges=[DOWN])
    placed = wide.place(BOX, THING)
    assert placed is not None and placed.box.left() > 60.0
