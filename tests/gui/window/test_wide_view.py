"""Matrices made larger have the width of the window: the error and what is read make way, and come back."""

import pytest

from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.quantity import quantity_of
from core.lessons.veil import Veil
from core.matrices.equations import CONVENTIONS
from core.network.notations import BIAS_COLUMN
from gui.views.matrices.page import MatricesPage
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle


@pytest.fixture
def wide(window: MainWindow) -> MainWindow:
    window.views.show_view("matrices")
    window.actions_made["larger"].trigger()
    window.views.page(MatricesPage).parts.segments.buttons[str(CONVENTIONS.index(BIAS_COLUMN))].click()
    until_idle()
    return window


def is_there(window: MainWindow) -> tuple[bool, bool]:
    """Whether the plot of the error is there, and what is read."""
    return window.error_plot.isVisible(), window.reading_column.isVisible()


def test_larger_matrices_are_as_wide_as_the_window_and_show_all_layers(wide: MainWindow) -> None:
    assert is_there(wide) == (False, False)
    assert wide.views.width() > 0.9 * wide.width()
    assert wide.views.tabs.width() >= wide.views.tabs.sizeHint().width()  # none of it is scrolled
    assert wide.views.page(MatricesPage).parts.layer.currentText() == "All layers"
    wide.actions_made["larger"].trigger()
    assert is_there(wide) == (True, True)


def test_another_view_gives_the_room_back(wide: MainWindow) -> None:
    wide.views.show_view("weights")
    assert is_there(wide) == (True, True)
    wide.views.show_view("matrices")
    assert is_there(wide) == (False, False)


def test_what_was_folded_stays_so(window: MainWindow) -> None:
    window.actions_made["scenarios"].setChecked(False)
    window.views.show_view("matrices")
    window.actions_made["larger"].trigger()
    window.actions_made["larger"].trigger()
    assert is_there(window) == (True, False)


def test_matrices_are_not_covered_while_something_is_asked(window: MainWindow) -> None:
    window.views.show_view("matrices")
    setup = window.readings.setup
    window.commands.display.hide(
        Veil(frozenset({quantity_of("z[1,1]")}), iteration=iteration_at(setup, 0, setup.start))
    )
    window.views.cover("asked")
    assert window.views.page(MatricesPage).isVisible()
    window.views.show_view("weights")
    assert not window.views.page(MatricesPage).isVisible()
