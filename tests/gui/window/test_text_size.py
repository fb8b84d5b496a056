"""Text of another size: chosen by keys, kept for each screen, and followed at once by all that is written."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.setup.setup import open_setup
from gui.look.text_size import PERCENTS, growth
from gui.look.theme import Theme
from gui.model.model import Model
from gui.practice.decide.which_rule import RuleButton
from gui.practice.decide.which_rule_page import WhichRulePage
from gui.practice.diagram.field_in_place import FieldInPlace
from gui.views.confusion.matrix import ConfusionMatrix
from gui.window.main_window import MainWindow
from tests.gui.cut_off import KINDS, is_settled
from tests.gui.window.test_room import LEAST_SHARE, walk_the_views

CTRL = Qt.KeyboardModifier.ControlModifier
BY_ITSELF = ("qt_scrollarea_vcontainer", "qt_scrollarea_hcontainer")  # Qt's own, by what is scrolled at the moment


def settle(window: MainWindow, qtbot: QtBot) -> None:
    window.formulas.settle()
    qtbot.waitUntil(partial(is_settled, window, []))


def test_keys_make_all_text_larger_and_smaller_and_say_how_large(window: MainWindow, theme: Theme, qtbot: QtBot):
    before, zoom = growth(), window.diagram.transform()
    QTest.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert theme.text_percent == 110
    assert window.dressing.brief_value.isVisible() and window.dressing.brief_value.text() == "110 %"
    QTest.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert growth() == pytest.approx(1.25 * before, rel=0.05)  # a font is a whole number of pixels high
    QTest.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert theme.text_percent == 110
    QTest.keyClick(window, Qt.Key.Key_0, CTRL)
    assert (theme.text_percent, growth()) == (100, before)
    settle(window, qtbot)
    assert window.diagram.transform() == zoom
    qtbot.waitUntil(lambda: not window.dressing.brief_value.isVisible())


def test_it_is_no_larger_than_the_largest_and_no_smaller_than_the_desktop_has_it(window: MainWindow, theme: Theme):
    QTest.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert theme.text_percent == PERCENTS[0]
    window.preferences.choose_text_size(PERCENTS[-1])
    QTest.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert theme.text_percent == PERCENTS[-1]


Opened = Callable[[], MainWindow]


@pytest.fixture
def opened(theme: Theme, settings: QSettings, qtbot: QtBot) -> Iterator[Opened]:
    """Opens windows with the same settings."""
    windows = []

    def open_one() -> MainWindow:
        window = MainWindow(Model(open_setup("moons-2-3-2")), theme, settings)
        window.resize(1280, 800)
        with qtbot.waitExposed(window):
            window.show()
        windows.append(window)
        return window

    yield open_one
    for window in windows:
        window.commands.edits.undo.setClean()
        window.close()
        shiboken6.delete(window)


def key_of_screen() -> str:
    return f"text_size/{QApplication.primaryScreen().name() or 'unnamed'}"


def test_it_is_kept_for_the_screen(opened: Opened, theme: Theme, settings: QSettings):
    opened().preferences.choose_text_size(125)
    theme.enlarge_text(100)
    opened()
    assert theme.text_percent == 125
    assert settings.value(key_of_screen()) in (125, "125")


@pytest.mark.parametrize("kept", ["110.5", "99", "120", "9" * 30, "large"])
def test_a_size_that_there_is_not_is_the_usual(opened: Opened, settings: QSettings, theme: Theme, kept: str):
    settings.setValue(key_of_screen(), kept)
    opened()
    assert theme.text_percent == 100


@pytest.mark.slow
def test_nothing_is_cut_off_at_twice_the_size_and_no_text_stays_small(window: MainWindow, theme: Theme, qtbot: QtBot):
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    window.commands.pointing.pin(Weight(0, 0, 0))
    for name in window.views.names:
        window.views.show_view(name)  # so that all of them are made with text of the usual size
    theme.enlarge_text(200)
    settle(window, qtbot)
    least = QApplication.font().pointSizeF() * LEAST_SHARE
    faults = {}
    for size in ((1008, 660), (1264, 760)):
        window.resize(*size)
        assert (window.width(), window.height()) == size, "it can be as small as that"
        faults[size] = walk_the_views(window, qtbot)
        controls = [control for control in window.findChildren(QWidget) if isinstance(control, KINDS)]
        small = [each for each in controls if each.isVisible() and each.fontInfo().pointSizeF() < least]
        assert [f"{type(each).__name__} {each.accessibleName()}" for each in small] == [], size
    assert [each for each in faults.items() if each[1]] == []


def measures(part: QWidget) -> Counter[tuple[object, ...]]:
    """Of each widget what it is, its font, its least and largest size, what is free in it, its icon and rows."""
    found: Counter[tuple[object, ...]] = Counter()
    for widget in part.findChildren(QWidget):
        if widget.objectName() in BY_ITSELF or isinstance(widget, FieldInPlace):  # sized where it stands
            continue
        if isinstance(widget, ConfusionMatrix) or isinstance(widget.parentWidget(), ConfusionMatrix):
            continue  # as large as the panel is high, which stays as somebody has drawn it
        layout = widget.layout() or QVBoxLayout()
        free = layout.contentsMargins()
        found[
            type(widget).__name__,
            widget.objectName(),
            widget.fontInfo().pixelSize(),
            widget.minimumSize().toTuple(),
            widget.maximumSize().toTuple(),
            (free.left(), free.top(), free.right(), free.bottom(), layout.spacing()),
            widget.iconSize().width() if isinstance(widget, QAbstractButton) else 0,
            widget.verticalHeader().defaultSectionSize() if isinstance(widget, QTableView) else 0,
        ] += 1
    return found


@pytest.mark.slow
def test_what_text_became_larger_in_is_as_what_was_made_with_it(
    opened: Opened, theme: Theme, settings: QSettings, qtbot: QtBot
):
    windows = []
    for percent in (100, 200):
        settings.setValue(key_of_screen(), percent)
        theme.enlarge_text(percent)
        window = opened()
        window.commands.pointing.pin(Weight(0, 0, 0))
        for name in window.middle.names:
            window.middle.page_named(name)
        for name in window.views.names:
            window.views.show_view(name)
        windows.append(window)
    parts = []
    for window in windows:
        for name in window.views.names:  # what isn't seen is dressed when it is
            window.views.show_view(name)
            settle(window, qtbot)
        pages = [window.middle.page_named(name) for name in window.middle.names]
        parts.append([window.views, window.scenario_panel, window.transport, *pages])
    for became, made in zip(*parts, strict=True):
        one, other = measures(became), measures(made)
        assert sorted(map(str, (one - other).elements())) == sorted(map(str, (other - one).elements()))


def test_the_choices_of_a_question_never_lie_over_each_other(window: MainWindow, theme: Theme, qtbot: QtBot):
    window.resize(1600, 900)
    window.actions_made["which_rule"].trigger()
    page = window.middle.page(WhichRulePage)
    for percent in (100, 150, 200, 250):
        theme.enlarge_text(percent)
        settle(window, qtbot)
        places = [button.geometry() for button in page.panel.findChildren(RuleButton)]
        assert len(places) > 2
        assert all(above.bottom() < below.top() for above, below in pairwise(places)), percent
