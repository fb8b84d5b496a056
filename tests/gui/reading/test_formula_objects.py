"""Formulas in a text: what a text that is gone hears."""

import shiboken6
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.reading.formula_objects import FormulaObjects


def test_a_formula_that_comes_too_late_is_left(theme: Theme, qtbot: QtBot):
    formulas, document = Formulas(theme), QTextDocument()
    FormulaObjects(theme, formulas, document, theme).insert(QTextCursor(document), r"\frac{1}{2}")
    shiboken6.delete(document)
    with qtbot.captureExceptions() as raised:
        formulas.ready.emit(r"\frac{1}{2}")
    formulas.settle()
    assert raised == []
