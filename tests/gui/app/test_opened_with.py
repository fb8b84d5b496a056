"""What the program is started with: a file that can't be opened is said in the window, a mistyped name in the terminal."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests import ROOT

COMMAND = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
from gui.window.main_window import MainWindow
import main

QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])

def look(*_):
    QApplication.processEvents()
    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    print(window.isVisible(), window.readings.setup.name)
    for box in window.findChildren(QMessageBox):
        print(box.text())
        box.reject()
    window.close()
    return 0

QApplication.exec = look
sys.exit(main.main(sys.argv[2:]))
"""


def start(folder: Path, reference: str) -> subprocess.CompletedProcess[str]:
    root = ROOT
    words = [sys.executable, "-c", COMMAND, str(folder), reference]
    return subprocess.run(words, cwd=root, capture_output=True, text=True, timeout=120)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("broken.toml", b"format = 1\ntitle = ", "line 2, column 9"),
        ("wrong.toml", b'format = 1\ntitel = "t"\n', 'titel: is no key of the format (did you mean "title"?)'),
        ("binary.toml", bytes(range(256)), "binary.toml"),
        ("run.backstep", b"PK\x03\x04 cut off", "run.backstep"),
        ("gone.toml", None, "gone.toml"),
    ],
)
def test_a_file_that_cannot_be_opened_is_said_in_a_window_on_the_first_setup(
    tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    done = start(tmp_path, str(path))
    first, *told = done.stdout.splitlines()
    assert (first, len(told), done.returncode) == ("True gad-3-2-1", 1, 0), done.stderr
    assert said in told[0] and "Traceback" not in done.stderr


@pytest.mark.slow
def test_a_mistyped_name_is_answered_where_it_was_typed(tmp_path: Path) -> None:
    done = start(tmp_path, "gad-3-2-2")
    assert (done.stdout, done.returncode) == ("", 2)
    assert 'did you mean "gad-3-2-1"?' in done.stderr
