"""Start-up: the setup, the application, the window; and what happens where there is no display."""

import gc
import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from core.base.archive import SUFFIX, is_archive
from core.base.atomic_files import is_there
from core.base.errors import ScenarioError
from core.base.exit_status import BAD_INPUT, OK
from core.base.file_kind import is_table_file, is_weights_file
from core.base.message import source_text
from core.base.spoken import said
from core.cli.program import called_as
from core.scenario.lesson_or_not import is_lesson_file
from core.setup.setup import Setup, open_setup
from gui.app.first_picture import FirstPicture
from gui.app.first_window import FirstWindow
from gui.dialogs.program_faults import Faults, log_path
from gui.home.left_off import LeftOff, kept_left_off
from gui.look.icons import window_icon
from gui.look.theme import Theme
from gui.model.model import Model
from gui.model.readings import Readings
from gui.preferences.language import chosen_language, speak
from gui.preferences.screens import OnScreens
from gui.preferences.store import saved_scheme, saved_text_percent
from gui.texts.faults import translated
from gui.threads.garbage_collector import Collector
from gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from core.saved_run.writer import SavedRun

STANDS = 2000  # milliseconds after which the window, and what it loads later, is there
FIRST_SETUP = "gad-3-2-1"
NO_DISPLAY = source_text(
    "there is no display to open a window on; start it on a desktop (or set DISPLAY), "
    "or use a command that needs none, such as: {} picture gad-3-2-1 --out window.png"
)


class _Opened(NamedTuple):
    """What the window begins with."""

    setup: Setup
    saved: "SavedRun | None" = None
    table: Path | None = None  # to be imported
    weights: Path | None = None  # of another library, to be asked about
    lesson: Path | None = None  # to be begun
    fault: ScenarioError | None = None  # why the setup is not what was asked for
    left: LeftOff | None = None  # what is taken up again, as nothing was asked for


def open_window(reference: str | None, language: str | None = None, *, is_new: bool = False) -> int:
    """Open the window on a scenario, or where it was left, and stay until it is closed; returns the exit status.

    Where a window is open already, that one opens it, unless a new one or another language is asked for.

    It speaks the language of that code; else what was chosen. Who drops a file on the program, or has it open one, sees
    no terminal: what is wrong with it is said in the window.

    Raises
    ------
    ScenarioError
        If there is no such scenario.
    """
    opened = None if reference is None else _opened(reference)
    app = make_application()
    settings = QSettings()
    first = FirstWindow(settings, app)
    is_first = first.hold()
    if not (is_first or is_new or language is not None) and first.hand_over(reference):
        print(said("opened in the window that is there; --new-window opens another"))
        return OK
    if opened is None:
        opened = _opened_again(kept_left_off(settings))
    speak(chosen_language(settings) if language is None else language)
    theme = Theme(saved_scheme(settings))
    theme.enlarge_text(saved_text_percent(settings, app.primaryScreen()))  # before there is anything that has to grow
    window = MainWindow(Model(opened.setup), theme, settings)
    if opened.saved is not None:
        window.commands.documents.open_saved(opened.saved)
    if opened.setup.path is not None:
        window.scenario_panel.remember(opened.setup.path)
    faults = Faults(window, log_path(settings), partial(_what_is_open, window.readings))
    faults.install()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal: nothing is half-written
    gc.freeze()  # or all that was loaded is looked through for garbage before the first picture
    window.show()
    first.handed.connect(window.take_handed)
    FirstPicture(window).painted.connect(first.listen)  # for which Qt's network is loaded
    QTimer.singleShot(STANDS, first.listen)  # where none is painted, as of a window that is minimized
    QTimer.singleShot(0, window.opening.offer_what_was_left)
    QTimer.singleShot(0, window.editing.offer_what_was_left)
    if opened.table is not None:
        window.opening.import_table(opened.table)
    if opened.weights is not None:
        window.weights.open(opened.weights)
    if opened.lesson is not None:
        window.lesson_opening.open(opened.lesson)
    if reference is None:
        window.left_off.take_up(opened.left, opened.fault)
    elif opened.fault is not None:
        window.opening.report_unopened(reference, translated(opened.fault))
    QTimer.singleShot(0, window.tickets.offer)
    # What stands by then stays: to look through it for garbage again and again would cost frames.
    QTimer.singleShot(STANDS, gc.freeze)
    with faults.writing_crashes():
        status = app.exec()
    faults.remove()
    first.close()
    return status


def _opened_again(left: LeftOff | None) -> _Opened:
    """What the window was left with; the first scenario, where it never was there, or that can't be opened any more."""
    if left is None or not left.reference:
        return _Opened(open_setup(FIRST_SETUP), left=left)
    try:
        return _opened(str(left.reference))._replace(left=left)
    except ScenarioError as fault:
        return _Opened(open_setup(FIRST_SETUP), fault=fault, left=left)


def _opened(reference: str) -> _Opened:
    """What the window opens on: the scenario that it is given, or else the first one, with what is wrong."""
    path = Path(reference)
    if is_table_file(path):
        from core.setup.blank import blank_setup

        return _Opened(blank_setup(), table=path)
    if is_weights_file(path):
        return _Opened(open_setup(FIRST_SETUP), weights=path)
    if is_lesson_file(path):
        return _Opened(open_setup(FIRST_SETUP), lesson=path)
    try:
        if is_archive(path):
            from core.saved_run.reader import read_saved_run

            saved = read_saved_run(path)
            return _Opened(saved.run.setup, saved=saved)
        return _Opened(open_setup(reference))
    except ScenarioError as fault:
        if not (is_there(path) or path.suffix.lower() in (".toml", SUFFIX)):  # a name that somebody typed
            raise
        return _Opened(open_setup(FIRST_SETUP), fault=fault)


def _what_is_open(readings: Readings) -> str:
    sizes = "-".join(map(str, readings.setup.network.sizes))
    return f"{readings.setup.name} ({sizes}), iteration {readings.state} of {readings.history.last}"


def make_application() -> QApplication:
    """The application, in the Fusion style; ends the program in one line where there is no display."""
    # The training thread runs plain Python between NumPy's calls; it has to hand over in time for a frame.
    sys.setswitchinterval(0.0001)
    qInstallMessageHandler(_hear_at_start)
    app = QApplication(["backstep"])
    qInstallMessageHandler(_hear)
    Collector(app)
    OnScreens(app)
    app.setOrganizationName("Backstep")
    app.setApplicationName("Backstep")
    app.setDesktopFileName("backstep")  # by which a desktop finds the entry, and its icon
    app.setStyle("Fusion")
    app.setWindowIcon(window_icon())
    return app


def _hear_at_start(kind: QtMsgType, _context: object, _message: str) -> None:
    """Qt ends the program where it finds no display, after several lines for developers: here it is one for users."""
    if kind == QtMsgType.QtFatalMsg:
        print(f"backstep: {said(NO_DISPLAY).format(called_as())}", file=sys.stderr, flush=True)
        os._exit(BAD_INPUT)


def _hear(kind: QtMsgType, _context: object, message: str) -> None:
    """Afterwards only what is serious is told."""
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        print(f"Qt: {message}", file=sys.stderr, flush=True)
