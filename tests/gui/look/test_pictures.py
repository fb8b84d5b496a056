"""Picture files as other programs see them: sizes, titles, resolution, and nothing that only Qt draws right."""

import errno
import os
import re
import struct
from base64 import b64decode
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from gui.look.pictures import KINDS, About, write_picture, write_widget
from gui.look.theme import LIGHT
from gui.views.plane.page import PlanePage
from gui.views.samples.page import SamplesPage
from gui.views.slope.page import SlopePage
from gui.window.main_window import MainWindow
from tests.gui.document.test_exports import export, save_as
from tests.gui.idle import until_done

SVG = "{http://www.w3.org/2000/svg}"
VIEWS = (
    "prediction",
    "plane",
    "layers",
    "weights",
    "check",
    "slope",
    "what-if",
    "kept-runs",
    "query",
    "network",
    "samples",
    "data",
)
ABOUT = About("A <title> & more", "What it shows")


@pytest.fixture
def moons(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Two inputs, two classes, trained a little: every view has something to show."""
    window.open("moons-2-3-2")
    window.commands.playback.run_to(40)
    qtbot.waitUntil(lambda: window.readings.state == 40)
    window.commands.pointing.pin(Weight(0, 0, 0))
    return window


def svg_of(widget: QWidget, path: Path) -> ET.Element:
    write_widget(path, widget, LIGHT.panel, ABOUT)
    return ET.fromstring(path.read_text(encoding="utf-8"))


def part_of(window: MainWindow, name: str) -> QWidget:
    if name in VIEWS:
        window.views.show_view(name)
        return window.views
    card = window.inspector.held_card
    assert card is not None
    return {"diagram": window.diagram, "error": window.error_plot, "card": card}[name]


def matrix(group: ET.Element) -> list[float]:
    found = re.fullmatch(r"matrix\((.*)\)", group.get("transform", "matrix(1,0,0,1,0,0)"))
    assert found
    return [float(number) for number in found[1].split(",")]


def test_an_svg_has_nothing_that_only_some_programs_know(moons: MainWindow, tmp_path: Path):
    for name in (*VIEWS, "diagram", "error", "card"):
        part = part_of(moons, name)
        until_done(moons)
        is_known_everywhere(svg_of(part, tmp_path / "a.svg"), name)


def is_known_everywhere(root: ET.Element, name: str) -> None:
    shapes = 0
    for group in root.iter(f"{SVG}g"):
        assert group.get("vector-effect") is None, name
        for shape in group:
            shapes += 1
            assert shape.get("vector-effect") is None, name  # known to Chromium and Inkscape, and not to rsvg
            if group.get("stroke", "none") == "none" or shape.tag in (f"{SVG}image", f"{SVG}text", f"{SVG}g"):
                continue
            a, b, c, d, *_ = matrix(group)
            assert (a, b) == pytest.approx((d, -c)), f"{name}: a pen would be stretched with what it draws"
    assert shapes > 10, name
    families = {each.get("font-family") for each in root.iter() if each.get("font-family")}
    assert families, name
    for family in families:
        meant, kind = (family or "").split(", ")
        # "Sans Serif" is none: each program takes what it likes for it
        assert QFontInfo(QFont(meant)).family() == meant, name
        assert kind in ("sans-serif", "monospace"), name


def test_an_svg_looks_as_the_png(moons: MainWindow, tmp_path: Path):
    for name in ("plane", "slope", "samples", "what-if", "error", "query"):
        part = part_of(moons, name)
        until_done(moons)
        svg_of(part, tmp_path / "a.svg")
        write_widget(tmp_path / "a.png", part, LIGHT.panel, ABOUT)
        looks_alike(tmp_path, name)


def looks_alike(folder: Path, name: str) -> None:
    pixels = QImage(str(folder / "a.png"))
    drawn = QImage(pixels.size(), QImage.Format.Format_RGB32)
    drawn.fill(QColor("white"))
    painter = QPainter(drawn)
    QSvgRenderer(str(folder / "a.svg")).render(painter)
    painter.end()
    apart = np.abs(grey(pixels) - grey(drawn))
    assert apart.mean() < 6.0, name  # of 255: letters lie a little otherwise, up to 0.4 with Qt 6.11, 4.7 with Qt 6.8
    blocks = apart[: apart.shape[0] // 40 * 40, : apart.shape[1] // 40 * 40].reshape(-1, 40, apart.shape[1] // 40, 40)
    assert blocks.mean(axis=(1, 3)).max() < 60.0, name  # and nothing is missing, or covered


def grey(image: QImage) -> np.ndarray:
    small = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.bytesPerLine())
    return rows[:, : small.width()].astype(float)


def test_letters_are_as_large_in_an_svg_as_on_the_screen(qtbot: QtBot, tmp_path: Path):
    label = QLabel("Predicted")
    qtbot.addWidget(label)
    font = label.font()
    font.setPointSizeF(18.0)
    label.setFont(font)
    label.resize(200, 40)
    root = svg_of(label, tmp_path / "a.svg")
    (text,) = root.iter(f"{SVG}text")
    assert text.text == "Predicted"
    assert float(text.get("font-size", "0")) == pytest.approx(QFontInfo(label.font()).pixelSize())


def test_an_svg_says_what_it_is_and_how_large(qtbot: QtBot, tmp_path: Path):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(960, 480)
    root = svg_of(widget, tmp_path / "a.svg")
    assert root.findtext(f"{SVG}title") == ABOUT.title
    assert root.findtext(f"{SVG}desc") == ABOUT.description
    assert root.get("viewBox") == "0 0 960 480"
    an_inch = QGuiApplication.primaryScreen().logicalDotsPerInch()
    assert float(root.get("width", "").removesuffix("mm")) == pytest.approx(25.4 * 960 / an_inch, rel=1e-4)
    assert float(root.get("height", "").removesuffix("mm")) == pytest.approx(25.4 * 480 / an_inch, rel=1e-4)


def test_a_png_says_what_it_is_and_its_true_resolution(qtbot: QtBot, tmp_path: Path):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(300, 100)
    path = tmp_path / "a.png"
    write_widget(path, widget, LIGHT.panel, ABOUT)
    image = QImage(str(path))
    assert image.size() == QSize(600, 200)
    assert image.text("Title") == ABOUT.title
    data = path.read_bytes()
    at = data.index(b"pHYs") + 4
    across, up, unit = struct.unpack(">IIB", data[at : at + 9])
    an_inch = QGuiApplication.primaryScreen().logicalDotsPerInch()
    assert (across, up, unit) == (round(2 * an_inch / 0.0254),) * 2 + (1,)


def test_a_pdf_says_what_it_is_and_how_large(qtbot: QtBot, tmp_path: Path):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(960, 480)
    path = tmp_path / "a.pdf"
    write_widget(path, widget, LIGHT.panel, About("Zwei Monde"))
    data = path.read_bytes()
    assert b"/Title " in data
    assert "Zwei Monde".encode("utf-16-be") in data
    assert "Backstep".encode("utf-16-be") in data
    an_inch = QGuiApplication.primaryScreen().logicalDotsPerInch()
    (box,) = re.findall(rb"/MediaBox \[0 0 (\S+) (\S+)\]", data)
    assert [float(side) for side in box] == pytest.approx([72 * 960 / an_inch, 72 * 480 / an_inch], abs=1.0)


def test_the_cells_of_the_plane_are_even_blocks(moons: MainWindow, tmp_path: Path, qtbot: QtBot):
    page = part_of(moons, "plane")
    until_done(moons)
    root = svg_of(page, tmp_path / "a.svg")
    rows, columns, _ = moons.views.page(PlanePage).canvas.image.image.shape
    images = [QImage.fromData(_bytes(each)) for each in root.iter(f"{SVG}image")]
    (plane,) = [image for image in images if image.width() > 500]
    assert plane.width() % columns == plane.height() % rows == 0  # each cell is so many whole pixels
    assert plane.width() >= 2 * moons.views.page(PlanePage).canvas.getViewBox().sceneBoundingRect().width()
    block = plane.width() // columns, plane.height() // rows
    for row, column in ((0, 0), (rows // 2, columns // 2), (rows - 1, columns - 1)):
        corner = plane.pixel(column * block[0], row * block[1])
        assert plane.pixel(column * block[0] + block[0] - 1, row * block[1] + block[1] - 1) == corner


def test_dots_are_drawn_and_no_pieces_of_the_screen(moons: MainWindow, tmp_path: Path):
    root = svg_of(part_of(moons, "plane"), tmp_path / "a.svg")
    images = [QImage.fromData(_bytes(each)) for each in root.iter(f"{SVG}image")]
    assert len(images) < 20  # the moons are 300 dots
    assert len(list(root.iter(f"{SVG}path"))) > 300


def _bytes(image: ET.Element) -> QByteArray:
    link = image.get("{http://www.w3.org/1999/xlink}href", "")
    return QByteArray(b64decode(link.partition(",")[2]))


def test_what_is_scrolled_away_is_cut_off(moons: MainWindow, tmp_path: Path):
    path = tmp_path / "a.svg"
    svg_of(part_of(moons, "samples"), path)
    text = path.read_text(encoding="utf-8")
    areas = re.findall(
        r'<clipPath id="view\d+"><rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)" fill="none" stroke="none"/>',
        text,
    )
    table = moons.views.page(SamplesPage).forms.table.viewport()
    at = table.mapTo(moons.views, table.rect().topLeft())
    assert (str(at.x()), str(at.y()), str(table.width()), str(table.height())) in areas


def test_the_title_is_the_setups_and_what_is_shown(moons: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    moons.views.show_view("plane")
    for words, shown in (
        ("diagram", "Network"),
        ("error", "Error"),
        ("view below", "Decision boundary"),
        ("card", "W1_11"),
    ):
        path = tmp_path / f"{shown}.svg"
        save_as(monkeypatch, path)
        export(moons, f"Picture of the {words}")
        root = ET.fromstring(path.read_text(encoding="utf-8"))
        assert root.findtext(f"{SVG}title") == f"Two moons, tanh and softmax: {shown}"
        assert (root.findtext(f"{SVG}desc") or "").startswith("Iteration 40 of training, sample 1.")


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk_is_said_and_leaves_the_old_picture(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
):
    path = tmp_path / f"a{kind}"
    path.write_bytes(b"the old one")
    said: list[str] = []
    written: list[Path] = []
    window.exports.failed.connect(said.append)
    window.exports.exported.connect(written.append)

    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    save_as(monkeypatch, path)
    export(window, "Picture of the diagram")
    assert said == [f"{path}: can't be written: No space left on device"]
    assert written == []
    assert path.read_bytes() == b"the old one"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_what_can_not_be_drawn_is_said(tmp_path: Path):
    path = tmp_path / "a.png"
    with pytest.raises(Exception, match=r"a\.png: can't be drawn: the picture is too large"):
        write_picture(path, QSize(10**6, 10**6), "white", lambda painter: None, ABOUT)
    assert not path.exists()


SMALL = """format = 1
title = "Small and large numbers"
[network]
inputs = ["a<b", "R&D"]
layers = [{ size = 1, activation = "sigmoid" }]
[start]
weights = [[[0.1], [1e-6]]]
biases = [[0]]
[data]
inputs = [[0.0001, 1000000], [0.0005, 3000000]]
targets = [[0], [1]]
[training]
loss = "squared_error"
learning_rate = 0.1
"""


def test_axes_never_count_in_thousandths_and_are_called_as_the_inputs(window: MainWindow, tmp_path: Path, qtbot: QtBot):
    path = tmp_path / "small.toml"
    path.write_text(SMALL, encoding="utf-8")
    window.open(path)
    page = part_of(window, "plane")
    until_done(window)
    root = svg_of(page, tmp_path / "a.svg")
    texts = [(text.text or "").strip() for text in root.iter(f"{SVG}text")]
    assert {"a<b", "R&D", "0.0002", "2e6"} <= set(texts)
    for side in ("left", "bottom"):
        axis = window.views.page(SlopePage).plot.getAxis(side)
        axis.setRange(0.0, 1e-5)
        assert axis.autoSIPrefixScale == 1.0


def test_signs_that_xml_does_not_know_leave_a_readable_file(qtbot: QtBot, tmp_path: Path):
    label = QLabel("a\x01b <&> c")
    label.setTextFormat(Qt.TextFormat.PlainText)
    qtbot.addWidget(label)
    label.resize(200, 40)
    path = tmp_path / "a.svg"
    write_widget(path, label, LIGHT.panel, About("one\x02 <two>", "\x1b[31m"))
    root = ET.fromstring(path.read_text(encoding="utf-8"))
    assert root.findtext(f"{SVG}title") == "one  <two>"
    assert "".join(text.text or "" for text in root.iter(f"{SVG}text")).replace(" ", "").endswith("b<&>c")
