"""A sheet is worked out: what an answer gets, by keyboard and mouse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.exercises.practice.practice import LineState, practice_of
from gui.formulas.typesetting import Formulas
from gui.look.text_size import grown
from gui.practice.parts.lettering import mono
from gui.practice.parts.marks import AnswerMark
from gui.practice.practising import Practising
from gui.practice.sheet.sheet_lines import NUMBER, TRUE_TO, YOURS_TO
from gui.practice.sheet.sheet_page import SheetPage
from tests.gui.idle import until_idle
from tests.gui.practice.sheet.conftest import Hand, of

KEYS, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def said(page: SheetPage) -> str:
    """The sentence below the answer."""
    return page.question.verdict.sentence.text()


def rows(page: SheetPage) -> dict[str, tuple[AnswerMark, str, str]]:
    """The lines of the sheet."""
    lines = page.sheet.lines.shown()
    return {line.name: (line.mark, line.yours, line.true) for line in lines if line.quantity is not None}


def test_the_first_question_stands_and_the_field_has_the_keyboard(page: SheetPage):
    question = page.question
    assert question.count.text() == "Question 1 of 14"
    assert question.quantity.text == "SOP1 = ?"
    assert question.sentence.text() == "What does Activ1 add up from X1, X2 and X3, before the sigmoid?"
    assert question.field.line.hasFocus()
    assert not question.verdict.isVisible()
    assert page.bar.what.text() == "W11's chain · 3-2-1, by the chain rule"
    assert [fact.text() for fact in page.sheet.facts] == ["1, 0", "0.2", "0.5 practice", "4"]
    assert len(page.bar.beads.shown()) == 14


def test_drawn_numbers_are_of_no_state_and_no_sample(page: SheetPage, practising: Practising):
    source = page.source
    assert source is not None and page.bar.how.text() == "iteration 0 · sample 1 · 4 digits"
    sheet, blanks = practising.practice.sheet, practising.practice.blanks
    page.begin(practice_of(sheet, blanks[1:]), replace(source, variant=2))
    assert (page.bar.title.text(), page.bar.how.text()) == ("Practice", "other numbers · 4 digits")
    assert page.sheet.facts[0].text() == "other numbers"


def test_a_right_answer_is_said_and_enter_leads_on(page: SheetPage, hand: Hand):
    hand.answer("0.3303")
    assert said(page) == "Right: 0.3303."
    assert rows(page)["SOP1"] == (AnswerMark.RIGHT, "0.3303", "0.3303")
    assert page.bar.points.text() == "1 point of 1 so far"
    assert page.question.field.check.text() == "Next"
    hand.enter()
    assert page.question.count.text() == "Question 2 of 14"
    assert page.question.field.line.text() == ""
    assert page.question.field.line.hasFocus()


def test_by_the_mouse_alone(page: SheetPage, practising: Practising):
    field = page.question.field
    QTest.mouseClick(page.question.ladder.heads[0], LEFT)
    assert practising.practice.line.rungs == 1
    assert page.question.ladder.shown()[0].text.startswith("X1 0.1 W11 0.417022")
    QTest.keyClicks(field.line, "0.3303")
    QTest.mouseClick(field.check, LEFT)
    assert said(page) == "Right: 0.3303."
    QTest.mouseClick(field.check, LEFT)
    QTest.mouseClick(field.show_it, LEFT)
    assert said(page) == "It is 0.4675."
    assert rows(page)["SOP2"] == (AnswerMark.GIVEN, "", "0.4675")


def test_both_columns_write_their_numbers_in_one_way(page: SheetPage, hand: Hand):
    hand.answer_rightly("da/dz[2,1]")
    hand.answer("-.24368")
    you, true = page.question.verdict.columns.shown()
    assert you[3] == "−0.2437"
    hand.answer("0.2437")
    you, true = page.question.verdict.columns.shown()
    assert (you[2:], true[2:]) == (("−(0.5795·(1 − 0.5795))", "−0.2437"), ("0.5795·(1 − 0.5795)", "0.2437"))


def test_a_slip_is_named_and_the_true_numbers_stay_hidden(page: SheetPage, hand: Hand):
    hand.slip()
    verdict, field = page.question.verdict, page.question.field
    assert said(page) == "That is 1 − σ². The derivative is σ(1 − σ)."
    assert verdict.note.text() == "You wrote 1 − 0.5795² = 0.6642. The sigmoid is nowhere steeper than 0.25."
    you, true = verdict.columns.shown()
    assert you == ("You", "1 − Predicted²", "1 − 0.5795²", "0.6642")
    assert true == ("True", "σ(SOP3)(1 − σ(SOP3))", "", "")
    assert rows(page)["g2"] == (AnswerMark.SLIP, "0.6642", "")
    assert (field.check.text(), field.second.text()) == ("Check again", "Keep mine")
    assert field.line.hasFocus()
    assert field.line.selectedText() == "1-0.5795^2"


def test_a_slip_that_is_put_right_shows_both_and_is_asked_once_more(
    page: SheetPage, hand: Hand, practising: Practising
):
    hand.slip()
    hand.answer("0.2437")
    assert said(page) == "Right, at the second try: +0.2437."
    assert page.question.verdict.note.text().startswith("First you had 1 − Predicted².")
    assert page.question.verdict.columns.shown()[1][2:] == ("0.5795·(1 − 0.5795)", "0.2437")
    assert rows(page)["g2"][0] is AnswerMark.SECOND_TRY
    for _ in range(6):
        hand.enter()
        practice = practising.practice
        hand.answer(f"{practice.sheet.value(practice.at):.4g}")
    assert practising.practice.is_done
    hand.enter()
    assert page.bar.title.text() == "Once more"
    assert practising.practice.blanks == (of("da/dz[2,1]"),)
    assert page.question.count.text() == "Question 1 of 1"
    assert rows(page)["g2"][2] == ""
    assert rows(page)["Predicted"][2] != "0.5795"
    hand.answer(f"{practising.practice.sheet.value(of('da/dz[2,1]')):.4g}")
    hand.enter()
    assert said(page) == "That was the last question: 1 point of 1."


def test_a_number_that_was_kept_leads_on_until_another_is_typed(page: SheetPage, hand: Hand, practising: Practising):
    hand.slip()
    practising.keep()
    practising.go_back()
    field = page.question.field
    assert practising.practice.at == of("da/dz[2,1]") and field.check.text() == "Next"
    hand.type("0.5795*(1-0.5795)")
    assert field.check.text() == "Check again"
    hand.type("1-0.5795^2")
    assert field.check.text() == "Next"
    QTest.mouseClick(field.check, LEFT)
    assert practising.practice.at == of("dE/dz[2,1]")


def test_what_follows_from_a_kept_number_says_so_and_leads_back(page: SheetPage, hand: Hand, practising: Practising):
    hand.slip()
    QTest.mouseClick(page.question.field.second, LEFT)
    assert rows(page)["g2"] == (AnswerMark.SLIP, "0.6642", "0.2437")
    hand.answer("0.7590*0.6642")
    hand.enter()
    hand.answer("0.5041*0.18626")
    assert said(page) == "Follows from your ∂E/∂SOP3 = 0.5041; with 0.1850 it is +0.03445."
    yours, true = page.question.verdict.columns.shown()
    assert yours[2:] == ("0.5041·0.18626", "0.09389")
    assert true[2:] == ("0.18496·0.18626", "0.03445")
    page.question.verdict.back.linkActivated.emit("da/dz[2,1]")
    assert practising.practice.at == of("da/dz[2,1]")
    assert said(page) == "That is 1 − σ². The derivative is σ(1 − σ)."
    hand.answer("0.2437")
    assert practising.practice.state_of(of("dE/dz[2,1]")) is LineState.WRONG


def test_what_followed_says_why_it_does_not_any_more_and_what_was_told_stays(
    page: SheetPage, hand: Hand, practising: Practising
):
    hand.slip()
    practising.keep()
    hand.answer("0.7590*0.6642")
    practising.go_to(of("da/dz[2,1]"))
    hand.answer("0.2437")
    note = page.question.verdict.note
    assert said(page) == "Put right: +0.2437."
    assert note.text().startswith("The answer had been shown, so it counts as given. First you had 1 − Predicted².")
    assert note.text().endswith("What followed from your number is to be worked out again: ∂E/∂SOP3.")
    assert rows(page)["g2"] == (AnswerMark.GIVEN, "0.2437", "0.2437")
    hand.enter()
    assert practising.practice.at == of("dE/dz[2,1]")
    assert said(page) == "Followed from your g2 = 0.6642; it is 0.2437 now: work it out again."
    assert note.text() == "You have 0.5041; it is +0.1850."
    assert rows(page)["∂E/∂SOP3"] == (AnswerMark.WRONG, "0.5041", "0.1850")
    hand.answer("7")
    assert said(page) == "You have 7; it is +0.1850."
    hand.answer("0.7590*0.2437")
    assert said(page) == "Right, at try 3: +0.1850."


def test_a_number_that_was_told_counts_as_given(page: SheetPage, hand: Hand, practising: Practising):
    hand.answer("0.2787")
    practising.keep()
    practising.go_back()
    assert said(page) == "You go on with 0.2787; it is 0.3303."
    assert (
        page.question.verdict.note.text()
        == "It can still be put right; as the answer was shown, it counts as given then."
    )
    hand.answer("0.3303")
    assert said(page) == "Put right: 0.3303."
    assert page.question.verdict.note.text() == "The answer had been shown, so it counts as given."
    assert page.bar.points.text() == "0 points of 1 so far"
    assert page.question.field.check.text() == "Next"
    hand.enter()
    hand.answer("0.2787")
    practising.keep()
    practising.go_back()
    QTest.mouseClick(page.question.field.show_it, LEFT)
    assert (said(page), page.question.field.check.text()) == ("It is 0.4675.", "Next")


def test_what_follows_from_a_number_that_is_still_open_tells_nothing_true(
    page: SheetPage, hand: Hand, practising: Practising
):
    hand.slip()
    practising.go_ahead()
    hand.answer("0.7590*0.6642")
    assert said(page) == "Follows from your g2 = 0.6642."
    assert page.question.verdict.columns.shown()[1][2:] == ("", "")
    assert rows(page)["∂E/∂SOP3"] == (AnswerMark.FOLLOWS, "0.5041", "")


def test_wrong_and_no_slip_points_to_the_next_hint(page: SheetPage, hand: Hand):
    hand.answer("0.2787")
    assert said(page) == "0.2787 is not it yet."
    assert page.question.ladder.heads[0].is_pointed_out
    assert page.question.field.line.selectedText() == "0.2787"
    hand.type("???")
    assert [bool(rung.text) for rung in page.question.ladder.shown()] == [True, True, True, False]
    assert page.question.ladder.shown()[2].text == "0.1·0.417 + 0.4·0.7203 + 4.1·0.000114"
    hand.type("?")
    assert said(page) == "It is 0.3303."
    assert page.question.ladder.shown()[3].text == "0.3303"


def test_a_wrong_number_without_a_known_slip_can_be_kept_and_hints_stay_at_hand(
    page: SheetPage, hand: Hand, practising: Practising
):
    first = practising.practice.at
    hand.answer("0.2787")
    field, ladder = page.question.field, page.question.ladder
    assert [each.text() for each in (field.check, field.second, field.show_it)] == ["Check again", "Keep mine", "Show"]
    assert ladder.isVisible()
    hand.type("?")
    assert [bool(rung.text) for rung in ladder.shown()] == [True, False, False, False]
    assert field.second.text() == "Keep mine"
    QTest.mouseClick(field.second, LEFT)
    assert practising.practice.line_of(first).is_kept
    assert practising.practice.at != first


def test_a_wrong_number_that_is_typed_in_the_diagram_leaves_the_keyboard_there(page: SheetPage, practising: Practising):
    field = page.diagram.field
    QTest.mouseClick(page.diagram.viewport(), LEFT, pos=page.diagram.viewport_point(practising.practice.blanks[1]))
    QTest.keyClicks(field, "0.2787")
    QTest.keyClick(field, KEYS.Key_Return)
    assert said(page) == "0.2787 is not it yet."
    assert field.hasFocus()


def test_too_few_digits_are_not_marked(page: SheetPage, hand: Hand, practising: Practising):
    hand.answer("0.33")
    assert said(page) == "Right so far, but give 4 digits."
    assert practising.practice.line.tries == ()
    hand.type("0.330")
    assert not page.question.verdict.isVisible()


@pytest.mark.parametrize("text", ["0.58*", "abc", "1/0"])
def test_what_is_no_number_stays_in_the_field(page: SheetPage, hand: Hand, practising: Practising, text: str):
    hand.answer(text)
    field = page.question.field
    assert field.fault.isVisible()
    assert field.line.text() == text
    assert not field.check.isEnabled()
    assert practising.practice.line.tries == ()


def test_a_hint_below_a_slip_comes_into_sight(page: SheetPage, hand: Hand, qtbot: QtBot):
    page.resize(1024, 640)
    hand.slip()
    question = page.question
    seen = question.scrolled.viewport()
    for chip_or_text in (question.ladder.chips, question.ladder.formula, question.ladder.numbers):
        QTest.keyClicks(question.field.line, "?")
        qtbot.waitUntil(lambda part=chip_or_text: part.isVisible() and part.height() > 0)
        qtbot.waitUntil(lambda part=chip_or_text: part.visibleRegion().boundingRect().height() == part.height())
    hand.answer("0.5795*(1-0.5795)")
    qtbot.waitUntil(lambda: question.verdict.sentence.mapTo(seen, QPoint(0, 0)).y() >= 0)


def test_the_keys_of_the_page(page: SheetPage, practising: Practising):
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    beads = page.bar.beads
    beads.setFocus()
    QTest.keyClick(beads, KEYS.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert practising.practice.line.rungs == 1
    QTest.keyClick(beads, KEYS.Key_Return, CONTROL)
    assert practising.practice.state_of(of("z[1,1]")) is LineState.SHOWN
    QTest.keyClick(beads, KEYS.Key_Escape)
    assert left == [True]


def test_the_field_and_the_beads_stay_where_they_are(page: SheetPage, practising: Practising):
    question, formulas = page.question, page.findChild(Formulas)

    def place() -> tuple[int, int, int, int]:
        formulas.settle()
        until_idle()
        return question.field.y(), question.field.line.y(), page.bar.beads.x(), page.bar.beads.width()

    places = {place()}
    for quantity in practising.practice.blanks:
        practising.go_to(quantity)
        places.add(place())
        assert question.quantity.is_typeset
        practising.type(f"{practising.practice.sheet.value(quantity):.4g}")
        practising.check()
        places.add(place())
    assert practising.practice.points == 14 and len(places) == 1


def test_a_bead_and_a_line_lead_to_their_question(page: SheetPage, practising: Practising):
    beads = page.bar.beads
    QTest.mouseClick(beads.viewport(), LEFT, pos=beads.visualRect(beads.model().index(5, 0)).center())
    assert practising.practice.at == practising.practice.blanks[5]
    lines = page.sheet.lines
    lines.setFocus()
    QTest.keyClick(lines, KEYS.Key_Up)
    QTest.keyClick(lines, KEYS.Key_Return)
    assert practising.practice.at == practising.practice.blanks[4]
    assert page.question.field.line.hasFocus()


def test_what_was_typed_is_kept_from_question_to_question(page: SheetPage, hand: Hand, practising: Practising):
    hand.type("0.33")
    practising.go_ahead()
    assert page.question.field.line.text() == ""
    practising.go_back()
    assert page.question.field.line.text() == "0.33"


def test_what_a_chip_stands_for_is_pointed_at_in_the_sheet(page: SheetPage, hand: Hand, practising: Practising):
    hand.answer_rightly("a[1,1]")
    practising.hint()
    page.question.ladder.chips.chips[0].setFocus()
    assert page.sheet.lines.pointed_at == of("z[1,1]")
    page.question.field.line.setFocus()
    assert page.sheet.lines.pointed_at is None


def test_tab_goes_from_the_field_over_the_buttons_to_the_beads(page: SheetPage, hand: Hand):
    hand.type("1")
    field, order = page.question.field, []
    for _ in range(4):
        QTest.keyClick(page.focusWidget() or page, KEYS.Key_Tab)
        order.append(page.focusWidget())
    assert order == [field.check, field.second, field.show_it, page.bar.beads]


def test_an_answer_is_typed_in_the_diagram_as_well(page: SheetPage, practising: Practising):
    diagram, second = page.diagram, practising.practice.blanks[1]
    QTest.mouseClick(diagram.viewport(), LEFT, pos=diagram.viewport_point(second))
    assert practising.practice.at == second
    assert diagram.field.hasFocus()
    QTest.keyClicks(diagram.field, "0.47")
    assert page.question.field.line.text() == "0.47"
    QTest.keyClick(diagram.field, KEYS.Key_Return)
    assert said(page) == "Right so far, but give 4 digits."
    assert diagram.field.hasFocus()
    diagram.field.selectAll()
    QTest.keyClicks(diagram.field, "0.4675")
    QTest.keyClick(diagram.field, KEYS.Key_Return)
    assert said(page) == "Right: 0.4675."
    QTest.keyClick(page.focusWidget() or page, KEYS.Key_Return)
    assert practising.practice.at == practising.practice.blanks[2]
    assert diagram.field.hasFocus()


def test_where_there_is_little_room_the_sheet_is_folded(page: SheetPage):
    assert page.sheet.isVisible() and not page.unfold.isVisible()
    page.resize(1024, 640)
    until_idle()
    assert not page.sheet.isVisible() and page.unfold.isVisible()
    QTest.mouseClick(page.unfold, LEFT)
    assert page.sheet.isVisible()
    assert page.question.width() >= 320


def test_the_longest_numbers_of_both_columns_stand_apart(page: SheetPage):
    true = QFontMetricsF(mono(NUMBER)).horizontalAdvance("−0.0008382")
    assert true + grown(4) <= grown(YOURS_TO) - grown(TRUE_TO)
    assert NUMBER >= 11  # pixels: smaller ones can't be read beside the names
