"""The listing: what stands there at each phase, what is lit with what, what slips, what a lesson hides, and copies."""

import contextlib
import io
import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.quantity import Quantity, QuantityKind, quantity_of
from core.lessons.veil import Veil
from core.network.elements import Bias, Input, Neuron, Weight
from core.network.phases import Phase, Stage, phases_of
from core.setup.setup import BUILT_IN, open_setup
from gui.inspector.cards.card_of import card_of
from gui.look.asked import ASKED, NOT_YET
from gui.look.theme import Theme
from gui.model.model import Model
from gui.views.listing import copying
from gui.views.listing.page import ListingPage, ShownLine
from tests.gui.idle import until_idle


class Opened:
    """A page, its model, and what is asked of both."""

    def __init__(self, page: ListingPage, model: Model, actions: dict[str, QAction]) -> None:
        self.page, self.model, self.actions = page, model, actions

    def line(self, number: int) -> ShownLine:
        return next(each for each in self.page.shown() if each.number == number)

    def lit(self) -> list[int]:
        return [each.number for each in self.page.shown() if each.is_lit]

    def main(self) -> list[int]:
        return [place + 1 for place in self.page.lights.main]

    def point(self, number: int, place: tuple[int, ...] | None = None) -> None:
        QTest.mouseMove(self.page.list.viewport(), self.page.list.where(number - 1, place))
        until_idle()

    def go_to_phase(self, stage: Stage, layer: int = 0) -> None:
        place = phases_of(self.model.readings.network.depth).index(Phase(stage, layer))
        self.model.commands.playback.seek(self.model.readings.state, place)
        until_idle()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., Opened]]:
    models = []

    def make(name: str | Path = "csdn-2-3-1", width: int = 700) -> Opened:
        model = Model(open_setup(name))
        models.append(model)
        actions = {"as_printed": QAction("As printed"), "check_numbers": QAction("Check")}
        actions["as_printed"].setCheckable(True)
        actions["as_printed"].toggled.connect(model.commands.edits.set_printed)
        page = ListingPage(model.store, model.readings, model.commands, theme, actions)
        qtbot.addWidget(page)
        page.resize(width, 700)
        with qtbot.waitExposed(page):
            page.show()
        until_idle()
        return Opened(page, model, actions)

    yield make
    for model in models:
        model.close()


def test_each_line_has_its_numbers(opened) -> None:
    around = opened()
    assert around.line(1).text == "net_1 = X @ W + B1"
    assert around.line(1).numbers == "[0.24  0.52  0.8]"
    assert around.line(5).numbers == "0.0723"
    assert around.line(10).numbers == "[0.1  0.2  0.3]"
    assert around.line(18).numbers == "[0.1  0.3  0.5] [0.2  0.4  0.6]"


def test_many_numbers_are_folded_but_what_is_lit_is_there(opened) -> None:
    around = opened("gad-10-2-1")
    assert around.line(17).numbers.count("…") == 1
    around.model.commands.pointing.hover(Weight(0, 6, 0))
    assert around.line(17).lit_entries == ("1.1e−5",)


def test_a_line_that_slips_has_the_printed_one_below_with_its_number(opened) -> None:
    around = opened()
    assert around.line(6).numbers == "−0.3803"
    assert around.line(6).beside == "printed: delta_Y = labelY - Y 0.3803 climbs the error instead of going down"
    assert around.line(11).beside.startswith("printed: delta_H_net1 = 1 - H * H [0.6867  0.6067  0.5239]")


def test_as_printed_the_printed_line_trains_and_the_right_one_is_below(opened) -> None:
    around = opened()
    around.page.parts.switch.buttons["printed"].click()
    until_idle()
    assert around.actions["as_printed"].isChecked()
    assert around.line(6).text == "delta_Y = labelY - Y"
    assert around.line(6).numbers == "0.3803"
    assert around.line(6).beside.startswith("right: delta_Y = Y - labelY −0.3803")
    assert around.line(8).numbers.startswith("[0.05016")  # what follows from it, as it trains
    around.page.parts.switch.buttons["right"].click()
    until_idle()
    assert around.line(6).numbers == "−0.3803"


