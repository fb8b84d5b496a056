"""One word means one thing: no two classes of the program have the same name."""

import ast
import re
from collections import defaultdict
from pathlib import Path

from tests import ROOT

# What looks like one may stand in a script that is written for another library: only of what there would be two of is
# the code read, which would take seconds for all of it.
CLASS = re.compile(r"^class (\w+)", re.MULTILINE)


def is_class_of(path: Path, name: str) -> bool:
    code = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.ClassDef) and node.name == name for node in code.body)


def test_no_two_classes_have_one_name():
    places: dict[str, list[Path]] = defaultdict(list)
    for building in ("core", "gui"):
        for path in sorted((ROOT / building).rglob("*.py")):
            for name in CLASS.findall(path.read_text(encoding="utf-8")):
                places[name].append(path)
    assert len(places) > 400
    several = {name: paths for name, paths in places.items() if len(paths) > 1}
    found = {name: [path for path in paths if is_class_of(path, name)] for name, paths in several.items()}
    assert {name: paths for name, paths in found.items() if len(paths) > 1} == {}
