"""One word means one thing: no two classes of the program have the same name."""

import ast
from collections import defaultdict

from tests import ROOT


def test_no_two_classes_have_one_name():
    places: dict[str, list[str]] = defaultdict(list)
    for building in ("core", "gui"):
        for path in sorted((ROOT / building).rglob("*.py")):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ClassDef):
                    places[node.name].append(str(path.relative_to(ROOT)))
    assert len(places) > 400
    assert {name: paths for name, paths in places.items() if len(paths) > 1} == {}
