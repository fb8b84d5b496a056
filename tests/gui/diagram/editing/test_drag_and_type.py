"""Numbers changed where they are: typed after a double click, dragged up and down; everything follows, all is undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.network.elements import Element, Input, Neuron, Weight
from core.setup.setup import open_setup
from gui.views.data.page import DataPage
from gui.window.main_window import MainWindow

W41 = Weight(1, 0, 0)


def open_editor(window: MainWindow, element: Element) -> None:
    view = window.diagram
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport_point(element))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport_point(element))


def write(window: MainWindow, element: Element, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    open_editor(window, element)
    editor = window.diagram.number_editing.editor
    assert editor.isVisible()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)


def test_a_weight_is_typed_and_everything_follows(window: MainWindow):
    model = window.model
    position = model.readings.network.position(W41)
    open_editor(window, W41)
    assert float(window.diagram.number_editing.editor.text()) == 0.18626
    write(window, W41, "1/3")
    assert model.readings.setup.start[position] == 1 / 3
    assert model.readings.parameters[position] == 1 / 3
    assert model.readings.chain(W41).value == 1 / 3
    assert not window.diagram.number_editing.editor.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert model.readings.setup.start[position] == 0.18626


def test_inputs_and_targets_are_typed_too(window: MainWindow):
    model = window.model
    write(window, Input(2), "0,5")
    assert model.readings.setup.samples.inputs[0].tolist() == [0.1, 0.4, 0.5]
    write(window, Neuron(1, 0), "0.9")
    assert model.readings.setup.samples.targets[0, 0] == 0.9
    open_editor(window, Neuron(0, 0))  # a hidden neuron has no number of its own
    assert not window.diagram.number_editing.editor.isVisible()


def test_escape_and_words_change_nothing(window: MainWindow):
    model = window.model
    before = model.readings.setup
    write(window, W41, "7", Qt.Key.Key_Escape)
    assert model.readings.setup is before
    write(window, W41, "seven")
    assert model.readings.setup is before
    assert window.diagram.number_editing.editor.isVisible()
    assert window.diagram.number_editing.editor.fault == '"seven" is not a number.'
    assert window.diagram.number_editing.editor.text() == "seven"


def test_a_weight_is_dragged_up_and_the_run_follows(window: MainWindow, qtbot: QtBot):
    model, view = window.model, window.diagram
    model.commands.playback.run_to(300)
    qtbot.waitUntil(lambda: model.readings.state == 300)
    model.commands.playback.seek(0)
    at = view.viewport_point(W41)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for up in (10, 30, 50):
        QTest.mouseMove(view.viewport(), at - QPoint(0, up))
        QApplication.processEvents()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(0, 50))
    position = model.readings.network.position(W41)
    assert model.readings.setup.start[position] == pytest.approx(0.18626 + 0.5, abs=2e-4)
    assert model.readings.history.last == 300
    assert len(model.readings.kept_runs) == 1
    assert model.commands.edits.undo.undoText() == f"W41 0.18626 → {model.readings.setup.start[position]:.4g}"
    model.commands.edits.undo.undo()
    assert model.readings.setup.start[position] == 0.18626


def test_at_a_later_state_a_weight_branches_the_run(window: MainWindow, qtbot: QtBot):
    model = window.model
    model.commands.playback.run_to(300)
    qtbot.waitUntil(lambda: model.readings.state == 300)
    model.commands.playback.seek(100)
    write(window, W41, "-0.5")
    assert model.readings.branched_at == 100
    assert model.readings.parameters[model.readings.network.position(W41)] == -0.5
    assert model.readings.history.last == 300
    assert model.readings.setup.start[model.readings.network.position(W41)] == 0.18626


def test_while_samples_are_held_out_they_are_changed_all_the_same(window: MainWindow):
    window.open("moons-2-3-2")
    window.views.show_view("data")
    window.views.page(DataPage).hold_out.share.setValue(20)
    model, shown = window.model, window.readings.sample
    trained = model.readings.setup.samples.inputs.copy()
    write(window, Input(0), "2.5")
    assert model.readings.whole.inputs[shown, 0] == 2.5
    assert (len(model.readings.whole.inputs), len(model.readings.setup.samples.inputs)) == (300, 240)
    assert (model.readings.setup.samples.inputs != trained).sum() == 1


def menu_of(window: MainWindow, element: Element | None) -> list[QAction]:
    """All that a right click there offers, that in the menu's menus too."""
    menu = window.diagram.menus.menu_for(element, window.diagram)
    inner = [action for each in menu.findChildren(QMenu) for action in each.actions()]
    return [*menu.actions(), *inner]


def choose(window: MainWindow, element: Element | None, words: str) -> None:
    (action,) = [action for action in menu_of(window, element) if action.text() == words]
    assert action.isEnabled()
    action.trigger()


def test_neurons_and_layers_come_and_go_by_a_right_click(window: MainWindow):
    model = window.model
    choose(window, Neuron(0, 1), "Add a neuron to this layer")
    choose(window, Input(0), "Remove this input")
    choose(window, W41, "Add a layer here")
    assert model.readings.network.sizes == (2, 3, 3, 1)
    choose(window, Neuron(1, 0), "Remove this layer")
    choose(window, Neuron(0, 0), "Remove this neuron")
    choose(window, None, "Add a layer before the outputs")
    assert model.readings.network.sizes == (2, 2, 3, 1)
    while model.commands.edits.undo.canUndo():
        model.commands.edits.undo.undo()
    assert model.readings.network.sizes == (3, 2, 1)
    (less,) = [each for each in menu_of(window, Neuron(1, 0)) if each.text() == "Remove this neuron"]
    assert not less.isEnabled()  # it is the only one


