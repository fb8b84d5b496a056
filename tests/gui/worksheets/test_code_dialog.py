"""The dialog in which a sheet's code is typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from core.scenario.writer import text_of
from core.setup.setup import open_setup
from core.training.roots import roots_of
from core.worksheets.choices import SheetChoices
from core.worksheets.codes import code_of
from core.worksheets.source import SheetSource
from gui.look.theme import Theme
from gui.window.main_window import MainWindow
from gui.worksheets.code_dialog import CodeDialog


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, settings: QSettings) -> CodeDialog:
    made = CodeDialog(theme, settings)
    qtbot.addWidget(made)
    made.begin()
    return made


def test_a_code_opens_its_sheet(dialog: CodeDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.opened) as opened:
        qtbot.keyClicks(dialog.code, "k7q 12")
        qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Open), Qt.MouseButton.LeftButton)
    (sheet,) = opened.args or ()
    assert (sheet.code, sheet.choices.about) == ("K7Q-12", "new_w[1,1,1]")
    assert not dialog.isVisible()


def test_a_wrong_sign_is_said_and_the_code_stays_to_be_mended(dialog: CodeDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.code, "K7Q-1Z")
    qtbot.keyClick(dialog.code, Qt.Key.Key_Return)
    assert dialog.fault.text().startswith('"K7Q-1Z" is no sheet\'s code: at least one sign is off')
    assert dialog.isVisible() and dialog.code.text() == "K7Q-1Z"
    qtbot.keyClicks(dialog.code, "K7Q-12")
    assert dialog.fault.text() == ""


def test_of_ones_own_scenario_the_file_is_asked_for(
    dialog: CodeDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup = open_setup("gad-3-2-1").with_learning_rate(0.25)
    code = code_of(SheetSource(roots_of(setup)).code(SheetChoices(), 1))
    right, wrong = tmp_path / "mine.toml", tmp_path / "other.toml"
    right.write_text(text_of(setup.scenario), encoding="utf-8")
    wrong.write_text(text_of(open_setup("gad-3-2-1").scenario), encoding="utf-8")
    files = iter([wrong, right])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(next(files)), ""))
    dialog.code.setText(code)
    dialog.read()
    assert dialog.fault.text().startswith(f"Other.toml is another scenario than the one that {code} was printed of")
    with qtbot.waitSignal(dialog.opened) as opened:
        dialog.read()
    assert opened.args is not None and opened.args[0].roots[0].setup.learning_rate == 0.25


@pytest.mark.slow
def test_the_window_opens_what_was_printed(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_made["open_sheet_code"].trigger()
    dialog = window.findChild(CodeDialog)
    assert dialog is not None
    dialog.code.setText("K7Q-12")
    dialog.read()
    printed = SheetSource(roots_of(open_setup("gad-3-2-1"))).roots_of_variant(SheetChoices(), 12)
    qtbot.waitUntil(lambda: (window.readings.parameters == printed[0].parameters).all())
    assert not window.document.is_changed  # its code opens it again, so the next sheet is opened without a question
    assert not window.isWindowModified()