@pytest.mark.parametrize(
    ("element", "main"),
    [
        (Weight(0, 0, 0), [13]),
        (Weight(1, 2, 0), [8]),
        (Neuron(0, 1), [1, 2]),
        (Bias(1, 0), [9]),
        (Input(1), [14]),
    ],
)
def test_the_line_is_lit_that_computes_what_is_pointed_at(opened, element, main) -> None:
    around = opened()
    around.model.commands.pointing.hover(element)
    assert around.main() == main
    around.model.commands.pointing.hover(None)
    around.model.commands.pointing.pin(element)
    assert around.main() == main


@pytest.mark.parametrize(
    ("source", "stage", "layer", "line"),
    [
        (Neuron(1, 0), Stage.BACK, 1, 6),
        (Neuron(1, 0), Stage.SLOPES, 1, 7),
        (Weight(1, 0, 0), Stage.BACK, 0, 10),
        (Neuron(0, 0), Stage.SLOPES, 0, 11),
        (Input(0), Stage.GRADIENTS, 0, 12),
    ],
)
def test_each_factor_of_a_card_lights_its_line(opened, source, stage, layer, line) -> None:
    around = opened()
    around.model.commands.pointing.pin(Weight(0, 0, 0))
    around.model.commands.pointing.point_at_factor(source, Phase(stage, layer))
    assert around.lit() == [line]
    assert len(around.line(line).lit_entries) == 1


def test_g3_is_another_line_for_each_layer(opened) -> None:
    around = opened("gad-3-2-1")
    around.model.commands.pointing.pin(Weight(1, 0, 0))
    around.model.commands.pointing.point_at_factor(Neuron(0, 0), Phase(Stage.GRADIENTS, 1))
    assert around.line(around.lit()[0]).text == "g3 = np.array([sig1, sig2])"
    around.model.commands.pointing.point_at_factor(Weight(1, 1, 0), Phase(Stage.BACK, 0))
    assert around.line(around.lit()[0]).text == "g3 = w3_2_old[1]"


def test_pointing_at_an_entry_lights_what_it_is(opened) -> None:
    around = opened()
    around.point(11, (1,))
    assert around.model.readings.hovered == Neuron(0, 1)
    assert around.model.readings.hovered_quantity == quantity_of("da/dz[1,2]")
    assert around.lit() == [11]
    assert around.page.told.text().startswith("Line 11 computes ∂h2/∂net_1[1] = 0.233833")
    around.point(13)
    assert around.model.readings.hovered == Weight(0, 0, 0)


def test_a_click_holds_it(opened) -> None:
    around = opened()
    view = around.page.list
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.where(7, (2,)))
    assert around.model.readings.pinned == Weight(1, 2, 0)
    QTest.mouseMove(view.viewport(), view.where(16))
    until_idle()
    assert around.model.readings.hovered == Weight(1, 2, 0)  # a line leads to what is held, where it is in it


def test_arrows_go_from_line_to_line_and_along_its_numbers(opened) -> None:
    around = opened()
    view = around.page.list
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert around.model.readings.hovered_quantity == quantity_of("z[1,1]")
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert around.model.readings.hovered_quantity == quantity_of("a[1,2]")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert around.model.readings.pinned == Neuron(0, 1)


def test_in_a_phase_what_is_not_computed_yet_is_not_there(opened) -> None:
    around = opened()
    around.go_to_phase(Stage.SLOPES, 1)
    assert [each.number for each in around.page.shown() if each.is_now] == [7, 8]
    assert around.line(6).numbers == "−0.3803"
    assert around.line(8).numbers == f"[{NOT_YET}  {NOT_YET}  {NOT_YET}]"
    assert around.line(11).beside.startswith(f"printed: delta_H_net1 = 1 - H * H [{NOT_YET}")


