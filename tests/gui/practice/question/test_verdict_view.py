"""What is said of an answer: sentence, columns, the way back; hidden numbers stay hidden."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.formulas.typesetting import Formulas
from gui.look.theme import Scheme, Theme
from gui.practice.parts.fitted_formula import FittedFormula
from gui.practice.parts.marks import AnswerMark
from gui.practice.parts.pill import Pill
from gui.practice.question.slip_picture import SlipPicture
from gui.practice.question.slip_sum import MissingProduct
from gui.practice.question.verdict_columns import VerdictColumn
from gui.practice.question.verdict_view import TrailStop, VerdictContent, VerdictView, WayBackTo
from gui.widgets.scrolled import ScrolledDown
from tests.gui.cut_off import faults_of
from tests.gui.practice.pictures import has_color

RULE = r"\sigma(SOP_1)(1 - \sigma(SOP_1))"
YOU = VerdictColumn("You", "1 − 0.5818²", "0.6615", "1 − σ(SOP1)²", r"1 - \sigma(SOP_1)^2")
HIDDEN = VerdictColumn("True", None, None, "σ(SOP1)(1 − σ(SOP1))", RULE)
TRUE = VerdictColumn("True", "0.5818·(1 − 0.5818)", "0.2433", "σ(SOP1)(1 − σ(SOP1))", RULE)
SLIP = VerdictContent(
    AnswerMark.SLIP,
    "That is 1 − σ². The derivative is σ(1 − σ).",
    "A sigmoid is never steeper than 0.25.",
    (YOU, HIDDEN),
)
SETTLED = VerdictContent(AnswerMark.SECOND_TRY, "Right, at the second try: +0.2433.", "First 1 − σ².", (YOU, TRUE))
BACK = WayBackTo(
    "g2",
    (TrailStop("g2", AnswerMark.WRONG, "0.25"), TrailStop("∂E/∂SOP3", AnswerMark.FOLLOWS)),
    "Back to g2",
    "— put it right there.",
)
FOLLOWS = VerdictContent(
    AnswerMark.FOLLOWS,
    "Follows from your g2 = 0.25; with 0.2437 it is +0.03445.",
    "The step itself is right, so it earns its point.",
    (
        VerdictColumn("From your numbers", "0.1898 · 0.18626", "0.03535"),
        VerdictColumn("From the true ones", "0.18496 · 0.18626", "0.03445"),
    ),
    BACK,
)
WRONG = VerdictContent(AnswerMark.WRONG, "0.2787 is not it yet.", "No slip that is known gives this number.")


class Panel(QWidget):
    """As wide as the question's panel leaves room."""

    def __init__(self, theme: Theme, width: int) -> None:
        super().__init__()
        self.formulas = Formulas(self)
        self.verdict = VerdictView(theme, self.formulas)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.verdict)
        self.resize(width, 400)
        self.said: list[str] = []
        self.back: list[str] = []
        self.verdict.announced.connect(self.said.append)
        self.verdict.back_asked.connect(self.back.append)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> Panel:
    made = Panel(theme, 316)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def pills(widget: QWidget) -> list[Pill]:
    return [pill for pill in widget.findChildren(Pill) if pill.isVisible()]


def test_nothing_is_said_before_something_is_checked(panel: Panel):
    assert panel.verdict.isHidden() and panel.said == []
    panel.verdict.show_verdict(SLIP)
    assert panel.verdict.isVisible()
    panel.verdict.clear()
    assert panel.verdict.isHidden()


def test_a_slip_shows_the_rule_at_once_and_hides_what_it_comes_to(panel: Panel):
    panel.verdict.show_verdict(SLIP)
    assert panel.verdict.columns.shown() == (
        ("You", "1 − σ(SOP1)²", "1 − 0.5818²", "0.6615"),
        ("True", "σ(SOP1)(1 − σ(SOP1))", "", ""),
    )
    assert len(pills(panel.verdict)) == 2
    assert panel.verdict.mark.mark is AnswerMark.SLIP
    assert panel.said == ["That is 1 − σ². The derivative is σ(1 − σ)."]


def test_once_it_is_settled_everything_stands_there(panel: Panel):
    panel.verdict.show_verdict(SLIP)
    panel.verdict.show_verdict(SETTLED)
    assert panel.verdict.columns.shown()[1] == ("True", "σ(SOP1)(1 − σ(SOP1))", "0.5818·(1 − 0.5818)", "0.2433")
    assert pills(panel.verdict) == []
    assert panel.said[-1] == "Right, at the second try: +0.2433."


