"""Tab goes round the whole window and every dialog: each stop is seen, named, and marked while it has the keyboard."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFocusFrame, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.setup.setup import open_setup
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.views.check.page import CheckPage
from gui.views.samples.importer import Importer
from gui.views.samples.page import SamplesPage
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done, until_idle

VIEWS = (
    "prediction", "plane", "curve", "confusion", "layers", "weights", "matrices", "listing", "check", "slope", "what-if", "kept-runs", "query", "network", "samples", "data",
)  # fmt: skip
CONTRAST = 3.0  # that a mark needs against what stood there without it
LEAST_MARKED = 60  # pixels that have it
SHARES = np.arange(256) / 255  # of a colour, for each of its values
LINEAR = np.where(SHARES <= 0.04045, SHARES / 12.92, ((SHARES + 0.055) / 1.055) ** 2.4)
WEIGHTS = np.array([0.2126, 0.7152, 0.0722])  # of red, green and blue


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def way_round(first: QWidget) -> Iterator[QWidget]:
    """Where Tab leads from a widget, until it is there again; each while it has the keyboard.

    The screen, at which nobody looks, isn't painted meanwhile.
    """
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    first.window().setUpdatesEnabled(False)
    try:
        while focused() is not first or not stops:
            assert focused() not in stops, f"Tab does not leave {stops[stops.index(focused()) :]}"
            stops.append(focused())
            yield focused()
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
            QApplication.processEvents()
    finally:
        first.window().setUpdatesEnabled(True)


def tab_round(first: QWidget) -> list[QWidget]:
    """Where Tab leads from a widget, until it is there again."""
    return list(way_round(first))


def stops_of(part: QWidget) -> set[QWidget]:
    """All that Tab is to lead to."""
    return {
        each
        for each in part.findChildren(QWidget)
        if each.window() is part
        and each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def purpose(widget: QWidget) -> str:
    """What a screen reader on Linux says that a widget is for."""
    told = QAccessible.queryAccessibleInterface(widget)
    labels = [
        label.text(QAccessible.Text.Name)
        for label, relation in told.relations()
        if relation & QAccessible.RelationFlag.Label and label.isValid()
    ]
    # A box of choices and a bar of tabs have what is chosen for a name.
    own = "" if isinstance(widget, QComboBox | QTabBar) else told.text(QAccessible.Text.Name)
    return " ".join(text for text in (own, *labels) if text)


def luminance(image: QImage) -> NDArray[np.float64]:
    """Relative luminance of every pixel, (rows, columns), as WCAG 2 defines it."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return LINEAR[rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)] @ WEIGHTS


