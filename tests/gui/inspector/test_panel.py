"""The cards on the screen: beside the pointer, and held in the inspector."""

import re

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from core.exercises.sheet.quantity import quantity_of
from core.network.elements import Bias, Input, Neuron, Weight
from core.setup.setup import open_setup
from gui.formulas import tex_to_svg
from gui.formulas.typesetting import Formulas
from gui.inspector.cards import card_of as cards
from gui.inspector.cards.card_of import card_of
from gui.inspector.drawing.card_view import CardView
from gui.inspector.hover_card import AWAY, REST, SHADOW, HoverCard, beside
from gui.inspector.panel import Inspector
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from tests.gui.idle import until_idle

W11, W12, W41 = Weight(0, 0, 0), Weight(0, 0, 1), Weight(1, 0, 0)


@pytest.fixture
def formulas(qapp):
    return Formulas()


@pytest.fixture
def inspector(qtbot, model, theme, formulas):
    made = Inspector(model.store, model.readings, model.commands, theme, formulas)
    qtbot.addWidget(made)
    made.resize(348, 640)
    with qtbot.waitActive(made):  # or the keyboard comes to the card later, in the middle of a test
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def room(qtbot, model, theme, formulas):
    """A window with a hover card in it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.card = HoverCard(model.store, model.readings, theme, formulas, window)
    window.card.rest = 0
    window.show()
    qtbot.waitExposed(window)
    return window


def body(card: HoverCard) -> QRect:
    """The card without its shadow."""
    return card.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)


def texts(view: CardView) -> list[str]:
    return [text.text for text in view.shown().texts]


def lines(view: CardView) -> list[tuple[str, float]]:
    """Where the names of the factors, the numbers and the totals stand."""
    return [(text.text, text.y) for text in view.shown().texts if re.fullmatch(r"g\d|\+.*|new .*", text.text)]


def point_at_row(view: CardView, number: int) -> None:
    QTest.mouseMove(view, view.row_rect(number).center().toPoint())


# The inspector


def test_with_nothing_held_it_says_what_to_do(inspector):
    assert inspector.empty.isVisible()
    assert "Click to keep it here" in inspector.empty.text()
    assert not inspector.view.isVisible()
    assert not inspector.findChild(QToolButton).isVisible()


def test_it_holds_what_is_pinned_and_the_button_lets_go(qtbot, inspector, model):
    model.commands.pointing.pin(W11)
    assert inspector.view.isVisible()
    assert inspector.view.card.title == "W11"
    assert {"W11", "from X1 to SOP1", "g1", "g5", "+0.759049", "0.417021162"} <= set(texts(inspector.view))
    qtbot.mouseClick(inspector.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert model.readings.pinned is None
    assert inspector.empty.isVisible()


def test_a_factor_under_the_pointer_lights_what_it_comes_from(qtbot, inspector, model, theme):
    model.commands.pointing.pin(W11)
    point_at_row(inspector.view, 2)
    qtbot.waitUntil(lambda: model.readings.factor == W41)
    rect = inspector.view.row_rect(2)
    picture = inspector.view.grab().toImage()
    ratio = picture.devicePixelRatio()
    color = picture.pixelColor(int((rect.left() + 6) * ratio), int((rect.top() + 4) * ratio))
    assert color.name() == QColor(theme.colors.lit_soft).name()
    assert inspector.narration.text() == "g3 = ∂SOP3/∂Activ1 is the weight W41, as it was before the update."
    point_at_row(inspector.view, 4)
    qtbot.waitUntil(lambda: model.readings.factor == Input(0))
    QGuiApplication.sendEvent(inspector.view, QEvent(QEvent.Type.Leave))
    assert model.readings.factor is None
    assert "Point at a line" in inspector.narration.text()


def test_the_foot_makes_way_for_the_cards_last_line_until_somebody_points(qtbot, inspector, model):
    model.commands.pointing.pin(W11)
    until_idle()
    whole, foot, bar = inspector.view.height(), inspector.narration, inspector.scroll_area.verticalScrollBar()
    inspector.resize(inspector.width(), whole + 160)
    page = foot.parentWidget().parentWidget()
    QGuiApplication.sendEvent(page, QEvent(QEvent.Type.Leave))  # wherever a test before left the pointer
    until_idle()
    assert foot.isVisible() and bar.maximum() == 0
    inspector.resize(inspector.width(), whole + 50)  # with its header, the foot has no room any more
    until_idle()
    assert not foot.isVisible() and bar.maximum() == 0
    point_at_row(inspector.view, 2)
    assert foot.isVisible() and "W41" in foot.text()
    for left in (inspector.view, page):
        QGuiApplication.sendEvent(left, QEvent(QEvent.Type.Leave))
    assert not foot.isVisible()


def test_a_term_of_a_neuron_lights_its_weight(qtbot, inspector, model):
    model.commands.pointing.pin(Neuron(0, 1))
    point_at_row(inspector.view, 1)
    qtbot.waitUntil(lambda: model.readings.factor == Weight(0, 1, 1))


def test_rows_are_walked_by_keyboard_and_read_aloud(qtbot, inspector, model):
    model.commands.pointing.pin(W11)
    whole = inspector.view.accessibleDescription()
    assert whole == inspector.view.card.as_text()
    inspector.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert model.readings.factor == Neuron(1, 0)
    qtbot.keyClick(inspector.view, Qt.Key.Key_Down)
    qtbot.keyClick(inspector.view, Qt.Key.Key_Down)
    assert model.readings.factor == W41
    assert inspector.view.accessibleDescription().startswith("g3 = ∂SOP3/∂Activ1 = W41")
    for _ in range(9):
        qtbot.keyClick(inspector.view, Qt.Key.Key_Down)
    assert model.readings.factor == Input(0), "it stops at the last row"
    qtbot.keyClick(inspector.view, Qt.Key.Key_Up)
    assert inspector.view.lit.name == "g4"
    inspector.view.clearFocus()
    assert model.readings.factor is None


def test_the_card_is_reached_by_tab(qtbot, inspector, model):
    model.commands.pointing.pin(W11)
    inspector.activateWindow()
    close = inspector.findChild(QToolButton)
    close.setFocus(Qt.FocusReason.TabFocusReason)
    assert close.hasFocus()
    qtbot.keyClick(close, Qt.Key.Key_Tab)
    assert inspector.view.hasFocus()


def test_a_row_that_is_walked_to_scrolls_into_sight(qtbot, inspector, model):
    inspector.resize(320, 240)
    model.commands.pointing.pin(W11)
    inspector.view.setFocus(Qt.FocusReason.TabFocusReason)
    bar = inspector.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert not inspector.scroll_area.horizontalScrollBar().isVisible()
    for _ in range(4):
        qtbot.keyClick(inspector.view, Qt.Key.Key_Down)
    shown = QRect(0, bar.value(), inspector.view.width(), inspector.scroll_area.viewport().height())
    assert shown.contains(inspector.view.row_rect(4).toRect())


def test_the_held_card_follows_the_steps(qtbot, inspector, model):
    model.commands.pointing.pin(W11)
    assert inspector.view.card.value == "0.417022"
    model.commands.playback.step()
    qtbot.waitUntil(lambda: inspector.view.card.value == "0.417021")
    assert any(text.startswith("0.417021162 − ") for text in texts(inspector.view))
    model.commands.playback.step_back()
    qtbot.waitUntil(lambda: inspector.view.card.value == "0.417022")


def test_the_held_card_ends_at_the_newest_state(qtbot, inspector, model):
    model.commands.pointing.pin(W11)
    model.commands.playback.run_to(300)
    qtbot.waitUntil(lambda: model.readings.state == 300)
    expected = card_of(model.readings, W11)
    qtbot.waitUntil(lambda: inspector.view.card == expected)


def test_a_reset_leaves_a_card_as_it_was_before_the_run(qtbot, inspector, model, formulas):
    """The longest number of the run had moved each number below its formula, and the update out of sight."""

    def last_factor() -> float:
        return next(text.y for text in inspector.view.shown().texts if text.text == "g5")

    inspector.resize(348, 397)  # as in a window of 1280 × 800
    model.commands.pointing.pin(W12)
    formulas.settle()
    card, before = card_of(model.readings, W12), last_factor()
    model.commands.playback.run_to(75_000)
    qtbot.waitUntil(lambda: model.readings.state == 75_000, timeout=60_000)
    qtbot.waitUntil(lambda: inspector.view.card == card_of(model.readings, W12))
    assert last_factor() > before, "a number got too long to stand beside its formula"
    model.commands.edits.reset()
    qtbot.waitUntil(lambda: inspector.view.card == card)
    assert last_factor() == before


def test_the_lit_row_stays_lit_while_numbers_move(qtbot, inspector, model):
    model.commands.pointing.pin(W11)
    inspector.view.light(0)
    before = inspector.view.lit.value
    model.commands.playback.run_to(200)
    qtbot.waitUntil(lambda: inspector.view.lit.value != before)
    assert model.readings.factor == Neuron(1, 0)


def test_another_pin_starts_with_no_row_lit(inspector, model):
    model.commands.pointing.pin(W11)
    inspector.view.light(2)
    assert model.readings.factor == W41
    model.commands.pointing.pin(Neuron(0, 0))
    assert inspector.view.lit is None
    assert model.readings.factor is None


def test_another_setup_empties_it(inspector, model):
    model.commands.pointing.pin(W11)
    model.commands.documents.open("csdn-2-3-1")
    assert inspector.empty.isVisible()
    model.commands.pointing.pin(Bias(0, 2))
    assert inspector.view.card.title == "B1[2]"


def test_ctrl_c_copies_the_card_as_text(qtbot, inspector, model):
    model.commands.pointing.pin(W11)
    inspector.activateWindow()
    inspector.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(inspector.isActiveWindow)
    QGuiApplication.clipboard().setText("")
    qtbot.keyClick(inspector.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == card_of(model.readings, W11).as_text()
    assert inspector.copy in inspector.view.actions()


@pytest.mark.slow
@pytest.mark.parametrize("width", [300, 348, 520])
@pytest.mark.parametrize("setup", ["gad-3-2-1", "gad-10-2-1", "csdn-2-3-1"])
@pytest.mark.parametrize("typeset", [False, True])
def test_nothing_is_cut_off_and_no_two_texts_overlap(qtbot, inspector, model, formulas, setup, width, typeset):
    model.commands.documents.open(setup)
    inspector.resize(width, 500)
    depth = model.readings.network.depth
    for element in (W11, W41, Neuron(0, 0), Neuron(depth - 1, 0), Input(0)):
        model.commands.pointing.pin(element)
        if typeset:
            formulas.settle()
        view = inspector.view
        boxes = []
        for text in view.shown().texts:
            face = text.face
            boxes.append((text.x, text.y - face.cap_height, text.x + face.width(text.text), text.y, text.text))
        for mark in view.shown().marks:
            extent = formulas.extent(mark.tex, mark.size)
            bottom = mark.y + extent.ascent + extent.descent
            boxes.append((mark.x, mark.y, mark.x + extent.width, bottom, mark.tex))
        for left, top, right, bottom, what in boxes:
            assert left >= 0, what
            assert right <= view.width(), what
            assert top >= 0, what
            assert bottom <= view.height(), what
        for number, one in enumerate(boxes):
            for other in boxes[number + 1 :]:
                across = min(one[2], other[2]) - max(one[0], other[0])
                down = min(one[3], other[3]) - max(one[1], other[1])
                assert across <= 1 or down <= 1, f"{one[4]} runs into {other[4]}"


def test_nothing_jumps_when_the_formulas_are_typeset(inspector, model, formulas):
    model.commands.pointing.pin(W11)
    before = lines(inspector.view)
    height = inspector.view.height()
    assert inspector.view.shown().marks == ()
    formulas.settle()
    assert len(inspector.view.shown().marks) == 12, "two a factor, and two in the first line"
    assert lines(inspector.view) == before
    assert inspector.view.height() == height


def test_formulas_are_drawn_at_full_size_where_there_is_room(inspector, model, formulas):
    inspector.resize(420, 640)
    sizes = set()
    for element in (W11, Neuron(0, 0), Neuron(1, 0)):
        model.commands.pointing.pin(element)
        formulas.settle()
        sizes |= {mark.size for mark in inspector.view.shown().marks}
    assert len(sizes) == 1


def test_the_formulas_of_a_setup_are_typeset_before_anybody_asks(qtbot, inspector, model, formulas, monkeypatch):
    first = Weight(0, 0, 0)
    monkeypatch.setattr(cards, "tex_of_setup", lambda readings: iter([readings.names.of(first).tex]))
    model.commands.documents.open("csdn-2-3-1")
    formulas.start()
    qtbot.waitUntil(lambda: formulas.is_idle)
    assert formulas.extent(model.readings.names.of(first).tex, 10.0) is not None


def test_typeset_formulas_replace_their_text(inspector, model, formulas):
    model.commands.pointing.pin(W11)
    assert "2(Predicted − target)" in texts(inspector.view)
    formulas.settle()
    assert "2(Predicted − target)" not in texts(inspector.view)


@pytest.mark.parametrize("longest", [1500, 3])
def test_chinese_names_are_typeset_and_what_cannot_be_stays_text(
    qtbot, theme, formulas, tmp_path, monkeypatch, longest: int
):
    monkeypatch.setattr(tex_to_svg, "LONGEST", longest)
    monkeypatch.setattr(tex_to_svg, "typeset", tex_to_svg.typeset.__wrapped__)  # what was typeset before is forgotten
    path = tmp_path / "names.toml"
    path.write_text(
        'format = 1\ntitle = "t"\n[network]\ninputs = ["温度"]\n'
        'layers = [{ size = 1, activation = "sigmoid", bias = false, neurons = ["输出"] }]\n'
        "[start]\nweights = [[[0.5]]]\nbiases = [[]]\n[data]\ninputs = [[2.0]]\ntargets = [[1.0]]\n"
        '[training]\nloss = "squared_error"\nlearning_rate = 0.1\n[labels]\nsops = [["净输入1"]]\n',
        encoding="utf-8",
    )
    model = Model(open_setup(path))
    inspector = Inspector(model.store, model.readings, model.commands, theme, formulas)
    qtbot.addWidget(inspector)
    inspector.resize(348, 500)
    inspector.show()
    model.commands.pointing.pin(W11)
    formulas.settle()
    as_text = {"温度", "∂输出", "∂净输入1", "2(输出 − target)"} & set(texts(inspector.view))
    marks = [mark.tex for mark in inspector.view.shown().marks]
    model.close()
    assert len(as_text) == (0 if longest > 3 else 4)
    assert bool(marks) == (longest > 3)


def test_light_and_dark_are_painted_in_their_own_colours(qtbot, inspector, model, theme, formulas):
    model.commands.pointing.pin(W11)
    formulas.settle()
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        theme.choose(scheme)
        picture = inspector.view.grab().toImage()
        assert picture.pixelColor(2, picture.height() - 2).name() == theme.colors.panel
        found = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert {theme.colors.text, theme.colors.accent} <= found


# The card beside the pointer


def test_the_hover_card_is_there_while_something_is_hovered(room, model):
    assert not room.card.isVisible()
    model.commands.pointing.hover(W11, room.mapToGlobal(QPoint(300, 200)))
    assert room.card.isVisible()
    assert room.card.view.card.title == "W11"
    assert body(room.card).topLeft() == QPoint(300 + AWAY, 200 + AWAY)
    model.commands.pointing.hover(Neuron(0, 0), room.mapToGlobal(QPoint(310, 210)))
    assert room.card.view.card.title == "SOP1 → Activ1"
    model.commands.pointing.hover(None)
    assert not room.card.isVisible()


def test_the_hover_card_draws_its_frame_once_for_a_size(room, model, monkeypatch):
    model.commands.pointing.hover(W11, room.mapToGlobal(QPoint(200, 200)))
    first = room.card.grab().toImage()
    drawn: list[object] = []
    monkeypatch.setattr("gui.inspector.hover_card.QPen", lambda *_: drawn.append(None) or QPen())
    assert room.card.grab().toImage() == first and drawn == []
    room.card.resize(room.card.width() + 1, room.card.height())
    room.card.grab()
    assert drawn != []


def is_idle(card: HoverCard) -> bool:
    """Whether nothing is to come after a while."""
    return not any(timer.isActive() for timer in card.findChildren(QTimer))


def test_what_is_only_crossed_has_no_card_and_after_a_rest_each_comes_at_once(qtbot, room, model):
    card, at = room.card, room.mapToGlobal(QPoint(300, 200))
    card.rest = REST
    model.commands.pointing.hover(W11, at)
    assert not card.isVisible()
    model.commands.pointing.hover(None)
    assert is_idle(card)  # it was only crossed
    model.commands.pointing.hover(W11, at)
    qtbot.waitUntil(card.isVisible)
    assert card.view.card.title == "W11"
    model.commands.pointing.hover(Neuron(0, 0), at)
    assert card.isVisible() and card.view.card.title == "SOP1 → Activ1"
    model.commands.pointing.hover(None)
    assert not card.isVisible()
    model.commands.pointing.hover(W11, at)
    assert card.isVisible()
    model.commands.pointing.hover(None)
    qtbot.waitUntil(lambda: is_idle(card))
    model.commands.pointing.hover(W11, at)
    assert not card.isVisible()


def test_the_hover_card_never_comes_where_it_is_not_wanted(room, model):
    at = room.mapToGlobal(QPoint(300, 200))
    model.commands.pointing.hover(W11, at)
    room.card.set_wanted(False)
    assert not room.card.isVisible()
    model.commands.pointing.hover(Neuron(0, 0), at)
    assert not room.card.isVisible()
    room.card.set_wanted(True)
    assert room.card.isVisible()


def test_the_hover_card_lets_the_pointer_through(room, model):
    model.commands.pointing.hover(W11, room.mapToGlobal(QPoint(300, 200)))
    assert room.childAt(body(room.card).center()) is None


@pytest.mark.parametrize("element", [W11, Neuron(1, 0), Input(0)])
@pytest.mark.parametrize("size", [(1280, 800), (760, 520)])
def test_the_hover_card_stays_inside_and_off_the_pointer(room, model, element, size):
    room.resize(*size)
    width, height = size
    for x in (0, width // 3, width // 2, width - 1):
        for y in (0, height // 2, height - 1):
            model.commands.pointing.hover(None)
            model.commands.pointing.hover(element, room.mapToGlobal(QPoint(x, y)))
            assert room.rect().contains(body(room.card)), (x, y)
            assert not body(room.card).contains(QPoint(x, y)), (x, y)


def test_a_card_higher_than_the_window_is_drawn_smaller(room, model):
    room.resize(760, 300)
    model.commands.pointing.hover(W11, room.mapToGlobal(QPoint(10, 10)))
    assert room.rect().contains(body(room.card))
    view = room.card.view
    assert view.height() < view.natural_size().height()
    assert view.width() / view.height() == pytest.approx(
        view.natural_size().width() / view.natural_size().height(), rel=0.02
    )


def test_the_hover_card_comes_along_when_the_window_shrinks(room, model):
    model.commands.pointing.hover(W11, room.mapToGlobal(QPoint(1200, 700)))
    room.resize(1000, 600)
    assert room.rect().contains(body(room.card))


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        (QPoint(100, 100), QPoint(100 + AWAY, 100 + AWAY)),
        (QPoint(900, 100), QPoint(900 - AWAY - 300, 100 + AWAY)),
        (QPoint(100, 700), QPoint(100 + AWAY, 700 - AWAY - 200)),
        (QPoint(900, 700), QPoint(900 - AWAY - 300, 700 - AWAY - 200)),
    ],
)
def test_right_below_is_preferred_and_flipped_at_the_edges(pointer, place):
    assert beside(pointer, QSize(300, 200), QRect(0, 0, 1000, 800), QRect()).topLeft() == place


@pytest.mark.parametrize("x", [0, 150, 500, 850, 960])
@pytest.mark.parametrize("y", [0, 150, 400, 650, 760])
def test_what_it_tells_of_is_left_free_at_every_edge(x, y):
    area, inside = QRect(x, y, 80, 80).intersected(QRect(0, 0, 1000, 800)), QRect(0, 0, 1000, 800)
    for pointer in (area.topLeft(), area.center(), area.bottomRight()):
        card = beside(pointer, QSize(300, 200), inside, area)
        assert not card.intersects(area) and not card.contains(pointer) and inside.contains(card)


def test_what_leaves_no_room_beside_it_is_covered_but_not_under_the_pointer():
    pointer, inside = QPoint(500, 400), QRect(0, 0, 1000, 800)
    assert beside(pointer, QSize(300, 200), inside, inside) == QRect(500 + AWAY, 400 + AWAY, 300, 200)


@pytest.mark.slow
def test_the_hover_card_is_live_and_does_not_tremble(qtbot, room, model, formulas):
    model.commands.pointing.hover(W11, room.mapToGlobal(QPoint(300, 200)))
    formulas.settle()
    card, sizes, values = room.card, [], []

    def look():
        sizes.append((card.width(), card.height()))
        values.append(card.view.card.value)

    card.placed.connect(look)
    model.commands.playback.set_speed(500)
    model.commands.playback.run()
    qtbot.waitUntil(lambda: model.readings.state > 400)
    model.commands.playback.pause()
    assert len(set(values)) > 5, "the numbers moved"
    for side in zip(*sizes, strict=True):
        assert list(side) == sorted(side), "it only ever grows"
    expected = card_of(model.readings, W11)
    qtbot.waitUntil(lambda: card.view.card == expected)


def test_a_small_card_after_a_large_one_is_small(room, model, formulas):
    at = room.mapToGlobal(QPoint(300, 200))
    model.commands.pointing.hover(Input(0), at)
    formulas.settle()
    small = room.card.size()
    model.commands.pointing.hover(Neuron(1, 0), at)
    formulas.settle()
    assert room.card.height() > small.height()
    model.commands.pointing.hover(Input(0), at)
    assert room.card.size() == small


def test_another_setup_while_hovering_hides_the_card(room, model):
    model.commands.pointing.hover(Weight(0, 2, 1), room.mapToGlobal(QPoint(300, 200)))
    model.commands.documents.open("csdn-2-3-1")
    assert not room.card.isVisible()


def test_theme_colours_frame_the_card(room, model, theme):
    model.commands.pointing.hover(Input(0), room.mapToGlobal(QPoint(300, 200)))
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        theme.choose(scheme)
        picture = room.card.grab().toImage()
        middle = picture.pixelColor(SHADOW + 2, picture.height() // 2)
        assert middle.name() == theme.colors.panel


def test_a_theme_of_its_own_is_all_it_takes(qtbot, model, formulas):
    """Views are made from what they are handed; nothing is looked up behind their backs."""
    view = CardView(Theme(Scheme.DARK), formulas)
    qtbot.addWidget(view)
    view.resize(300, 100)
    view.show_card(card_of(model.readings, W11))
    assert view.height() > 200


def test_a_fold_opens_by_click_and_by_enter_and_stays_open_while_numbers_move(qtbot, inspector, model):
    model.commands.documents.open("psi-2-3-3-2")
    model.commands.pointing.pin(Weight(0, 0, 0))
    view = inspector.view
    place = next(n for n, row in enumerate(view.card.rows) if row.fold == "ways")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.row_rect(place).center().toPoint())
    assert sum(row.fold.startswith("ways:") for row in view.card.rows) == 6
    model.commands.playback.step()
    qtbot.waitUntil(lambda: model.readings.state == 1)
    assert view.card.rows[place].opened
    view.light(place)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.card.rows[place].opened
    model.commands.pointing.pin(Weight(0, 0, 1))
    assert not any(row.opened for row in view.card.rows if row.fold != "back")


def test_what_is_hovered_elsewhere_lights_the_line_of_that_number(inspector, model):
    model.commands.pointing.pin(Weight(0, 0, 0))
    until_idle()
    model.commands.pointing.hover(Neuron(0, 0), quantity=quantity_of("da/dz[1,1]"))
    assert inspector.view.lit is not None and inspector.view.lit.name == "g4"
    model.commands.pointing.hover(Weight(1, 0, 0), quantity=quantity_of("w[2,1,1]"))
    assert inspector.view.lit is not None and inspector.view.lit.name == "g3"
    model.commands.pointing.hover(None)
    assert inspector.view.lit is None and model.readings.factor is None


def test_a_neuron_that_is_hovered_as_a_whole_lights_no_line(inspector, model):
    model.commands.pointing.pin(Weight(0, 0, 0))
    until_idle()
    model.commands.pointing.hover(Neuron(0, 0))
    assert inspector.view.lit is None
