"""The README's table of keys, made of the tables of actions: `python -m tests.readme_keys` writes it."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence

from core.setup.setup import open_setup
from gui.actions.shortcuts import as_markdown, shortcuts_of
from gui.app.app import make_application
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.window.main_window import MainWindow

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- keys -->\n", "\n<!-- /keys -->"
REDO = "Ctrl+Shift+Z"  # on a desktop of Linux; a platform without one may know another


def keys_table(window: MainWindow) -> str:
    """What stands in the README between `BEGIN` and `END`."""
    redo = window.actions_made["redo"].text()
    shortcuts = shortcuts_of(window.actions_made, window.menuBar(), QKeySequence.SequenceFormat.PortableText)
    return as_markdown([each._replace(keys=REDO) if each.name == redo else each for each in shortcuts])


def written_table() -> str:
    """What stands there now."""
    return README.read_text(encoding="utf-8").split(BEGIN)[1].split(END)[0]


def _write() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    with TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = MainWindow(Model(open_setup("gad-3-2-1")), Theme(Scheme.LIGHT), settings)
        before, rest = README.read_text(encoding="utf-8").split(BEGIN)
        table, (_, after) = keys_table(window), rest.split(END)
        README.write_text(f"{before}{BEGIN}{table}{END}{after}", encoding="utf-8")
        window.close()
    app.quit()


if __name__ == "__main__":
    _write()
