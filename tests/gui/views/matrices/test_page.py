"""The iteration as matrices: what stands there at each phase, what is lit with what, what is made, hidden, copied."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.quantity import quantity_of
from core.lessons.veil import Veil
from core.matrices.equations import CONVENTIONS
from core.network.elements import Neuron, Weight
from core.network.notations import BIAS_COLUMN, COLUMNS, ROWS, Convention
from core.network.phases import Phase, Stage, phases_of
from core.setup.setup import open_setup
from gui.look.asked import ASKED, NOT_YET
from gui.look.theme import Theme
from gui.model.model import Model
from gui.views.matrices.entries import ShownEntry
from gui.views.matrices.lights import CellLight
from gui.views.matrices.page import MatricesPage, ShownEntries
from tests.gui.idle import until_idle

Opened = Callable[..., MatricesPage]


class Around:
    """A page, its model, and what is asked of both."""

    def __init__(self, page: MatricesPage, model: Model) -> None:
        self.page, self.model = page, model

    def matrix(self, name: str) -> ShownEntries:
        return next(each for each in self.page.shown() if each.name == name)

    def names(self) -> list[str]:
        return [each.name for each in self.page.shown()]

    def entry(self, name: str, row: int, column: int) -> ShownEntry:
        found = self.page.canvas.first(
            lambda each: self.page.names.plain(each.placed.matrix) == name and (each.row, each.column) == (row, column)
        )
        assert found is not None, f"{name} has no such entry here"
        return found

    def light(self, name: str, row: int, column: int) -> CellLight | None:
        entry = self.entry(name, row, column)
        return self.page.canvas.lights.of(entry.placed.equation, *entry.cell)

    def point(self, name: str, row: int, column: int) -> None:
        canvas = self.page.canvas
        QTest.mouseMove(canvas.viewport(), canvas.where(self.entry(name, row, column)))
        until_idle()

    def click(self, name: str, row: int, column: int) -> None:
        canvas = self.page.canvas
        at = canvas.where(self.entry(name, row, column))
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
        until_idle()

    def go_to_phase(self, stage: Stage, layer: int = 0) -> None:
        place = phases_of(self.model.readings.network.depth).index(Phase(stage, layer))
        self.model.commands.playback.seek(self.model.readings.state, place)
        until_idle()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, settings: QSettings) -> Iterator[Callable[..., Around]]:
    models = []

    def make(
        name: str = "psi-2-3-3-2", convention: Convention = BIAS_COLUMN, size: tuple[int, int] = (1220, 460)
    ) -> Around:
        model = Model(open_setup(name))
        model.commands.display.write_names("matrix")  # whatever letters the article has
        models.append(model)
        page = MatricesPage(model.store, model.readings, model.commands, theme, settings)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitExposed(page):
            page.show()
        page.parts.segments.buttons[str(CONVENTIONS.index(convention))].click()
        until_idle()
        return Around(page, model)

    yield make
    for model in models:
        model.close()


def test_all_layers_are_shown_where_there_is_room(opened) -> None:
    around = opened()
    assert around.names()[:7] == ["W1", "X⁺", "Z1", "A1", "δ1", "X⁺ᵀ", "∂E/∂W1"]
    assert len(around.names()) == 21
    assert around.page.parts.layer.currentText() == "All layers"


def test_in_little_room_one_layer_and_a_layer_switch_are(opened) -> None:
    around = opened(size=(500, 300))
    assert around.names()[0] == "W1" and "W2" not in around.names()
    assert around.page.parts.layer.currentText() == "Layer 1: 2 → 3"
    around.model.commands.pointing.pin(Weight(2, 0, 0))
    assert around.names()[0] == "W3"


# letters.md: 4 decimals, 5 backward, right of the sign; the numbers of psi-2-3-3-2 at state 0 stand in its part 1.2.
def test_numbers_are_those_of_the_article(opened) -> None:
    around = opened()
    assert around.matrix("Z2").rows == (("1.0998",), ("1.8634",), ("1.4661",))
    assert around.matrix("A2⁺ᵀ").rows == (("0.7502", "0.8657", "0.8125", "1"),)
    assert around.matrix("δ1").rows == (("+0.00082",), ("−0.00007",), ("+0.00080",))
    assert around.matrix("∂E/∂W3").rows[0] == ("+0.15380", "+0.17747", "+0.16656", "+0.20501")
    assert around.matrix("∂E/∂W3").shape == (2, 4)


def test_on_a_board_every_entry_is_rounded_also_a_product_of_rounded_ones(opened) -> None:
    around = opened("gad-3-2-1")
    around.model.commands.display.round_on_board(3)
    around.model.commands.display.work_on_board(True)
    until_idle()
    assert around.matrix("Z1").rows == (("0.330",), ("0.468",))
    assert around.matrix("δ1").rows[0] == ("+0.00838",)
    assert around.matrix("∂E/∂W1").rows[0] == ("+0.000838", "+0.00335", "+0.0344")  # 0.00838 times 0.1, 0.4 and 4.1


@pytest.mark.parametrize(
    ("convention", "names"),
    [
        (COLUMNS, ["W1ᵀ", "X", "B1", "Z1", "A1", "δ1", "f′(Z1)"]),
        (ROWS, ["X", "W1", "B1", "Z1", "A1"]),
    ],
)
def test_a_convention_is_chosen(opened, convention: Convention, names: list[str]) -> None:
    around = opened(convention=convention)
    assert [name for name in around.names() if name in names][: len(names) - 2] == names[: len(names) - 2]


def test_what_is_not_computed_yet_is_dots_and_the_phase_lights_its_name(opened) -> None:
    around = opened()
    around.go_to_phase(Stage.SOPS, 1)
    assert around.matrix("Z2").rows[0] == ("1.0998",)
    assert around.matrix("A2").rows[0] == around.matrix("∂E/∂W2").rows[0][:1] == (NOT_YET,)
    around.go_to_phase(Stage.GRADIENTS, 1)
    assert around.matrix("∂E/∂W2").rows[1][0] == "+0.00555"
    assert around.matrix("∂E/∂W1").rows[0][0] == NOT_YET


def test_numbers_follow_the_state(opened, qtbot: QtBot) -> None:
    around = opened()
    before = around.matrix("W3").rows
    around.model.commands.playback.run_to(3)
    qtbot.waitUntil(lambda: around.model.readings.state == 3)
    assert around.matrix("W3").rows != before


# Lights


def test_a_weight_that_is_pointed_at_lights_with_its_gradient_and_what_that_is_made_of(opened) -> None:
    around = opened()
    around.point("W2", 1, 0)
    assert around.model.readings.hovered == Weight(1, 0, 1)
    assert around.light("W2", 1, 0) is around.light("∂E/∂W2", 1, 0) is CellLight.POINTED
    assert around.light("A1⁺ᵀ", 0, 0) is around.light("δ2", 1, 0) is CellLight.SOFT
    assert around.light("W2", 0, 0) is None and around.light("δ2", 0, 0) is None


def test_a_neuron_lit_elsewhere_lights_here_with_the_row_and_the_column_of_its_sum(opened) -> None:
    around = opened()
    around.model.commands.pointing.hover(Neuron(1, 1))
    assert around.light("Z2", 1, 0) is around.light("A2", 1, 0) is CellLight.POINTED
    assert around.light("W2", 1, 3) is around.light("A1⁺", 2, 0) is CellLight.SOFT
    assert around.light("W2", 0, 3) is None


def test_a_click_holds(opened) -> None:
    around = opened()
    around.click("∂E/∂W3", 0, 3)
    assert around.model.readings.names.of(around.model.readings.pinned) == "W3[1,4]"


def test_what_is_no_longer_pointed_at_is_lit_no_longer(opened) -> None:
    around = opened()
    around.point("W2", 1, 0)
    QGuiApplication.sendEvent(around.page.canvas, QEvent(QEvent.Type.Leave))
    assert around.model.readings.hovered is None and around.light("W2", 1, 0) is None


# An entry being made


def test_a_product_is_made_step_by_step(opened, qtbot: QtBot) -> None:
    around = opened()
    around.click("Z2", 1, 0)
    qtbot.keyClick(around.page.canvas, Qt.Key.Key_Period)
    qtbot.keyClick(around.page.canvas, Qt.Key.Key_Right)
    shown = around.page.shown_making()
    assert (shown.title, shown.rule, shown.place) == ("Z2, row 2", "row times column:", "2 of 4")
    assert shown.terms == "0.5136·0.6679 = 0.3430  + 0.1844·0.6803 = 0.1255  + 0.7853·0.6888  + 0.8540·1"
    assert shown.so_far == "so far 0.4685" and around.page.canvas.made == "0.4685…"
    assert around.light("W2", 1, 1) is around.light("A1⁺", 1, 0) is CellLight.PAIR
    assert around.light("W2", 1, 2) is CellLight.IN_PRODUCT and around.light("Z2", 1, 0) is CellLight.MADE
    for _ in range(2):
        qtbot.keyClick(around.page.canvas, Qt.Key.Key_Period)
    assert around.page.shown_making().so_far == "= 1.8634" and around.page.canvas.made == "1.8634"
    qtbot.keyClick(around.page.canvas, Qt.Key.Key_Left)
    assert around.page.shown_making().place == "3 of 4"
    qtbot.keyClick(around.page.canvas, Qt.Key.Key_Escape)
    assert around.page.shown_making() is None and around.light("Z2", 0, 0) is None


def test_how_a_delta_is_made_is_shown_where_it_is_asked_for(opened, qtbot: QtBot) -> None:
    around = opened()
    assert "Ŵ2ᵀ" not in around.names()
    around.click("δ1", 1, 0)
    qtbot.keyClick(around.page.canvas, Qt.Key.Key_Period)
    assert "Ŵ2ᵀ" in around.names()
    qtbot.keyClick(around.page.canvas, Qt.Key.Key_Left)
    assert around.page.shown_making().place == "1 of 4"
    for _ in range(3):
        qtbot.keyClick(around.page.canvas, Qt.Key.Key_Right)
    shown = around.page.shown_making()
    assert shown.rule == "element by element:" and shown.terms.endswith("· 0.2175") and shown.so_far == "= −0.00007"


def test_the_button_makes_the_sum_of_the_weight_that_is_held(opened, qtbot: QtBot) -> None:
    around = opened()
    around.model.commands.pointing.pin(Weight(2, 0, 1))
    qtbot.mouseClick(around.page.parts.make, Qt.MouseButton.LeftButton)
    assert around.page.shown_making().title == "Z3, row 2"


def test_a_making_follows_the_state_and_ends_with_its_layer(opened, qtbot: QtBot) -> None:
    around = opened()
    around.click("Z2", 0, 0)
    qtbot.keyClick(around.page.canvas, Qt.Key.Key_Period)
    before = around.page.shown_making().terms
    around.model.commands.playback.run_to(5)
    qtbot.waitUntil(lambda: around.model.readings.state == 5)
    assert around.page.shown_making().terms != before
    around.page.parts.layer.setCurrentIndex(1)
    around.page.parts.layer.activated.emit(1)
    assert around.page.shown_making() is None


# What a lesson hides


@pytest.fixture
def asked(opened) -> Around:
    """A page while z[2,2], 1.8634, is asked."""
    around = opened()
    setup = around.model.readings.setup
    veil = Veil(frozenset({quantity_of("z[2,2]")}), iteration=iteration_at(setup, 0, setup.start))
    around.model.commands.display.hide(veil)
    until_idle()
    return around


def test_what_is_asked_is_a_question_mark_and_what_follows_dots(asked: Around) -> None:
    assert asked.matrix("Z2").rows == (("1.0998",), (ASKED,), ("1.4661",))
    assert asked.matrix("A2").rows[1] == asked.matrix("A2⁺").rows[1] == (NOT_YET,)
    assert set(asked.matrix("∂E/∂W1").rows[0]) == {NOT_YET}


def test_what_is_asked_is_in_no_copy_and_is_not_read_out(asked: Around) -> None:
    page = asked.page
    spoken = [
        page.canvas.entries.data(page.canvas.entries.index(index, 0), Qt.ItemDataRole.AccessibleTextRole)
        for index in range(page.canvas.entries.rowCount())
    ]
    copied = []
    for action in _menu(page).actions():
        if not action.isSeparator():
            action.trigger()
            copied.append(QGuiApplication.clipboard().text())
    for text in (*spoken, *copied):
        assert "1.863" not in text and "0.8656" not in text and "0.8657" not in text
    assert "Z2, 3 by 1, row 2 column 1, Z2[2], asked, hidden" in spoken


def test_what_is_asked_can_not_be_made(asked: Around, qtbot: QtBot) -> None:
    asked.click("Z2", 1, 0)
    qtbot.keyClick(asked.page.canvas, Qt.Key.Key_Period)
    assert asked.page.shown_making() is None and "asked" in asked.page.told.text()


# Copies


def _menu(page: MatricesPage) -> QMenu:
    menu = page.parts.copies
    menu.aboutToShow.emit()
    return menu


def test_one_matrix_or_all_are_copied(opened) -> None:
    around = opened()
    around.point("A1⁺ᵀ", 0, 0)
    offered = {action.text(): action for action in _menu(around.page).actions()}
    offered["A1⁺ᵀ as NumPy"].trigger()
    assert QGuiApplication.clipboard().text().startswith("a1_1 = np.array([\n    [0.667879")
    offered["A1⁺ᵀ as TeX"].trigger()
    assert QGuiApplication.clipboard().text().endswith(r"\begin{bmatrix} 0.6679 & 0.6803 & 0.6888 & 1 \end{bmatrix}")
    offered["All that is shown as CSV"].trigger()
    assert QGuiApplication.clipboard().text().startswith("W1,3 × 3\n0.435995,")
    assert around.page.told.text() == "All that is shown is copied as CSV."


def test_a_million_numbers_are_not_copied(opened) -> None:
    around = opened("psi-2-1000-1000-2-leaky")
    around.model.commands.pointing.pin(Weight(1, 0, 0))
    around.point("W2", 0, 0)
    QGuiApplication.clipboard().setText("before")
    next(each for each in _menu(around.page).actions() if each.text() == "W2 as NumPy").trigger()
    assert QGuiApplication.clipboard().text() == "before"
    assert "1\u00a0001\u00a0000 numbers are too many" in around.page.told.text()


# Large ones, and batches


def test_wide_ones_fold_to_their_corners_and_unfold_around_what_is_held(opened) -> None:
    around = opened("psi-2-1000-1000-2-leaky")
    around.page.parts.layer.activated.emit(2)
    assert [len(row) for row in around.matrix("W2").rows] == [6] * 6
    around.model.commands.pointing.pin(Weight(1, 500, 700))
    assert around.light("W2", 700, 500) is CellLight.POINTED


def test_a_click_on_a_fold_unfolds_its_middle_and_keys_walk_through_it(opened, qtbot: QtBot) -> None:
    around = opened("psi-2-1000-1000-2-leaky")
    around.page.parts.layer.activated.emit(2)
    canvas = around.page.canvas
    fold = canvas.where(around.entry("W2", 0, 2)) + QPoint(
        round(around.entry("W2", 0, 2).placed.columns[2].length / 2 + 8), 0
    )
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=fold)
    assert around.entry("W2", 0, 500).placed.cell(0, 500) is not None
    around.click("W2", 0, 2)
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert (canvas.current.row, canvas.current.column) == (0, 5)


def test_a_batch_has_a_column_a_sample_and_a_click_chooses_the_sample(opened) -> None:
    around = opened("moons-2-3-2", COLUMNS)
    assert around.matrix("Z1").shape == (3, 1)
    around.page.parts.whose.activated.emit(1)
    assert around.matrix("Z1").shape == (3, 300)
    assert "∂J/∂W1" in around.names() and "∂E/∂W1" not in around.names()
    around.click("Z1", 0, 2)
    assert around.model.readings.sample == 2


def test_a_batch_as_rows_has_a_row_a_sample(opened) -> None:
    around = opened("moons-2-3-2", ROWS)
    around.page.parts.whose.activated.emit(1)
    assert around.matrix("X").shape == (300, 2) and len(around.matrix("X").rows) == 6


# Read out


def test_entries_are_a_table_that_is_walked_and_read_out(opened, qtbot: QtBot) -> None:
    around = opened()
    canvas = around.page.canvas
    table = QAccessible.queryAccessibleInterface(canvas)
    assert table.role() is QAccessible.Role.Table
    texts = {table.child(index).text(QAccessible.Text.Name) for index in range(table.childCount())}
    assert "W2, 3 by 4, row 2 column 1, to A2[2] from A1[1], 0.5136" in texts
    assert "X⁺, 3 by 1, row 3 column 1, the 1 that the bias is multiplied by, 1" in texts
    around.click("W2", 1, 3)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert around.page.names.plain(canvas.current.placed.matrix) == "A1⁺"
    assert around.model.readings.hovered == Neuron(0, 1)