def test_a_lesson_hides_what_it_asks_and_what_follows(opened) -> None:
    around = opened()
    setup = around.model.readings.setup
    asked = Veil(frozenset({quantity_of("z[1,1]")}), iteration=iteration_at(setup, 0, setup.start))
    around.model.commands.display.hide(asked)
    until_idle()
    assert around.line(1).numbers == f"[{ASKED}  0.52  0.8]"
    assert around.line(4).numbers == NOT_YET
    around.page.copies.copy_lines()
    assert "0.24" not in QGuiApplication.clipboard().text()


def test_as_on_a_board_the_numbers_are_the_rounded_ones(opened) -> None:
    around = opened()
    around.model.commands.display.work_on_board(True)
    until_idle()
    assert around.line(2).numbers == "[0.5597  0.6271  0.6900]"
    assert around.line(8).numbers == "[−0.05017  −0.05621  −0.06185]"


def test_copied_it_runs_and_prints_the_numbers(opened) -> None:
    around = opened("query-3-2-1")
    around.page.copies.copy_program()
    printed, space = io.StringIO(), {}
    with contextlib.redirect_stdout(printed):
        exec(QGuiApplication.clipboard().text(), space)
    assert "final_outputs = [[0.31" in printed.getvalue()
    trace = around.model.readings.trace
    assert math.isclose(space["final_outputs"][0, 0], trace.forward.outputs[0, 0], rel_tol=1e-12)


def test_too_many_numbers_are_not_copied(opened, monkeypatch) -> None:
    around = opened()
    QGuiApplication.clipboard().setText("before")
    monkeypatch.setattr(copying, "MOST_NUMBERS", 3)
    around.page.copies.copy_program()
    assert QGuiApplication.clipboard().text() == "before"
    assert "13 numbers" in around.page.told.text()


def test_the_lines_are_copied_with_their_numbers(opened) -> None:
    opened().page.copies.copy_lines()
    text = QGuiApplication.clipboard().text()
    assert "# forward\nnet_1 = X @ W + B1 " in text
    assert "#   printed: delta_Y = labelY - Y  0.3803" in text


def test_in_a_narrow_view_nothing_is_cut_off(opened) -> None:
    around = opened(width=330)
    view = around.page.list
    for row in view.rows.rows:
        placed = view.painter_of_rows.layout(row)
        for each in placed.numbers:
            assert each.room.right() <= view.viewport().width()
            assert each.room.bottom() <= placed.height + 0.5
        assert all(each.at.y() < placed.height for each in placed.code)


def test_a_batch_says_whose_numbers_stand_there(opened) -> None:
    around = opened("moons-2-3-2")
    assert around.page.parts.where.text() == "iteration 0, sample 1 of a batch of 300"
    assert around.line(1).numbers == "[0.0636  −0.6161  1.065]"
    around.model.commands.playback.choose_sample(4)
    until_idle()
    assert around.page.parts.where.text() == "iteration 0, sample 5 of a batch of 300"


def test_the_line_that_is_lit_is_brought_into_view_whole(opened) -> None:
    around = opened(width=420)
    view = around.page.list
    around.model.commands.pointing.pin(Weight(0, 1, 2))
    until_idle()
    lit = view.visualRect(view.rows.index(view.row_of(around.page.lights.main[0])))
    assert lit.top() >= 0 and lit.bottom() <= view.viewport().height()


@pytest.mark.parametrize(
    "text", ["two names of one array, which the next line changes", "两个名称指向同一个数组，下一行会同时改变二者"]
)
def test_what_is_wrong_is_broken_into_lines_that_fit(opened, text) -> None:
    around = opened(width=360)
    view = around.page.list
    row = next(row for row in view.rows.rows if row.beside is not None)
    placed = view.painter_of_rows.layout(replace(row, beside=replace(row.beside, reason=text * 2)))
    metrics = QFontMetricsF(QApplication.font())
    assert len(placed.reason) > 1
    for line in placed.reason:
        assert line.at.x() + metrics.horizontalAdvance(line.text) <= view.viewport().width()
    assert "".join(line.text for line in placed.reason).replace(" ", "") == (text * 2).replace(" ", "")