@pytest.mark.parametrize("text", [SLIP, SETTLED, FOLLOWS, WRONG], ids=["slip", "settled", "follows", "wrong"])
@pytest.mark.parametrize("width", [288, 316, 400])
def test_nothing_is_cut_off(panel: Panel, qtbot: QtBot, text: VerdictContent, width: int):
    panel.resize(width, 500)
    panel.verdict.show_verdict(text)
    qtbot.waitUntil(lambda: faults_of(panel) == [])


@pytest.mark.parametrize("width", [260, 316, 420])
def test_both_columns_are_as_wide_as_each_other_and_their_rows_level(panel: Panel, qtbot: QtBot, width: int):
    panel.resize(width, 400)
    panel.verdict.show_verdict(SLIP)
    panel.formulas.settle()
    left, right = sorted(panel.verdict.columns.findChildren(FittedFormula), key=lambda rule: rule.text == HIDDEN.rule)
    qtbot.waitUntil(lambda: left.y() == right.y() > 0 and abs(left.width() - right.width()) <= 1)
    assert left.is_typeset and right.is_typeset


def test_what_follows_leads_back_to_where_it_came_in(panel: Panel, qtbot: QtBot):
    panel.verdict.show_verdict(FOLLOWS)
    stops = [widget.accessibleName() for widget in panel.verdict.trail.widgets]
    assert [stop for stop in stops if stop] == ["g2 0.25 wrong", "∂E/∂SOP3 follows"]
    panel.activateWindow()
    panel.verdict.back.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.verdict.back, Qt.Key.Key_Tab)
    QTest.keyClick(panel.verdict.back, Qt.Key.Key_Return)
    assert panel.back == ["g2"]
    panel.verdict.show_verdict(WRONG)
    assert panel.verdict.back.isHidden() and panel.verdict.trail.isHidden()


def test_each_kind_has_its_own_ground(panel: Panel, theme: Theme, qtbot: QtBot):
    for text, ground in ((SLIP, theme.colors.slip_soft), (FOLLOWS, theme.colors.field)):
        panel.verdict.show_verdict(text)
        qtbot.waitUntil(lambda: panel.verdict.columns.height() > 40)
        assert has_color(panel.verdict.columns, ground, near=1)
        assert has_color(panel.verdict.columns, theme.colors.right_soft, near=1)


def test_names_from_a_scenario_are_shown_as_they_are(panel: Panel):
    way = WayBackTo("g<2>", (TrailStop("<b>", AnswerMark.WRONG),), "Back to <b>", "R&D")
    panel.verdict.show_verdict(VerdictContent(AnswerMark.FOLLOWS, "<i>a</i> & b", "", None, way))
    assert "&lt;b&gt;" in panel.verdict.back.text() and panel.verdict.sentence.text() == "<i>a</i> & b"
    assert panel.verdict.sentence.textFormat() == Qt.TextFormat.PlainText


def test_a_picture_goes_with_its_verdict(panel: Panel, theme: Theme, qtbot: QtBot):
    picture = SlipPicture(theme, MissingProduct((("X1·W11", 0.04), ("X2·W21", 0.29)), 1), str)
    panel.verdict.show_verdict(SLIP, picture)
    assert picture.isVisible()
    with qtbot.waitSignal(picture.destroyed):
        panel.verdict.show_verdict(WRONG)


def test_it_takes_the_colours_of_another_theme(panel: Panel, theme: Theme, qtbot: QtBot):
    panel.verdict.show_verdict(FOLLOWS)
    qtbot.waitUntil(lambda: panel.verdict.columns.height() > 40)
    theme.choose(Scheme.DARK)
    assert theme.colors.accent in panel.verdict.back.text() and theme.colors.dim in panel.verdict.note.styleSheet()
    assert has_color(panel.verdict.columns, theme.colors.right_soft, near=1)


def test_where_there_is_little_height_it_is_scrolled_and_not_squeezed(qtbot: QtBot, theme: Theme):
    formulas = Formulas()
    verdict = VerdictView(theme, formulas)
    area = ScrolledDown(verdict)
    qtbot.addWidget(area)
    area.resize(316, 90)
    verdict.show_verdict(SETTLED)
    formulas.settle()
    with qtbot.waitExposed(area):
        area.show()
    rules = verdict.findChildren(FittedFormula)
    assert len(rules) == 2
    qtbot.waitUntil(lambda: all(rule.height() >= rule.heightForWidth(rule.width()) for rule in rules))
    assert verdict.height() > area.viewport().height()
