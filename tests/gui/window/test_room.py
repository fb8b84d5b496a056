"""Nothing is cut off or covered, on small screens and with large text; numbers are read from left to right."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont, QFontInfo, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.setup.setup import open_setup
from gui.look.text_size import growth
from gui.look.theme import Theme
from gui.model.model import Model
from gui.plots.canvas import DOT_RADIUS, MARGIN
from gui.plots.prediction_plot import PredictionPlot
from gui.views.check.page import CheckPage
from gui.views.data.page import DataPage
from gui.views.layers.page import LayersPage
from gui.views.plane.page import PlanePage
from gui.views.samples.page import SamplesPage
from gui.views.slope.page import SlopePage
from gui.views.weights.page import WeightsPage
from gui.window.main_window import MainWindow
from tests.gui.cut_off import KINDS, faults_of, is_settled

LEAST_SHARE = 0.9  # of the usual text: what is told on the side is a little smaller
SETUPS = ["gad-3-2-1", "moons-2-3-2", "psi-2-3-3-2"]
SIZES = [
    (1008, 660),  # 1024 × 700, less a title bar
    (1264, 760),
    (1350, 728),
    (1081, 577),  # 1920 × 1080 at 175 %
]


def walk_the_views(window: MainWindow, qtbot: QtBot) -> list[str]:
    """What is cut off in each view; only where things stand is asked, so nothing is painted."""
    faults = []
    window.setUpdatesEnabled(False)
    for name in window.views.names:
        window.views.show_view(name)
        if window.views.shown == name:
            window.formulas.settle()
            qtbot.waitUntil(partial(is_settled, window, []))
            faults += [f"{name}: {fault}" for fault in faults_of(window)]
    window.setUpdatesEnabled(True)
    return list(dict.fromkeys(faults))


@pytest.mark.parametrize("setup", SETUPS)
def test_nothing_is_cut_off(window: MainWindow, qtbot: QtBot, setup: str) -> None:
    window.commands.documents.open_setup(open_setup(setup))
    window.commands.pointing.pin(Weight(0, 0, 0))
    faults = {}
    for size in SIZES:
        window.resize(*size)
        assert (window.width(), window.height()) == size, "it can be as small as that"
        faults[size] = walk_the_views(window, qtbot)
    assert [each for each in faults.items() if each[1]] == []


@pytest.fixture
def text_of(qapp: QApplication) -> Iterator[Callable[[float], None]]:
    """Gives the application a font of so many points."""
    usual = QFont(qapp.font())

    def choose(points: float) -> None:
        font = QFont(usual)
        font.setPointSizeF(points)
        qapp.setFont(font)
        growth.cache_clear()

    yield choose
    qapp.setFont(usual)
    growth.cache_clear()


@pytest.mark.slow
@pytest.mark.parametrize("points", [11.0, 14.0, 18.0])
def test_nothing_is_cut_off_where_text_is_large_and_all_of_it_is(
    text_of: Callable[[float], None], points: float, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    text_of(points)
    window: MainWindow = request.getfixturevalue("window")
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    window.commands.pointing.pin(Weight(0, 0, 0))
    window.window_geometry.reset()
    for size in SIZES[:2]:
        window.resize(*size)
        assert (window.width(), window.height()) == size, "it can be as small as that"
        assert walk_the_views(window, qtbot) == []
    least = QFontInfo(QApplication.font()).pixelSize() * LEAST_SHARE
    controls = [control for control in window.findChildren(QWidget) if isinstance(control, KINDS)]
    small = [control for control in controls if control.fontInfo().pixelSize() < least]
    assert [f"{type(control).__name__} {control.accessibleName()}" for control in small] == []


@pytest.mark.parametrize("points", [9.0, 14.0, 18.0])
def test_what_a_plot_without_curves_says_has_room_in_it(
    text_of: Callable[[float], None], points: float, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    text_of(points)
    window: MainWindow = request.getfixturevalue("window")
    window.window_geometry.reset()
    window.resize(*SIZES[0])
    window.actions_made["lower_views"].setChecked(True)
    qtbot.waitUntil(partial(is_settled, window, []))
    hint, plot = window.error_plot.hint, window.error_plot.canvas.plot_rect()
    assert hint.x() > plot.left() + MARGIN + DOT_RADIUS, "beside the playhead"
    assert hint.isVisible() and window.error_plot.canvas.plot_rect().toRect().contains(hint.geometry())
    assert hint.height() >= (hint.heightForWidth(hint.width()) if hint.wordWrap() else hint.sizeHint().height())


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Turns the program round, as in a language that is written from right to left."""
    yield lambda: qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


