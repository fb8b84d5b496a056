"""The dialog of worksheets: what is chosen is what is seen and written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from core.base.number_format import Decimals
from core.worksheets.choices import Paper
from core.worksheets.codes import read_code
from gui.widgets.show_folder import ShowFolder
from gui.window.main_window import MainWindow
from gui.worksheets.worksheet_dialog import WorksheetDialog, key_beside
from tests.gui.cut_off import faults_of
from tests.gui.idle import has_work

pytestmark = pytest.mark.slow


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> Iterator[WorksheetDialog]:
    window.actions_made["worksheet"].trigger()
    made = window.findChild(WorksheetDialog)
    assert made is not None and made.isVisible()
    seen(made, qtbot, "K7T-01, page 1 of 1")
    yield made
    made.close()


def seen(dialog: WorksheetDialog, qtbot: QtBot, text: str) -> None:
    """Wait until this stands below the sheet."""
    qtbot.waitUntil(lambda: dialog.view.shown()[:1] == [text])


def code_seen(dialog: WorksheetDialog) -> str:
    return dialog.view.shown()[0].partition(",")[0]


def test_it_begins_with_the_first_weights_chain_as_on_the_screen(dialog: WorksheetDialog) -> None:
    assert dialog.view.shown() == ["K7T-01, page 1 of 1", "its key, page 1 of 1"]
    assert dialog.of.text() == "3-2-1, by the chain rule · iteration 0 · sample 1"
    assert dialog.place.text() == "variant 1 of 1" and not dialog.after.isEnabled()


def test_what_is_held_in_the_inspector_is_asked_about(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.pointing.pin(window.readings.names.search.find("W42"))
    window.actions_made["worksheet"].trigger()
    made = window.findChild(WorksheetDialog)
    assert made is not None and made.choices.quantity.text() == "W42"
    qtbot.waitUntil(lambda: bool(made.view.shown()))
    assert read_code(code_seen(made)).choices.about == "new_w[2,2,1]"
    made.close()


def test_where_the_update_is_that_of_a_batch_the_gradient_of_the_sample_is_asked_about(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.open("moons-2-3-2")
    window.actions_made["worksheet"].trigger()
    made = window.findChild(WorksheetDialog)
    assert made is not None and made.choices.quantity.text() == "∂L/∂W1_11"
    qtbot.waitUntil(lambda: bool(made.view.shown()))
    assert read_code(code_seen(made)).choices.about == "dE/dw[1,1,1]"
    made.close()


def test_return_in_a_field_never_prints(dialog: WorksheetDialog) -> None:
    assert dialog.save.isDefault()
    for field in (dialog.choices.seed, dialog.choices.quantity, dialog.print, dialog.choices.seed):
        field.setFocus(Qt.FocusReason.TabFocusReason)
    assert dialog.save.isDefault() and not dialog.print.isDefault() and not dialog.latex.isDefault()


def test_every_choice_is_in_the_code_that_is_seen(dialog: WorksheetDialog, qtbot: QtBot) -> None:
    choices = dialog.choices
    choices.part.setCurrentIndex(choices.part.findText("Forward pass"))
    choices.state.setValue(3)
    choices.digits.setValue(5)
    choices.digits_are.setCurrentIndex(choices.digits_are.findText("behind the point"))
    choices.seed.setValue(40)
    choices.board.setChecked(True)
    choices.rate.setCurrentIndex(choices.rate.findData(0.5))
    qtbot.waitUntil(lambda: code_seen(dialog) != "K7T-01")
    code = read_code(code_seen(dialog))
    assert code.scenario == "gad-3-2-1"
    asked = code.choices
    assert (asked.about, asked.state, asked.digits, asked.seed, asked.is_board, asked.rate) == (
        "forward", 3, Decimals(5), 40, True, 0.5,
    )  # fmt: skip
    assert not choices.quantity.isEnabled()


def test_variants_are_turned_over(dialog: WorksheetDialog, qtbot: QtBot) -> None:
    dialog.choices.variants.setValue(3)
    qtbot.waitUntil(lambda: dialog.after.isEnabled())
    qtbot.mouseClick(dialog.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: code_seen(dialog).endswith("-02"))
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: code_seen(dialog).endswith("-03"))
    assert dialog.place.text() == "variant 3 of 3" and not dialog.after.isEnabled()
    dialog.choices.variants.setValue(2)
    qtbot.waitUntil(lambda: code_seen(dialog).endswith("-02"))


def test_the_pages_of_a_long_sheet_are_leafed_through(dialog: WorksheetDialog, qtbot: QtBot) -> None:
    dialog.choices.part.setCurrentIndex(dialog.choices.part.findText("Everything"))
    seen(dialog, qtbot, "J7G-01, page 1 of 2")
    qtbot.mouseClick(dialog.page_down, Qt.MouseButton.LeftButton)
    seen(dialog, qtbot, "J7G-01, page 2 of 2")
    assert dialog.page_up.isEnabled() and not dialog.page_down.isEnabled()


def ground_of(button: QPushButton) -> QColor:
    """Its colour beside what is written on it."""
    return button.grab().toImage().pixelColor(4, button.height() // 2)


def test_what_cannot_be_asked_is_said_and_the_old_pages_stay(dialog: WorksheetDialog, qtbot: QtBot) -> None:
    dialog.choices.quantity.setText("W99")
    qtbot.waitUntil(lambda: bool(dialog.fault.text()))
    assert dialog.fault.text().startswith('There is no quantity "W99" (did you mean')
    assert dialog.view.shown()[0] == "K7T-01, page 1 of 1"
    assert not dialog.save.isEnabled() and not dialog.print.isEnabled()
    ground = ground_of(dialog.save)
    assert ground == ground_of(dialog.latex)  # and it looks as one that can't be pressed
    dialog.choices.quantity.setText("W12")
    qtbot.waitUntil(lambda: dialog.save.isEnabled())
    assert ground_of(dialog.save) != ground
    assert dialog.fault.text() == ""


def test_the_page_is_laid_out_as_chosen(dialog: WorksheetDialog, qtbot: QtBot) -> None:
    choices = dialog.choices
    choices.paper.setCurrentIndex(1)
    for box in (choices.name_line, choices.squares, choices.diagram):
        box.setChecked(False)
    sheets = choices.sheets()
    assert sheets is not None
    assert sheets.page.paper is Paper.LETTER
    assert not (sheets.page.has_name_line or sheets.page.has_squares or sheets.page.has_diagram)
    qtbot.waitUntil(lambda: not has_work(dialog))


@pytest.mark.parametrize("ending", [".pdf", ".tex"])
def test_sheets_and_key_are_written(dialog: WorksheetDialog, tmp_path: Path, ending: str) -> None:
    dialog.choices.variants.setValue(2)
    path = tmp_path / f"class{ending}"
    dialog.write(path)
    assert sorted(each.name for each in tmp_path.glob("class*")) == [f"class-key{ending}", f"class{ending}"]
    start = b"%PDF" if ending == ".pdf" else rb"\documentclass"
    assert path.read_bytes().startswith(start) and key_beside(path).read_bytes().startswith(start)


def test_what_was_written_and_where_is_said_with_a_way_into_the_folder(
    dialog: WorksheetDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog.write(tmp_path / "one.tex")
    said = f"The sheet is in {tmp_path / 'one.tex'}, its key in one-key.tex."
    assert dialog.said.text.text() == said == window.statusBar().currentMessage()
    qtbot.mouseClick(dialog.said.folder, Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]
    dialog.choices.variants.setValue(2)
    assert not dialog.said.isVisible(), "it is of what was chosen before"
    dialog.close()
    folder = window.findChild(ShowFolder)
    assert folder is not None and folder.isVisible()
    window.messages.shortly("something else")
    assert not folder.isVisible()


def test_a_file_is_asked_for_and_a_key_is_not_written_over_without_asking(
    dialog: WorksheetDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "class"), ""))
    (tmp_path / "class-key.pdf").write_text("mine")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    question = dialog.findChild(QMessageBox)
    assert question is not None and question.text() == "Replace class-key.pdf?"
    qtbot.mouseClick(question.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert (tmp_path / "class-key.pdf").read_text() == "mine" and not (tmp_path / "class.pdf").exists()


def test_what_cannot_be_written_is_said(dialog: WorksheetDialog, tmp_path: Path) -> None:
    dialog.write(tmp_path / "no" / "such.pdf")
    box = dialog.findChild(QMessageBox)
    assert box is not None and "such.pdf" in box.text()
    box.close()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 760)])
def test_nothing_is_cut_off(dialog: WorksheetDialog, qtbot: QtBot, size: tuple[int, int]) -> None:
    dialog.resize(*size)
    qtbot.waitUntil(lambda: not has_work(dialog))
    assert faults_of(dialog) == []
    assert not any(label.text().endswith("…") for label in dialog.findChildren(QLabel) if "PgUp" in label.text())
