"""A file that titles, notes, names, classes and file names point at stays unread, whatever is done with them."""

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QTableView,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.network.elements import Element, Neuron, Weight
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done, until_idle

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells who opens a file")
OPENED, WITHOUT_WAITING = 0x20, 0o4000  # IN_OPEN, IN_NONBLOCK
SHOUT = "<img src='trap.png'> ![](trap.png) [x](trap.png) <a href='trap.png'>"


class Trap:
    """A picture that tells whether anybody opened it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "trap.png"
        self.told: set[str] = set()  # the tool tips that were shown already
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        assert image.save(str(self.path))
        libc = ctypes.CDLL(None, use_errno=True)
        self.handle = libc.inotify_init1(WITHOUT_WAITING)
        assert self.handle >= 0
        assert libc.inotify_add_watch(self.handle, os.fsencode(self.path), OPENED) >= 0

    def was_opened(self) -> bool:
        try:
            return bool(os.read(self.handle, 65536))
        except BlockingIOError:
            return False


@pytest.fixture
def trap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trap]:
    monkeypatch.chdir(tmp_path)  # where a file that is named without a folder is looked for
    made = Trap(tmp_path)
    yield made
    os.close(made.handle)


def told(kind: str) -> str:
    return f'"{kind} {SHOUT}"'


@pytest.fixture
def strange(trap: Trap, tmp_path: Path, window: MainWindow) -> MainWindow:
    """The window, on a scenario in which every word points at the trap."""
    path = tmp_path / "<img src='trap.png'>.toml"
    path.write_text(
        f"""format = 1
title = {told("title")}
source = {told("source")}
notes = '''
{SHOUT}

![]({trap.path}) ![]({trap.path.as_uri()}) <img src="{trap.path}">
'''
[network]
inputs = [{told("a")}, {told("b")}]
layers = [
  {{ size = 2, activation = "sigmoid", neurons = [{told("h1")}, {told("h2")}] }},
  {{ size = 2, activation = "softmax", neurons = [{told("o1")}, {told("o2")}] }},
]
[start]
seed = 1
draw = {{ weights = {{ distribution = "normal", mean = 0.0, std = 1.0 }} }}
[data]
inputs = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
targets = [[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [1.0, 0.0]]
class_names = [{told("c1")}, {told("c2")}]
target_names = [{told("t1")}, {told("t2")}]
[training]
loss = "cross_entropy"
learning_rate = 0.5
[labels]
weights = [[[{told("w1")}, {told("w2")}], ["w3", "w4"]], [["w5", "w6"], ["w7", "w8"]]]
biases = [[{told("b1")}, "b2"], ["b3", "b4"]]
sops = [[{told("s1")}, "s2"], ["s3", "s4"]]
""",
        encoding="utf-8",
    )
    window.open(path)
    assert window.readings.setup.path == path
    return window


def look_at(widget: QWidget, trap: Trap) -> None:
    """Draw a widget and all that is in it, and each of their tool tips that has not been shown."""
    until_idle()
    widget.grab()
    tips = {each.toolTip() for each in widget.findChildren(QWidget)}
    for view in widget.findChildren(QAbstractItemView):
        model = view.model()
        columns = range(min(view.horizontalHeader().count(), 6) if isinstance(view, QTableView) else 1)
        rows = range(min(model.rowCount(), 4))
        tips |= {str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)) for row in rows for column in columns}
        tips |= {
            str(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)) for column in columns
        }
    for tip in filter(None, tips - trap.told):
        QToolTip.showText(QPoint(10, 10), tip, widget)
        for shown in QApplication.topLevelWidgets():
            if shown.inherits("QTipLabel"):
                shown.grab()
    QToolTip.hideText()
    trap.told |= tips


def test_a_picture_in_a_rich_text_would_be_noticed(trap: Trap, qtbot: QtBot):
    label = QLabel("<img src='trap.png'>")
    qtbot.addWidget(label)
    assert not trap.was_opened()
    label.grab()
    assert trap.was_opened()


@pytest.mark.parametrize("element", [Neuron(1, 0), Weight(0, 0, 0)])
def test_no_view_card_or_menu_loads_it(strange: MainWindow, trap: Trap, element: Element):
    strange.model.commands.pointing.pin(element)
    strange.model.commands.pointing.hover(element)
    strange.model.commands.playback.choose_sample(1)
    strange.formulas.settle()
    for name in strange.views.names:
        strange.views.show_view(name)
        until_done(strange)
        look_at(strange, trap)
        assert not trap.was_opened(), name
    for menu in (strange.diagram.menus.menu_for(element, strange.diagram), *strange.menuBar().findChildren(QMenu)):
        menu.aboutToShow.emit()
        menu.grab()
        for action in menu.actions():
            strange.statusBar().showMessage(action.statusTip())
            if menu.toolTipsVisible():
                QToolTip.showText(QPoint(10, 10), action.toolTip(), strange)
            strange.statusBar().grab()
            assert not trap.was_opened(), action.text()
    assert not trap.was_opened()


def test_no_question_and_no_message_loads_it(strange: MainWindow, trap: Trap, tmp_path: Path):
    strange.document.failed.emit(f"{strange.model.readings.setup.path}: {SHOUT}")
    strange.model.commands.playback.failed.emit(SHOUT)
    strange.recovery.refused.emit(SHOUT)
    strange.open(tmp_path / "gone <img src='trap.png'>.toml")
    strange.model.commands.edits.edit("x", strange.model.readings.setup.with_learning_rate(0.25))
    strange.close()  # which asks about what is not saved
    boxes = [box for box in strange.findChildren(QDialog) if box.isVisible()]
    assert len(boxes) >= 3
    look_at(strange, trap)  # whose status bar says the rest
    for box in boxes:
        look_at(box, trap)
        assert not trap.was_opened(), box.windowTitle()
        box.reject()


def test_no_imported_table_loads_it(strange: MainWindow, trap: Trap, tmp_path: Path):
    path = tmp_path / "<img src='trap.png'>.csv"
    path.write_text(f"# {SHOUT}\na {SHOUT},b,class {SHOUT}\n1,2,x {SHOUT}\n3,4,y\n5,?,x {SHOUT}\n7,8,y\n", "utf-8")
    strange.opening.import_table(path)
    until_done(strange)
    (importer,) = [each for each in strange.findChildren(QDialog) if each.isVisible()]
    look_at(importer, trap)
    importer.reject()
    look_at(strange, trap)
    assert not trap.was_opened()


@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_no_picture_of_it_loads_it(
    strange: MainWindow, trap: Trap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
):
    path = tmp_path / f"out <img src='trap.png'>.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    strange.model.commands.pointing.pin(Weight(0, 0, 0))
    strange.formulas.settle()
    (menu,) = [menu for menu in strange.menuBar().findChildren(QMenu) if menu.title() == "&Export"]
    for action in menu.actions():
        if "Picture" in action.text():
            path.unlink(missing_ok=True)
            action.trigger()
            assert path.exists()
            assert kind != "svg" or b"trap.png'/>" not in path.read_bytes()
            look_at(strange, trap)
            assert not trap.was_opened(), action.text()
