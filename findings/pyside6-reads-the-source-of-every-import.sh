#!/usr/bin/env bash
# PySide6 6.11.3 (Python 3.11): what an import costs once PySide6.QtCore is loaded.
#
# From then on each module that a `from module import name` loads, whether it uses Qt or not, has its whole source read
# by inspect.getsource: PySide looks for its own name there, to know where its `snake_case` and `true_property` may have
# to be switched. A module that is loaded from a .pyc, which nothing would have had to read, is read and split into lines
# all the same, and linecache keeps the lines for as long as the program runs. A module that was imported before Qt is
# spared, and so is one that importlib.import_module loads. In a program of 850 modules this was a tenth of its start.
#
# Output:
#   40 modules imported before PySide6.QtCore: 0 sources read, 0 kept by linecache
#   40 modules imported after it:              40 sources read, 40 kept by linecache
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check 'PySide6-Essentials==6.11.3' 'shiboken6==6.11.3'
cd "$folder"
cat > seen.py <<'PYTHON'
import inspect
import linecache
import sys
from pathlib import Path

COUNT = 40
for name in ("before", "after"):
    package = Path(name)
    package.mkdir()
    (package / "__init__.py").write_text("")
    for number in range(COUNT):
        (package / f"module{number}.py").write_text(f"NUMBER = {number}\n" * 100)
sys.path.insert(0, str(Path.cwd()))

read = []
getsource = inspect.getsource
inspect.getsource = lambda thing: read.append(getattr(thing, "__name__", "")) or getsource(thing)


def imported(name):
    for number in range(COUNT):
        exec(f"from {name}.module{number} import NUMBER", {})
    kept = sum(f"{name}/module" in path for path in linecache.cache)
    return sum(module.startswith(f"{name}.module") for module in read), kept


before = imported("before")
import PySide6.QtCore

after = imported("after")
print(f"{COUNT} modules imported before PySide6.QtCore: {before[0]} sources read, {before[1]} kept by linecache")
print(f"{COUNT} modules imported after it:              {after[0]} sources read, {after[1]} kept by linecache")
sys.exit(not (before == (0, 0) and after == (COUNT, COUNT)))
PYTHON
"$folder/venv/bin/python" seen.py
