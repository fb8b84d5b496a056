"""The ladder of hints: always four rungs, opened one by one."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.practice.parts.fitted_formula import FittedFormula
from gui.practice.question.chips import Needed
from gui.practice.question.hint_ladder import HintLadder, Hints
from tests.gui.cut_off import faults_of
from tests.gui.practice.pictures import has_color

PRODUCT = r"\frac{\partial E}{\partial Activ_1} \cdot \frac{\partial Activ_1}{\partial SOP_1}"
HINTS = Hints(
    (Needed("da[2,1]", "∂E/∂Activ1", "0.03535"), Needed("g4", "g4", "0.2433")),
    PRODUCT, "∂E/∂Activ1 · ∂Activ1/∂SOP1", "0.03535 · 0.2433", "0.008601",
)  # fmt: skip
TITLES = ["What it needs", "The formula", "The formula with your numbers", "The value"]


@pytest.fixture
def formulas(qtbot: QtBot) -> Formulas:
    return Formulas()


class Panel(QWidget):
    """As wide as the question's panel."""

    def __init__(self, theme: Theme, formulas: Formulas) -> None:
        super().__init__()
        self.ladder = HintLadder(theme, formulas)
        rows = QVBoxLayout(self)
        rows.addWidget(self.ladder)
        self.resize(348, 420)
        self.heard: list[object] = []
        self.ladder.opened.connect(self.heard.append)
        self.ladder.pointed.connect(self.heard.append)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, formulas: Formulas) -> Panel:
    made = Panel(theme, formulas)
    qtbot.addWidget(made)
    made.ladder.show_hints(HINTS)
    formulas.settle()
    with qtbot.waitExposed(made):
        made.show()
    made.heard.clear()
    return made


@pytest.fixture
def ladder(panel: Panel) -> HintLadder:
    return panel.ladder


@pytest.fixture
def heard(panel: Panel) -> list[object]:
    return panel.heard


def told(ladder: HintLadder) -> list[str]:
    return [rung.text for rung in ladder.shown()]


def test_all_four_are_there_and_tell_nothing_before_they_are_opened(ladder: HintLadder):
    assert [rung.title for rung in ladder.shown()] == TITLES and told(ladder) == [""] * 4
    assert all(head.isVisible() for head in ladder.heads)
    assert [head.isEnabled() for head in ladder.heads] == [True, False, False, False]
    assert not any(widget.isVisible() for widget in (ladder.chips, ladder.formula, ladder.numbers, ladder.value))


def test_they_are_opened_one_by_one_and_stay_open(ladder: HintLadder, heard: list[object], qtbot: QtBot):
    texts = ["∂E/∂Activ1 0.03535 g4 0.2433", "∂E/∂Activ1 · ∂Activ1/∂SOP1", "0.03535 · 0.2433", "0.008601"]
    for count in range(1, 5):
        ladder.open_next()
        assert told(ladder) == texts[:count] + [""] * (4 - count)
    ladder.open_next()
    assert heard == [1, 2, 3, 4], "there is no fifth"
    qtbot.waitUntil(lambda: faults_of(ladder.window()) == [])
    assert ladder.value.isVisible() and ladder.formula.is_typeset


def test_a_click_opens_the_next_one_only(ladder: HintLadder, heard: list[object]):
    QTest.mouseClick(ladder.heads[2], Qt.MouseButton.LeftButton)
    assert heard == []
    QTest.mouseClick(ladder.heads[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(ladder.heads[1], Qt.MouseButton.LeftButton)
    assert heard == [1, 2]


def test_pointing_at_what_is_needed_says_which_it_is(ladder: HintLadder, heard: list[object], qtbot: QtBot):
    ladder.open_next()
    chip = ladder.chips.chips[1]
    qtbot.waitUntil(lambda: chip.visibleRegion().boundingRect() == chip.rect())
    heard.clear()
    QTest.mouseMove(chip, QPoint(10, 10))
    assert heard == ["g4"]
    QTest.mouseMove(ladder.heads[0], QPoint(100, 10))
    assert heard == ["g4", ""]
    ladder.window().activateWindow()
    ladder.chips.chips[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert heard == ["g4", "", "da[2,1]"], "the keyboard points as well"


def test_another_question_is_closed_again_or_as_open_as_it_was(ladder: HintLadder):
    ladder.open_next()
    ladder.show_hints(HINTS)
    assert told(ladder) == [""] * 4
    ladder.show_hints(HINTS, 2)
    assert [bool(text) for text in told(ladder)] == [True, True, False, False]
    assert [head.isEnabled() for head in ladder.heads] == [False, False, True, False]


def test_the_next_rung_is_pointed_out_until_it_is_opened(ladder: HintLadder, theme: Theme):
    assert not has_color(ladder.heads[0], theme.colors.lit)
    ladder.point_out()
    assert has_color(ladder.heads[0], theme.colors.lit) and ladder.heads[0].is_pointed_out
    ladder.open_next()
    assert not any(head.is_pointed_out for head in ladder.heads)


def test_many_needs_stand_in_several_lines(ladder: HintLadder, heard: list[object], qtbot: QtBot):
    needs = tuple(Needed(f"w{number}", f"W{number}", "0.41702") for number in range(9))
    ladder.show_hints(Hints(needs, PRODUCT, "formula", "numbers", "value"), 1)
    chips = ladder.chips.chips
    qtbot.waitUntil(lambda: chips[-1].geometry().bottom() < ladder.chips.height() and chips[-1].y() > 0)
    assert all(chip.geometry().right() <= ladder.chips.width() for chip in chips)
    assert not any(a.geometry().intersects(b.geometry()) for a in chips for b in chips if a is not b)


@pytest.mark.parametrize(("width", "is_typeset"), [(400, True), (100, True), (60, False)])
def test_a_formula_is_drawn_smaller_and_then_written(
    qtbot: QtBot, theme: Theme, formulas: Formulas, width: int, is_typeset: bool
):
    formula = FittedFormula(theme, formulas, 16)
    qtbot.addWidget(formula)
    formula.show_formula(PRODUCT, "∂E/∂Activ1 · ∂Activ1/∂SOP1")
    assert not formula.is_typeset, "nothing is typeset yet"
    formulas.settle()
    formula.resize(width, 100)
    assert formula.is_typeset is is_typeset
    assert formula.heightForWidth(30) > formula.heightForWidth(60), "narrower, it is more lines of text"
    assert formula.heightForWidth(100) < formula.heightForWidth(400), "narrower, it is a smaller formula"
    assert formula.accessibleName() == "∂E/∂Activ1 · ∂Activ1/∂SOP1"
