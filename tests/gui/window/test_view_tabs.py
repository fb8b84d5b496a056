"""The views under tabs, and the sample picker."""

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QGraphicsView, QSlider, QWidget
from pytestqt.qtbot import QtBot

from core.setup.setup import open_setup
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.model.readings import Readings
from gui.plots.prediction_plot import PredictionPlot
from gui.views.check.page import CheckPage
from gui.views.data.page import DataPage
from gui.views.layers.page import LayersPage
from gui.views.network.page import NetworkPage
from gui.views.page import Page
from gui.views.query.page import QueryPage
from gui.views.weights.page import WeightsPage
from gui.window.main_window import MainWindow
from gui.window.pages import PageSpec
from gui.window.view_tabs import ViewTabs
from tests.gui.idle import until_idle


class Counting(Page):
    """Counts how often it is brought up to date; needs two inputs."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self.told: list[str] = []

    @staticmethod
    def why_not(readings: Readings, /) -> str:
        return "" if readings.network.inputs == 2 else "This page needs two inputs."

    def build(self) -> None:
        self.told.append("build")

    def refresh(self) -> None:
        self.told.append("refresh")

    def dress(self) -> None:
        self.told.append("dress")


@pytest.fixture
def page(window: MainWindow) -> Counting:
    given = window.store, window.readings, window.commands, window.theme
    window.views.add(PageSpec("counting", "Counting", "Counts", "Counting", lambda: Counting(*given), Counting.why_not))
    return window.views.page(Counting)


def tab(window: MainWindow, text: str) -> int:
    return next(index for index in range(window.views.tabs.count()) if window.views.tabs.tabText(index) == text)


def test_a_page_is_made_when_it_is_first_wanted(window: MainWindow, qtbot: QtBot) -> None:
    (first,) = window.views.pages
    assert isinstance(first, PredictionPlot)
    window.open("moons-2-3-2")
    window.theme.choose(Scheme.DARK)
    assert window.views.pages == [first]
    place = tab(window, "Layers")
    qtbot.mouseClick(window.views.tabs, Qt.MouseButton.LeftButton, pos=window.views.tabs.tabRect(place).center())
    assert [type(page) for page in window.views.pages] == [PredictionPlot, LayersPage]
    assert window.views.page(LayersPage).isVisible()
    asked = window.views.page(WeightsPage)
    assert asked is window.views.page(WeightsPage) is window.views.pages[-1] and not asked.isVisible()


def test_a_window_that_begins_with_another_view_makes_that_alone(
    qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    settings.setValue("view", "check")
    window = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    assert [type(page) for page in window.views.pages] == [CheckPage]
    assert window.views.shown == "check"
    window.close()


def test_a_view_that_comes_back_with_a_setup_is_made_anew_for_it_once(window: MainWindow, page: Counting) -> None:
    window.open("moons-2-3-2")
    window.views.show_view("counting")
    window.open("gad-3-2-1")
    page.told.clear()
    window.open("csdn-2-3-1")
    assert window.views.shown == "counting" and page.told.count("build") == 1


def test_a_file_dropped_on_a_drawing_is_the_windows(window: MainWindow) -> None:
    for name in window.views.names:
        window.views.show_view(name)
    drawings = window.findChildren(QGraphicsView)
    assert len(drawings) > 2
    assert [drawing for drawing in drawings if drawing.acceptDrops() or drawing.viewport().acceptDrops()] == []


def test_a_view_that_lacks_something_says_so(window: MainWindow, page: Counting) -> None:
    place = tab(window, "Counting")
    assert not window.views.tabs.isTabEnabled(place)
    assert window.views.tabs.tabToolTip(place) == "This page needs two inputs."
    window.open("moons-2-3-2")
    assert window.views.tabs.isTabEnabled(place) and window.views.tabs.tabToolTip(place) == "Counts"


def test_a_hidden_page_costs_nothing_and_catches_up_when_seen(window: MainWindow, page: Counting, qtbot: QtBot) -> None:
    window.resize(2500, 900)  # its tab has room
    window.open("moons-2-3-2")
    window.commands.playback.choose_sample(5)
    assert page.told == []
    place = tab(window, "Counting")
    qtbot.mouseClick(window.views.tabs, Qt.MouseButton.LeftButton, pos=window.views.tabs.tabRect(place).center())
    assert page.told == ["build", "dress", "refresh"]
    window.commands.playback.choose_sample(6)
    assert page.told == ["build", "dress", "refresh", "refresh"]


def test_the_view_that_was_wanted_comes_back_with_a_setup_that_has_it(window: MainWindow, page: Counting) -> None:
    window.open("moons-2-3-2")
    window.views.show_view("counting")
    window.open("gad-3-2-1")
    assert window.views.shown == "prediction"
    window.open("csdn-2-3-1")
    assert window.views.shown == "counting"


def test_the_lower_views_get_more_room_and_less_again(window: MainWindow) -> None:
    before = window.views.height()
    window.actions_made["larger"].trigger()
    assert window.views.height() > 1.6 * before
    window.actions_made["larger"].trigger()
    assert abs(window.views.height() - before) <= 2


def test_the_sample_picker_is_there_where_there_are_several(window: MainWindow) -> None:
    picker = window.transport.samples
    assert picker.isHidden()
    window.open("moons-2-3-2")
    assert not picker.isHidden() and picker.count.text() == "of 300" and picker.number.value() == 1


def test_the_picked_samples_numbers_are_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.open("moons-2-3-2")
    picker, model = window.transport.samples, window.model
    picker.number.setValue(42)
    assert model.readings.sample == 41
    first_input = model.readings.trace.forward.inputs[model.readings.row, 0]
    assert first_input == model.readings.setup.samples.inputs[41, 0]
    assert len(model.readings.batch_trace.targets) == 300  # the update still follows from all of them
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert model.readings.sample == 42
    qtbot.keyClick(window, Qt.Key.Key_B)
    assert model.readings.chosen_sample is None and model.readings.sample == 0


def test_a_sample_outside_the_batch_has_a_pass_of_its_own(qtbot: QtBot, model: Model) -> None:
    model.commands.documents.open("query-3-2-1")
    samples = len(model.readings.setup.samples.inputs)
    if samples == 1:
        model.commands.documents.open("moons-2-3-2")
    setup = model.readings.setup
    model.commands.playback.choose_sample(7)
    assert model.readings.trace.forward.inputs[model.readings.row].tolist() == setup.samples.inputs[7].tolist()
    model.commands.playback.choose_sample(10**9)
    assert model.readings.sample == len(setup.samples.inputs) - 1


def test_the_last_view_is_remembered(window: MainWindow, page: Counting, settings: QSettings) -> None:
    window.open("moons-2-3-2")
    window.views.show_view("counting")
    assert settings.value("view") == "counting"


@pytest.mark.parametrize(
    ("page", "name", "kind"),
    [(QueryPage, "query", QAbstractButton), (NetworkPage, "network", QComboBox), (DataPage, "data", QSlider)],
)
def test_another_view_gives_the_keyboard_of_the_one_before_to_the_training(
    window: MainWindow, page: type[Page], name: str, kind: type[QWidget]
) -> None:
    window.views.show_view(name)
    controls = window.views.page(page).findChildren(kind)
    next(control for control in controls if control.isVisible()).setFocus(Qt.FocusReason.MouseFocusReason)
    assert window.focusWidget() is not window.diagram
    tabs = window.views.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert window.views.shown == "prediction"
    assert window.focusWidget() is window.diagram
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.readings.running
    window.commands.playback.pause()


def test_a_plot_under_a_tab_at_the_back_rests_and_catches_up_when_it_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    plot = window.views.page(PredictionPlot)
    before = plot.canvas.accessibleDescription()
    window.views.show_view("layers")
    window.commands.playback.step()
    qtbot.waitUntil(lambda: window.readings.state == 1)
    assert plot.canvas.accessibleDescription() == before
    window.views.show_view("prediction")
    assert plot.canvas.accessibleDescription() != before


def test_no_part_of_the_window_takes_it_for_a_child_in_python(window: MainWindow):
    """What Qt made in a window is invalid in Python as soon as a part goes that has taken the window so."""
    for name in window.views.names:
        window.views.show_view(name)
    assert shiboken6.ownedByPython(window)


def other_views(views: ViewTabs) -> list[QAction]:
    """What the menu beside the tabs lists as it opens."""
    views.more.menu().aboutToShow.emit()
    return views.more.menu().actions()


def test_views_whose_tabs_have_no_room_are_in_a_menu(window: MainWindow) -> None:
    window.resize(1280, 800)
    window.open("moons-2-3-2")
    until_idle()
    views = window.views
    titles = [views.tabs.tabText(index) for index in range(views.tabs.count()) if views.tabs.isTabVisible(index)]
    listed = [action.text() for action in other_views(views)]
    # What can't be chosen, as the curve of two inputs, has gone first.
    assert "Curve" in listed and len(listed) >= 2
    assert sorted(titles + listed, key=views.titles.index) == views.titles
    assert [each for each in titles + listed if each != "Curve"] == [each for each in views.titles if each != "Curve"]
    assert views.more.isVisible() and views.more.text() == f"{len(listed)} more ▾"
    assert views.tabs.width() >= views.tabs.sizeHint().width()  # so nothing of it has to be scrolled
    other_views(views)[-1].trigger()
    last = views.tabs.count() - 1
    assert (
        views.shown == "data"
        and views.tabs.isTabVisible(last)
        and "Data" not in [each.text() for each in other_views(views)]
    )
    window.resize(2500, 1000)
    until_idle()
    assert not views.more.isVisible() and all(views.tabs.isTabVisible(index) for index in range(views.tabs.count()))


def test_what_can_not_be_chosen_makes_room_first(window: MainWindow) -> None:
    window.resize(1280, 800)
    views, plane = window.views, window.views.names.index("plane")
    assert not views.tabs.isTabEnabled(plane) and not views.tabs.isTabVisible(plane)
    (action,) = [each for each in other_views(views) if each.text() == views.titles[plane]]
    assert not action.isEnabled() and action.toolTip() == views.tabs.tabToolTip(plane)


@pytest.mark.slow
def test_a_view_that_is_shown_at_once_has_its_tab_in_sight(theme: Theme, settings: QSettings):
    window = MainWindow(Model(open_setup("csdn-2-3-1")), theme, settings)
    window.resize(1280, 800)
    window.window_geometry.share_out()
    window.show()
    QApplication.processEvents()
    window.views.show_view("network")
    until_idle()
    tabs = window.views.tabs
    assert tabs.tabRect(tabs.currentIndex()).width() > 0
    window.close()


def test_pictures_stand_in_front_until_a_view_is_chosen(window: MainWindow) -> None:
    assert window.views.shown == "prediction"
    window.opening.open_at_once("digits-64-20-10")
    assert window.views.shown == "samples"
    window.opening.open_at_once("gad-3-2-1")
    assert window.views.shown == "prediction"
    window.views.show_view("prediction")
    window.opening.open_at_once("digits-64-20-10")
    assert window.views.shown == "prediction"
    window.views.show_usual()
    assert window.views.shown == "samples"
