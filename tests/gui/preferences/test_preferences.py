"""Preferences: chosen in the dialog by real keys and clicks, seen everywhere at once, kept, and forgotten."""

import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QAbstractTableModel, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.base.number_format import Decimals, NumberFormat, figure
from core.network.elements import Neuron, Weight
from core.setup.setup import open_setup
from core.training.stops import ErrorBelow
from gui.dialogs.questions import Button
from gui.kept_runs.page import KeptRunsPage
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.model.trial import Rate
from gui.model.window_state import AS_FAST_AS_IT_GOES, BoardSwitch
from gui.plots.prediction_plot import PredictionPlot
from gui.preferences.dialog import PreferencesDialog
from gui.preferences.store import saved_number_format, saved_scheme
from gui.views.check.page import CheckPage
from gui.views.data.page import DataPage
from gui.views.matrices.page import MatricesPage
from gui.views.network.page import NetworkPage
from gui.views.plane.page import PlanePage
from gui.views.query.page import QueryPage
from gui.views.samples.page import SamplesPage
from gui.views.slope.page import SlopePage
from gui.views.what_if.page import WhatIfPage
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done, until_idle

W11 = Weight(0, 0, 0)
FEW, ALL, POWERS = NumberFormat(3), NumberFormat(16), NumberFormat(6, scientific=True)


@pytest.fixture
def dialog(window: MainWindow) -> PreferencesDialog:
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (found,) = window.findChildren(PreferencesDialog)
    assert found.isVisible()
    return found


def type_digits(dialog: PreferencesDialog, digits: int) -> None:
    dialog.digits.selectAll()
    QTest.keyClicks(dialog.digits, str(digits))
    QTest.keyClick(dialog.digits, Qt.Key.Key_Tab)
    until_idle()


def choose(box: QComboBox, text: str) -> None:
    """Choose as with the arrow keys, which is what `activated` is emitted for."""
    box.setFocus()
    wanted = box.findText(text)
    assert wanted >= 0
    while box.currentIndex() != wanted:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)
    until_idle()


def until(condition: Callable[[], bool]) -> None:
    """Wait for what another thread does."""
    last = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < last
        QApplication.processEvents()


def another(theme: Theme, settings: QSettings) -> MainWindow:
    """The window of the next start."""
    window = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    window.resize(1280, 800)
    window.show()
    return window


def close(window: MainWindow) -> None:
    window.commands.edits.undo.setClean()
    window.close()
    shiboken6.delete(window)


# Where it is found


def test_the_comma_is_still_the_phases_key(window: MainWindow):
    QTest.keyClick(window, Qt.Key.Key_Comma)
    assert window.readings.phase is not None
    assert not window.findChildren(PreferencesDialog)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.findChildren(PreferencesDialog)


def test_it_is_in_the_edit_menu_and_opens_once(window: MainWindow, dialog: PreferencesDialog):
    edit = window.menuBar().actions()[1]
    assert window.actions_made["preferences"] in QMenu.menuInAction(edit).actions()
    dialog.close_button.click()
    assert not dialog.isVisible()
    window.actions_made["preferences"].trigger()
    assert dialog.isVisible() and window.findChildren(PreferencesDialog) == [dialog]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# What it does


def test_digits_are_seen_on_the_card_behind_at_once(window: MainWindow, dialog: PreferencesDialog):
    window.commands.pointing.pin(W11)
    card = window.inspector.view
    slope = next(row for row in card.card.rows if row.name == "g2")
    assert slope.value == "+0.243676"
    type_digits(dialog, 3)
    assert next(row for row in card.card.rows if row.name == "g2").value == "+0.244"
    QTest.keyClick(dialog.digits, Qt.Key.Key_Up)
    assert next(row for row in card.card.rows if row.name == "g2").value == "+0.2437"
    type_digits(dialog, 16)
    assert next(row for row in card.card.rows if row.name == "g2").value == "+0.2436758336231189"
    assert "+0.2436758336231189" in card.accessibleDescription()


def test_powers_of_ten_always(window: MainWindow, dialog: PreferencesDialog):
    window.commands.pointing.pin(W11)
    choose(dialog.scientific, "Always")
    assert window.inspector.view.card.value == "4.17022e−1"
    choose(dialog.scientific, "Only where needed")
    assert window.inspector.view.card.value == "0.417022"


