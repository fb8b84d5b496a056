"""The whole window, by real keys and real mouse moves."""

import threading

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QMessageBox,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from core.network.elements import Bias, Input, Neuron, Weight
from core.setup.setup import open_setup
from gui.inspector.hover_card import SHADOW
from gui.lessons.lesson_pane import LessonPane
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.model.window_state import AS_FAST_AS_IT_GOES, EdgeValue
from gui.plots.prediction_plot import PredictionPlot
from gui.practice.chooser.chooser_page import ChooserPage
from gui.stops.chooser import StopChooser
from gui.threads.job import Job, Report
from gui.window.main_window import MainWindow
from tests import ROOT
from tests.gui.dropping import drag_in

pytestmark = pytest.mark.smoke

W11 = Weight(0, 0, 0)
# PySide6 6.12 has other constructors for these events, which the versions before don't have.
DROPS = pytest.mark.filterwarnings(
    "ignore:Function.*Drag:DeprecationWarning", "ignore:Function.*Drop:DeprecationWarning"
)


def point_at(window: MainWindow, element) -> None:
    QTest.mouseMove(window.diagram.viewport(), QPoint(2, 2))
    QTest.mouseMove(window.diagram.viewport(), window.diagram.viewport_point(element))
    QApplication.processEvents()


def state_is(qtbot, window: MainWindow, state: int) -> None:
    qtbot.waitUntil(lambda: window.readings.state == state)


def boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def test_the_setup_w11_at_the_start_and_after_one_step(qtbot, window, reference):
    point_at(window, W11)
    assert window.readings.hovered == W11
    assert window.hover_card.isVisible()
    said = window.hover_card.view.accessibleDescription()
    for part in ("W11", "0.417022", "2(Predicted − target)", "0.759049", "0.000838205"):
        assert part in said
    QTest.keyClick(window, Qt.Key.Key_Right)
    state_is(qtbot, window, 1)
    assert window.readings.chain(W11).value == pytest.approx(reference("gad-3-2-1", 1)["weights"][0][0][0], rel=1e-14)
    assert "0.417021" in window.hover_card.view.accessibleDescription()


def test_pointing_at_anything_brings_its_card_and_leaving_takes_it_away(window):
    for element in (Input(2), Neuron(0, 1), Neuron(1, 0), Weight(0, 2, 1), Weight(1, 1, 0)):
        point_at(window, element)
        assert window.readings.hovered == element
        assert window.hover_card.isVisible(), element
        assert window.readings.names.of(element) in window.hover_card.view.accessibleDescription()
        window.commands.pointing.hover(None)
        assert not window.hover_card.isVisible(), element


def card_covers(window: MainWindow, element: Input | Neuron) -> bool:
    """Whether the card that is there covers some of that, or of what is written around it."""
    diagram, card = window.diagram, window.hover_card
    assert card.isVisible() and window.readings.hovered == element
    footprint = diagram.mapFromScene(diagram.places.footprints[element]).boundingRect()
    body = card.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    return body.intersects(footprint.translated(diagram.viewport().mapTo(window, QPoint())))


def test_the_card_of_a_neuron_leaves_free_what_stands_in_it_and_around_it(window):
    for element in (Input(0), Input(2), Neuron(0, 0), Neuron(0, 1), Neuron(1, 0)):
        point_at(window, element)
        assert not card_covers(window, element), element


def test_so_it_does_where_the_network_is_walked_by_keys(window):
    QTest.keyClick(window, Qt.Key.Key_W)
    while not isinstance(window.readings.hovered, Neuron):
        QTest.keyClick(window.diagram, Qt.Key.Key_Right)
    assert not card_covers(window, window.readings.hovered)


def test_the_card_of_what_is_held_covers_nothing_while_the_inspector_shows_it(window):
    point_at(window, W11)
    window.commands.pointing.pin(W11)
    assert not window.hover_card.isVisible()
    window.commands.pointing.pin(None)
    assert window.hover_card.isVisible()
    window.commands.pointing.hover(None)
    window.commands.pointing.pin(W11)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert not window.inspector.isVisible()
    point_at(window, W11)
    assert window.hover_card.isVisible(), "it is seen nowhere else"


def test_the_card_stays_live_while_training_runs(qtbot, window):
    point_at(window, W11)
    before = window.hover_card.view.accessibleDescription()
    window.commands.playback.set_speed(1000)  # at full speed all 80,000 states would be over at once
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.readings.state > 200)
    assert window.hover_card.view.accessibleDescription() != before
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert not window.readings.running


