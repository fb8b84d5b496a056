"""Signs that are written in one way all over the window."""

import ast

from tests import ROOT

TELLERS = ("tr", "translate", "source_text")


def test_the_apostrophe_is_the_plain_one():
    texts, curly = 0, []
    for building in ("core", "gui"):
        for path in sorted((ROOT / building).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _name(node.func) in TELLERS:
                    said = [each.value for each in node.args if isinstance(each, ast.Constant)]
                    texts += len(said)
                    curly += [text for text in said if "’" in str(text)]
    assert texts > 1000
    assert curly == []


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
