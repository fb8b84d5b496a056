"""In which line of a file something stands."""

import pytest

from core.lessons.lines import TomlLines

TEXT = '''format = 1 # [[step]] in a comment
title = { en = "a = 1", "zh_CN" = "[x]" }

[[step]] # the first
text = """
[[step]]
minutes = 3
"""
locked = [
  "run", # a list
  "state",
]
show.held = "W11"

  [step.wait]
  state = 3

[[step]]
"text" = "one # line"
[[step.ask]]
choice = ["a", "b"]
[[step.ask]]
quantity = 'E'

["scenario".data]
inputs = [[0.1], [0.2]]
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("format",), 1),
        (("title",), 2),
        (("title", "zh_CN"), 2),
        (("step", 0), 4),
        (("step", 0, "minutes"), 4),  # it stands in the text alone: the step it would belong to
        (("step", 0, "text"), 5),
        (("step", 0, "locked", 1), 9),
        (("step", 0, "show"), 13),
        (("step", 0, "show", "held"), 13),
        (("step", 0, "wait"), 15),
        (("step", 0, "wait", "state"), 16),
        (("step", 1), 18),
        (("step", 1, "text"), 19),
        (("step", 1, "ask", 0, "choice", 1), 21),
        (("step", 1, "ask", 1, "quantity"), 23),
        (("scenario", "data", "inputs", 0), 26),
        (("minutes",), None),
    ],
)
def test_the_line_of_a_place(place, line):
    assert TomlLines(TEXT).line(place) == line


def test_the_line_of_a_line_of_a_text():
    lines = TomlLines(TEXT)
    assert lines.line_in_text(("step", 0, "text"), 1) == 7
    assert lines.line_in_text(("step", 1, "text"), 0) == 19
    assert lines.line_in_text(("minutes",), 0) is None


def test_tables_in_the_order_of_their_headers():
    assert [place for _, place in TomlLines(TEXT).tables] == [
        ("step", 0), ("step", 0, "wait"), ("step", 1), ("step", 1, "ask", 0), ("step", 1, "ask", 1), ("scenario", "data"),
    ]  # fmt: skip
