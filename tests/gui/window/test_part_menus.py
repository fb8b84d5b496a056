"""Menus of the parts of the window: by a right click, the Menu key and Shift+F10; what they copy and do."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.network.elements import Neuron, Weight
from core.setup.setup import open_setup
from gui.inspector.card_menu import plain_number
from gui.plots.prediction_plot import PredictionPlot
from gui.views.check.page import CheckPage
from gui.views.data.page import DataPage
from gui.views.layers.page import LayersPage
from gui.views.plane.page import PlanePage
from gui.views.slope.page import SlopePage
from gui.views.weights.page import WeightsPage
from gui.window.main_window import MainWindow

W11 = Weight(0, 0, 0)
COPIES = {"Copy as a picture", "Save a picture…"}
RUN = "Error and weights over time (CSV)…"
PARTS: dict[str, tuple[str, Callable[[MainWindow], QWidget], set[str]]] = {
    "error": (
        "prediction",
        lambda w: w.error_plot.canvas,
        {*COPIES, RUN, "Show all iterations", "Error on a log scale"},
    ),
    "prediction": ("prediction", lambda w: w.views.page(PredictionPlot).canvas, {*COPIES, RUN, "Show all iterations"}),
    "plane": ("plane", lambda w: w.views.page(PlanePage).canvas, {*COPIES, "Show all samples"}),
    "weights": ("weights", lambda w: w.views.page(WeightsPage).matrix, {*COPIES, "Show all weights"}),
    "layers": ("layers", lambda w: w.views.page(LayersPage).drawing, COPIES),
    "slope": ("slope", lambda w: w.views.page(SlopePage).plot, COPIES),
    "check": ("check", lambda w: w.views.page(CheckPage).view, {*COPIES, "Check the gradients"}),
    "held out": ("data", lambda w: w.views.page(DataPage).plot.canvas, {*COPIES, RUN, "Show all iterations"}),
    "state line": (
        "prediction",
        lambda w: w.transport.timeline,
        {RUN, "Go to start", "Latest", "Step", "Go to iteration…"},
    ),
    "diagram": ("prediction", lambda w: w.diagram, {*COPIES, "Fit the network"}),
    "list": ("prediction", lambda w: w.scenario_panel.list, {"Open"}),
    "card": ("prediction", lambda w: w.inspector.view, {"Copy as text", "Copy as LaTeX", "Copy a number"}),
}


def menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def texts(of: QMenu) -> set[str]:
    return {action.text() for action in of.actions() if not action.isSeparator()}


def choose(of: QMenu, text: str) -> None:
    next(action for action in of.actions() if action.text() == text).trigger()
    of.close()


def right_click(part: QWidget, at: QPoint | None = None) -> QMenu:
    inside = part.viewport() if isinstance(part, QAbstractScrollArea) else part
    place = at or inside.rect().center()
    QTest.mousePress(inside, Qt.MouseButton.RightButton, pos=place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, inside.mapToGlobal(place))
    QApplication.sendEvent(inside, event)
    return menu()


@pytest.fixture
def shown(window: MainWindow) -> Iterator[Callable[[str], QWidget]]:
    """A part of the window, brought to the front."""
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    window.commands.pointing.pin(W11)

    def bring(name: str) -> QWidget:
        view, part, _ = PARTS[name]
        window.views.show_view(view)
        QApplication.processEvents()
        if name == "check":
            window.views.page(CheckPage).check()
        assert part(window).isVisible()
        return part(window)

    yield bring
    while (left := QApplication.activePopupWidget()) is not None:
        left.close()


def test_a_right_click_offers_what_can_be_done(shown: Callable[[str], QWidget]):
    for name, (_, _, offered) in PARTS.items():
        part = shown(name)
        place = part.visualItemRect(part.item(1)).center() if name == "list" else None
        opened = right_click(part, place)
        assert texts(opened) >= offered, name
        opened.close()
        QTest.mouseRelease(part, Qt.MouseButton.RightButton)


def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(window: MainWindow, shown: Callable[[str], QWidget]):
    for name, (_, _, offered) in PARTS.items():
        part = shown(name)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.hasFocus(), name
        QTest.keyClick(window, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        QApplication.processEvents()
        assert texts(menu()) >= offered, name
        menu().close()


def test_a_picture_of_a_plot_is_copied(window: MainWindow, shown: Callable[[str], QWidget]):
    QGuiApplication.clipboard().clear()
    choose(right_click(shown("error")), "Copy as a picture")
    image = QGuiApplication.clipboard().image()
    assert image.width() == 2 * window.error_plot.width()


def test_no_ring_is_in_a_picture(window: MainWindow, shown: Callable[[str], QWidget]):
    plot = shown("error")
    pictures = []
    for focused in (window.transport.state, plot):
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        window.exports.copy_picture(window.error_plot)
        pictures.append(QGuiApplication.clipboard().image())
    assert pictures[0] == pictures[1]


def test_the_whole_plane_is_shown_again(window: MainWindow, shown: Callable[[str], QWidget]):
    plane = shown("plane")
    before = window.views.page(PlanePage).canvas.shown_range()
    window.views.page(PlanePage).canvas.show_range(0.0, 0.1, 0.0, 0.1)
    choose(right_click(plane), "Show all samples")
    assert window.views.page(PlanePage).canvas.shown_range() == pytest.approx(before)


def test_a_right_click_pins_nothing_and_moves_nothing(window: MainWindow, shown: Callable[[str], QWidget]):
    layers = shown("layers")
    column = window.views.page(LayersPage).drawing.columns[0]
    inside = next(
        QPoint(x, y)
        for x in range(layers.width())
        for y in range(layers.height())
        if column.neuron_at(QPoint(x, y).toPointF()) is not None
    )
    right_click(layers, inside).close()
    assert window.readings.pinned == W11
    weights = window.views.page(WeightsPage).matrix
    shown("weights")
    window.views.page(WeightsPage).matrix.show_all()
    before = weights.shown().visible
    right_click(weights).close()
    QTest.mouseMove(weights, QPoint(5, 5))
    assert weights.shown().visible == before


def test_the_diagram_offers_the_menu_of_what_is_walked(
    window: MainWindow, shown: Callable[[str], QWidget], qtbot: QtBot
):
    window.commands.pointing.pin(Neuron(0, 1))
    window.actions_made["walk"].trigger()  # from what is pinned on
    assert window.readings.hovered == Neuron(0, 1)
    QTest.keyClick(window, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    name = window.readings.names.of(Neuron(0, 1))
    assert f"Rename {name}…" in texts(menu())


# The numbers of a card


def test_the_number_that_is_pointed_at_is_copied_to_its_last_bit(window: MainWindow, shown: Callable[[str], QWidget]):
    card = shown("card")
    window.commands.documents.open("gad-3-2-1")
    window.commands.pointing.pin(W11)
    QApplication.processEvents()
    chain = window.readings.chain(W11)
    place = next(k for k, row in enumerate(card.card.rows) if row.name == "g2")
    offered = right_click(card, card.row_rect(place).center().toPoint())
    number = repr(chain.paths[0].factors[1].value)
    choose(offered, f"Copy {number}")
    assert QGuiApplication.clipboard().text() == number


def test_a_formula_that_is_pointed_at_is_copied_as_text_and_as_latex(
    window: MainWindow, shown: Callable[[str], QWidget]
):
    card = shown("card")
    window.commands.documents.open("gad-3-2-1")
    window.commands.pointing.pin(W11)
    QApplication.processEvents()
    place = next(k for k, row in enumerate(card.card.rows) if row.name == "g2")
    at = card.row_rect(place).center().toPoint()
    choose(right_click(card, at), "Copy this line as text")
    assert QGuiApplication.clipboard().text().startswith("g2 = ∂Predicted/∂SOP3")
    choose(right_click(card, at), "Copy this line as LaTeX")
    latex = QGuiApplication.clipboard().text()
    assert latex.startswith(r"g_{2} = \frac{\partial") and "&" not in latex


def test_every_number_of_a_card_can_be_copied(window: MainWindow, shown: Callable[[str], QWidget]):
    card = shown("card")
    offered = right_click(card, QPoint(4, 4))
    (numbers,) = [QMenu.menuInAction(action) for action in offered.actions() if action.text() == "Copy a number"]
    copied = []
    for action in numbers.actions():
        action.trigger()
        copied.append(float(QGuiApplication.clipboard().text()))
    chain = window.readings.chain(W11)
    assert {chain.value, chain.gradient, chain.new_value} <= set(copied)


@pytest.mark.parametrize(
    ("shown_as", "plain"), [("−1.5e−7", "-1.5e-7"), ("+0.25", "0.25"), ("…", ""), ("not a number", ""), ("", "")]
)
def test_a_number_is_copied_as_programs_read_it(shown_as: str, plain: str):
    assert plain_number(shown_as) == plain


# The list of scenarios


def test_after_a_click_the_arrow_keys_go_through_the_list(window: MainWindow, qtbot: QtBot):
    listed = window.scenario_panel.list
    names = [entry.reference for entry in listed.entries()]
    item = next(listed.item(row) for row in range(listed.count()) if listed.entry_of(listed.item(row)) is not None)
    place = names.index(listed.entry_of(item).reference)
    item = next(
        each
        for each in map(listed.item, range(listed.count()))
        if listed.entry_of(each) is not None and listed.entry_of(each).reference == names[place + 2]
    )
    listed.scrollToItem(item)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualItemRect(item).center())
    assert window.readings.setup.name == names[place + 2]
    assert listed.hasFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert listed.entry_of(listed.currentItem()).reference == names[place + 3]
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert window.readings.setup.name == names[place + 3]
    QTest.keyClick(listed, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.readings.state == 1)
