"""The importer of pictures: what it shows and says, what can be chosen, and what becomes of the open network."""

import gzip
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from core.data.pictures.pixels import Pixels
from core.setup.setup import open_setup
from gui.document.kept_aside import read_aside, write_aside
from gui.views.samples.importer import Importer
from gui.views.samples.page import SamplesPage
from gui.views.samples.pictures.picture_importer import PictureImporter
from gui.window.main_window import MainWindow
from tests.core.data.pictures.made import drawn, lines, write_idx

PIXELS, LABELS = drawn(30)
Open = Callable[[Path], PictureImporter]

pytestmark = pytest.mark.slow


@pytest.fixture
def page(window: MainWindow) -> SamplesPage:
    window.actions_made["new"].trigger()
    window.views.show_view("samples")
    return window.views.page(SamplesPage)


@pytest.fixture
def read(page: SamplesPage, qtbot: QtBot) -> Open:
    """Opens the importer on a file, and waits until it has been read."""

    def opened(path: Path) -> PictureImporter:
        importer = page.import_file(path)
        assert isinstance(importer, PictureImporter)
        qtbot.waitUntil(lambda: not importer.is_busy)
        return importer

    return opened


def ok_of(importer: PictureImporter):
    return importer.buttons.button(QDialogButtonBox.StandardButton.Ok)


def take(importer: PictureImporter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(importer.chosen):
        ok_of(importer).click()


def test_it_shows_some_of_each_class_and_says_what_was_decided(read: Open, tmp_path: Path):
    importer = read(write_idx(tmp_path, PIXELS, LABELS, packed=True))
    told = [importer.pictures.thumbnails.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(11)]
    assert told[0] == "picture 1, is 0" and told[10] == "picture 2, is 1"  # ten of each class
    assert importer.details.toPlainText().splitlines() == [
        "An IDX file: 30 pictures of 4 × 4 pixels, its labels in train-labels-idx1-ubyte.gz.",
        "Pixels from 0 to 255 become numbers from 0 to 1.",
    ]
    assert importer.summary.text().startswith("30 pictures of 4 × 4 pixels, in 3 classes. The network becomes 16-2-3")
    assert importer.as_table.isHidden() and importer.label_columns["first"].isHidden()


def test_pictures_of_a_single_class_are_refused(read: Open, tmp_path: Path):
    importer = read(write_idx(tmp_path, PIXELS, np.full(30, 3, np.uint8)))
    assert importer.fault.text() == "train-images-idx3-ubyte: every label is 3; there must be two classes or more."
    assert not ok_of(importer).isEnabled()


def test_taken_it_is_one_change_that_can_be_undone(window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path):
    before = window.readings.setup
    importer = read(write_idx(tmp_path, PIXELS, LABELS))
    importer.scales["0.01..1"].click()
    assert importer.details.toPlainText().endswith("become numbers from 0.01 to 1.")
    importer.held_out.setValue(30)
    take(importer, qtbot)
    setup = window.readings.setup
    assert (setup.network.sizes, setup.image_shape, list(setup.names.classes)) == ((16, 2, 3), (4, 4), ["0", "1", "2"])
    assert len(setup.split.held_out) == 9 and isinstance(setup.whole.inputs, Pixels)
    assert np.allclose(np.asarray(setup.whole.inputs), PIXELS / 255 * 0.99 + 0.01)
    data = setup.scenario.data
    assert (data.file, data.pixels, data.classes) == ("train-images-idx3-ubyte", "0.01..1", 3)
    assert window.actions_made["undo"].text().endswith("import 30 samples")
    window.actions_made["undo"].trigger()
    assert window.readings.setup.scenario == before.scenario


def test_the_label_may_be_said_to_stand_elsewhere(window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path):
    pixels = PIXELS.copy()
    pixels[:, -1] = LABELS
    path = tmp_path / "a.csv"
    path.write_text(lines(pixels, 2 - LABELS))
    importer = read(path)
    assert importer.label_columns["first"].isChecked()
    importer.label_columns["last"].click()
    qtbot.waitUntil(lambda: not importer.is_busy)
    assert "The last column is the label, because so it was said." in importer.details.toPlainText()
    assert importer.label_columns["last"].isChecked()
    take(importer, qtbot)
    assert np.array_equal(window.readings.whole.targets.argmax(axis=1), LABELS)
    assert window.readings.setup.scenario.data.label_column == "last"


def test_what_the_open_network_has_that_fits_stays(window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path):
    window.open("digits-64-20-10")
    pixels, labels = drawn(40, 8, 10)
    path = tmp_path / "optdigits.tra"
    path.write_text(lines(pixels % 17, labels, last=True))
    setup = window.readings.setup
    importer = read(path.rename(tmp_path / "optdigits.csv"))
    assert "The network becomes" not in importer.summary.text()
    assert "Pixels from 0 to 16 become" in importer.details.toPlainText()
    take(importer, qtbot)
    then = window.readings.setup
    assert then.network.sizes == (64, 20, 10) and np.array_equal(then.start, setup.start)
    assert then.whole.inputs.largest == 16 and then.scenario.data.largest_pixel == 16


def test_lines_may_be_read_as_a_table(page: SamplesPage, read: Open, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text(lines(PIXELS, LABELS))
    importer = read(path)
    importer.as_table.click()
    table = page.findChild(Importer)
    qtbot.waitUntil(lambda: not table.is_busy)
    assert "30 samples, 16 inputs" in table.summary.text()
    table.reject()


def test_what_is_wrong_is_one_sentence_and_nothing_is_lost(
    window: MainWindow, page: SamplesPage, qtbot: QtBot, tmp_path: Path
):
    before = window.readings.setup
    path = write_idx(tmp_path, PIXELS, LABELS)
    path.write_bytes(path.read_bytes()[:-1])
    importer = page.import_file(path)
    with qtbot.waitSignal(importer.unreadable) as said:
        pass
    assert said.args == [
        "train-images-idx3-ubyte is cut short: by its head it holds 30 pictures of 16 pixels; bytes that are missing: 1."
    ]
    path = tmp_path / "a.csv"
    path.write_text(lines(PIXELS, LABELS) + "0,1,2\n")
    importer = page.import_file(path)
    qtbot.waitUntil(lambda: not importer.is_busy)
    assert importer.fault.text() == "a.csv has 3 columns in line 31; the lines before have 17."
    assert not ok_of(importer).isEnabled() and importer.as_table.isEnabled()
    importer.reject()
    assert window.readings.setup is before


def test_reading_can_be_called_off(window: MainWindow, page: SamplesPage, tmp_path: Path):
    pixels, labels = drawn(20_000, 8)
    importer = page.import_file(write_idx(tmp_path, pixels, labels))
    before = window.readings.setup
    importer.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert not importer.is_busy and importer.prepared is None and window.readings.setup is before


@pytest.mark.parametrize("name", ["train-images-idx3-ubyte.gz", "a.csv.gz"])
def test_a_dropped_file_is_imported(window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str):
    path = write_idx(tmp_path, PIXELS, LABELS, packed=True)
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(lines(PIXELS, LABELS).encode()))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path.with_name(name)))])
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(5, 5), actions, data, Qt.MouseButton.LeftButton, none))
    importer = window.views.page(SamplesPage).findChild(PictureImporter)
    qtbot.waitUntil(lambda: not importer.is_busy)
    assert ok_of(importer).isEnabled()
    importer.reject()


