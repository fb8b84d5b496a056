"""Copies out: pictures of every kind, the run as a table, a card as LaTeX and as a picture."""

import csv
import re
from itertools import product
from pathlib import Path

import pytest
import ziamath
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from core.base.number_format import NumberFormat
from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.quantity import LOSS
from core.export.run_table import write_run
from core.lessons.veil import Veil
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.network import BiasKind
from core.setup.column_names import Called, with_names
from core.setup.learned_samples import hold_out
from core.setup.setup import open_setup
from core.setup.split import mean_losses
from core.training.history import History
from core.training.run import Run
from gui.document.errors_dialog import ErrorsDialog
from gui.threads.job import CancelledError
from gui.window.main_window import MainWindow


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def export(window: MainWindow, words: str) -> None:
    (menu,) = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&Export"]
    (action,) = [action for action in menu.actions() if words in action.text()]
    action.trigger()


def test_a_picture_of_every_part_and_kind(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    window.commands.pointing.pin(Weight(0, 0, 0))
    for part, kind in product(("diagram", "error", "view below", "card"), ("png", "svg", "pdf")):
        folder = tmp_path / f"{part} {kind}"
        folder.mkdir()
        path = folder / f"picture.{kind}"
        save_as(monkeypatch, path)
        export(window, f"Picture of the {part}")
        is_a_picture(path, kind)
        assert list(folder.iterdir()) == [path]


def is_a_picture(path: Path, kind: str) -> None:
    data = path.read_bytes()
    assert len(data) > 1000
    match kind:
        case "png":
            image = QImage(str(path))
            assert image.width() > 500
            assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 3
        case "svg":
            assert b"<svg" in data
            assert b"<text" in data or b"<path" in data
        case _:
            assert data.startswith(b"%PDF")


def test_a_picture_that_can_not_be_written_is_said(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    save_as(monkeypatch, tmp_path / "none" / "a.png")
    said = []
    window.exports.failed.connect(said.append)
    export(window, "Picture of the diagram")
    assert len(said) == 1
    assert "No such file" in said[0]


def test_the_run_as_a_table(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot):
    window.commands.playback.run_to(25)
    qtbot.waitUntil(lambda: window.readings.state == 25)
    path = tmp_path / "run.csv"
    save_as(monkeypatch, path)
    export(window, "Error and weights")
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["state", "error", "W11", "W12", "W21", "W22", "W31", "W32", "W41", "W42"]
    assert len(rows) == 27
    history = window.readings.history
    assert [float(cell) for cell in rows[26][2:]] == history.nearest(25)[1].tolist()
    assert [float(row[1]) for row in rows[1:]] == history.errors.tolist()


def test_a_long_run_is_thinned_out_and_a_large_network_gives_its_errors(tmp_path: Path):
    setup, path = open_setup("gad-3-2-1"), tmp_path / "run.csv"
    run = Run(setup)
    run.advance(5000)
    write_run(path, run.history.recorded, setup.network, setup.names, most_rows=1000)
    rows = path.read_text(encoding="utf-8").splitlines()
    assert len(rows) == 1 + 834  # every sixth of 5,001 states
    assert rows[2].startswith("6,")
    large = open_setup("psi-2-1000-1000-2")
    history = History(large.network.parameter_count, 2**24)
    history.append(large.start, 0.5)
    write_run(path, history.recorded, large.network, large.names)
    assert path.read_text(encoding="utf-8") == "state,error\n0,0.5\n"


def test_the_table_of_a_run_says_how_far_it_is_and_can_be_called_off(tmp_path: Path):
    setup, path = open_setup("gad-3-2-1"), tmp_path / "run.csv"
    run = Run(setup)
    run.advance(500)
    path.write_text("what was there", encoding="utf-8")
    reports: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        reports.append((done, total))
        if done >= 128:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_run(path, run.history.recorded, setup.network, setup.names, report=report)
    assert reports == [(0, 501), (64, 501), (128, 501)]
    assert path.read_text(encoding="utf-8") == "what was there"


def latex_of(window: MainWindow, element: Element) -> str:
    window.commands.pointing.pin(element)
    window.inspector.copy_latex.trigger()
    return QGuiApplication.clipboard().text()


CARD_OF_W11 = r"""
W_{11} & = 0.417022 \quad (\text{from }X_{1}\text{ to }\mathrm{SOP}_{1}) \\
& \frac{\partial E}{\partial W_{11}}\;=\;g_{1}\,g_{2}\,g_{3}\,g_{4}\,g_{5} \\
g_{1} = \frac{\partial E}{\partial \mathrm{Predicted}} & = 2(\mathrm{Predicted} - \mathrm{target}) \\
& = 2 \cdot (0.579525 - 0.2) = +0.759049 \\
g_{2} = \frac{\partial \mathrm{Predicted}}{\partial \mathrm{SOP}_{3}} & = \sigma(\mathrm{SOP}_{3})(1 - \sigma(\mathrm{SOP}_{3})) \\
& = 0.579525 \cdot (1 - 0.579525) = +0.243676 \\
g_{3} = \frac{\partial \mathrm{SOP}_{3}}{\partial \mathrm{Activ}_{1}} & = W_{41} = +0.18626 \\
g_{4} = \frac{\partial \mathrm{Activ}_{1}}{\partial \mathrm{SOP}_{1}} & = \sigma(\mathrm{SOP}_{1})(1 - \sigma(\mathrm{SOP}_{1})) \\
& = 0.581832 \cdot (1 - 0.581832) = +0.243303 \\
g_{5} = \frac{\partial \mathrm{SOP}_{1}}{\partial W_{11}} & = X_{1} = +0.1 \\
\text{gradient, the product} & = +0.000838205 \\
\text{update} & = 0.417022 - 0.001 \cdot 0.000838205 \\
\text{new }W_{11} & = 0.417021162 \\
"""


def test_the_latex_of_a_card_says_what_the_card_says(window: MainWindow):
    begin, *lines, check, end = latex_of(window, Weight(0, 0, 0)).splitlines()
    assert (begin, end) == (r"\begin{align*}", r"\end{align*}")
    assert lines == CARD_OF_W11.strip().splitlines()
    # By how much central differences are off is a matter of the last bits.
    apart = r"& \text{central differences give }{+}0.000838205\text{: difference }"
    assert check.startswith(apart)
    assert re.fullmatch(r"[\d.]+ \\cdot 10\^\{-1\d\}", check.removeprefix(apart))


def test_the_latex_of_a_neuron_puts_its_numbers_in(window: MainWindow):
    lines = latex_of(window, Neuron(0, 0)).splitlines()
    assert r"X_{3} \cdot W_{31} & = 4.1 \cdot 0.000114 = +0.0004674 \\" in lines
    at = lines.index(r"\mathrm{Activ}_{1} & = \frac{1}{1 + e^{-\mathrm{SOP}_{1}}} \\")
    assert lines[at + 1] == r"& = 1/(1 + e^{-0.330299}) = +0.581832 \\"


def test_the_latex_of_a_mistake_says_what_is_right(window: MainWindow):
    window.open("csdn-2-3-1")
    window.commands.edits.set_rule("wrong_sign")
    window.commands.kept_runs.keep_right()
    text = latex_of(window, Weight(1, 0, 0))
    assert r"= +0.380272 \quad (\text{right: Y }-\text{ labelY } = -0.380272) \\" in text
    assert r"& \text{right: }{-}0.0501598 \\" in text


LATEX_OF = "gad-3-2-1", "csdn-2-3-1", "psi-2-3-3-2", "moons-2-3-2", "psi-2-1000-1000-2-leaky"


def test_a_card_as_latex_that_can_be_typeset(window: MainWindow):
    elements = Weight(0, 0, 0), Weight(1, 0, 0), Bias(1, 0), Neuron(0, 0), Neuron(1, 0), Input(0)
    lines: dict[str, None] = {}
    for name, element in product(LATEX_OF, elements):
        if window.readings.setup.name != name:
            window.open(name)
        if isinstance(element, Bias) and window.readings.network.layers[1].bias is BiasKind.ABSENT:
            continue
        text = latex_of(window, element)
        assert text.startswith("\\begin{align*}\n")
        assert text.endswith("\n\\end{align*}\n")
        assert text.isascii()
        for line in text.splitlines()[1:-1]:
            assert line.count("&") == 1
            lines[line.replace("&", "").removesuffix(" \\\\")] = None
    for line in lines:
        ziamath.Latex(line).svg()


def test_letters_that_pdflatex_lacks_are_said(window: MainWindow):
    model = window.model
    model.commands.edits.edit("name", with_names(model.readings.setup, Called(inputs=["高度", "Größe", "ψ1"])))
    text = latex_of(window, Weight(0, 0, 0))
    assert text.startswith("% pdfLaTeX has no letters for some of the names: use XeLaTeX or LuaLaTeX")
    assert latex_of(window, Weight(0, 2, 0)).startswith("\\begin{align*}\n")
    assert r"\psi_{1}" in latex_of(window, Weight(0, 2, 0))


def test_a_card_as_a_picture(window: MainWindow):
    assert not window.inspector.copy_picture.isEnabled()
    window.commands.pointing.pin(Weight(0, 0, 0))
    window.inspector.copy_picture.trigger()
    image = QGuiApplication.clipboard().image()
    assert image.width() == 2 * window.inspector.view.width()


def test_a_picture_of_the_card_is_the_whole_card_in_lines(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    window.commands.pointing.pin(Weight(0, 0, 0))
    window.formulas.settle()
    view = window.inspector.view
    assert view.height() > window.inspector.scroll_area.viewport().height()  # more than is in sight
    path = tmp_path / "card.svg"
    save_as(monkeypatch, path)
    export(window, "Picture of the card")
    renderer = QSvgRenderer(str(path))
    assert renderer.viewBox().size() == view.size()
    text = path.read_text(encoding="utf-8")
    assert "<image" not in text  # formulas too
    assert text.count("<path") > 10  # a formula is one
    drawn = re.findall(r"<g ([^>]*)>(.*?)</g>", text, flags=re.DOTALL)
    letters = [style for style, inside in drawn if "<path" in inside and 'fill="none"' not in style]
    assert all('stroke="none"' in style for style in letters)  # the letters have no edges of their own


def test_without_a_card_there_is_no_picture_of_one(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    save_as(monkeypatch, tmp_path / "card.png")
    said: list[str] = []
    window.exports.failed.connect(said.append)
    export(window, "Picture of the card")
    assert len(said) == 1
    assert "click a neuron or a weight" in said[0]
    assert list(tmp_path.glob("card*")) == []


def test_a_picture_is_for_whoever_may_read_other_files_there(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    other = tmp_path / "other.txt"
    other.touch()
    for kind in ("png", "svg", "pdf"):
        save_as(monkeypatch, tmp_path / f"a.{kind}")
        export(window, "Picture of the diagram")
        assert (tmp_path / f"a.{kind}").stat().st_mode == other.stat().st_mode


def test_signs_between_formulas_are_signs_in_latex(window: MainWindow):
    window.commands.pointing.pin(Weight(0, 0, 0))
    window.commands.display.write_numbers(NumberFormat(6, scientific=True))
    window.inspector.copy_latex.trigger()
    text = QGuiApplication.clipboard().text()
    assert r"\text{=}" not in text
    assert "10^{0}" not in text
    assert r"\cdot 10^{-1}" in text


def test_errors_are_not_told_while_one_is_asked(window: MainWindow):
    setup, told = window.readings.setup, []
    window.exports.failed.connect(told.append)
    asked = Veil(frozenset({LOSS}), iteration=iteration_at(setup, 0, setup.start))
    window.commands.display.hide(asked)
    export(window, "Errors at every")
    assert len(told) == 1 and not window.findChildren(ErrorsDialog)
    window.commands.display.hide(None)
    export(window, "Errors at every")
    (dialog,) = window.findChildren(ErrorsDialog)
    assert dialog.shown() == "Loss after iteration 0: 0.144039\n"
    dialog.close()


def test_epochs_are_written_where_there_are_some(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert not window.actions_made["export_epochs"].isEnabled()  # one sample, again and again
    window.commands.documents.open_setup(hold_out(open_setup("moons-2-3-2"), 0.25, 0))
    run = window.readings.open_run
    run.advance(12)
    path = tmp_path / "epochs.csv"
    save_as(monkeypatch, path)
    export(window, "by epoch")
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    assert [row["epoch"] for row in rows] == [str(epoch) for epoch in range(1, 13)]
    assert run.setup.split is not None
    losses = mean_losses(
        run.setup.network, run.setup.objective.loss, run.history.kept_rows()[1][1:], run.setup.split.held_out
    )
    assert [float(row["held_out_error"]) for row in rows] == pytest.approx(losses.tolist(), rel=1e-12)
