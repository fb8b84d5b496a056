"""The views under tabs, and the sample picker."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from gui.model.model import Model
from gui.views.page import Page
from gui.window.main_window import MainWindow
from gui.window.pages import PageSpec


class Counting(Page):
    """Counts how often it is brought up to date; needs two inputs."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self.told: list[str] = []

    def why_not(self) -> str:
        return "" if self._readings.network.inputs == 2 else "This page needs two inputs."

    def build(self) -> None:
        self.told.append("build")

    def refresh(self) -> None:
        self.told.append("refresh")

    def dress(self) -> None:
        self.told.append("dress")


@pytest.fixture
def page(window: MainWindow) -> Counting:
    made = Counting(window.store, window.readings, window.commands, window.theme)
    window.views.add(PageSpec("counting", "Counting", "Counts", lambda: made))
    return made


def tab(window: MainWindow, text: str) -> int:
    return next(place for place in range(window.views.tabs.count()) if window.views.tabs.tabText(place) == text)


def test_a_view_that_lacks_something_says_so(window: MainWindow, page: Counting) -> None:
    place = tab(window, "Counting")
    assert not window.views.tabs.isTabEnabled(place)
    assert window.views.tabs.tabToolTip(place) == "This page needs two inputs."
    window.open("moons-2-3-2")
    assert window.views.tabs.isTabEnabled(place) and window.views.tabs.tabToolTip(place) == "Counts"


def test_a_hidden_page_costs_nothing_and_catches_up_when_seen(window: MainWindow, page: Counting, qtbot: QtBot) -> None:
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


@pytest.mark.parametrize(("name", "kind"), [("query", QAbstractButton), ("network", QComboBox), ("data", QSlider)])
def test_another_view_gives_the_keyboard_of_the_one_before_to_the_training(
    window: MainWindow, name: str, kind: type[QWidget]
) -> None:
    window.views.show_view(name)
    controls = getattr(window, f"{name}_page").findChildren(kind)
    next(control for control in controls if control.isVisible()).setFocus(Qt.FocusReason.MouseFocusReason)
    assert window.focusWidget() is not window.diagram
    tabs = window.views.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert window.views.shown == "prediction"
    assert window.focusWidget() is window.diagram
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.readings.running
    window.commands.playback.pause()
