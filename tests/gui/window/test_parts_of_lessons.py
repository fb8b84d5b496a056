"""What a lesson file may name of the window is there, by the same names."""

import ast
import inspect

from core.lessons.schema import EDGES, VIEWS
from gui.model.window_state import EdgeValue
from gui.window import pages


def test_a_lesson_may_show_every_page_and_nothing_else():
    calls = (node for node in ast.walk(ast.parse(inspect.getsource(pages))) if isinstance(node, ast.Call))
    specs = (call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "PageSpec")
    assert tuple(ast.literal_eval(spec.args[0]) for spec in specs) == VIEWS


def test_a_lesson_may_show_at_the_edges_what_they_can_show():
    assert tuple(each.value for each in EdgeValue) == EDGES
