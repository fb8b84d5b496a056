"""The network of a practice: what is hidden in it, what is typed, chosen, pointed at and read out."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from core.base.number_format import rounded_figure
from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind, quantity_of
from core.network.elements import Element, Input, Neuron, Weight
from gui.diagram.keyboard_walk import Way
from gui.diagram.scene.shown import Light
from gui.diagram.scene.zoomed_out import SMALLEST_READABLE
from gui.look.theme import Scheme, Theme
from gui.practice.diagram.practice_diagram import PracticeDiagram
from gui.practice.diagram.spot_walk import next_spot
from gui.practice.practising import Practising
from tests.gui.practice.diagram.networks import BUILT_IN, diagram_of, practice_named


def the(text: str) -> Quantity:
    found = quantity_of(text)
    assert found is not None
    return found


@pytest.fixture
def diagram(theme: Theme, qtbot: QtBot) -> PracticeDiagram:
    return diagram_of(practice_named("gad-3-2-1", "W11"), theme, qtbot)


def practising_of(diagram: PracticeDiagram) -> Practising:
    found = diagram.findChild(Practising)
    assert found is not None
    return found


def practice_of_diagram(diagram: PracticeDiagram) -> Practice:
    return practising_of(diagram).practice


def answer(diagram: PracticeDiagram, text: str | None = None) -> None:
    """Answer the open question, with the true value unless another is said, and go on."""
    practising = practising_of(diagram)
    sheet, at = practising.practice.sheet, practising.practice.at
    practising.type(text or rounded_figure(sheet.value(at), 6).replace("−", "-"))
    practising.check()
    practising.go_on()


def all_texts(diagram: PracticeDiagram) -> list[str]:
    """All that is painted, read out or told beside the pointer."""
    shown = diagram.shown()
    texts = [*shown.painted, shown.headline, diagram.accessibleDescription(), diagram.field.accessibleName()]
    for quantity in shown.spots:
        at = diagram.viewport_point(quantity)
        event = QHelpEvent(QEvent.Type.ToolTip, at, diagram.viewport().mapToGlobal(at))
        QApplication.sendEvent(diagram.viewport(), event)
        texts.append(QToolTip.text())
    QToolTip.hideText()
    return texts + [spot.text for spot in shown.spots.values()]


def test_given_numbers_stand_in_full(diagram: PracticeDiagram):
    painted = diagram.shown().painted
    assert {"0.417022", "0.302333", "0.720324", "0.146756", "0.000114", "0.092339", "0.18626", "0.345561"} <= {*painted}
    assert {"0.1", "0.4", "4.1"} <= {*painted}
    assert diagram.shown().headline == "3-2-1   ·   one sample   ·   error (Predicted − target)²"


@pytest.mark.parametrize("name", BUILT_IN[:3])
def test_what_is_hidden_stands_in_no_text_at_any_question(name: str, theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named(name, "forward" if name == "gad-10-2-1" else "all"), theme, qtbot)
    for _ in range(len(practice_of_diagram(diagram).blanks)):
        practice = practice_of_diagram(diagram)
        hidden = [each for each in practice.blanks if practice.hides(each)]
        values = {each: rounded_figure(abs(practice.sheet.value(each)), 4) for each in hidden}
        read = [each for each in practice.sheet.iteration.quantities() if not practice.hides(each)]
        known = [rounded_figure(practice.sheet.value(each), digits) for each in read for digits in (4, 7)]
        texts = all_texts(diagram)
        for quantity, value in values.items():
            if len(value) > 4 and not any(value in number for number in known):
                assert not any(value in text for text in texts), (quantity.id, value)
        answer(diagram)
    assert practice_of_diagram(diagram).is_done


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_weight_that_a_question_needs_has_its_label(name: str, theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named(name), theme, qtbot)
    practice, asked = practice_of_diagram(diagram), 0
    for question in practice.blanks:
        needed = {each for each in practice.sheet.needs(question) if each.kind is QuantityKind.WEIGHT}
        if needed:
            practising_of(diagram).go_to(question)
            assert needed <= set(diagram.shown().spots), question.id
            asked += 1
    assert asked


def test_a_number_comes_into_its_place_once_it_is_answered(diagram: PracticeDiagram):
    sop = the("z[1,1]")
    assert diagram.shown().spots[sop].is_hidden
    assert "0.3303" not in diagram.shown().painted
    answer(diagram)
    assert not diagram.shown().spots[sop].is_hidden
    assert "0.3303" in diagram.shown().painted
    assert "0.5818" not in diagram.shown().painted


def test_all_that_needs_what_is_asked_is_hidden_too(theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named("gad-3-2-1", "forward"), theme, qtbot)
    hidden = {quantity for quantity, spot in diagram.shown().spots.items() if spot.is_hidden}
    assert hidden == {the(each) for each in ("z[1,1]", "a[1,1]", "z[1,2]", "a[1,2]", "z[2,1]", "a[2,1]", "E")}


def test_the_back_cards_have_their_rows_in_the_order_of_the_questions(diagram: PracticeDiagram):
    rows = [[row.name for row in card.rows] for card, _ in diagram.shown().cards]
    assert sorted(rows) == [
        ["g1", "g2", "∂E/∂SOP3"],
        ["∂E/∂Activ1", "g4", "∂E/∂SOP1"],
        ["∂E/∂W11", "W11_new"],
    ]


def test_the_gradient_that_an_update_takes_is_given_on_its_card(theme: Theme, qtbot: QtBot):
    """Of a batch it is ∂J, which nobody can work out from one sample."""
    diagram = diagram_of(practice_named("batch, sum"), theme, qtbot)
    practising_of(diagram).go_to(the("new_w[1,1,1]"))
    ((card, _),) = diagram.shown().cards
    assert [row.quantity.id for row in card.rows] == ["dE/dw[1,1,1]", "dJ/dw[1,1,1]", "new_w[1,1,1]"]
    given = card.rows[1]
    assert given.state is LineState.GIVEN
    assert float(given.true.replace("−", "-")) == pytest.approx(
        practice_of_diagram(diagram).sheet.value(given.quantity), rel=1e-6
    )


def test_a_card_shows_ones_own_number_beside_the_true_one(diagram: PracticeDiagram):
    while practice_of_diagram(diagram).at != the("da/dz[2,1]"):
        answer(diagram)
    practising_of(diagram).type("0.25")
    practising_of(diagram).check()
    row = next(row for card, _ in diagram.shown().cards for row in card.rows if row.quantity == the("da/dz[2,1]"))
    assert (row.state, row.yours, row.true, row.takes_answer) == (LineState.WRONG, "0.25", "", True)
    assert "0.2437" not in " ".join(all_texts(diagram))
    practising_of(diagram).keep()
    answer(diagram, "0.18975")
    rows = {row.quantity: row for card, _ in diagram.shown().cards for row in card.rows}
    kept, follows = rows[the("da/dz[2,1]")], rows[the("dE/dz[2,1]")]
    assert (kept.state, kept.yours, kept.true) == (LineState.WRONG, "0.25", "0.2437")
    assert (follows.state, follows.yours, follows.true) == (LineState.FOLLOWS, "0.1898", "0.1850")
    assert diagram.shown().spots[the("dE/dz[2,1]")].text == "∂E/∂SOP3, follows, yours 0.1898, true 0.1850"


def test_what_is_typed_elsewhere_stands_in_the_field_letter_by_letter(diagram: PracticeDiagram):
    for text in ("0", "0.", "0.3", "0.1*"):
        practising_of(diagram).type(text)
        assert diagram.field.text() == text


def test_what_is_typed_in_the_field_is_said_letter_by_letter(diagram: PracticeDiagram):
    said: list[str] = []
    diagram.typed.connect(said.append)
    diagram.field.setFocus()
    QTest.keyClicks(diagram.field, "0.3303")
    assert said == ["0", "0.", "0.3", "0.33", "0.330", "0.3303"]
    assert practice_of_diagram(diagram).line.typed == "0.3303"
    QTest.keyClick(diagram.field, Qt.Key.Key_Return)
    assert practice_of_diagram(diagram).state_of(the("z[1,1]")) is LineState.RIGHT


def test_the_field_stands_where_the_number_will(diagram: PracticeDiagram):
    practising = practising_of(diagram)
    for quantity in practising.practice.blanks:
        practising.go_to(quantity)
        assert diagram.field.isVisible(), quantity.id
        spot = diagram.shown().spots[quantity].place
        middle = diagram.mapFromScene(spot).boundingRect()
        assert middle.contains(diagram.field.geometry().center()), quantity.id
        assert diagram.viewport().rect().contains(diagram.field.geometry()), quantity.id


@pytest.mark.parametrize("size", [(668, 620), (520, 560), (1500, 900)])
def test_the_field_of_the_error_is_seen_whole_and_covers_no_target(size: tuple[int, int], theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named("gad-3-2-1", "forward"), theme, qtbot)
    diagram.resize(*size)
    practising_of(diagram).go_to(LOSS)
    field = diagram.field.geometry()
    assert diagram.field.isVisible()
    assert diagram.viewport().rect().contains(field)
    name = diagram.mapFromScene(diagram.shown().spots[the("t[1]")].place).boundingRect()
    assert not field.intersects(name)


def test_a_settled_question_has_no_field_but_its_number(diagram: PracticeDiagram):
    answer(diagram)
    practising_of(diagram).go_to(the("z[1,1]"))
    assert not diagram.field.isVisible()
    assert "0.3303" in diagram.shown().painted


def test_who_types_in_the_network_types_on_at_the_next_question(diagram: PracticeDiagram, qtbot: QtBot):
    practising = practising_of(diagram)
    diagram.activateWindow()
    qtbot.waitUntil(diagram.isActiveWindow)
    diagram.field.setFocus()
    QTest.keyClicks(diagram.field, "0.3303")
    practising.check()
    assert diagram.hasFocus()  # the question is settled
    practising.go_on()
    assert diagram.field.hasFocus()
    practising.show()
    QTest.keyClick(diagram, Qt.Key.Key_Home)  # walking is no typing
    practising.go_on()
    assert diagram.hasFocus()


def test_the_field_keeps_its_place_as_the_network_is_zoomed(diagram: PracticeDiagram):
    before = diagram.field.geometry()
    diagram.zoom_in()
    after = diagram.field.geometry()
    assert after.width() > before.width()
    spot = diagram.mapFromScene(diagram.shown().spots[the("z[1,1]")].place).boundingRect()
    assert spot.contains(after.center())


def lit(diagram: PracticeDiagram, light: Light = Light.LIT) -> set[Element]:
    return {element for element, its in diagram.shown().lights.items() if its is light}


def test_on_the_way_forward_all_that_a_neuron_adds_up_is_lit(diagram: PracticeDiagram):
    practising_of(diagram).go_to(the("z[1,2]"))
    inputs = {Input(index) for index in range(3)}
    assert lit(diagram) == {*inputs, Neuron(0, 1), *(Weight(0, source, 1) for source in range(3))}


def test_on_the_way_back_all_that_the_error_comes_through_is_lit(diagram: PracticeDiagram):
    for text in ("dE/da[1,1]", "da/dz[1,1]", "dE/dz[1,1]"):
        practising_of(diagram).go_to(the(text))
        assert lit(diagram) == {Neuron(0, 0), Weight(1, 0, 0), Neuron(1, 0)}
    practising_of(diagram).go_to(the("dE/dw[1,1,1]"))
    assert lit(diagram) == {Input(0), Weight(0, 0, 0), Neuron(0, 0), Weight(1, 0, 0), Neuron(1, 0)}


def test_what_is_pointed_at_elsewhere_stands_out_here(diagram: PracticeDiagram):
    practising = practising_of(diagram)
    practising.point_at(the("w[2,2,1]"))
    assert lit(diagram, Light.POINTED) == {Weight(1, 1, 0)}
    practising.point_at(the("a[1,2]"))
    assert lit(diagram, Light.POINTED) == {Neuron(0, 1)}
    practising.point_at(None)
    assert lit(diagram, Light.POINTED) == set()


def test_where_all_would_be_too_small_what_is_asked_can_be_read(theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named("tall", "dE/dw[1,1,1]"), theme, qtbot)
    assert diagram.zoom < 0.5
    weights = [each for each in diagram.shown().spots if each.kind is QuantityKind.WEIGHT]
    assert weights
    for weight in weights:
        assert diagram.mapFromScene(diagram.shown().spots[weight].place).boundingRect().height() >= 14
    assert diagram.field.height() >= 18
    practising_of(diagram).go_to(the("dE/dz[1,1]"))
    row = diagram.shown().spots[the("dE/dz[1,1]")].place
    assert diagram.mapFromScene(row).boundingRect().height() >= 20


@pytest.mark.parametrize("size", [(668, 667), (460, 340), (436, 312), (420, 400)])
def test_in_any_room_the_weights_that_a_question_needs_can_be_read(size: tuple[int, int], theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named("gad-3-2-1", "W11"), theme, qtbot, *size)
    for text in ("z[1,1]", "dE/da[1,1]", "new_w[1,1,1]"):
        practising_of(diagram).go_to(the(text))
        needed = practice_of_diagram(diagram).sheet.needs(the(text))
        for weight in (each for each in needed if each.kind is QuantityKind.WEIGHT):
            label = diagram.mapFromScene(diagram.shown().spots[weight].place).boundingRect()
            assert label.height() > 20 * SMALLEST_READABLE, (text, weight.id)


def test_clicking_a_pill_opens_its_question(diagram: PracticeDiagram):
    for text in ("a[2,1]", "dE/dz[1,1]", "new_w[1,1,1]"):
        QTest.mouseClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=diagram.viewport_point(the(text)))
        assert practice_of_diagram(diagram).at == the(text)
        assert diagram.field.hasFocus() or not diagram.isActiveWindow()


def test_what_is_given_opens_nothing(diagram: PracticeDiagram):
    at = practice_of_diagram(diagram).at
    for text in ("x[1]", "w[1,2,1]", "t[1]"):
        QTest.mouseClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=diagram.viewport_point(the(text)))
        assert practice_of_diagram(diagram).at == at


def test_what_is_pointed_at_is_said_once(diagram: PracticeDiagram):
    said: list[Quantity | None] = []
    diagram.pointed.connect(said.append)
    for text in ("w[1,1,1]", "w[1,1,1]", "z[1,2]"):
        QTest.mouseMove(diagram.viewport(), diagram.viewport_point(the(text)))
        QApplication.processEvents()
    QTest.mouseMove(diagram.viewport(), QPoint(2, 2))
    QApplication.processEvents()
    assert said == [the("w[1,1,1]"), the("z[1,2]"), None]


def test_the_arrows_walk_from_number_to_pill_and_enter_opens_it(diagram: PracticeDiagram):
    diagram.setFocus()
    QTest.keyClick(diagram, Qt.Key.Key_Home)
    assert diagram.accessibleDescription() == "X1, 0.1"
    heard = []
    for _ in range(5):
        QTest.keyClick(diagram, Qt.Key.Key_Right)
        heard.append(diagram.accessibleDescription())
    assert "W11, 0.417022" in heard
    assert any(text.endswith("hidden until answered") for text in heard)
    QTest.keyClick(diagram, Qt.Key.Key_End)
    assert diagram.accessibleDescription().endswith(", hidden until answered")
    QTest.keyClick(diagram, Qt.Key.Key_Return)
    last = practice_of_diagram(diagram).at
    assert last.kind in (QuantityKind.NEW_WEIGHT, QuantityKind.DELTA)


def test_walking_moves_nothing_that_is_seen_whole(diagram: PracticeDiagram):
    diagram.setFocus()
    before = diagram.mapToScene(0, 0)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End):
        QTest.keyClick(diagram, key)
        assert diagram.mapToScene(0, 0) == before


def test_what_is_walked_to_comes_into_sight(diagram: PracticeDiagram):
    for _ in range(6):
        diagram.zoom_in()
    diagram.setFocus()
    QTest.keyClick(diagram, Qt.Key.Key_Home)
    assert diagram.viewport().rect().contains(diagram.viewport_point(the("x[1]")))


def test_a_small_network_fills_a_wide_window(theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named("gad-3-2-1", "forward"), theme, qtbot, 1290, 900)
    taken = QRectF()
    for footprint in diagram.shown().footprints:
        taken = taken.united(QRectF(diagram.mapFromScene(footprint).boundingRect()))
    frame = diagram.frame
    assert max(taken.width() / frame.width(), taken.height() / frame.height()) > 0.85


def turn_wheel(diagram: PracticeDiagram, angle: int) -> None:
    """Turn the wheel over the middle, with Ctrl."""
    event = QWheelEvent(
        QPointF(diagram.viewport().rect().center()), QPointF(0, 0), QPoint(), QPoint(0, angle),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(diagram.viewport(), event)


def test_it_is_zoomed_and_dragged_and_a_double_click_on_its_ground_fits_it_again(diagram: PracticeDiagram):
    fitted, corner = diagram.zoom, diagram.mapToScene(0, 0)
    turn_wheel(diagram, 120)
    assert diagram.zoom > fitted
    turn_wheel(diagram, -120)
    assert diagram.zoom == pytest.approx(fitted)
    ground = QPoint(12, diagram.viewport().height() // 2)
    QTest.mousePress(diagram.viewport(), Qt.MouseButton.LeftButton, pos=ground)
    for step in (20, 60):
        QTest.mouseMove(diagram.viewport(), ground + QPoint(step, 10))
        QApplication.processEvents()
    QTest.mouseRelease(diagram.viewport(), Qt.MouseButton.LeftButton, pos=ground + QPoint(60, 10))
    assert diagram.mapToScene(0, 0).x() < corner.x() - 20
    spot = diagram.mapFromScene(diagram.shown().spots[the("z[1,1]")].place).boundingRect()
    assert spot.contains(diagram.field.geometry().center())
    QTest.mouseDClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, 40))
    assert diagram.mapToScene(0, 0) == corner


def test_enter_at_what_is_settled_and_open_is_left_to_the_page(diagram: PracticeDiagram):
    diagram.setFocus()
    for is_settled in (False, True):
        if is_settled:
            practising_of(diagram).show()
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(diagram, event)
        assert event.isAccepted() is not is_settled


def test_every_number_can_be_reached_by_the_arrows(diagram: PracticeDiagram):
    reached: set[Quantity] = set()
    places = {quantity: spot.place for quantity, spot in diagram.shown().spots.items()}
    open_ends = [next(iter(places))]
    while open_ends:
        here = open_ends.pop()
        if here not in reached:
            reached.add(here)
            open_ends += [next_spot(places, here, way) for way in Way]
    assert reached == set(places)


def test_the_names_of_hidden_and_given_numbers_are_read_out(diagram: PracticeDiagram):
    spots = diagram.shown().spots
    assert spots[the("w[1,1,1]")].text == "W11, 0.417022"
    assert spots[the("z[1,2]")].text == "SOP2, hidden until answered"
    assert spots[LOSS].text == "E, hidden until answered"
    answer(diagram)
    assert diagram.shown().spots[the("z[1,1]")].text == "SOP1, 0.3303, right"


def test_a_large_network_shows_the_card_of_the_open_question_alone(theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named("psi-2-3-3-2"), theme, qtbot)
    assert diagram.shown().cards == ()
    practising_of(diagram).go_to(the("dE/dw[2,1,3]"))
    (card, _), *others = diagram.shown().cards
    assert not others and card.is_open


def test_another_sheet_brings_another_network(diagram: PracticeDiagram):
    practising_of(diagram).begin(practice_named("csdn-2-3-1", "forward"))
    assert diagram.shown().headline.startswith("2-3-1")
    assert the("z[1,3]") in diagram.shown().spots


def test_nothing_is_shown_before_anything_is_practised(theme: Theme, qtbot: QtBot):
    practising = Practising()
    made = PracticeDiagram(practising, theme)
    qtbot.addWidget(made)
    made.show()
    assert made.shown().spots == {}
    QTest.mouseMove(made.viewport(), QPoint(30, 30))
    QTest.keyClick(made, Qt.Key.Key_Right)
    practising.begin(practice_named("gad-3-2-1", "W11"))
    assert made.shown().cards


def test_it_takes_the_colours_of_another_theme(diagram: PracticeDiagram, theme: Theme):
    light = diagram.grab().toImage().pixelColor(40, 60)
    theme.choose(Scheme.DARK)
    try:
        assert diagram.grab().toImage().pixelColor(40, 60).lightness() < light.lightness() / 2
    finally:
        theme.choose(Scheme.LIGHT)


def test_cards_are_placed_once_it_is_seen_and_for_the_room_that_it_has_then(theme: Theme, qtbot: QtBot):
    diagram = diagram_of(practice_named("gad-3-2-1", "W11"), theme, qtbot)
    expected = diagram.shown()
    diagram.hide()
    practising_of(diagram).begin(practice_named("csdn-2-3-1", "W11"))
    assert diagram.shown().cards == ()
    practising_of(diagram).begin(practice_named("gad-3-2-1", "W11"))
    diagram.show()
    assert len(expected.cards) == 3 and diagram.shown() == expected
