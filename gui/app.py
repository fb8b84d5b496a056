"""Start-up: the lesson, the application, the window; and what happens where there is no display."""

import gc
import os
import signal
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from core.archive import is_archive
from core.blank import blank_lesson
from core.guard import BAD_INPUT
from core.lesson import open_lesson
from core.saved_run_reader import read_saved_run
from core.table_file import is_table_file
from gui.collector import Collector
from gui.faults import Faults, log_path
from gui.icons import window_icon
from gui.language import chosen_language, speak
from gui.main_window import MainWindow
from gui.preferences.kept import saved_scheme
from gui.theme import Theme
from gui.workbench import Workbench

STANDS = 2000  # milliseconds after which the window, and what it loads later, is there
FIRST_LESSON = "gad-3-2-1"
NO_DISPLAY = (
    "there is no display to open a window on; start it on a desktop (or set DISPLAY), "
    "or use a command that needs none, such as: python main.py picture gad-3-2-1 --out window.png"
)


def open_window(reference: str | None) -> int:
    """Open the window on a scenario, and stay until it is closed; returns the exit status.

    Raises
    ------
    ScenarioError
        If there is no such scenario, or the file breaks the format.
    """
    saved = read_saved_run(Path(reference)) if reference and is_archive(Path(reference)) else None
    table = Path(reference) if reference and is_table_file(Path(reference)) else None
    if table is not None:
        lesson = blank_lesson()
    else:
        lesson = saved.run.lesson if saved is not None else open_lesson(reference or FIRST_LESSON)
    app = make_application()
    settings = QSettings()
    speak(chosen_language(settings), app)
    theme = Theme(saved_scheme(settings))
    window = MainWindow(Workbench(lesson), theme, settings)
    if saved is not None:
        window.workbench.open_saved(saved)
    if lesson.path is not None:
        window.scenario_panel.remember(lesson.path)
    faults = Faults(window, log_path(settings), partial(_what_is_open, window.workbench))
    faults.install()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal: nothing is half-written
    window.show()
    QTimer.singleShot(0, window.offer_what_was_left)
    if table is not None:
        window.import_table(table)
    # What stands by then stays: to look through it for garbage again and again would cost frames.
    QTimer.singleShot(STANDS, gc.freeze)
    with faults.writing_crashes():
        status = app.exec()
    faults.remove()
    return status


def _what_is_open(workbench: Workbench) -> str:
    sizes = "-".join(map(str, workbench.lesson.network.sizes))
    return f"{workbench.lesson.name} ({sizes}), state {workbench.state} of {workbench.history.last}"


def make_application() -> QApplication:
    """The application, in the Fusion style; ends the program in one line where there is no display."""
    # The training thread runs plain Python between NumPy's calls; it has to hand over in time for a frame.
    sys.setswitchinterval(0.0001)
    qInstallMessageHandler(_hear_at_start)
    app = QApplication(["backstep"])
    qInstallMessageHandler(_hear)
    Collector(app)
    app.setOrganizationName("Backstep")
    app.setApplicationName("Backstep")
    app.setStyle("Fusion")
    app.setWindowIcon(window_icon())
    return app


def _hear_at_start(kind: QtMsgType, _context: object, _message: str) -> None:
    """Qt ends the program where it finds no display, after several lines for developers: here it is one for users."""
    if kind == QtMsgType.QtFatalMsg:
        print(f"backstep: {NO_DISPLAY}", file=sys.stderr, flush=True)
        os._exit(BAD_INPUT)


def _hear(kind: QtMsgType, _context: object, message: str) -> None:
    """Afterwards only what is serious is told."""
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        print(f"Qt: {message}", file=sys.stderr, flush=True)
