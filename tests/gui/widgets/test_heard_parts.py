"""What a screen reader goes through in a widget that paints by itself."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.base.number_format import figure
from core.network.elements import Input, Neuron, Weight
from gui.diagram.readings import spoken
from gui.diagram.view import DiagramView
from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.model.model import Model
from gui.phases.phase_player import PhasePlayer
from gui.practice.diagram.practice_numbers import spoken as heard_in_practice
from gui.practice.practising import Practising
from gui.projector.page import ProjectorPage
from gui.views.weights.page import WeightsPage
from gui.widgets.room.pages import Pages
from gui.window.main_window import MainWindow
from tests.gui.practice.diagram.networks import diagram_of, practice_named

NAME = QAccessible.Text.Name


@pytest.fixture
def diagram(model: Model, theme: Theme, qtbot: QtBot) -> DiagramView:
    view = DiagramView(model.store, model.readings, model.commands, theme)
    view.resize(900, 600)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    return view


def heard(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is told of a widget."""
    return QAccessible.queryAccessibleInterface(widget)


def names(widget: QWidget) -> list[str]:
    told = heard(widget)
    return [told.child(index).text(NAME) for index in range(told.childCount())]


def test_all_that_is_drawn_is_heard_as_it_is_read_and_with_its_numbers(diagram: DiagramView, model: Model):
    said = names(diagram)
    order = [Input(0), Input(1), Input(2), Weight(0, 0, 0), Weight(0, 1, 0), Weight(0, 2, 0), Neuron(0, 0)]
    assert said[:7] == [spoken(model.readings, element) for element in order]
    assert said[:1] == ["X1: 0.1"] and "0.417" in said[3]


def test_what_stands_in_a_view_is_heard_behind_its_parts_and_the_empty_surface_is_not(diagram: DiagramView):
    told = heard(diagram)
    objects = [told.child(index).object() for index in range(told.childCount())]
    assert diagram.viewport() not in objects
    assert diagram.legend in objects


def test_a_part_is_found_where_it_is_and_knows_what_it_is_part_of(diagram: DiagramView):
    told = heard(diagram)
    part = told.child(0)
    assert diagram.rect().contains(diagram.mapFromGlobal(part.rect().center()))
    assert told.childAt(part.rect().center().x(), part.rect().center().y()).text(NAME) == "X1: 0.1"
    assert part.parent().object() is diagram and told.indexOfChild(told.child(3)) == 3
    assert told.child(told.childCount()) is None


def test_the_keyboard_is_at_the_part_that_is_walked(diagram: DiagramView, qtbot: QtBot):
    diagram.activateWindow()
    qtbot.waitUntil(diagram.isActiveWindow)
    diagram.walk()
    told = heard(diagram)
    assert told.focusChild().text(NAME) == "X1: 0.1" and told.child(0).state().focused
    QTest.keyClick(diagram, Qt.Key.Key_Down)
    assert told.focusChild().text(NAME) == "X2: 0.4" and not told.child(0).state().focused


def test_numbers_are_those_of_the_state_on_the_screen(diagram: DiagramView, model: Model, qtbot: QtBot):
    before = names(diagram)[3]
    model.commands.playback.run_to(50)
    qtbot.waitUntil(lambda: model.readings.state == 50)
    assert names(diagram)[3] != before


def test_with_a_widget_its_parts_go(model: Model, theme: Theme, qtbot: QtBot):
    view = DiagramView(model.store, model.readings, model.commands, theme)
    part = heard(view).child(0)
    assert part.isValid()
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))
    assert not isValid(part)


def test_curves_cells_and_the_rows_of_a_card_are_heard(window: MainWindow, qtbot: QtBot):
    window.commands.playback.run_to(20)
    qtbot.waitUntil(lambda: window.readings.state == 20)
    assert names(window.error_plot.canvas)[0].startswith("error: 0.14")
    window.commands.pointing.pin(Weight(0, 0, 0))
    card = window.inspector.view
    assert any("g1" in name and "=" in name for name in names(card))
    assert heard(card).childAt(*card.mapToGlobal(QPoint(-50, -50)).toTuple()) is None


def test_each_cell_of_the_heat_map_is_heard_with_its_value(window: MainWindow):
    window.views.show_view("weights")
    page = window.views.page(WeightsPage)
    page.layer.setCurrentIndex(0)
    readings = window.readings
    weights = [Weight(0, source, target) for source in range(3) for target in range(2)]
    values = [float(readings.parameters[readings.network.position(each)]) for each in weights]
    said = names(page.matrix)[:6]
    for weight, value, text in zip(weights, values, said, strict=True):
        name, _, number = text.partition(": ")
        assert name == readings.names.of(weight) and float(number.replace("\N{MINUS SIGN}", "-")) == pytest.approx(
            value, rel=1e-5
        )


def test_the_network_of_a_practice_is_heard_and_does_not_tell_what_is_asked(theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named("gad-3-2-1", "W11"), theme, qtbot)
    practice = diagram.findChild(Practising).practice
    said = names(diagram)
    assert "X1, 0.1" in said and "SOP1, hidden until answered" in said
    asked = heard_in_practice(practice, practice.at)
    assert asked in said and figure(practice.sheet.value(practice.at), 4)[:5] not in asked


def test_what_is_projected_is_heard(model: Model, theme: Theme, qtbot: QtBot):
    player = PhasePlayer(model.store, model.readings, model.commands, model)
    page = ProjectorPage(model.store, model.readings, model.commands, player, theme, Formulas(model))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    said = names(page.stage)
    assert spoken(model.readings, Input(0)) in said and spoken(model.readings, Neuron(1, 0)) in said


def test_pages_above_each_other_are_not_read_as_layers(qtbot: QtBot):
    pages = Pages()
    qtbot.addWidget(pages)
    for text in ("one", "two"):
        pages.addWidget(QLabel(text))
    pages.show()
    assert heard(pages).role() == QAccessible.Role.Grouping
    assert names(pages) == ["one"]
