"""Samples as thumbnails: which are shown, what is said of each, and what can be done to them."""

import re
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu

from core.analysis.answers import Answers, answers_of
from core.base.number_format import grouped
from core.setup.split import accuracies
from gui.views.samples.page import SamplesPage
from gui.views.samples.sample_filter import SampleFilter, SamplePart
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done, until_idle

pytestmark = pytest.mark.slow
DIGITS, TRAINED = 1797, 400


@pytest.fixture
def page(window: MainWindow) -> Iterator[SamplesPage]:
    window.commands.documents.open("digits-64-20-10")
    window.commands.playback.run_to(TRAINED)
    window.views.show_view("samples")
    until_state(window, TRAINED)
    return window.views.page(SamplesPage)


def until_state(window: MainWindow, state: int) -> None:
    while window.readings.state != state:
        until_done(window)
    until_done(window)


def click(button: QAbstractButton | None) -> None:
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    until_idle()


def answers(window: MainWindow) -> Answers:
    readings = window.readings
    return answers_of(readings.network, readings.parameters, readings.whole.inputs, readings.whole.targets)


def labels(window: MainWindow) -> np.ndarray:
    return window.readings.whole.targets.argmax(axis=1)


def choose(page: SamplesPage, number: int) -> None:
    page.forms.gallery.bring_into_view(number)
    row = page.forms.gallery.thumbnails.row_of(number)
    assert row is not None
    at = page.forms.gallery.visualRect(page.forms.gallery.thumbnails.index(row)).center()
    QTest.mouseClick(page.forms.gallery.viewport(), Qt.MouseButton.LeftButton, pos=at)
    until_idle()


def menu_of(page: SamplesPage) -> QMenu:
    """The menu about the samples that are selected."""
    menu = page.edit.menu()
    menu.aboutToShow.emit()
    return menu


def do(page: SamplesPage, *texts: str) -> None:
    """Trigger what stands in the menu, or in a menu of it."""
    menu = menu_of(page)
    for text in texts[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == text)
    next(action for action in menu.actions() if action.text() == texts[-1]).trigger()
    until_idle()


def test_all_samples_are_pictures_with_their_class_and_what_was_answered_wrongly(window: MainWindow, page: SamplesPage):
    found = answers(window)
    shown = page.forms.gallery.shown()
    assert page.forms.gallery.isVisible() and [number for number, _ in shown] == list(range(DIGITS))
    expected = [
        str(wanted) if wanted == answered else f"{wanted}→{answered}"
        for wanted, answered in zip(found.wanted, found.answered, strict=True)
    ]
    assert [text for _, text in shown] == expected
    assert 100 < found.count - found.right_count < 1000
    wrong, right = int(np.flatnonzero(~found.is_right)[0]), int(np.flatnonzero(found.is_right)[0])
    for number, answered in ((wrong, found.answered[wrong]), (right, found.wanted[right])):
        told = page.forms.gallery.thumbnails.thumbnail(number)
        kept = "held out, " if window.readings.setup.is_held_out(number) else ""
        start = f"sample {number + 1}, {kept}is {found.wanted[number]}, answered {answered}, "
        assert re.fullmatch(re.escape(start) + r"\d+(\.\d)? %", told.says)
        assert told.is_wrong == (number == wrong)


def test_chips_choose_a_part_a_class_and_what_is_answered_wrongly(window: MainWindow, page: SamplesPage):
    found, bar = answers(window), page.filters
    setup = window.readings.setup
    assert setup.split is not None
    out = setup.split.is_out
    texts = [chip.text() for chip in bar.parts.values()]
    assert texts == [f"all {grouped(DIGITS)}", f"training {grouped((~out).sum())}", f"held out {out.sum()}"]
    bar.parts[SamplePart.HELD_OUT].click()
    assert page.shown() == np.flatnonzero(out).tolist()
    percent = 100 * accuracies(setup.network, window.readings.parameters[np.newaxis], setup.split.held_out)[0]
    assert bar.share.text() == f"{percent:.1f} % right"
    click(bar.labels[5])
    assert page.shown() == np.flatnonzero(out & (found.wanted == 5)).tolist()
    click(bar.wrong)
    wrong = np.flatnonzero(out & (found.wanted == 5) & ~found.is_right).tolist()
    assert page.shown() == wrong
    assert bar.wrong is not None and bar.wrong.text() == f"wrongly answered {len(wrong)}"
    click(bar.labels[5])
    assert page.shown() == np.flatnonzero(out & ~found.is_right).tolist()
    click(bar.wrong)
    bar.parts[SamplePart.TRAINING].click()
    assert page.shown() == np.flatnonzero(~out).tolist()


