"""A text is written where it is read: names become live as they are closed, a formula is TeX where the cursor is."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.lessons.live_words import LiveWords
from core.lessons.names import LessonNames
from core.setup.setup import open_setup
from gui.formulas.typesetting import Formulas
from gui.lessons.editing.writing.markdown_edit import MarkdownEdit
from gui.look.theme import Theme
from gui.reading.formula_objects import LETTER
from tests.gui.lessons.editing.editing import type_in

NAMES = LessonNames(open_setup("gad-3-2-1"))
WORDS = LiveWords(NAMES, {0: NAMES.iteration})
WAVE, DOTS, NONE = (
    QTextCharFormat.UnderlineStyle.WaveUnderline,
    QTextCharFormat.UnderlineStyle.DotLine,
    QTextCharFormat.UnderlineStyle.NoUnderline,
)


@pytest.fixture
def edit(qtbot: QtBot, theme: Theme) -> MarkdownEdit:
    made = MarkdownEdit(theme, Formulas(), lambda: WORDS)
    qtbot.addWidget(made)
    made.resize(360, 200)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def underline(edit: MarkdownEdit, word: str) -> QTextCharFormat.UnderlineStyle:
    """How a word is underlined, as it is painted."""
    at = edit.toPlainText().index(word)
    block = edit.document().findBlock(at)
    within = at - block.position()
    for part in block.layout().formats():
        if part.start <= within < part.start + part.length:
            return part.format.underlineStyle()
    return NONE


def put_cursor(edit: MarkdownEdit, at: int) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(at)
    edit.setTextCursor(cursor)


def test_a_name_is_live_once_it_is_closed(edit: MarkdownEdit):
    type_in(edit, "see **W11*")
    assert underline(edit, "W11") is NONE
    type_in(edit, "*")
    assert underline(edit, "W11") is DOTS
    type_in(edit, " and **W51**")
    assert underline(edit, "W51") is WAVE


def test_a_number_that_the_network_has_is_live(edit: MarkdownEdit):
    edit.show_markdown("**W11** is `0.417`, and `0.418` is nothing")
    assert underline(edit, "0.417") is DOTS and underline(edit, "0.418") is NONE


def test_a_formula_is_seen_and_is_tex_while_the_cursor_is_at_it(edit: MarkdownEdit, qtbot: QtBot):
    edit.show_markdown("one $x_1$ two\n\n$$y^2$$\n\nthree")
    assert edit.toPlainText() == f"one {LETTER} two\n{LETTER}\nthree"
    put_cursor(edit, 5)
    qtbot.waitUntil(lambda: "$x_1$" in edit.toPlainText())
    type_in(edit, "")
    qtbot.waitUntil(lambda: "$" not in edit.toPlainText())
    assert edit.markdown == "one $x_1$ two\n\n$$y^2$$\n\nthree"


def test_a_formula_is_written(edit: MarkdownEdit, qtbot: QtBot):
    written: list[str] = []
    edit.edited.connect(written.append)
    type_in(edit, "so $E = 1$ it")
    qtbot.waitUntil(lambda: LETTER in edit.toPlainText())
    assert edit.toPlainText() == f"so {LETTER} it" and edit.markdown == written[-1] == "so $E = 1$ it"


def test_enter_goes_on_with_a_list_and_ends_it(edit: MarkdownEdit):
    type_in(edit, "- one\ntwo\n\nafter")
    assert edit.markdown == "- one\n- two\n\nafter"
    edit.show_markdown("")
    type_in(edit, "1. one\ntwo")
    assert edit.markdown == "1. one\n2. two"


def test_backspace_after_its_sign_makes_a_heading_a_paragraph(edit: MarkdownEdit):
    edit.show_markdown("# One")
    put_cursor(edit, 2)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.markdown == "One"


def test_buttons_mark_what_is_selected_and_unmark_it(edit: MarkdownEdit):
    edit.show_markdown("one two")
    cursor = edit.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.mark("**")
    assert edit.markdown == "one **two**"
    edit.begin_lines("# ")
    assert edit.markdown == "# one **two**"
    edit.begin_lines("# ")
    assert edit.markdown == "one **two**"


def test_what_is_pasted_is_markdown(edit: MarkdownEdit):
    pasted = QMimeData()
    pasted.setText("# One\n\ntwo\nlines\n\n- item")
    pasted.setHtml("<h1>not this</h1>")
    edit.insertFromMimeData(pasted)
    assert edit.lines() == ["# One", "two lines", "• item"]


def test_showing_is_no_writing(edit: MarkdownEdit, qtbot: QtBot):
    written: list[str] = []
    edit.edited.connect(written.append)
    edit.show_markdown("wrapped\nin the file $x$")
    put_cursor(edit, 3)
    edit.find_words()
    qtbot.waitUntil(lambda: edit.textCursor().position() == 3)
    assert written == []