def test_a_comma_stands_in_every_number_and_in_no_file(window: MainWindow, dialog: PreferencesDialog, tmp_path: Path):
    window.commands.pointing.pin(W11)
    choose(dialog.mark, "Comma: 0,5")
    assert window.inspector.view.card.value == "0,417022"
    assert window.inspector.view.card.rows[0].value.startswith("+0,")
    assert window.diagram.shown().legend.ends == ("−0,72", "0", "+0,72")
    window.views.show_view("matrices")
    until_idle()
    assert "0,4170" in str(window.views.page(MatricesPage).shown())
    assert window.document.save_to(tmp_path / "mine.toml")
    assert "0.1, 0.4, 4.1" in (tmp_path / "mine.toml").read_text(encoding="utf-8")
    choose(dialog.mark, "Point: 0.5")
    assert window.inspector.view.card.value == "0.417022"


def test_the_example_is_what_is_held(qtbot: QtBot, window: MainWindow, dialog: PreferencesDialog):
    assert dialog.example.text() == "W11 = 0.417022\n∂E/∂W11 = +0.000838205"
    type_digits(dialog, 4)
    assert dialog.example.text() == "W11 = 0.417\n∂E/∂W11 = +0.0008382"
    window.commands.pointing.pin(Weight(1, 1, 0))
    assert dialog.example.text().startswith("W42 = 0.3456\n")
    window.commands.playback.step()
    qtbot.waitUntil(lambda: window.readings.state == 1)
    assert dialog.example.text().startswith("W42 = 0.3454\n")


def test_names_and_labels_are_those_of_the_view_menu(window: MainWindow, dialog: PreferencesDialog):
    choose(dialog.notation, "z, a, δ")
    choose(dialog.labels, "Names")
    assert dialog.example.text().startswith("w1_11 = 0.417022")
    assert window.diagram.shown().edges[W11].value == "w1_11"
    assert window.actions_made["notation_za"].isChecked() and window.actions_made["labels_name"].isChecked()
    window.actions_made["next_notation"].trigger()
    window.actions_made["next_labels"].trigger()
    assert (dialog.notation.currentText(), dialog.labels.currentText()) == ("net, out, δ", "Name = value")


def test_colours_are_those_of_the_view_menu(window: MainWindow, dialog: PreferencesDialog):
    assert dialog.colors.currentText() == "Light"
    choose(dialog.colors, "Dark")
    assert window.theme.dark and window.actions_made.choice("colors")[Scheme.DARK].isChecked()
    window.actions_made.choice("colors")[Scheme.SYSTEM].trigger()
    assert dialog.colors.currentText() == "As the system"


def test_the_language_is_that_of_the_view_menu(window: MainWindow, dialog: PreferencesDialog, settings: QSettings):
    texts = [dialog.language.itemText(index) for index in range(dialog.language.count())]
    assert texts == ["As the system", "English", "简体中文"]
    choose(dialog.language, "English")
    assert settings.value("language") == "en"
    assert window.actions_made.choice("language")["en"].isChecked()
    window.actions_made.choice("language")[""].trigger()
    assert dialog.language.currentText() == "As the system"


@pytest.mark.parametrize("wanted", [NumberFormat(16), NumberFormat(16, scientific=True)])
def test_everything_in_it_has_room(window: MainWindow, dialog: PreferencesDialog, wanted: NumberFormat):
    window.commands.display.write_numbers(wanted)
    choose(dialog.language, "English")
    label = dialog.example
    for line in label.text().split("\n"):
        assert label.fontMetrics().horizontalAdvance(line) <= label.width()
    assert label.height() >= label.sizeHint().height()
    assert dialog.language.geometry().bottom() < dialog.reset.geometry().top()


# Everything that shows numbers


def no_more(window: MainWindow) -> None:
    """Nothing has to be done for it to be shown."""


def other_rate(window: MainWindow) -> None:
    window.commands.edits.edit("another rate", window.readings.setup.with_learning_rate(0.123456789123))


def two_rates(window: MainWindow) -> None:
    other_rate(window)
    window.commands.kept_runs.keep_before()
    window.commands.edits.edit("one more", window.readings.setup.with_learning_rate(0.2))


def wrong_sign(window: MainWindow) -> None:
    window.commands.edits.set_rule("wrong_sign")
    run_to(window, 3)


def run_to(window: MainWindow, state: int) -> None:
    window.commands.playback.run_to(state)
    until(lambda: window.readings.state >= state)
    window.commands.playback.pause()