def test_what_is_wrong_follows_the_state_on_the_screen(window: MainWindow, page: SamplesPage):
    click(page.filters.wrong)
    before = page.shown()
    window.commands.playback.seek(0)
    until_done(window)
    assert len(page.shown()) > len(before) and page.shown() == np.flatnonzero(~answers(window).is_right).tolist()
    window.commands.playback.run_to(3000)
    until_state(window, 3000)
    assert len(page.shown()) < len(before) and page.shown() == np.flatnonzero(~answers(window).is_right).tolist()


def test_where_nothing_is_answered_wrongly_that_is_said(window: MainWindow, page: SamplesPage):
    window.commands.playback.run_to(8000)
    until_state(window, 8000)
    page.filters.parts[SamplePart.HELD_OUT].click()
    found, split = answers(window), window.readings.split
    assert split is not None
    known = next(label for label in range(10) if found.is_right[split.is_out & (found.wanted == label)].all())
    click(page.filters.labels[known])
    assert page.filters.share.text() == "100 % right" and not page.forms.empty.isVisible()
    click(page.filters.wrong)
    assert page.shown() == [] and page.forms.empty.isVisible()
    assert page.forms.empty.text() == "None of these samples is answered wrongly."
    assert page.filters.share.text() == "100 % right", "of those that are asked about"


def test_a_click_shows_the_sample_and_arrows_go_on(window: MainWindow, page: SamplesPage):
    choose(page, 12)
    assert window.readings.chosen_sample == 12
    QTest.keyClick(page.forms.gallery, Qt.Key.Key_Right)
    assert window.readings.chosen_sample == 13
    window.actions_made["next_sample"].trigger()
    assert window.readings.chosen_sample == 14 and page.forms.gallery.current == 14
    QTest.keyClick(page.forms.gallery, Qt.Key.Key_Left)
    assert window.readings.chosen_sample == 13


def test_the_numbers_stay_a_click_away_and_are_filtered_alike(window: MainWindow, page: SamplesPage):
    click(page.filters.labels[7])
    click(page.forms.as_numbers)
    assert page.forms.table.isVisible() and not page.forms.gallery.isVisible() and page.add.isVisible()
    sevens = np.flatnonzero(labels(window) == 7).tolist()
    assert page.model.rowCount() == len(sevens)
    page.forms.table.verticalHeader().sectionClicked.emit(2)
    assert window.readings.chosen_sample == sevens[2]
    page.forms.table.setCurrentIndex(page.model.index(1, 0))
    page.model.setData(page.model.index(1, 0), "0.5")
    until_idle()
    assert window.readings.whole.inputs[sevens[1], 0] == 0.5
    assert window.commands.edits.undo.undoText() == f"sample {sevens[1] + 1}, X1 0 → 0.5"
    click(page.forms.as_numbers)
    assert page.forms.gallery.isVisible() and not page.add.isVisible()


def test_the_class_of_a_sample_is_chosen_by_its_name(window: MainWindow, page: SamplesPage):
    number = int(np.flatnonzero(labels(window) == 5)[3])
    choose(page, number)
    do(page, "Class", "9")
    assert labels(window)[number] == 9 and window.readings.whole.targets[number].sum() == 1.0
    assert window.commands.edits.undo.undoText() == f"class of sample {number + 1} 5 → 9"
    window.commands.edits.undo.undo()
    assert labels(window)[number] == 5
    do(page, "Class", "5")
    assert not window.commands.edits.undo.canUndo(), "it is one"