ADAM = """optimizer = { name = "adam" }
schedule = { name = "exponential", factor = 0.5 }
"""


@pytest.fixture
def with_adam(tmp_path: Path) -> Path:
    """The article's network, trained by Adam with half the rate at each state."""
    text = (BUILT_IN / "csdn-2-3-1.toml").read_text(encoding="utf-8")
    path = tmp_path / "adam.toml"
    path.write_text(text.replace("[training]\n", f"[training]\n{ADAM}"), encoding="utf-8")
    return path


def test_what_an_optimizer_makes_of_a_gradient_stands_there_with_its_numbers(
    opened: Callable[..., Opened], with_adam: Path, qtbot: QtBot
) -> None:
    around = opened(with_adam)
    readings = around.model.readings
    around.model.commands.playback.run_to(3)
    qtbot.waitUntil(lambda: readings.state == 3)
    until_idle()
    bias = Bias(1, 0)
    position = readings.network.position(bias)
    numbers = readings.passes.update_step.numbers(position, float(readings.batch_trace.gradient[position]))
    shown = {line.text.partition(" ")[0]: line for line in around.page.shown()}
    for variable, key in (("m_B2", "m_new"), ("v_B2", "v_new"), ("m_hat_B2", "m_hat"), ("step_B2", "step")):
        assert float(shown[variable].numbers.replace("−", "-")) == pytest.approx(numbers[key], rel=2e-3), (
            variable
        )  # four digits, or three
    assert shown["learning_rate"].text == "learning_rate = 0.01 * 0.5 ** state"
    assert shown["learning_rate"].numbers == "0.00125"  # 0.01 · 0.5³
    space: dict[str, object] = {}
    around.page.copies.copy_program()
    with contextlib.redirect_stdout(io.StringIO()):
        exec(QGuiApplication.clipboard().text(), space)
    assert np.asarray(space["B2"]).item() == pytest.approx(readings.after[position], rel=1e-12)


def test_a_number_on_the_way_to_an_update_lights_all_of_its_weight(
    opened: Callable[..., Opened], with_adam: Path
) -> None:
    around = opened(with_adam)
    line = next(each for each in around.page.shown() if each.text.startswith("m_V = "))
    around.page.list.bring_into_view(line.number - 1)
    until_idle()
    around.point(line.number, (1, 0))
    assert around.model.readings.hovered == Weight(1, 1, 0) and line.number in around.lit()


def test_on_a_board_the_lines_of_an_optimizer_are_rounded(opened: Callable[..., Opened], with_adam: Path) -> None:
    around = opened(with_adam)
    model = around.model
    model.commands.display.work_on_board(True)
    model.commands.display.round_on_board(3)
    until_idle()
    board, bias = model.readings.board, Bias(1, 0)
    assert board is not None
    numbers = board.step_numbers(Quantity(QuantityKind.NEW_BIAS, 1, target=0))
    shown = {line.text.partition(" ")[0]: line.numbers for line in around.page.shown()}
    write = model.readings.number_format.figure
    assert (shown["m_B2"], shown["v_B2"]) == (write(numbers["m_new"]), write(numbers["v_new"]))
    position = model.readings.network.position(bias)
    exact = model.readings.passes.update_step.numbers(
        position, float(model.readings.exactly.batch_trace.gradient[position])
    )
    assert numbers["m_new"] != exact["m_new"] and numbers["m_new"] == pytest.approx(exact["m_new"], rel=0.01)
    rows = {row.of.text: row.value for row in card_of(model.readings, bias).rows}
    assert rows["m_new"].lstrip("+") == write(numbers["m_new"]) and rows["v̂"].lstrip("+") == write(numbers["v_hat"])
