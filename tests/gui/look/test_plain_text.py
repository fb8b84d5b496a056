"""Names and texts of a scenario are shown as they are, wherever: no tag, no key, no file that is loaded."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt as Core
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from core.network.elements import Bias, Input, Neuron, Weight
from core.scenario.reader import parse_scenario
from core.setup.changes import change_texts
from core.setup.setup import Setup, setup_of
from gui.dialogs.questions import ask
from gui.look.plain_text import in_title, keyless, tip, unkeyed
from gui.views.network.page import NetworkPage
from gui.views.query.page import QueryPage
from gui.widgets.fields import names_in, text_of_names
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle

IMAGE = "<img src='file:///nowhere.png'>"
TEXT = f"""format = 1
title = "R&D {IMAGE}"
notes = "R&D ![picture](file:///nowhere.png) {IMAGE}"

[network]
inputs = ["R&D {IMAGE}", "a<b, $5_x=1"]
layers = [
  {{ size = 2, activation = "sigmoid", neurons = ["h&1 {IMAGE}", "h_2 $"] }},
  {{ size = 2, activation = "softmax", neurons = ["o&1 {IMAGE}", "o_2 #%"] }},
]

[start]
seed = 1
draw = {{ weights = {{ distribution = "normal", mean = 0.0, std = 1.0 }} }}

[data]
inputs = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
targets = [[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [1.0, 0.0]]
class_names = ["c&1 {IMAGE}", "<b>c2</b>"]
target_names = ["t&1 {IMAGE}", "t2 & co"]

[training]
loss = "cross_entropy"
learning_rate = 0.5

[labels]
weights = [[["w&1 {IMAGE}", "w2"], ["w3", "w4"]], [["w5", "w6"], ["w7", "w8"]]]
biases = [["b&1 {IMAGE}", "b2"], ["b3", "b4"]]
sops = [["s&1 {IMAGE}", "s2"], ["s3", "s4"]]
"""


def setup() -> Setup:
    return setup_of(parse_scenario(TEXT, "odd"), "R&D [*]", None, None, "odd")


def wrong_labels(window: QWidget) -> list[str]:
    """The labels in which a tag would be one, or an & a key."""
    plain, rich = Core.TextFormat.PlainText, Core.TextFormat.RichText
    found = []
    for label in window.findChildren(QLabel):
        text = label.text()
        if "<img" in text and label.textFormat() != plain:
            found.append(text)
        if "&" in text.replace("&&", "") and label.buddy() is not None:
            found.append(text)
        if label.textFormat() == rich and "&lt;img" not in text and "img" in text:
            found.append(text)
    for button in window.findChildren(QAbstractButton):
        if "&" in button.text().replace("&&", "") and "img" in button.text():
            found.append(button.text())
    found += [each.toolTip() for each in window.findChildren(QWidget) if "<img" in each.toolTip()]
    return found


def test_no_view_takes_a_name_for_anything_else(window: MainWindow, qtbot):
    model = window.model
    model.commands.documents.open_setup(setup())
    model.commands.playback.choose_sample(1)
    elements = Input(0), Neuron(0, 0), Neuron(1, 0), Weight(0, 0, 0), Bias(0, 0)
    for view in window.views.names:
        window.views.show_view(view)
        for element in elements:
            model.commands.pointing.pin(element)
            until_idle()
            assert wrong_labels(window) == [], (view, element)
    window.views.page(QueryPage).back.click()
    qtbot.waitUntil(lambda: not window.views.page(QueryPage).shown().is_working)
    window.run.stop_chooser.open_under(window)
    window.run.stop_chooser.hide()
    assert wrong_labels(window) == []
    for element in elements:
        model.commands.pointing.pin(element)
        for action in window.diagram.menus.menu_for(element, window.diagram).actions():
            assert "&" not in action.text().replace("&&", ""), action.text()


def test_notes_load_nothing(window: MainWindow):
    window.commands.documents.open_setup(setup())
    notes = window.reading_column.notes.text
    image = QTextDocument.ResourceType.ImageResource.value
    assert notes.loadResource(image, QUrl.fromLocalFile(__file__)) is None
    assert "R&D" in notes.toPlainText()


def test_the_title_of_the_window_is_the_scenarios_with_the_mark_of_what_is_not_saved(
    window: MainWindow, tmp_path: Path
):
    path = tmp_path / "R&D [*].toml"
    path.write_text(TEXT.replace(f'"R&D {IMAGE}"', '"two\\nlines, R&D [*]"', 1), encoding="utf-8")
    window.open(path)
    assert window.windowTitle() == "two lines, R&D [*][*][*] — R&D [*][*].toml — Backstep"
    change_title = change_texts(window.readings.setup, "en", title="another")
    window.commands.edits.edit("x", change_title)
    assert window.windowTitle() == "another[*] — R&D [*][*].toml — Backstep" and window.isWindowModified()
    assert len(in_title("long " * 100)) < 100
    assert in_title("a[*]") == "a[*][*]"


def test_a_recent_file_keeps_its_ampersand(window: MainWindow, tmp_path: Path):
    (tmp_path / "r&d.toml").write_text(TEXT, encoding="utf-8")
    window.open(tmp_path / "r&d.toml")
    (recent,) = [menu for menu in window.menuBar().findChildren(QMenu) if "recent" in menu.title()]
    recent.aboutToShow.emit()
    assert recent.actions()[0].text() == "r&&d.toml"


def test_a_question_about_a_name_is_plain(window: MainWindow):
    ask(window, "Save", (f"Save {IMAGE}?", IMAGE), (ask.__globals__["Button"].Cancel,), lambda _button: None)
    assert wrong_labels(window) == []


def test_tool_tips_and_keys():
    assert tip("a < b & c") == "a < b & c"
    assert "<img" not in tip(IMAGE) and "&lt;img" in tip(IMAGE)
    assert keyless("R&D") == "R&&D"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a, b", ["a", "b"]), ('"size, in cm", b', ["size, in cm", "b"]), ('"say ""x""", b', ['say "x"', "b"]),
        ('5" pipe, b', ['5" pipe', "b"]), ("", None), (" , ", None), ("R&D, $5", ["R&D", "$5"]),
    ],
)  # fmt: skip
def test_names_are_typed_as_in_a_csv_file(text: str, names: list[str] | None):
    assert names_in(text) == names
    assert names is None or names_in(text_of_names(names)) == names


def test_a_name_with_a_comma_does_not_block_the_field_of_names(window: MainWindow, qtbot):
    window.commands.documents.open_setup(setup())
    window.views.show_view("network")
    field = window.views.page(NetworkPage).layers.names[0]
    assert field.text() == f'R&D {IMAGE}, "a<b, $5_x=1"'
    field.setText('"a<b, $5_x=1", other')
    field.editingFinished.emit()
    assert [window.readings.names.input(k) for k in range(2)] == ["a<b, $5_x=1", "other"]


@pytest.mark.parametrize(
    ("text", "said"),
    [("&Open…", "Open…"), ("R&&D", "R&D"), ("打开(&O)…", "打开…"), ("文件(&F)", "文件"), ("f(x)", "f(x)")],
)
def test_what_a_menu_says_is_told_without_its_key(text: str, said: str):
    assert unkeyed(text) == said