def test_a_right_click_that_draws_weights_says_which(window: MainWindow):
    choose(window, Neuron(0, 1), "Add a neuron to this layer")
    said = window.statusBar().currentMessage
    assert said() == "New weights into layer 1, 2 were drawn; all others are as they were."
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    choose(window, Neuron(0, 1), "Remove this neuron")
    assert said() == "The start was drawn again, for this network: into layer 1, 2 lead other weights now."


def test_a_layer_gets_another_activation_and_other_biases_by_a_right_click(window: MainWindow):
    model = window.model
    assert [each.text() for each in menu_of(window, Neuron(0, 0)) if each.isChecked()] == ["sigmoid", "none"]
    choose(window, Neuron(0, 0), "tanh")
    choose(window, Neuron(0, 0), "fixed")
    assert model.readings.network.layers[0].activation.name == "tanh"
    assert model.readings.setup.scenario.network.layers[0].bias == "fixed"
    assert "softmax" not in {each.text() for each in menu_of(window, Neuron(0, 0))}
    assert "softmax" in {each.text() for each in menu_of(window, Neuron(1, 0))}
    model.commands.edits.undo.undo()
    model.commands.edits.undo.undo()
    assert model.readings.network.layers[0].activation.name == "sigmoid"


def name(window: MainWindow, element: Element, called: str, text: str) -> None:
    choose(window, element, f"Rename {called}…")
    editor = window.diagram.namer.editor
    assert editor.isVisible()
    assert editor.text() == called
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_one_neuron_is_named_where_it_stands(window: MainWindow):
    model = window.model
    name(window, Neuron(0, 1), "Activ2", "knee")
    assert model.readings.setup.scenario.network.layers[0].neurons == ["Activ1", "knee"]
    assert not window.diagram.namer.editor.isVisible()
    name(window, Input(2), "X3", "size")
    assert model.readings.names.input(2) == "size"
    assert model.commands.edits.undo.undoText() == "name X3 → size"
    name(window, Neuron(0, 1), "knee", "")  # nothing: the rule's name again
    assert model.readings.setup.scenario.network.layers[0].neurons is None
    assert model.readings.names.activation(0, 1) == "Activ2"
    for _ in range(3):
        model.commands.edits.undo.undo()
    assert model.readings.names.input(2) == "X3"


def test_a_name_that_is_taken_is_said(window: MainWindow):
    before = window.readings.setup
    name(window, Neuron(0, 1), "Activ2", "Activ1")
    assert window.readings.setup is before
    assert window.diagram.namer.editor.isVisible()
    assert "Activ1" in window.statusBar().currentMessage()
    QTest.keyClick(window.diagram.namer.editor, Qt.Key.Key_Escape)
    assert window.readings.setup is before


def test_a_number_is_typed_by_way_of_the_menu(window: MainWindow):
    choose(window, W41, "Edit value of W41…")
    editor = window.diagram.number_editing.editor
    QTest.keyClicks(editor, "0,5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.readings.setup.start[window.readings.network.position(W41)] == 0.5
    choose(window, Neuron(1, 0), "Edit value of target…")
    QTest.keyClicks(editor, "1/4")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.readings.setup.samples.targets[0, 0] == 0.25
    assert not [each for each in menu_of(window, Neuron(0, 0)) if each.text().startswith("Edit value")]


def move_onto(window: MainWindow, element: Element) -> None:
    view = window.diagram
    QTest.mouseMove(view.viewport(), QPoint(3, 3))
    QTest.mouseMove(view.viewport(), view.viewport_point(element))
    QApplication.processEvents()


def test_no_card_covers_what_is_typed(window: MainWindow):
    view, card = window.diagram, window.hover_card
    for element, editor in ((W41, view.number_editing.editor), (Neuron(0, 1), view.namer.editor)):
        move_onto(window, element)
        assert card.isVisible()
        if element == W41:
            open_editor(window, element)
            QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport_point(element))
        else:
            choose(window, element, "Rename Activ2…")
        assert editor.isVisible()
        move_onto(window, Input(0))
        assert not card.isVisible()
        assert window.readings.hovered is None
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        move_onto(window, element)
        assert card.isVisible()


def test_no_card_covers_a_menu(window: MainWindow):
    view = window.diagram
    move_onto(window, W41)
    assert window.hover_card.isVisible()
    at = view.viewport_point(W41)
    on_screen = view.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, view.viewport().mapTo(view, at), on_screen)
    view.contextMenuEvent(event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert not window.hover_card.isVisible()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, pos=at)
    assert not window.hover_card.isVisible()
    menu.close()
    move_onto(window, Input(1))
    assert window.hover_card.isVisible()


def test_a_long_number_is_shown_from_its_beginning_and_whole(window: MainWindow):
    value = "0.5175805808247191"
    write(window, W41, value)
    open_editor(window, W41)
    editor = window.diagram.number_editing.editor
    assert editor.text() == editor.selectedText() == value
    assert editor.cursorPosition() == 0
    last = editor.rect().center()
    last.setX(editor.rect().right() - 10)
    assert editor.cursorPositionAt(last) == len(value)
    assert editor.fontMetrics().horizontalAdvance(value) + 16 <= editor.width()
    QTest.keyClicks(editor, "1/3")  # what is selected is typed over
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.readings.setup.start[window.readings.network.position(W41)] == 1 / 3
    open_editor(window, W41)
    QTest.keyClicks(editor, "no number at all")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert (editor.text(), editor.fault) == ("no number at all", '"no" is not a number.')
    QTest.keyClick(editor, Qt.Key.Key_Escape)
