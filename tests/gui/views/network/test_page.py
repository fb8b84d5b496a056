"""The network edited in its panel, and all of it undone again."""

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.base.number_format import NumberFormat
from core.setup.changes import add_layer
from core.setup.setup import open_setup
from gui.look.theme import Scheme
from gui.views.network.page import NetworkPage
from gui.views.network.title_and_notes import TextsForm
from gui.widgets.message_beside import MessageBeside
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle
from tests.gui.scenarios.test_panel import OWN


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    window.views.show_view("network")
    return window.views.page(NetworkPage)


def write(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_4_5_3_2_network_is_built_by_hand(window: MainWindow, page: NetworkPage):
    window.actions_made["new"].trigger()
    page.layers.sizes[0].setValue(4)
    page.layers.sizes[1].setValue(5)
    page.layers.adds[1].click()
    page.layers.sizes[3].setValue(2)
    model = window.model
    assert model.readings.network.sizes == (4, 5, 3, 2)
    page.layers.activations[0].chosen.emit("tanh")
    page.layers.activations[2].chosen.emit("softmax")
    assert "cross-entropy" in page.message.text()
    page.training.loss.chosen.emit("cross_entropy")
    assert page.message.text() == ""
    assert [layer.activation.name for layer in model.readings.network.layers] == ["tanh", "sigmoid", "softmax"]
    write(page.layers.names[0], "a, b, c, d")
    assert model.readings.names.input(3) == "d"
    while model.commands.edits.undo.canUndo():
        model.commands.edits.undo.undo()
    assert model.readings.network.sizes == (2, 2, 1)


def test_from_the_facts_one_is_led_to_the_learning_rate(window: MainWindow):
    window.actions_made["lower_views"].setChecked(False)
    QTest.mouseClick(window.scenario_panel.facts.change, Qt.MouseButton.LeftButton)
    until_idle()
    rate = window.views.page(NetworkPage).training.rate
    assert window.views.shown == "network" and rate.hasFocus()
    assert rate.visibleRegion().boundingRect() == rate.rect(), "it is scrolled to"
    QTest.keyClicks(rate, "0.01")
    QTest.keyClick(rate, Qt.Key.Key_Return)
    assert window.scenario_panel.facts.values["rate"].text() == "0.01"


def test_it_is_said_that_a_picture_with_a_pixel_more_is_none(window: MainWindow, page: NetworkPage):
    window.document.open("digits-64-20-10")
    page.layers.sizes[1].setValue(10)  # of the hidden layer
    assert window.readings.setup.image_shape == (8, 8) and "picture" not in page.message.text()
    page.layers.sizes[0].setValue(65)
    assert window.readings.setup.image_shape is None
    assert page.message.text().endswith("The inputs are no picture any more.")
    window.model.commands.edits.undo.undo()
    assert window.readings.setup.image_shape == (8, 8)


def test_what_stays_and_what_was_drawn_is_said(window: MainWindow, page: NetworkPage):
    before = window.readings.setup
    page.layers.sizes[1].setValue(3)
    setup = window.readings.setup
    kept = setup.network.weights(setup.start)[0][:, :2]
    assert kept.tolist() == before.network.weights(before.start)[0].tolist()
    assert page.message.text() == "New weights into layer 1, 2 were drawn; all others are as they were."
    page.layers.adds[0].click()
    assert window.readings.network.sizes == (3, 3, 3, 1)
    page.layers.removes[0].click()
    assert window.readings.network.sizes == (3, 3, 1)


def test_a_number_of_an_activation_is_read_whole(window: MainWindow, page: NetworkPage):
    """The field was one point too narrow for 0.01, and cut longer ones off."""
    page.layers.activations[0].chosen.emit("leaky_relu")
    option = page.layers.options[0]
    for number in ("0.01", "0.000125"):
        write(option, number)
        until_idle()
        assert option.text() == number and option.width() >= option.full_width()


def test_what_was_refused_goes_with_the_number_that_is_undone(window: MainWindow, page: NetworkPage):
    rate, size, l2 = page.training.rate, page.layers.sizes[1], page.training.l2
    for field, good in ((rate, "0.01"), (size, "3")):
        write(field, good)
    for field in (l2, size, rate):  # the keyboard stays at the rate
        write(field, "1abc")
    for action in ("undo", "undo"):
        window.actions_made[action].trigger()
    assert (rate.text(), rate.fault) == ("0.001", "")
    assert (page.layers.sizes[1].text(), page.layers.sizes[1].fault) == ("2", "")
    assert l2.text() == "1abc"


def test_training_is_edited_and_the_run_follows(window: MainWindow, page: NetworkPage, qtbot: QtBot):
    model = window.model
    model.commands.playback.run_to(300)
    qtbot.waitUntil(lambda: model.readings.state == 300)
    write(page.training.rate, "1/4")
    assert model.readings.setup.learning_rate == 0.25
    assert model.readings.state == model.readings.history.last == 300
    page.training.loss.chosen.emit("half_squared_error")
    assert "½" in window.diagram.shown().headline
    page.training.batch.setValue(0)
    assert model.readings.setup.scenario.training.batch == "all"
    write(page.training.rate, "0")
    assert "nothing is learned" in page.message.text()
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        window.theme.choose(scheme)
        assert window.theme.colors.error in page.message.styleSheet()


def test_what_can_not_be_is_said_and_the_field_shows_again_what_is(window: MainWindow, page: NetworkPage):
    before = window.readings.setup
    write(page.training.rate, "fast")
    assert page.training.rate.fault == '"fast" is not a number.'
    assert (page.training.rate.text(), page.training.rate.value()) == ("fast", 0.001)
    write(page.training.l2, "-1")
    assert page.training.l2.fault == "−1 is out of the range: numbers from 0 up."
    write(page.layers.names[1], "only one")
    assert page.message.text().startswith("This can't be changed: ")
    assert page.layers.names[1].text() == "Activ1, Activ2"
    page.layers.sizes[1].setValue(40_000_000)
    assert "at most 50\u00a0000\u00a0000" in page.layers.sizes[1].fault
    assert page.layers.sizes[1].value() == 2
    assert window.readings.setup is before
    assert not window.commands.edits.undo.canUndo()


def test_rows_that_are_made_anew_forget_what_could_not_be_read(window: MainWindow, page: NetworkPage):
    write(page.layers.sizes[1], "2.5")
    assert page.layers.sizes[1].fault
    page.layers.adds[0].click()
    window.diagram.setFocus()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.layers.names[0].setFocus()
    assert window.readings.network.sizes == (3, 3, 2, 1)
    assert not any(field.fault for field in page.layers.sizes)
    assert not [each for each in window.findChildren(MessageBeside) if each.isVisible()]


def test_weights_are_drawn_by_the_seed_and_that_is_undone(window: MainWindow, page: NetworkPage):
    model = window.model
    before = model.readings.setup.start.tolist()
    page.start.next.click()
    first = model.readings.setup.start.tolist()
    assert page.start.seed.value() == 1
    page.start.next.click()
    assert model.readings.setup.start.tolist() != first
    model.commands.edits.undo.undo()
    assert model.readings.setup.start.tolist() == first
    model.commands.edits.undo.undo()
    assert model.readings.setup.start.tolist() == before


def here() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(here(), key, modifiers)


def type_over(text: str) -> None:
    QTest.keyClick(here(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(here(), text)


def test_the_whole_network_is_typed_with_tab_from_field_to_field(window: MainWindow, page: NetworkPage):
    window.actions_made["new"].trigger()
    model, layers = window.model, page.layers
    page.texts.title.setFocus()
    type_over("By hand")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert here() is layers.sizes[0]
    type_over("4")
    press(Qt.Key.Key_Tab)
    assert here() is layers.names[0]
    type_over("a, b, c, d")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert here() is layers.sizes[1]
    type_over("5")
    press(Qt.Key.Key_Return)
    assert here() is layers.sizes[1]
    press(Qt.Key.Key_Tab)
    assert here() is layers.activations[0]
    press(Qt.Key.Key_Down)  # from sigmoid, which has a scale, to tanh, which has none
    assert here() is layers.activations[0]
    assert not layers.options[0].isVisible()
    press(Qt.Key.Key_Tab)
    assert here() is layers.biases[0]
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert here() is layers.sizes[1]
    type_over("6")
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert here() is layers.adds[0]
    assert model.readings.network.sizes == (4, 6, 1)
    assert model.readings.names.input(3) == "d"
    assert model.readings.network.layers[0].activation.name == "tanh"
    assert model.readings.setup.scenario.title == "By hand"


def test_tab_goes_from_the_layers_on_to_the_training_and_through_it(window: MainWindow, page: NetworkPage):
    page.layers.adds[0].click()  # rows that are made later have their place too
    page.layers.names[-1].setFocus()
    press(Qt.Key.Key_Tab)
    assert here() is page.training.loss
    press(Qt.Key.Key_Down)
    for field, text in ((page.training.rate, "1/4"), (page.training.batch, "0")):
        press(Qt.Key.Key_Tab)
        assert here() is field
        type_over(text)
    press(Qt.Key.Key_Tab)
    assert here() is page.training.reduction
    assert window.readings.setup.learning_rate == 0.25
    assert window.readings.setup.scenario.training.batch == "all"
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert here() is page.training.batch


def test_a_button_pressed_by_keys_keeps_the_keyboard_where_rows_come_and_go(window: MainWindow, page: NetworkPage):
    page.layers.adds[0].setFocus()
    press(Qt.Key.Key_Space)
    assert window.readings.network.depth == 3
    assert here() is page.layers.adds[0]
    press(Qt.Key.Key_Tab)
    assert here() is page.layers.sizes[1]


def test_names_have_room_and_the_tool_tip_says_them_all(window: MainWindow, page: NetworkPage):
    window.commands.documents.open_setup(add_layer(open_setup("gad-3-2-1"), 1, 3).setup)
    for scheme in Scheme:
        window.theme.choose(scheme)
        QApplication.processEvents()
        by_rule = page.layers.names[2]
        assert by_rule.text() == ""
        assert by_rule.toolTip().splitlines()[0] == "Activ3, Activ4, Activ5"
        for part in (page.texts, page.layers, page.training):
            assert part.minimumSizeHint().width() <= part.visibleRegion().boundingRect().width(), scheme
        for field in page.layers.names[:3]:
            shown = field.text() or field.placeholderText()
            assert field.fontMetrics().horizontalAdvance(shown) + 16 <= field.width(), (scheme, shown)
            around = QRect(field.mapTo(page, QPoint(0, 0)), field.size())
            assert not around.intersects(QRect(page.training.mapTo(page, QPoint(0, 0)), page.training.size())), scheme
            assert field.visibleRegion().boundingRect() == field.rect(), scheme


def test_title_and_notes_are_written_and_that_is_undone(window: MainWindow, page: NetworkPage):
    window.actions_made["new"].trigger()
    model = window.model
    assert "XOR" in page.texts.notes.toPlainText()
    write(page.texts.title, "My own")
    assert model.readings.setup.scenario.title == "My own"
    assert model.commands.edits.undo.undoText() == "title Untitled → My own"
    page.texts.unfold.click()
    assert here() is page.texts.notes
    type_over("Look here.")
    press(Qt.Key.Key_Return)
    QTest.keyClicks(here(), "And there.")
    press(Qt.Key.Key_Tab)
    assert here() is page.layers.sizes[0]
    assert model.readings.setup.scenario.notes == "Look here.\nAnd there."
    model.commands.edits.undo.undo()
    model.commands.edits.undo.undo()
    assert page.texts.title.text() == "Untitled"
    assert "XOR" in page.texts.notes.toPlainText()
    write(page.texts.title, "  ")
    assert page.message.text() == "This can't be changed: a scenario needs a title."
    assert page.texts.title.text() == "Untitled"


def test_of_several_languages_the_one_that_is_shown_is_changed(window: MainWindow, page: NetworkPage, tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    setup = open_setup(path)
    default = QLocale()
    form = TextsForm()
    made = []
    form.wanted.connect(lambda text, change: made.append(change(setup)))
    QLocale.setDefault(QLocale("de_AT"))
    try:
        form.show_setup(setup)
        assert form.title.text() == "Meins"
        write(form.title, "Unseres")
    finally:
        QLocale.setDefault(default)
    assert made[0].scenario.title == {"en": "My own", "de": "Unseres"}


def test_numbers_and_what_a_change_is_called_follow_the_format(window: MainWindow, page: NetworkPage):
    window.commands.display.write_numbers(NumberFormat(4, scientific=True))
    write(page.training.rate, "1/3")
    assert window.commands.edits.undo.undoText() == "learning rate 1e−3 → 3.333e−1"
    window.views.setFocus()
    assert page.training.rate.text() == "3.333e−1"
    window.commands.display.write_numbers(NumberFormat(3))
    assert page.training.rate.text() == "0.333"
    write(page.training.rate, "2/3")
    assert window.commands.edits.undo.undoText() == "learning rate 0.333 → 0.667"
