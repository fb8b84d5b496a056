"""A text is written line by line, and says the same as Markdown."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.lessons.built_in import LESSONS, built_in_lesson, homework_of
from core.lessons.editing.text_lines import LINE_END, lines_of, markdown_of
from core.lessons.editing.text_marks import MarkKind, begin_of, marks_of
from core.lessons.markdown import MarkdownBlock, blocks_of

NAMES = [*LESSONS, *(homework for name in LESSONS if (homework := homework_of(name)))]


def blocks(text: str) -> list[MarkdownBlock]:
    """What stands in a text, wherever its lines are parted."""
    return [replace(block, line=0) for block in blocks_of(text)]


def test_each_block_is_a_line():
    text = "# One\n\nTwo is\nlong.\n\n- a\n- b **W11**\n\n1. first\n2. second\n\nEnd\\\nof it"
    lines = ["# One", "Two is long.", "• a", "• b **W11**", "1. first", "2. second", f"End{LINE_END}of it"]
    assert lines_of(text) == lines
    assert blocks(markdown_of(lines)) == blocks(text)


def test_what_is_deeper_stays_deeper():
    text = "- a\n  - b\n\n    more of b\n- c\n\nout\n\n10. ten\n    - below ten"
    assert lines_of(text) == ["• a", "   • b", "      more of b", "• c", "out", "10. ten", "   • below ten"]
    assert blocks(markdown_of(lines_of(text))) == blocks(text)


def test_code_keeps_its_own_lines():
    text = "Look:\n\n```python\na = 1\n\n    b = # 2\n```\n\nDone"
    assert lines_of(text) == ["Look:", "```python", "a = 1", "", "    b = # 2", "```", "Done"]
    assert blocks(markdown_of(lines_of(text))) == blocks(text)


def test_empty_lines_are_no_paragraphs():
    assert markdown_of(["", "# One", "  ", "", "Two", ""]) == "# One\n\nTwo"


@pytest.mark.parametrize("name", NAMES)
def test_what_is_brought_can_be_written_in(name: str):
    for step in built_in_lesson(name).lesson.steps:
        for text in (step.text_in("en"), step.text_in("zh_CN"), step.notes_in("en")):
            assert blocks(markdown_of(lines_of(text))) == blocks(text)
            assert lines_of(markdown_of(lines_of(text))) == lines_of(text)


@given(st.lists(st.sampled_from(["# a", "b **W11** c", "• d", "   • e", "1. f", "$$x$$", "g `1` *h*", "   i"])))
def test_written_once_it_is_written_the_same_again(lines: list[str]):
    text = markdown_of(lines)
    assert markdown_of(lines_of(text)) == text


def test_marks_and_what_is_between_them():
    line = r"# **W11** is `0.33`, *so* $x_1$ \*no\* $$y$$"
    found = [(mark.kind, line[mark.first : mark.last], line[mark.start : mark.end]) for mark in marks_of(line)]
    assert found == [
        (MarkKind.STRONG, "W11", "**W11**"),
        (MarkKind.CODE, "0.33", "`0.33`"),
        (MarkKind.EMPHASIS, "so", "*so*"),
        (MarkKind.FORMULA, "x_1", "$x_1$"),
        (MarkKind.DISPLAY, "y", "$$y$$"),
    ]


def test_what_a_line_begins_with():
    assert (begin_of("## b").level, begin_of("## b").length) == (2, 3)
    assert begin_of("   • b").is_item and begin_of("12. b").is_item
    assert begin_of("#b").length == begin_of("-1 is less").length == 0
