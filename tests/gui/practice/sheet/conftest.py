"""A page on which a sheet is worked out, and hands to do it with."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.exercises.choosing.told_lines import at_rate, rate_that_tells
from core.exercises.practice.practice import practice_of
from core.exercises.sheet.quantity import LOSS, Quantity, quantity_of
from core.exercises.sheet.sheet import sheet_of
from core.setup.setup import open_setup
from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.practice.practising import Practising
from gui.practice.sheet.practice_source import PracticeSource
from gui.practice.sheet.sheet_page import SheetPage
from tests.core.exercises.iterations import built_in


def of(text: str) -> Quantity:
    """The quantity of an id."""
    return quantity_of(text) or LOSS


class Hand:
    """Somebody who works a sheet out by the keyboard."""

    def __init__(self, practising: Practising, page: SheetPage) -> None:
        self.practising, self.page = practising, page

    def type(self, text: str) -> None:
        """Type in the place of what stands in the field."""
        line = self.page.question.field.line
        line.selectAll()
        QTest.keyClicks(line, text)

    def enter(self) -> None:
        """Press Enter in the field."""
        QTest.keyClick(self.page.question.field.line, Qt.Key.Key_Return)

    def answer(self, text: str) -> None:
        """Type it, and have it marked."""
        self.type(text)
        self.enter()

    def answer_rightly(self, up_to: str) -> None:
        """Answer all questions before `up_to`, which is then open."""
        while self.practising.practice.at != of(up_to):
            practice = self.practising.practice
            self.answer(f"{practice.sheet.value(practice.at):.4g}")
            self.enter()

    def slip(self) -> None:
        """Take 1 − a² for the derivative of the output, with the answers before right."""
        self.answer_rightly("da/dz[2,1]")
        self.answer("1-0.5795^2")


@pytest.fixture
def practising(qapp: object) -> Practising:
    return Practising()


@pytest.fixture
def page(qtbot: QtBot, practising: Practising, theme: Theme) -> SheetPage:
    formulas = Formulas()
    made = SheetPage(practising, theme, formulas)
    formulas.setParent(made)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    sheet = sheet_of(built_in("gad-3-2-1"), about="W11")
    sheet = at_rate(sheet, rate_that_tells(sheet, sheet.questions))
    source = PracticeSource("W11's chain", open_setup("gad-3-2-1"), 0, 0)
    made.begin(practice_of(sheet), source)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def hand(practising: Practising, page: SheetPage) -> Hand:
    return Hand(practising, page)