def walk(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_W)
    QTest.keyClick(window.diagram, Qt.Key.Key_Right)


def view(name: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.commands.pointing.pin(W11)
        window.views.show_view(name)

    return show


def other_rate_in_what_if(window: MainWindow) -> None:
    other_rate(window)
    view("what-if")(window)


def asked_back(window: MainWindow) -> None:
    window.open("query-3-2-1")
    window.views.show_view("query")
    window.views.page(QueryPage).back.click()
    until(lambda: not window.views.page(QueryPage).shown().is_working)


def moons(name: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.open("moons-2-3-2")
        window.views.show_view(name)

    return show


def swept(window: MainWindow) -> None:
    window.commands.playback.set_goal(50)
    window.actions_made["sweep"].trigger()
    page = window.views.page(KeptRunsPage)
    page.form.begin()
    until(lambda: not page.sweeping.is_busy)


def stopped(window: MainWindow) -> None:
    window.commands.playback.set_stops((ErrorBelow(0.14123456789123),))
    window.commands.playback.run()
    until(lambda: window.readings.stopped is not None and not window.readings.running)


def ended(window: MainWindow) -> None:
    window.open("moons-2-3-2")
    window.commands.edits.edit("far too large", window.readings.setup.with_learning_rate(1.23456789123e200))
    window.commands.playback.run()
    until(lambda: window.readings.ended is not None and not window.readings.running)


def pointed_at(window: MainWindow) -> None:
    moons("plane")(window)
    canvas = window.views.page(PlanePage).canvas
    QTest.mouseMove(canvas.viewport(), canvas.place_of(np.array([0.3, 0.2])).toPoint())


def checked(window: MainWindow) -> str:
    table = window.views.page(CheckPage).table
    return " ".join(str(table.data(table.index(0, column))) for column in (2, 3))


PLACES = {
    "narration": (lambda w: w.model.commands.playback.seek(0, 5), lambda w: w.phase_bar.line.text()),
    "facts": (other_rate, lambda w: w.scenario_panel.facts.values["rate"].text()),
    "ghost": (two_rates, lambda w: w.error_plot.curves[-1].name),
    "inspector": (lambda w: w.model.commands.pointing.pin(W11), lambda w: w.inspector.view.accessibleDescription()),
    "hover card": (
        lambda w: w.model.commands.pointing.hover(Neuron(1, 0), w.mapToGlobal(QPoint(400, 300))),
        lambda w: w.hover_card.view.accessibleDescription(),
    ),
    "error": (no_more, lambda w: w.error_plot.canvas.accessibleDescription()),
    "error pointed at": (lambda w: w.error_plot.time.point(1.0), lambda w: w.error_plot.readout.text()),
    "prediction": (no_more, lambda w: w.views.page(PredictionPlot).canvas.accessibleDescription()),
    "diagram, spoken": (walk, lambda w: w.diagram.accessibleDescription()),
    "banner": (wrong_sign, lambda w: w.mistake_banner.text.text()),
    "stopped": (stopped, lambda w: w.stop_bar.text.text()),
    "sweep": (swept, lambda w: w.views.page(KeptRunsPage).summary.text()),
    "check": (lambda w: (w.views.show_view("check"), w.views.page(CheckPage).check()), checked),
    "slope": (view("slope"), lambda w: w.views.page(SlopePage).readout.text()),
    "answer": (view("query"), lambda w: w.views.page(QueryPage).answer.text()),
    "answer backwards": (asked_back, lambda w: w.views.page(QueryPage).explanation.text()),
    "what if": (other_rate_in_what_if, lambda w: w.views.page(WhatIfPage).numbers[Rate()].text()),
    "plane": (pointed_at, lambda w: w.views.page(PlanePage).readout.text()),
    "data": (moons("data"), lambda w: w.views.page(DataPage).board.accessibleDescription()),
}


@pytest.mark.parametrize("place", PLACES)
def test_it_is_written_anew_at_once(window: MainWindow, place: str):
    prepare, read = PLACES[place]
    run_to(window, 3)
    prepare(window)
    until_idle()
    texts = []
    for wanted in (FEW, NumberFormat(), NumberFormat(13), POWERS):
        window.commands.display.write_numbers(wanted)
        until_idle()
        texts.append(read(window))
    few, usual, many, powers = texts
    assert len(few) < len(usual) < len(many), texts
    assert powers.count("e") > usual.count("e"), texts


def test_why_a_run_ended_is_written_anew(window: MainWindow):
    ended(window)
    assert "smaller than 1.2346e200" in window.ended_bar.text.text()
    window.commands.display.write_numbers(ALL)
    assert "smaller than 1.23456789123e200" in window.ended_bar.text.text()


def test_tables_are_painted_anew(qtbot: QtBot, window: MainWindow):
    window.open("moons-2-3-2")
    for name, model in (
        ("check", window.views.page(CheckPage).table),
        ("samples", window.views.page(SamplesPage).model),
    ):
        view(name)(window)
        if name == "check":
            window.views.page(CheckPage).check()
            until_done(window)
        with qtbot.waitSignal(model.dataChanged, check_params_cb=_all_of(model)):
            window.commands.display.write_numbers(FEW)
        window.commands.display.write_numbers(NumberFormat())


def _all_of(model: QAbstractTableModel) -> Callable[..., bool]:
    """Whether what has changed is the whole table, and not the row of the sample on the screen alone."""
    last = (model.rowCount() - 1, model.columnCount() - 1)
    return lambda first, end, *_: (first.row(), first.column(), end.row(), end.column()) == (0, 0, *last)


def test_a_card_is_as_wide_as_its_numbers_now(window: MainWindow):
    window.commands.pointing.hover(W11, window.mapToGlobal(QPoint(400, 300)))
    widths = []
    for wanted in (FEW, ALL, FEW):
        window.commands.display.write_numbers(wanted)
        window.formulas.settle()  # it is as wide as its formula, too, once that is typeset
        until_idle()
        widths.append(window.hover_card.width())
    assert widths[0] == widths[2] < widths[1]


def test_what_a_page_tells_is_written_anew_when_it_is_seen_again(window: MainWindow):
    view("slope")(window)
    before = window.views.page(SlopePage).readout.text()
    window.views.show_view("prediction")
    window.commands.display.write_numbers(FEW)
    assert window.views.page(SlopePage).readout.text() == before
    window.views.show_view("slope")
    assert len(window.views.page(SlopePage).readout.text()) < len(before)


def test_the_diagram_keeps_to_the_room_there_is(window: MainWindow):
    before = window.diagram.shown().edges
    assert "+0.417" in {edge.value for edge in before.values()}
    window.commands.display.write_numbers(ALL)
    until_idle()
    assert window.diagram.shown().edges == before


def test_the_readout_of_two_errors_stays_inside_their_plot(qtbot: QtBot, window: MainWindow):
    window.resize(1500, 800)
    window.open("psi-2-3-3-2")
    model, plot = window.model, window.error_plot
    model.commands.display.write_numbers(ALL)
    model.commands.edits.set_rule("wrong_sign")
    model.commands.kept_runs.keep_right()
    run_to(window, 30)
    qtbot.waitUntil(lambda: model.readings.right_rule.history.last >= 30)
    until_idle()
    plot.time.point(20.0)
    assert plot.readout.geometry().left() >= 0 and plot.readout.geometry().right() <= plot.canvas.width()
    assert plot.readout.height() >= 2 * plot.readout.fontMetrics().height(), "all of it, in two lines"
    model.commands.display.write_numbers(FEW)
    until_idle()
    assert plot.readout.height() < 2 * plot.readout.fontMetrics().height(), "in one line again"


# Numbers that are typed


def test_fewer_digits_change_no_number_that_is_asked_about(window: MainWindow):
    moons("query")(window)
    page = window.views.page(QueryPage)
    exact = page.inputs.values.tolist()
    window.commands.display.write_numbers(FEW)
    for field in page.inputs.fields:
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.inputs.values.tolist() == exact
    field = page.inputs.fields[0]
    field.selectAll()
    QTest.keyClicks(field, "0.8844080001")  # which looks the same where a field has five digits
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.inputs.values.tolist() == [0.8844080001, exact[1]]


def test_a_cell_that_was_opened_and_left_is_the_same_sample(window: MainWindow):
    window.commands.display.write_numbers(FEW)
    moons("samples")(window)
    page, setup = window.views.page(SamplesPage), window.readings.setup
    assert page.model.data(page.model.index(0, 0)) == "0.884407996"  # what is typed is seen as it was typed
    page.forms.table.setCurrentIndex(page.model.index(0, 0))
    page.forms.table.edit(page.model.index(0, 0))
    editor = page.forms.table.viewport().findChild(QLineEdit)
    assert editor.text() == "0.8844079956318245"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    until_idle()
    assert window.readings.setup is setup and not window.commands.edits.undo.count()
    window.commands.display.write_numbers(ALL)
    until_idle()
    assert page.model.data(page.model.index(0, 0)) == "0.8844079956318245"
    metrics, width = page.forms.table.fontMetrics(), page.forms.table.columnWidth(0)
    assert metrics.horizontalAdvance("−0.8844079956318245") < width


def test_a_number_to_drag_is_never_cut_off_and_stays_what_it_is(window: MainWindow):
    moons("what-if")(window)
    window.commands.display.write_numbers(ALL)
    until_idle()
    field = next(
        field for what, field in window.views.page(WhatIfPage).numbers.items() if type(what).__name__ == "InputOf"
    )
    assert field.value() == 0.8844079956318245
    assert "0.88440" in field.text() and len(field.text()) < len("0.8844079956318245")
    assert field.fontMetrics().horizontalAdvance(field.text()) < field.width()
    assert field.text() == figure(field.value(), len(field.text()) - len("0."))  # rounded, not cut
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    assert field.text() == "0.8844079956318245"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not window.commands.edits.undo.count()


def test_a_rate_that_no_decimal_is_stays_what_it_is(window: MainWindow):
    view("network")(window)
    rate = window.views.page(NetworkPage).training.rate
    rate.selectAll()
    QTest.keyClicks(rate, "1/3")
    QTest.keyClick(rate, Qt.Key.Key_Return)
    assert window.readings.setup.learning_rate == 1 / 3
    QTest.keyClick(rate, Qt.Key.Key_Return)
    assert window.readings.setup.learning_rate == 1 / 3 and window.commands.edits.undo.count() == 1


def test_the_inspectors_card_has_room_for_its_numbers(window: MainWindow):
    window.commands.pointing.pin(W11)
    view = window.inspector.view
    for digits, scientific in product((3, 6, 16), (False, True)):
        window.commands.display.write_numbers(NumberFormat(digits, scientific))
        until_idle()
        for text in view.shown().texts:
            assert text.x >= 0 and text.x + text.face.width(text.text) <= view.width(), (digits, scientific, text.text)


# Kept, and forgotten


def test_what_was_chosen_is_there_at_the_next_start(qtbot: QtBot, theme: Theme, settings: QSettings):
    first = another(theme, settings)
    first.actions_made["preferences"].trigger()
    (dialog,) = first.findChildren(PreferencesDialog)
    type_digits(dialog, 9)
    choose(dialog.scientific, "Always")
    choose(dialog.mark, "Comma: 0,5")
    choose(dialog.colors, "Dark")
    choose(dialog.language, "English")
    choose(dialog.beginning, "At full speed")
    first.commands.playback.set_speed(5)
    first.commands.display.round_on_board(Decimals(7))
    first.commands.display.work_on_board(True)
    close(first)
    reread = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    second = another(Theme(saved_scheme(reread)), reread)
    try:
        assert second.readings.board_switch == BoardSwitch(is_on=True, digits=Decimals(7))
        second.commands.display.work_on_board(False)
        assert second.readings.number_format == NumberFormat(9, scientific=True)
        second.commands.pointing.pin(W11)
        assert next(row for row in second.inspector.view.card.rows if row.name == "g2").value == "+2,43675834e−1"
        second.actions_made["preferences"].trigger()
        (dialog,) = second.findChildren(PreferencesDialog)
        assert dialog.digits.value() == 9 and dialog.scientific.currentText() == "Always"
        assert dialog.mark.currentText() == "Comma: 0,5"
        assert dialog.colors.currentText() == "Dark" and second.theme.dark
        assert dialog.language.currentText() == "English"
        assert second.readings.speed == 5
        assert dialog.beginning.currentText() == "At full speed" and not second.store.state.run_state.begins_slowly
    finally:
        close(second)


@pytest.mark.parametrize(
    ("digits", "scientific", "taken"),
    [
        ("many", False, NumberFormat()),
        (99, True, NumberFormat(6, True)),
        (2, False, NumberFormat()),
        (3, True, NumberFormat(3, True)),
    ],
)
def test_settings_that_nobody_could_have_chosen_are_passed_over(settings: QSettings, digits, scientific, taken):
    settings.setValue("digits", digits)
    settings.setValue("scientific", scientific)
    settings.sync()
    assert saved_number_format(QSettings(settings.fileName(), QSettings.Format.IniFormat)) == taken


def test_all_is_reset_in_one_place(window: MainWindow, dialog: PreferencesDialog, settings: QSettings):
    type_digits(dialog, 12)
    choose(dialog.scientific, "Always")
    choose(dialog.mark, "Comma: 0,5")
    choose(dialog.colors, "Dark")
    choose(dialog.language, "English")
    window.commands.playback.set_speed(5)
    window.commands.pointing.pin(W11)
    window.actions_made["larger"].setChecked(True)
    for answer in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Reset):
        QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
        (box,) = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
        assert "digits" in box.text() and "language" in box.text()
        before = window.readings.number_format
        box.button(answer).click()
        until_idle()
        assert (window.readings.number_format == before) == (answer == QMessageBox.StandardButton.Cancel)
    assert window.readings.number_format == NumberFormat() and window.inspector.view.card.value == "0.417022"
    assert window.theme.scheme is Scheme.SYSTEM and window.readings.speed == AS_FAST_AS_IT_GOES
    assert not window.actions_made["larger"].isChecked()
    assert dialog.beginning.currentText() == "Slowly, then ever faster"
    assert window.store.state.run_state.begins_slowly
    assert (dialog.digits.value(), dialog.scientific.currentText()) == (6, "Only where needed")
    assert dialog.language.currentText() == dialog.colors.currentText() == "As the system"
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    assert saved_number_format(again) == NumberFormat() and saved_scheme(again) is Scheme.SYSTEM
    assert again.value("language", "") == ""


def test_cards_can_come_by_a_click_only_and_that_is_kept(
    window: MainWindow, dialog: PreferencesDialog, theme: Theme, settings: QSettings
):
    hovered = (W11, window.mapToGlobal(QPoint(400, 300)))
    choose(dialog.cards, "On click only")
    assert not window.actions_made["cards"].isChecked()
    window.commands.pointing.hover(*hovered)
    assert not window.hover_card.isVisible()
    window.commands.pointing.pin(W11)
    assert window.inspector.view.card.title == "W11"
    later = another(theme, settings)
    later.hover_card.rest = 0
    assert not later.actions_made["cards"].isChecked()
    later.model.commands.pointing.hover(*hovered)
    assert not later.hover_card.isVisible()
    later.actions_made["cards"].trigger()
    assert later.hover_card.isVisible()
    close(later)


def test_cards_come_again_when_all_settings_are_reset(window: MainWindow):
    window.actions_made["cards"].trigger()
    window.preferences.ask_to_reset()
    (box,) = window.findChildren(QMessageBox)
    box.button(Button.Reset).click()
    assert window.actions_made["cards"].isChecked()
    window.commands.pointing.hover(W11, window.mapToGlobal(QPoint(400, 300)))
    assert window.hover_card.isVisible()


@pytest.mark.slow
def test_what_the_program_begins_with_and_exit_tickets_are_chosen(window: MainWindow, dialog: PreferencesDialog):
    choose(dialog.start, "Home")
    choose(dialog.tickets, "Never")
    assert window.preferences.begins_at_home and not window.preferences.tickets_are_wanted
    window.preferences.offer_tickets(True)
    assert dialog.tickets.currentText() == "A day and a week later"


def test_with_large_text_it_is_scrolled_and_no_larger_than_the_screen(window: MainWindow, dialog: PreferencesDialog):
    room = dialog.screen().availableGeometry()
    assert dialog.size() == dialog.sizeHint(), "nothing is scrolled as long as there is room"
    choose(dialog.text_size, "250 %")  # on a screen of 800 by 800
    until_idle()
    assert room.contains(dialog.frameGeometry())
    reach = dialog.rect().adjusted(0, 0, 1, 1)
    assert reach.contains(dialog.close_button.geometry()) and reach.contains(dialog.reset.geometry())
    assert not is_seen(dialog.language)
    dialog.language.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(dialog, Qt.Key.Key_Backtab)
    QTest.keyClick(dialog.beginning, Qt.Key.Key_Tab)
    assert dialog.language.hasFocus() and is_seen(dialog.language)


def is_seen(field: QWidget) -> bool:
    """Whether something of the dialog is seen whole."""
    return field.visibleRegion().boundingRect() == field.rect()