def test_saved_it_opens_again_and_after_a_crash_too(
    window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    take(read(write_idx(tmp_path, PIXELS, LABELS)), qtbot)
    setup = window.readings.setup
    aside = tmp_path / "aside.toml"
    known = write_aside(window.readings.saved, aside)
    kept = read_aside(aside.with_suffix(".backstep")).run.setup
    assert kept.whole.is_same(setup.whole) and kept.split.is_out.tolist() == setup.split.is_out.tolist()
    pictures = aside.with_suffix(".pictures")
    stamp = pictures.stat().st_mtime_ns
    write_aside(window.readings.saved, aside, known)
    assert pictures.stat().st_mtime_ns == stamp  # once is enough: they may be 50 MB
    for folder, names in ((tmp_path, []), (tmp_path / "other", ["s.labels.idx1.gz", "s.pictures.idx3.gz"])):
        folder.mkdir(exist_ok=True)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, at=folder: (str(at / "s.toml"), ""))
        window.actions_made["save_as"].trigger()
        assert sorted(path.name for path in folder.glob("s.*.gz")) == names
        assert open_setup(folder / "s.toml").whole.is_same(setup.whole)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "s.backstep"), ""))
    window.actions_made["save_with_run"].trigger()
    window.open(tmp_path / "s.backstep")
    assert window.readings.setup.whole.is_same(setup.whole)
