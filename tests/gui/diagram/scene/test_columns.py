"""Columns move together in a narrow frame, so that all of it is larger, and never at a value's cost."""

import pytest
from PySide6.QtCore import QSizeF

from core.setup.setup import open_setup
from gui.diagram.scene.columns import Columns
from gui.diagram.scene.layout import COLUMN, NetworkLayout
from gui.diagram.scene.zoomed_out import is_zoomed_out
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle

BUILT_IN = ("gad-3-2-1", "gad-10-2-1", "csdn-2-3-1", "psi-2-3-3-2", "psi-2-1000-1000-2", "moons-2-3-2")
NARROW = QSizeF(488.0, 374.0)


def scale(layout: NetworkLayout, frame: QSizeF) -> float:
    return min(frame.width() / layout.bounds.width(), frame.height() / layout.bounds.height())


def seen(layout: NetworkLayout, frame: QSizeF) -> int:
    return 0 if is_zoomed_out(scale(layout, frame)) else len(layout.pills)


@pytest.mark.parametrize("name", BUILT_IN)
def test_in_a_narrow_frame_the_network_is_no_smaller_and_no_value_is_lost(name: str):
    wide = NetworkLayout(open_setup(name).network)
    narrow = Columns(wide).in_frame(NARROW, 1.0)
    assert scale(narrow, NARROW) >= scale(wide, NARROW)
    assert seen(narrow, NARROW) >= seen(wide, NARROW)
    places = list(narrow.footprints.values())
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])


def test_the_network_of_the_first_lesson_is_drawn_a_fifth_larger():
    wide = NetworkLayout(open_setup("gad-3-2-1").network)
    assert scale(Columns(wide).in_frame(NARROW, 1.0), NARROW) > 1.19 * scale(wide, NARROW)


def test_values_are_read_where_the_wide_network_has_none_that_could_be():
    wide = NetworkLayout(open_setup("psi-2-3-3-2").network)
    assert seen(wide, NARROW) == 0 < seen(Columns(wide).in_frame(NARROW, 1.0), NARROW)


def test_where_there_is_room_for_all_of_it_the_columns_stay_apart():
    wide = NetworkLayout(open_setup("gad-3-2-1").network)
    assert Columns(wide).in_frame(QSizeF(900.0, 500.0), 1.0) is wide


def test_the_diagram_follows_the_width_of_its_panel_until_the_user_zooms(window: MainWindow):
    diagram = window.diagram
    window.resize(1280, 800)
    until_idle()
    assert diagram.places.column < COLUMN
    zoom = diagram.zoom
    window.resize(1700, 900)
    until_idle()
    assert diagram.places.column == COLUMN
    assert diagram.zoom > zoom
    diagram.zoom_in()
    window.resize(1280, 800)
    until_idle()
    assert diagram.places.column == COLUMN
    diagram.fit()
    assert diagram.zoom == pytest.approx(zoom, rel=0.05)
