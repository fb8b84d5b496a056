"""What isn't needed at the start is loaded while nothing else is done, so that nobody waits for it later."""

import json
import subprocess
import sys

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from gui.window.warm_up import PAGES
from tests import ROOT

SCRIPT = """
import json, sys
from gui.app.app import make_application
print(json.dumps([name for name in sys.modules if name.startswith(("gui.", "core."))]))
"""


def test_none_of_the_pages_is_loaded_before_the_first_picture():
    said = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(PAGES) & set(json.loads(said.stdout)) == set()


def test_all_of_them_are_soon_after(window: MainWindow, qtbot: QtBot):
    timers = [timer for timer in window.warm_up.findChildren(QTimer) if timer.interval() > 1000]
    assert len(timers) == 1
    timers[0].start(0)
    qtbot.waitUntil(lambda: set(PAGES) <= set(sys.modules))
    qtbot.waitUntil(lambda: not timers[0].isActive())
