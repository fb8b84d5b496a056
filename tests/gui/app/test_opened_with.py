"""What the program is started with: a file that can't be opened is said in the window, a mistyped name in the terminal.

One process starts it with one after the other, as most of the time a process would load what the one before had loaded.
"""

import json
import subprocess
import sys
from typing import NamedTuple

import pytest

from tests import ROOT

COMMAND = """
import contextlib, functools, io, json, sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
import gui.app.app
from gui.window.main_window import MainWindow
import main

QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
gui.app.app.make_application = functools.cache(gui.app.app.make_application)  # a process has one
heard = []

def look(*_):
    QApplication.processEvents()
    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]
    heard.append(window.readings.setup.name)
    for box in window.findChildren(QMessageBox):
        heard.append(box.text())
        box.reject()
    window.close()
    return 0

QApplication.exec = look
for reference in sys.argv[2:]:
    heard.clear()
    with contextlib.redirect_stderr(io.StringIO()) as errors:
        status = main.main([reference])
    print(json.dumps([heard, status, errors.getvalue()]))
"""
FILES = {
    "broken.toml": (b"format = 1\ntitle = ", "line 2, column 9"),
    "wrong.toml": (b'format = 1\ntitel = "t"\n', 'titel: is no key of the format (did you mean "title"?)'),
    "binary.toml": (bytes(range(256)), "binary.toml"),
    "run.backstep": (b"PK\x03\x04 cut off", "run.backstep"),
    "gone.toml": (None, "gone.toml"),
}


class Start(NamedTuple):
    """What came of a start: the setup in the window and what its messages say, exit status, and the terminal's lines."""

    in_window: list[str]
    status: int
    errors: str


@pytest.fixture(scope="module")
def starts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Start]:
    """The starts with a mistyped name and with each of the files, by these."""
    folder = tmp_path_factory.mktemp("opened")
    for name, (content, _said) in FILES.items():
        if content is not None:
            (folder / name).write_bytes(content)
    words = [sys.executable, "-c", COMMAND, str(folder), "gad-3-2-2", *(str(folder / name) for name in FILES)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    lines = map(json.loads, done.stdout.splitlines())
    return {name: Start(*line) for name, line in zip(["gad-3-2-2", *FILES], lines, strict=True)}


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_opened_is_said_in_a_window_on_the_first_setup(
    starts: dict[str, Start], name: str
) -> None:
    (setup, told), status, errors = starts[name]
    assert (setup, status, errors) == ("gad-3-2-1", 0, "")
    _content, said = FILES[name]
    assert said in told


@pytest.mark.slow
def test_a_mistyped_name_is_answered_where_it_was_typed(starts: dict[str, Start]) -> None:
    in_window, status, errors = starts["gad-3-2-2"]
    assert (in_window, status) == ([], 2)
    assert 'did you mean "gad-3-2-1"?' in errors