def test_click_pins_and_escape_lets_go(window):
    at = window.diagram.viewport_point(W11)
    point_at(window, W11)
    QTest.mouseClick(window.diagram.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.readings.pinned == W11
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.readings.pinned is None


def test_after_a_click_in_the_diagram_the_arrow_still_steps(qtbot, window):
    QTest.mouseClick(window.diagram.viewport(), Qt.MouseButton.LeftButton, pos=window.diagram.viewport_point(W11))
    QTest.keyClick(window.diagram, Qt.Key.Key_Right)
    state_is(qtbot, window, 1)
    QTest.keyClick(window.diagram, Qt.Key.Key_Left)
    state_is(qtbot, window, 0)


def test_the_obvious_keys(qtbot, window):
    model = window.model
    for state in (1, 2, 3):
        QTest.keyClick(window, Qt.Key.Key_Right)
        state_is(qtbot, window, state)
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert model.readings.state == 2
    QTest.keyClick(window, Qt.Key.Key_End)
    assert model.readings.state == 3
    QTest.keyClick(window, Qt.Key.Key_Home)
    assert (model.readings.state, model.readings.history.last) == (0, 3), "what is recorded stays"
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert (model.readings.state, model.readings.history.last) == (0, 0), "it begins anew"
    for key, shown in (("2", EdgeValue.GRADIENT), ("3", EdgeValue.UPDATE), ("1", EdgeValue.WEIGHT)):
        QTest.keyClick(window, key)
        assert model.readings.shown_on_edges is shown
        assert window.transport.shown.currentData() is shown
    QTest.keyClick(window, Qt.Key.Key_BracketLeft)
    assert model.readings.speed == 10_000
    QTest.keyClick(window, Qt.Key.Key_BracketRight)
    assert model.readings.speed == AS_FAST_AS_IT_GOES


def test_a_state_typed_into_the_field_is_gone_to(qtbot, window):
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    field = window.transport.state
    assert window.transport.state.hasFocus()
    QTest.keyClicks(window.transport.state, "1 200")
    QTest.keyClick(window.transport.state, Qt.Key.Key_Return)
    state_is(qtbot, window, 1200)
    assert field.text().split() == ["1", "200"]
    window.transport.state.selectAll()
    QTest.keyClicks(window.transport.state, "junk7")
    QTest.keyClick(window.transport.state, Qt.Key.Key_Return)
    assert field.fault == '"junk" is not a number.' and field.text() == "junk7"
    state_is(qtbot, window, 1200)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text().split() == ["1", "200"] and not field.fault


def test_space_on_a_focused_button_presses_that_button(qtbot, window):
    step = next(
        b for b in window.transport.findChildren(QToolButton) if b.defaultAction() is window.actions_made["step"]
    )
    step.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(step, Qt.Key.Key_Space)
    state_is(qtbot, window, 1)
    assert not window.readings.running


def test_a_step_button_that_is_clicked_leaves_the_keyboard_where_it_was(qtbot, window):
    step = next(
        b for b in window.transport.findChildren(QToolButton) if b.defaultAction() is window.actions_made["step"]
    )
    before = QApplication.focusWidget()
    QTest.mouseClick(step, Qt.MouseButton.LeftButton)
    state_is(qtbot, window, 1)
    assert QApplication.focusWidget() is before


def test_w_walks_the_network_by_the_arrow_keys(window):
    QTest.keyClick(window, Qt.Key.Key_W)
    QTest.keyClick(window.diagram, Qt.Key.Key_Right)
    assert window.readings.hovered == W11
    assert window.hover_card.isVisible()
    QTest.keyClick(window.diagram, Qt.Key.Key_Return)
    QTest.keyClick(window.diagram, Qt.Key.Key_Escape)
    assert (window.readings.pinned, window.readings.hovered) == (W11, None)
    QTest.keyClick(window.diagram, Qt.Key.Key_Escape)
    assert window.readings.pinned is None
    assert window.readings.state == 0


def test_every_control_says_what_it_is(window):
    for control in window.findChildren(QAbstractButton):
        if control.isVisibleTo(window) and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert control.accessibleName() or control.text(), control
            assert control.toolTip(), control.text() or control.objectName()
    for action in window.actions_made.all():
        keys = action.shortcut().toString()
        assert action.statusTip(), action.text()
        assert not keys or action.shortcut().toString(action.shortcut().SequenceFormat.NativeText) in action.toolTip()


def test_tab_reaches_every_part_of_the_window_and_comes_round(window):
    seen: list[QWidget] = []
    window.activateWindow()
    window.diagram.setFocus()
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused in seen:
            break
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in seen
    for part in (
        window.transport,
        window.scenario_panel,
        window.diagram,
        window.error_plot,
        window.views.page(PredictionPlot),
    ):
        assert any(part is widget or part.isAncestorOf(widget) for widget in seen), part


def test_opening_a_broken_file_says_why_and_keeps_what_is_open(qtbot, window, tmp_path):
    QTest.keyClick(window, Qt.Key.Key_Right)
    state_is(qtbot, window, 1)
    broken = tmp_path / "broken.toml"
    broken.write_text("format = 1\ntitel = 'x'\n", encoding="utf-8")
    window.open(broken)
    (box,) = boxes()
    assert str(broken) in box.text()
    assert 'titel: is no key of the format (did you mean "title"?)' in box.text()
    box.close()
    assert (window.readings.setup.name, window.readings.state) == ("gad-3-2-1", 1)
    assert window.windowTitle() == "3-2-1, by the chain rule[*] — Backstep"


@DROPS
def test_a_file_dropped_on_the_window_is_opened_and_remembered(window, tmp_path):
    path = tmp_path / "mine.toml"
    source = ROOT / "resources/scenarios/csdn-2-3-1.toml"
    path.write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    where, buttons, keys = QPointF(600, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = drag_in(where, mime)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys, QEvent.Type.Drop)
    QApplication.sendEvent(window, dropped)
    assert window.windowTitle() == "2-3-1, by hand[*] — mine.toml — Backstep"
    assert window.readings.network.sizes == (2, 3, 1)
    assert path in window.scenario_panel.recent()
    point_at(window, Bias(1, 0))
    assert window.readings.hovered == Bias(1, 0)
    assert "B2" in window.hover_card.view.accessibleDescription()


@DROPS
def test_text_dragged_over_the_window_is_not_taken(window):
    mime = QMimeData()
    mime.setText("no file")
    entered = drag_in(QPointF(600, 300), mime)
    entered.ignore()
    QApplication.sendEvent(window, entered)
    assert not entered.isAccepted()


def test_a_run_that_leaves_the_numbers_is_explained_and_earlier_states_are_there(qtbot, window, tmp_path):
    wild = tmp_path / "wild.toml"
    source = (ROOT / "resources/scenarios/gad-3-2-1.toml").read_text(encoding="utf-8")
    wild.write_text(
        source.replace('"sigmoid"', '"identity"').replace("learning_rate = 0.001", "learning_rate = 1e300"),
        encoding="utf-8",
    )
    window.open(wild)
    assert not window.ended_bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(window.ended_bar.isVisible)
    ended = window.readings.ended
    assert f"iteration {ended.state}" in window.ended_bar.text.text()
    assert ended.name in window.ended_bar.text.text()
    qtbot.waitUntil(lambda: not window.actions_made["step"].isEnabled())  # once it has played to there
    window.grab()
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert window.readings.state == ended.state - 1
    QTest.mouseClick(window.ended_bar.show_state, Qt.MouseButton.LeftButton)
    assert window.readings.state == ended.state
    point_at(window, W11)
    assert "nan" not in window.hover_card.view.accessibleDescription().lower().split()
    window.open("gad-3-2-1")
    assert not window.ended_bar.isVisible()


def test_what_was_done_to_the_frame_is_remembered(qtbot, settings: QSettings, theme: Theme):
    first = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    with qtbot.waitExposed(first):
        first.show()
    first.resize(1280, 760)  # the screen of the tests is 800 points wide, and the width comes back cut to it
    first.transport.speed.setValue(3)
    theme.choose(Scheme.DARK)
    first.close()
    second = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    assert second.height() == 760
    assert second.readings.speed == 10
    assert settings.value("colors") == "dark"
    second.close()


def test_closing_while_training_runs_ends_cleanly(qtbot, theme, settings):
    window = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    with qtbot.waitExposed(window):
        window.show()
    window.commands.playback.run()
    qtbot.waitUntil(lambda: window.readings.state > 100)
    thread = window.model.training
    window.close()
    assert thread.is_over


def test_the_filter_keeps_space_and_the_arrows_to_itself(window):
    field = window.scenario_panel.findChild(QLineEdit)
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClicks(field, "two inputs")
    QTest.keyClick(field, Qt.Key.Key_Left)
    assert field.text() == "two inputs"
    assert (window.readings.running, window.readings.state) == (False, 0)


def test_light_and_dark_are_painted_in_their_own_colours(window, theme):
    def corner() -> str:
        return window.diagram.grab().toImage().pixelColor(40, window.diagram.height() // 2).name()

    light = corner()
    theme.choose(Scheme.DARK)
    assert corner() != light
    theme.choose(Scheme.LIGHT)
    assert corner() == light


def test_the_keys_are_the_trainings_again_after_opening_and_after_typing_a_state(qtbot, window):
    panel = window.scenario_panel
    panel.filter.setFocus()
    window.open("csdn-2-3-1")
    assert window.focusWidget() is window.diagram
    window.transport.state.setFocus()
    window.transport.state.selectAll()
    QTest.keyClicks(window.transport.state, "12")
    QTest.keyClick(window.transport.state, Qt.Key.Key_Return)
    assert window.focusWidget() is window.diagram
    state_is(qtbot, window, 12)


def test_the_settings_are_reset_in_one_place(qtbot, window, settings):
    window.theme.choose(Scheme.DARK)
    window.commands.playback.set_speed(5)
    window.views.show_view("weights")
    settings.setValue("recent", ["/somewhere.toml"])
    window.actions_made["reset_settings"].trigger()
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    box.button(QMessageBox.StandardButton.Reset).click()
    assert window.theme.scheme is Scheme.SYSTEM
    assert window.readings.speed == AS_FAST_AS_IT_GOES
    assert window.views.shown == "prediction"
    assert window.scenario_panel.recent() == []


def test_all_keys_are_shown_in_a_dialog_that_scrolls(window: MainWindow):
    window.actions_made["shortcuts"].trigger()
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    text = dialog.findChild(QTextBrowser).toPlainText()
    for keys in ("Ctrl+Alt+S", "Ctrl+B", "F2", "Ctrl+Z"):
        assert keys in text
    assert dialog.height() < window.height()
    dialog.close()


def test_closing_waits_for_work_that_was_called_off_and_left_to_itself(qtbot, theme, settings):
    window = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    with qtbot.waitExposed(window):
        window.show()
    begun = threading.Event()

    def work(report: Report) -> None:
        begun.set()
        while True:
            threading.Event().wait(0.01)
            report(1, 2)

    job = Job(work, pytest.fail, window)
    job.start()
    assert begun.wait(60)
    job.leave()
    window.close()
    assert not job.is_running


def test_the_window_is_gone_before_its_threads_are_waited_for(theme: Theme, settings: QSettings, qtbot, monkeypatch):
    window = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    with qtbot.waitExposed(window):
        window.show()
    shown, close = [], window.model.close

    def watched() -> None:
        shown.append(window.isVisible())
        close()

    monkeypatch.setattr(window.model, "close", watched)
    window.close()
    assert shown == [False]
    assert window.model.training.is_over


def test_a_fault_while_closing_leaves_no_thread(theme: Theme, settings: QSettings, qtbot):
    window = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    with qtbot.waitExposed(window):
        window.show()
    window.formulas.stop()

    def fail() -> None:
        raise ZeroDivisionError("while closing")

    window.window_geometry.keep = fail
    with qtbot.captureExceptions() as caught:
        window.close()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert window.model.training.is_over


def test_a_drop_whose_source_has_gone_opens_nothing(window):
    where, left, no_key = QPointF(600, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime = QMimeData()
    dropped = QDropEvent(where, Qt.DropAction.CopyAction, mime, left, no_key, QEvent.Type.Drop)
    window.dropEvent(dropped)
    assert window.windowTitle().startswith("3-2-1, by the chain rule")


def test_what_few_ask_for_is_made_when_it_is_asked_for(window: MainWindow):
    for few in (LessonPane, StopChooser, ChooserPage):
        assert window.findChildren(few) == [], few
    window.lesson_opening.begin()
    window.run.stop_chooser.open_under(window.transport.stops)
    window.run.stop_chooser.hide()
    window.actions_made["practise"].trigger()
    for few in (LessonPane, StopChooser, ChooserPage):
        assert len(window.findChildren(few)) == 1, few