DRAWN: dict[str, Callable[[MainWindow], QWidget]] = {
    "the diagram and its legend": lambda window: window.diagram,
    "the card": lambda window: window.inspector.view,
    "the error": lambda window: window.error_plot.canvas,
    "all states": lambda window: window.transport.timeline,
    "prediction": lambda window: window.views.page(PredictionPlot),
    "the names of curves": lambda window: window.views.page(PredictionPlot).legend,
    "check": lambda window: window.views.page(CheckPage).view.viewport(),
    "samples": lambda window: window.views.page(SamplesPage).forms.table.viewport(),
    "weights": lambda window: window.views.page(WeightsPage).matrix,
    "layers": lambda window: window.views.page(LayersPage).drawing,
    "slope": lambda window: window.views.page(SlopePage).plot,
    "plane": lambda window: window.views.page(PlanePage).canvas,
    "data": lambda window: window.views.page(DataPage).board,
}


def test_numbers_and_drawings_are_read_from_left_to_right(
    window: MainWindow, qtbot: QtBot, right_to_left: Callable[[], None]
) -> None:
    def seen(part: str) -> QImage:
        if part in window.views.names:
            window.views.show_view(part)
        qtbot.waitUntil(lambda: part != "check" or window.views.page(CheckPage).table.rowCount() > 0)
        window.formulas.settle()
        qtbot.waitUntil(partial(is_settled, window, []))
        return DRAWN[part](window).grab().toImage()

    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    window.commands.playback.run_to(3)
    qtbot.waitUntil(lambda: window.readings.state == 3 and not window.readings.running)
    window.commands.pointing.pin(Weight(0, 0, 0))
    for part in DRAWN:  # what is in a window from its beginning, and what is made later
        seen(part)
    before = {part: seen(part) for part in DRAWN}
    right_to_left()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert [part for part in DRAWN if seen(part) != before[part]] == []


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_2])
def test_a_panel_at_the_side_folds_and_comes_back_as_wide_as_it_was(window: MainWindow, key: Qt.Key) -> None:
    panel = window.reading_column if key == Qt.Key.Key_1 else window.inspector
    before, room = panel.width(), window.diagram.width()
    QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    rail = window.rails["scenarios" if key == Qt.Key.Key_1 else "inspector"]
    assert not panel.isVisible() and window.diagram.width() == room + before - rail.width()
    QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    assert (panel.width(), window.diagram.width()) == (before, room)


def test_what_was_folded_is_folded_at_the_next_start(
    window: MainWindow, theme: Theme, settings: QSettings, qtbot: QtBot
) -> None:
    widths = [panel.width() for panel in (window.reading_column, window.inspector)]
    window.actions_made["scenarios"].trigger()
    window.window_geometry.keep()
    again = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    again.resize(window.size())  # which a small screen would not have let it be
    assert not again.reading_column.isVisible() and again.inspector.isVisible()
    again.actions_made["scenarios"].trigger()
    QApplication.processEvents()
    assert [panel.width() for panel in (again.reading_column, again.inspector)] == widths
    again.actions_made["inspector"].trigger()
    again.window_geometry.reset()
    again.folding.reset()
    again.resize(1280, 800)
    QApplication.processEvents()
    assert again.reading_column.isVisible() and again.inspector.isVisible(), "as at first"
    again.close()
