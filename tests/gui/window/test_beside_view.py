"""The listing stands beside the diagram, as high as the window; another view has its place below again."""

import pytest
from PySide6.QtCore import QPoint

from core.network.elements import Weight
from gui.inspector.hover_card import SHADOW
from gui.views.listing.page import ListingPage
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle
from tests.gui.lessons.lessons import begun


def left_of(window: MainWindow) -> int:
    return window.views.mapTo(window, QPoint()).x()


@pytest.mark.slow
def test_the_listing_is_seen_together_with_diagram_and_inspector(window: MainWindow) -> None:
    usual = window.views.width(), window.inspector.width()
    window.actions_made["listing"].trigger()
    until_idle()
    diagram, inspector = window.diagram, window.inspector
    assert left_of(window) > diagram.mapTo(window, QPoint(diagram.width(), 0)).x()
    assert inspector.mapTo(window, QPoint()).y() > diagram.mapTo(window, QPoint(0, diagram.height())).y() - 2
    assert window.views.height() > 0.7 * window.height()
    assert window.views.page(ListingPage).isVisible() and diagram.isVisible() and inspector.isVisible()
    assert not window.error_plot.isVisible()
    assert window.views.tabs.tabRect(0).x() == 0  # none of the tabs is scrolled away
    window.actions_made["listing"].trigger()
    until_idle()
    assert window.views.shown == "prediction"
    assert (window.views.width(), window.inspector.width()) == pytest.approx(usual, abs=2)
    assert window.error_plot.isVisible() and window.reading_column.isVisible()


@pytest.mark.slow
def test_what_is_kept_of_the_window_is_the_usual(window: MainWindow) -> None:
    window.actions_made["scenarios"].setChecked(False)
    window.views.show_view("listing")
    until_idle()
    window.beside_view.leave()
    assert not window.reading_column.isVisible()  # it was folded before
    assert window.error_plot.isVisible()
    window.window_geometry.keep()
    kept = [int(each) for each in window.settings.value("window/column_sizes")]
    assert kept[0] > kept[1] > 300


@pytest.mark.slow
def test_in_a_narrow_window_it_stays_below(window: MainWindow) -> None:
    window.resize(900, 700)
    window.views.show_view("listing")
    until_idle()
    assert window.views.mapTo(window, QPoint()).y() > 300


@pytest.mark.slow
def test_what_a_lesson_says_stays_beside_it_and_all_comes_back(window: MainWindow) -> None:
    usual = window.views.width()
    begun(window, 'show = { view = "listing" }', "minutes = 1")
    window.views.show_view("listing")
    until_idle()
    assert window.reading_column.isVisible() and window.views.height() > 0.6 * window.height()
    window.lessons.player.go_to(1)
    until_idle()
    assert not window.error_plot.isVisible()
    window.lessons.player.end()
    window.views.show_view("prediction")
    until_idle()
    assert window.error_plot.isVisible() and window.reading_column.isVisible()
    assert window.views.width() == pytest.approx(usual, abs=2)


@pytest.mark.slow
def test_a_card_that_comes_does_not_lie_over_the_listing(window: MainWindow) -> None:
    window.actions_made["listing"].trigger()
    until_idle()
    diagram, card = window.diagram, window.hover_card
    at = diagram.mapToGlobal(QPoint(diagram.width() - 20, diagram.height() // 2))
    window.commands.pointing.hover(Weight(1, 0, 0), at)
    until_idle()
    assert card.isVisible()
    assert card.geometry().right() <= left_of(window) + SHADOW
    window.actions_made["listing"].trigger()
    window.commands.pointing.hover(None)
    window.commands.pointing.hover(Weight(1, 0, 0), diagram.mapToGlobal(QPoint(diagram.width() - 20, 100)))
    until_idle()
    assert card.geometry().right() > diagram.mapTo(window, QPoint(diagram.width(), 0)).x()
