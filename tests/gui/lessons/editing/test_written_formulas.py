"""Formulas that are written: one sign each in the document, TeX where the cursor is."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from gui.formulas.typesetting import Formulas
from gui.lessons.editing.writing.written_formulas import WrittenFormulas
from gui.look.theme import Theme
from gui.reading.formula_objects import LETTER, FormulaObjects

LINE = "The sum $s = x w$ is squashed."


@pytest.fixture
def edit(qtbot: QtBot) -> QTextEdit:
    made = QTextEdit()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def written(edit: QTextEdit, theme: Theme) -> WrittenFormulas:
    return WrittenFormulas(edit, FormulaObjects(theme, Formulas(edit), QTextDocument(edit), edit))


def test_a_formula_is_one_sign_and_comes_back_as_it_was_written(edit: QTextEdit, written: WrittenFormulas):
    written.insert_line(QTextCursor(edit.document()), LINE)
    assert edit.document().toRawText() == f"The sum {LETTER} is squashed."
    assert written.source_of(edit.document().begin()) == LINE
    assert written.open_at(8) == 8
    assert edit.toPlainText() == LINE
    written.close_all(edit.textCursor(), has_keyboard=False)
    assert edit.document().toRawText() == f"The sum {LETTER} is squashed."


def test_formulas_are_those_of_the_document_that_the_editor_has_now(edit: QTextEdit, written: WrittenFormulas):
    # A document that was kept at the start was gone, for PySide, once a screen reader had asked the editor for it.
    edit.setDocument(QTextDocument(LINE, edit))
    written.close_all(edit.textCursor(), has_keyboard=False)
    assert edit.document().toRawText() == f"The sum {LETTER} is squashed."
    assert written.open_at(8) == 8 and edit.toPlainText() == LINE