def test_samples_are_duplicated_deleted_and_copied(window: MainWindow, page: SamplesPage):
    whole = window.readings.whole
    choose(page, 3)
    QTest.keyClick(page.forms.gallery, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.forms.selected == [3, 4]
    do(page, "Duplicate")
    assert np.array_equal(window.readings.whole.inputs[-2:], whole.inputs[3:5])
    assert window.commands.edits.undo.undoText() == "duplicate 2 samples"
    window.commands.edits.undo.undo()
    page.forms.gallery.setFocus()
    QTest.keySequence(page.forms.gallery, "Ctrl+C")
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert [list(map(float, row)) for row in rows] == np.hstack((whole.inputs, whole.targets))[3:5].tolist()
    QTest.keyClick(page.forms.gallery, Qt.Key.Key_Delete)
    assert np.array_equal(window.readings.whole.inputs, np.delete(whole.inputs, (3, 4), axis=0))


def test_what_is_added_is_of_the_class_that_is_shown(window: MainWindow, page: SamplesPage):
    click(page.filters.labels[4])
    page.filters.parts[SamplePart.HELD_OUT].click()
    do(page, "Add")
    whole = window.readings.whole
    assert len(whole.inputs) == DIGITS + 1 and not whole.inputs[-1].any() and whole.targets[-1].argmax() == 4
    assert DIGITS in page.shown(), "all are shown, if need be"
    assert whole.targets[-1].sum() == 1.0


def test_other_scenarios_have_a_table_and_chips_where_there_are_classes(window: MainWindow):
    window.views.show_view("samples")
    page = window.views.page(SamplesPage)
    assert page.forms.table.isVisible() and page.filters.isHidden(), "a single sample"
    window.commands.documents.open("moons-2-3-2")
    until_done(window)
    assert page.forms.table.isVisible() and page.forms.as_numbers.isHidden()
    assert [chip.text() for chip in page.filters.labels] == ["class 1", "class 2"] and not page.filters.parts
    click(page.filters.labels[1])
    assert page.shown() == np.flatnonzero(labels(window) == 1).tolist()
    assert page.model.rowCount() == len(page.shown()) == 150


def test_a_filter_stays_where_it_can_and_goes_where_not(window: MainWindow, page: SamplesPage):
    click(page.filters.labels[1])
    page.filters.parts[SamplePart.HELD_OUT].click()
    window.commands.documents.open("moons-2-3-2")
    until_done(window)
    assert page.filters.filter == SampleFilter(SamplePart.ALL, 1)
    window.commands.documents.open("gad-3-2-1")
    until_done(window)
    assert page.filters.filter == SampleFilter() and page.shown() == [0]


def test_chips_have_room_however_narrow_it_is(window: MainWindow, page: SamplesPage):
    """Where they don't fit into a line, classes get one of their own, and the parts become a list."""
    bar = page.filters
    bar.setParent(None)
    try:
        for width in (380, 500, 700, 1200):
            bar.resize(width, 200)
            bar.show()
            until_idle()
            seen = [*bar.labels, bar.wrong, *(chip for chip in bar.parts.values() if not chip.isHidden())]
            for chip in seen:
                assert chip is not None and chip.isVisible(), width
                top, corner = chip.mapTo(bar, QPoint()), chip.mapTo(bar, chip.rect().bottomRight())
                beside = bar.share.x() if top.y() < bar.share.height() else width
                assert corner.x() < beside and corner.y() < bar.height(), (width, chip.text())
            assert bar.part_box.isVisible() == all(chip.isHidden() for chip in bar.parts.values())
            assert bar.part_box.isVisible() == (width <= 500)
            bar.hide()
    finally:
        bar.hide()
        bar.setParent(page)


def test_while_nobody_looks_the_answers_to_other_samples_are_not_shown(window: MainWindow, page: SamplesPage):
    """They come a while after a run has moved on; meanwhile another scenario may be open, and another view in front."""
    window.commands.playback.run()
    window.views.show_view("weights")
    window.commands.documents.open("moons-2-3-2")
    until_done(window)
    page.add.click()
    assert len(window.readings.whole.inputs) == 301
    window.views.show_view("samples")
    until_done(window)
    assert page.shown() == list(range(301)) == [page.model.number_of(row) for row in range(page.model.rowCount())]


def test_what_is_chosen_is_selected_again_where_it_was_not_shown_for_a_while(window: MainWindow, page: SamplesPage):
    right = int(np.flatnonzero(answers(window).is_right)[20])
    choose(page, right)
    click(page.filters.wrong)
    assert right not in page.shown() and page.forms.selected == []
    click(page.filters.wrong)
    assert page.forms.selected == [right] and page.forms.gallery.current == right


def test_in_the_table_targets_that_are_answered_wrongly_are_red_and_rows_say_what_was_answered(
    window: MainWindow, page: SamplesPage
):
    click(page.forms.as_numbers)
    found, model = answers(window), page.model
    for number in (int(np.flatnonzero(~found.is_right)[0]), int(np.flatnonzero(found.is_right)[0])):
        red = model.data(model.index(number, model.columnCount() - 1), Qt.ItemDataRole.ForegroundRole)
        assert (red is not None) == (not found.is_right[number])
        assert model.data(model.index(number, 0), Qt.ItemDataRole.ForegroundRole) is None, "an input is no answer"
        said = model.headerData(number, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
        assert f"is {found.wanted[number]}, answered {found.answered[number]}" in said