def around(widget: QWidget) -> QImage:
    """A widget as it is in its window, with what stands at its edge."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-3, -3, 3, 3)
    is_painted = window.updatesEnabled()
    window.setUpdatesEnabled(True)
    image = window.grab(place).toImage()
    window.setUpdatesEnabled(is_painted)
    return image


def marked_pixels(widget: QWidget, elsewhere: QWidget) -> int:
    """How many pixels of what has the keyboard differ well from what they are when that is elsewhere."""
    if isinstance(widget, QLineEdit):
        widget.deselect()
    QApplication.processEvents()
    marked = luminance(around(widget))
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    without = luminance(around(widget))
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    contrast = (np.maximum(marked, without) + 0.05) / (np.minimum(marked, without) + 0.05)
    return int((contrast >= CONTRAST).sum())


def shown(window: MainWindow, view: str) -> MainWindow:
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    window.commands.pointing.pin(Weight(1, 0, 0))
    window.views.show_view(view)
    window.activateWindow()
    until_idle()
    if view == "check":
        window.views.page(CheckPage).check()
    until_done(window)  # what comes a moment later moves what stands below it
    return window


def open_preferences(window: MainWindow) -> None:
    window.actions_made["preferences"].trigger()


def open_comparison(window: MainWindow) -> None:
    window.commands.kept_runs.keep("before")
    window.actions_made["compare_runs"].trigger()


def open_keys(window: MainWindow) -> None:
    window.actions_made["shortcuts"].trigger()


def open_what_is_wrong(window: MainWindow) -> None:
    next(each for each in window.actions_made.choice("rule").values() if not each.isChecked()).trigger()
    window.actions_made["whats_wrong"].trigger()


def open_stops(window: MainWindow) -> None:
    window.actions_made["choose_stops"].trigger()


def open_import(window: MainWindow) -> None:
    table = Path(window.settings.fileName()).with_name("table.csv")
    table.write_text("a,b,c,d\n1,2,0,1\n3,4,1,0\n5,6,0,1\n")
    window.opening.import_table(table)


def open_question(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("1\t2\t0\t1\n3\t4\t1\t0\n")
    window.views.page(SamplesPage).paste.click()


DIALOGS = (
    open_preferences, open_comparison, open_keys, open_what_is_wrong, open_stops, open_import, open_question,
)  # fmt: skip


@pytest.fixture
def dialog(request: pytest.FixtureRequest, window: MainWindow, qtbot: QtBot) -> Iterator[QWidget]:
    """What one of `DIALOGS` opens."""
    shown(window, "samples")
    before = set(QApplication.topLevelWidgets())
    request.param(window)

    def opened() -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.window() is not window]

    qtbot.waitUntil(lambda: bool(opened()))
    made = next(each for each in opened() if isinstance(each, QDialog) or each is window.run.stop_chooser)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    if isinstance(made, Importer):
        qtbot.waitUntil(lambda: not made.is_busy)
    yield made
    for each in opened():
        if each not in before or each is made:
            each.hide()


@pytest.mark.parametrize("dialog", DIALOGS, indirect=True)
def test_tab_goes_round_every_dialog(dialog: QWidget):
    first = dialog.focusWidget() or next(iter(stops_of(dialog)))
    stops = tab_round(first)
    assert set(stops) == stops_of(dialog)
    assert [stop for stop in stops if not purpose(stop)] == []
    if len(stops) > 1:
        marks = {stop: marked_pixels(stop, stops[stop is stops[0]]) for stop in way_round(first)}
        assert {stop: pixels for stop, pixels in marks.items() if pixels < LEAST_MARKED} == {}


def test_tab_goes_round_the_window(window: MainWindow, qtbot: QtBot):
    for view in VIEWS:
        shown(window, view)
        if not window.views.stands_beside:  # what is read makes way for it
            qtbot.waitUntil(window.lessons.offer.isVisible)  # the lesson on the network comes a moment later
        stops = tab_round(window.transport.state)
        assert set(stops) == stops_of(window), view
        assert [stop for stop in stops if not purpose(stop)] == [], view


def test_tab_goes_from_the_tabs_into_the_view_whenever_that_was_made(window: MainWindow):
    shown(window, "samples")
    shown(window, "data")
    shown(window, "samples")
    stops = tab_round(window.transport.state)
    page = window.views.page(SamplesPage)
    assert stops[stops.index(window.views.larger) + 1 :][:2] == [page.forms.table, page.add]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_what_has_the_keyboard_is_marked(window: MainWindow, theme: Theme, scheme: Scheme):
    theme.choose(scheme)
    marks: dict[QWidget, int] = {}  # what stands around the views is looked at once
    for view in VIEWS:
        shown(window, view)
        first, second = islice(way_round(window.transport.state), 2)
        for stop in way_round(window.transport.state):
            if stop not in marks:
                marks[stop] = marked_pixels(stop, second if stop is first else first)
        assert {stop: pixels for stop, pixels in marks.items() if pixels < LEAST_MARKED} == {}, view


def test_a_window_that_is_closed_marks_nothing_more(
    window: MainWindow, theme: Theme, settings: QSettings, qtbot: QtBot
):
    other = MainWindow(Model(open_setup("csdn-2-3-1")), theme, settings)
    with qtbot.waitExposed(other):
        other.show()
    other.close()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.transport.speed.setFocus(Qt.FocusReason.TabFocusReason)
    assert len([ring for ring in window.findChildren(QFocusFrame) if ring.isVisible()]) == 1


def test_an_open_menu_is_marked_by_its_title_and_not_by_a_ring_around_all_titles(window: MainWindow):
    def rings() -> list[QFocusFrame]:
        QApplication.processEvents()
        return [ring for ring in window.findChildren(QFocusFrame) if ring.isVisible()]

    window.transport.speed.setFocus(Qt.FocusReason.TabFocusReason)
    assert len(rings()) == 1
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert focused() is window.menuBar() and rings() == []


def test_tab_leaves_a_table_and_goes_on_in_it_from_a_number_that_is_typed(window: MainWindow):
    shown(window, "samples")
    table = window.views.page(SamplesPage).forms.table
    table.setFocus()
    table.setCurrentIndex(window.views.page(SamplesPage).model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = focused()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "7")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert window.readings.whole.inputs[0, 0] == 7.0
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 1)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is table
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert focused() is window.views.page(SamplesPage).add


def test_a_text_that_is_clicked_to_be_selected_gets_no_ring(window: MainWindow):
    """A ring looked like a field to type in, and stood over the text."""
    rate = window.scenario_panel.facts.values["rate"]
    QTest.mouseClick(rate, Qt.MouseButton.LeftButton)
    assert focused() is rate
    assert not [ring for ring in window.findChildren(QFocusFrame) if ring.isVisible()]
