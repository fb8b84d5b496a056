"""Tables that go out of the window: in the dialect that was chosen, which is kept; names come back as they were."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from core.setup.column_names import Called, with_names
from gui.views.samples.page import SamplesPage
from gui.window.main_window import MainWindow
from tests.gui.document.test_exports import export

POINTS = "CSV: decimal point, commas between the cells (*.csv)"
COMMAS = "CSV: decimal comma, semicolons between the cells (*.csv)"
TABS = "TSV: decimal point, tabs between the cells (*.tsv *.txt)"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, object]:
    """Answers the file dialog with `path` and `kind`, and keeps what it offered."""
    answer: dict[str, object] = {"path": tmp_path / "out.csv", "kind": ""}

    def ask(_parent: object, _title: str, offered: str, kinds: str, kind: str) -> tuple[str, str]:
        answer.update(offered=Path(offered).name, kinds=kinds.split(";;"), usual=kind)
        return str(answer["path"]), str(answer["kind"])

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return answer


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> SamplesPage:
    window.views.show_view("samples")
    qtbot.waitUntil(lambda: bool(window.views.page(SamplesPage).model.names))
    return window.views.page(SamplesPage)


@pytest.mark.parametrize(("kind", "separator", "decimal"), [(POINTS, ",", "."), (COMMAS, ";", ","), (TABS, "\t", ".")])
def test_the_run_in_the_dialect_that_is_chosen(
    window: MainWindow, asked: dict[str, object], tmp_path: Path, kind: str, separator: str, decimal: str
):
    asked["kind"] = kind
    export(window, "Error and weights")
    assert asked["kinds"] == [POINTS, COMMAS, TABS]
    heads, first = (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()
    assert heads.split(separator)[:4] == ["state", "error", "W11", "W12"]
    cells = [cell.replace(decimal, ".") for cell in first.split(separator)]
    model = window.model
    assert [float(cell) for cell in cells] == [
        0.0,
        model.readings.history.errors[0],
        *model.readings.parameters.tolist(),
    ]
    assert first.count(decimal) == len(cells) - 1


def test_what_was_chosen_is_offered_first_the_next_time(
    window: MainWindow, page: SamplesPage, asked: dict[str, object], tmp_path: Path
):
    asked["kind"] = COMMAS
    export(window, "Error and weights")
    asked["kind"], asked["path"] = "", tmp_path / "again.csv"
    page.write.click()
    assert asked["usual"] == COMMAS
    assert (tmp_path / "again.csv").read_text(encoding="utf-8").splitlines()[0] == "X1;X2;X3;target"
    asked["kind"], asked["path"] = TABS, tmp_path / "tabs"
    page.write.click()
    assert (tmp_path / "tabs.tsv").read_text(encoding="utf-8").splitlines()[0] == "X1\tX2\tX3\ttarget"
    page.write.click()
    assert asked["offered"] == "gad-3-2-1.tsv"


@pytest.mark.parametrize(("language", "kind"), [("de_DE", COMMAS), ("en_US", POINTS), ("zh_CN", POINTS)])
def test_at_first_it_is_as_the_system_writes_numbers(
    page: SamplesPage, asked: dict[str, object], monkeypatch: pytest.MonkeyPatch, language: str, kind: str
):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(language))
    page.write.click()
    assert asked["usual"] == kind


def test_copied_cells_are_in_the_same_dialect(
    window: MainWindow, page: SamplesPage, asked: dict[str, object], qtbot: QtBot
):
    asked["kind"] = COMMAS
    export(window, "Error and weights")
    page.forms.table.selectAll()
    copy = QKeySequence(QKeySequence.StandardKey.Copy)
    (shortcut,) = [each for each in page.forms.table.findChildren(QShortcut) if each.key() == copy]
    shortcut.activated.emit()
    assert QGuiApplication.clipboard().text() == "0,1\t0,4\t4,1\t0,2"


@pytest.mark.parametrize("kind", [POINTS, COMMAS])
def test_samples_come_back_with_their_numbers_and_names(
    window: MainWindow, page: SamplesPage, asked: dict[str, object], tmp_path: Path, kind: str, qtbot: QtBot
):
    model = window.model
    names = ["=1+1", "-x", "Größe"]
    model.commands.edits.edit("name", with_names(model.readings.setup, Called(inputs=names)))
    qtbot.waitUntil(lambda: page.model.names[0] == names[0])
    before = model.readings.whole
    asked["kind"] = kind
    page.write.click()
    text = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert text.splitlines()[0].replace(";", ",") == "'=1+1,'-x,Größe,target"
    model.commands.edits.edit("name", with_names(model.readings.setup, Called()))
    importer = page.import_file(tmp_path / "out.csv")
    assert importer is not None
    ok = importer.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(ok.isEnabled)
    ok.click()
    qtbot.waitUntil(lambda: model.readings.names.input(0) != "X1")
    assert [model.readings.names.input(k) for k in range(3)] == names
    assert np.array_equal(model.readings.whole.inputs, before.inputs)
    assert np.array_equal(model.readings.whole.targets, before.targets)
