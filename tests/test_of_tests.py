"""Tests ask what is shown, and wait for what is meant: no private attributes, no waits of a fixed length."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

TESTS = Path(__file__).parent
PRIVATE_LEFT, WAITS_LEFT = 5, 0  # numba given up once, a plot's targets, what of a series was looked at; never more
OWN = {"self", "cls"}
OF_NAMED_TUPLES = {"_replace", "_asdict", "_fields", "_make"}  # public, whatever they begin with
WAITS = {"wait", "qWait", "qSleep", "msleep", "sleep"}  # which only tell how long
WAITED_ON = {"qtbot", "QTest", "QThread", "time", "bot"}  # other objects' `wait` ends with what is waited for


def private_attributes(code: ast.AST) -> Iterator[tuple[int, str]]:
    """Each private attribute of another object that `code` uses: its line and its name."""
    for node in ast.walk(code):
        if isinstance(node, ast.Call) and _patches_private(node):
            yield node.lineno, ast.unparse(node)
        if not isinstance(node, ast.Attribute) or not node.attr.startswith("_") or node.attr.startswith("__"):
            continue
        if isinstance(node.value, ast.Name) and node.value.id in OWN:
            continue
        if node.attr not in OF_NAMED_TUPLES:
            yield node.lineno, ast.unparse(node)


def _patches_private(call: ast.Call) -> bool:
    """Whether a call is one of `setattr` that names a private attribute, alone or at the end of a path."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if not name.endswith("setattr"):
        return False
    texts = [part.value for part in call.args[:2] if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return any(text.rpartition(".")[2].startswith("_") for text in texts)


def fixed_waits(code: ast.AST) -> Iterator[tuple[int, str]]:
    """Each wait of a fixed length in `code`, and each loop that only counts how often events are handled."""
    for node in ast.walk(code):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WAITS:
            if isinstance(node.func.value, ast.Name) and node.func.value.id in WAITED_ON:
                yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.For) and len(node.body) == 1 and "processEvents" in ast.unparse(node.body[0]):
            yield node.lineno, ast.unparse(node)


class Left(NamedTuple):
    """What of it is left in the tests, each with its place."""

    private: list[str]
    waits: list[str]


@pytest.fixture(scope="module")
def left() -> Left:
    """Every file of the tests read once, for both."""
    found = Left([], [])
    for path in sorted(TESTS.rglob("*.py")):
        if path != Path(__file__):
            code, place = ast.parse(path.read_text(encoding="utf-8")), path.relative_to(TESTS)
            found.private.extend(f"{place}:{line}: {what}" for line, what in private_attributes(code))
            found.waits.extend(f"{place}:{line}: {what}" for line, what in fixed_waits(code))
    return found


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("window._drawing.nodes", ["window._drawing"]),
        ("a.b()._c._d", ["a.b()._c._d", "a.b()._c"]),
        ('monkeypatch.setattr(table, "_CHUNK", 3)', ["monkeypatch.setattr(table, '_CHUNK', 3)"]),
        ('monkeypatch.setattr("gui.table._made", made)', ["monkeypatch.setattr('gui.table._made', made)"]),
        ('monkeypatch.setattr(table, "CHUNK", "_")', []),
        ("self._made, cls._made, row._replace(x=1), page.__class__, page.shown()", []),
    ],
)
def test_private_attributes_are_found(code: str, names: list[str]):
    assert [name for _, name in private_attributes(ast.parse(code))] == names


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("qtbot.wait(100)\ntime.sleep(1)\nQTest.qWait(3)", 3),
        ("for _ in range(3):\n    QApplication.processEvents()", 1),
        ("qtbot.waitUntil(done)\nassert go_on.wait(60)\nwhile not done():\n    app.processEvents()", 0),
        ("for x in (10, 30):\n    QTest.mouseMove(view, at(x))\n    QApplication.processEvents()", 0),
    ],
)
def test_fixed_waits_are_found(code: str, count: int):
    assert len(list(fixed_waits(ast.parse(code)))) == count


def test_there_are_no_more_private_attributes_in_use_than_there_were(left: Left):
    assert len(left.private) <= PRIVATE_LEFT, left.private


def test_there_are_no_more_waits_of_a_fixed_length_than_there_were(left: Left):
    assert len(left.waits) <= WAITS_LEFT, left.waits
