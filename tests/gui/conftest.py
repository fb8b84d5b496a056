"""What the window's tests share: a model, a theme, settings of their own, a whole window."""

import os
from collections.abc import Callable, Iterator
from functools import cache, partialmethod
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory, mkdtemp

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.base.catalogue import ENGLISH
from core.base.spoken import spoken_code
from core.base.written_numbers import POINT, write_decimals_with
from core.scenario.reader import ScenarioHeading
from core.setup.setup import BUILT_IN, open_setup
from gui.formulas import tex_to_svg
from gui.inspector.cards import card_of
from gui.look import icons
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.preferences.language import speak
from gui.scenarios import panel as scenario_panel
from gui.threads.garbage_collector import Collector
from gui.window import messages
from gui.window.main_window import MainWindow
from tests.gui import drawn_once
from tests.gui.patience import LONGEST, handle_next, shown

IN_MEMORY = Path("/dev/shm")


@pytest.fixture(autouse=True, scope="session")
def collector(qapp: QApplication) -> Collector:
    """Garbage is collected where the program collects it."""
    return Collector(qapp)


@pytest.fixture(autouse=True, scope="session")
def all_drawn_once(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is the same in every window is read and drawn once: icons, formulas, the scenarios that are built in."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(icons, "pixmap", drawn_once.pixmap)
        patch.setattr(tex_to_svg, "typeset", drawn_once.typesetting(tmp_path_factory))
        patch.setattr(card_of, "tex_of_setup", drawn_once.tex_of_setup)
        patch.setattr(scenario_panel, "read_heading", _built_in_once(scenario_panel.read_heading))
        yield


def _built_in_once(read: Callable[[Path], ScenarioHeading]) -> Callable[[Path], ScenarioHeading]:
    known = cache(read)
    return lambda path: known(path) if path.parent == BUILT_IN else read(path)


@pytest.fixture(autouse=True, scope="session")
def patience() -> Iterator[None]:
    """What is waited for may take long on a machine that has much else to do: only what never comes fails.

    And what is said in the status bar for some seconds is still there when a test asks for it.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(messages, "SHORTLY", 120_000)
        for wait in ("waitUntil", "waitSignal", "waitSignals", "waitActive"):
            patch.setattr(QtBot, wait, partialmethod(getattr(QtBot, wait), timeout=LONGEST))
        patch.setattr(QtBot, "waitExposed", shown)
        patch.setattr(QtBot, "wait", handle_next)  # by which `waitUntil` looks again
        yield


@pytest.fixture(autouse=True)
def next_one_as_usual(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test may end in another language, with commas, or while a mouse button is pressed: the next one does not.

    It begins in English, with points, and no button is down. What a test patches stays so until all it made is gone.
    """
    locale = QLocale()
    yield
    write_decimals_with(POINT)
    if spoken_code() != ENGLISH:
        speak(ENGLISH)
        QLocale.setDefault(locale)
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        somewhere = QWidget()
        for button in Qt.MouseButton:
            if QGuiApplication.mouseButtons() & button:
                QTest.mouseRelease(somewhere, button)


@pytest.fixture(scope="session")
def settings_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """On no disk, where the system has such a place: a window that closes waits until its settings are written."""
    if not os.access(IN_MEMORY, os.W_OK):
        yield tmp_path_factory.mktemp("settings")
        return
    with TemporaryDirectory(prefix="backstep-settings-", dir=IN_MEMORY) as folder:
        yield Path(folder)


@pytest.fixture
def settings(settings_folder: Path) -> Iterator[QSettings]:
    folder = mkdtemp(dir=settings_folder)
    yield QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
    rmtree(folder, ignore_errors=True)  # what is kept aside beside them may be large


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[Model]:
    made = Model(open_setup("gad-3-2-1"))
    yield made
    made.close()


@pytest.fixture
def theme(qapp: object) -> Iterator[Theme]:
    made = Theme(Scheme.LIGHT)
    yield made
    made.blockSignals(True)  # of the window nothing is there any more
    made.enlarge_text(100)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, settings: QSettings) -> Iterator[MainWindow]:
    made = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.formulas.settle()
    made.hover_card.rest = 0
    made.commands.playback.begin_slowly(False)  # nobody looks
    yield made
    made.practice.leaving.let_go()  # nobody is there to be asked
    made.recording.recorder.end()
    made.editing.editor.end()
    made.commands.edits.undo.setClean()
    made.close()
    shiboken6.delete(made)  # not some time later, in the middle of another test
