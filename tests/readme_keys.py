"""The README's tables of keys and views, made of what the window has: `python -m tests.readme_keys` writes them."""

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
BEGIN, END = "<!-- {} -->\n", "\n<!-- /{} -->"
REDO = "Ctrl+Shift+Z"  # on a desktop of Linux; a platform without one may know another


def keys_table(window: MainWindow) -> str:
    """The keys, as they stand in the README."""
    redo = window.actions_made["redo"].text()
    shortcuts = shortcuts_of(window.actions_made, window.menuBar(), QKeySequence.SequenceFormat.PortableText)
    return as_markdown([each._replace(keys=REDO) if each.name == redo else each for each in shortcuts])


def views_table(window: MainWindow) -> str:
    """The views, as they stand in the README: what F1 says of each."""
    lines = [f"| {title} | {text} |" for title, text in window.help.views()]
    return "\n".join(["| view | shows |", "| --- | --- |", *lines])


def written_table(name: str) -> str:
    """What stands in the README of "keys" or "views" now."""
    return README.read_text(encoding="utf-8").split(BEGIN.format(name))[1].split(END.format(name))[0]


def _write() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    with TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = MainWindow(Model(open_setup("gad-3-2-1")), Theme(Scheme.LIGHT), settings)
        for name, table in (("keys", keys_table(window)), ("views", views_table(window))):
            begin, end = BEGIN.format(name), END.format(name)
            before, rest = README.read_text(encoding="utf-8").split(begin)
            _, after = rest.split(end)
            README.write_text(f"{before}{begin}{table}{end}{after}", encoding="utf-8")
        window.close()
    app.quit()


if __name__ == "__main__":
    _write()
