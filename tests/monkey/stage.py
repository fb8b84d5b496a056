"""The real window, for the monkey to work at: what is open in it, what can be pointed at, and how time passes."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEventLoop, QLocale, QPoint, QRect, QSettings, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QFileDialog, QLineEdit, QMenu, QMessageBox, QWidget

from core.base.catalogue import ENGLISH
from core.base.written_numbers import POINT, write_decimals_with
from core.setup.setup import built_in_names, open_setup
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.preferences.language import speak
from gui.threads.job import Job
from gui.window.main_window import MainWindow
from tests.gui.idle import is_recording
from tests.monkey.files import make_files
from tests.monkey.turns import Turns

PATIENCE = 10.0  # seconds that it may take to come to rest
LARGE = 5_000  # parameters; of such a setup every event takes long
SMALL = tuple(name for name in built_in_names() if "1000" not in name)


class Stage:
    """A window on a folder of its own; whoever makes one has to close it."""

    def __init__(self, folder: Path, turns: Turns | None = None) -> None:
        self.folder = folder
        self.files = make_files(folder / "files")
        self.turns = turns
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        QApplication.setCursorFlashTime(0)  # or the window would never come to rest
        self.theme = Theme(Scheme.LIGHT)
        self.window = MainWindow(Model(open_setup("gad-3-2-1")), self.theme, settings)
        self.model = self.window.model
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.draws = random.Random(0)
        self._locale = QLocale()
        self._dialogs = QFileDialog.getOpenFileName, QFileDialog.getSaveFileName
        QFileDialog.getOpenFileName = self._chosen_to_open  # type: ignore[method-assign]
        QFileDialog.getSaveFileName = self._chosen_to_save  # type: ignore[method-assign]

    def close(self) -> None:
        """Close the window, without saving anything."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        self.window.practice.leaving.let_go()  # nobody is there to be asked
        self.window.recording.recorder.end()
        self.window.editing.editor.end()
        self.window.document.take_what_is_typed()  # which would be asked about, too
        self.model.commands.edits.undo.setClean()
        if not self.window.close():
            asked = [box.text() for box in self.window.findChildren(QMessageBox) if box.isVisible()]
            # Its training goes on, and Qt ends a program that destroys a thread at work, without a word of why.
            raise RuntimeError(f"the window stays open, and asks {asked}")
        shiboken6.delete(self.window)
        self.theme.blockSignals(True)  # of the window nothing is there any more
        self.theme.enlarge_text(100)
        speak(ENGLISH)  # whatever was chosen
        QLocale.setDefault(self._locale)
        write_decimals_with(POINT)
        QFileDialog.getOpenFileName, QFileDialog.getSaveFileName = self._dialogs  # type: ignore[method-assign]

    # Time

    def pass_time(self, seconds: float) -> None:
        """Let the window live for so long, and at least until it has handled what waits."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def wait_until(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Let the window live until something is so, but no longer than this; whether it came to be."""
        until = time.perf_counter() + seconds
        while not condition():
            if time.perf_counter() > until:
                return False
            self.pass_time(0.002)
        return True

    def come_to_rest(self) -> None:
        """Stop what moves by itself."""
        if self.window.player.playing:
            self.window.player.toggle()
        self.model.commands.playback.pause()
        self.window.statusBar().clearMessage()  # which goes by itself after some seconds
        self.wait_until(self._is_at_rest, PATIENCE)
        self.window.formulas.settle()

    def _is_at_rest(self) -> bool:
        """Whether nothing is still to come: no training, no work beside the window, nothing put off."""
        put_off = any(timer.isActive() and timer.isSingleShot() for timer in self.window.findChildren(QTimer))
        works = any(job.is_running for job in self.window.findChildren(Job))
        return not (is_recording(self.model) or put_off or works)

    def open_a_small_one(self) -> None:
        """Leave a setup that has become so large that every event takes long."""
        if self.model.readings.network.parameter_count > LARGE:
            self.model.commands.documents.open(SMALL[0])

    # What there is

    def top_levels(self) -> list[QWidget]:
        """The windows that take input now: the question that has to be answered first, or all."""
        modal = QApplication.activeModalWidget()
        if modal is not None:
            return [modal]
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and widget.isWindow() and widget.windowHandle() is not None and not _is_aside(widget)
        ]

    def pick(self, kind: type[QWidget] | tuple[type[QWidget], ...] = QWidget) -> QWidget | None:
        """Something in sight of that kind."""
        window = self.draws.choice(self.top_levels())
        found = [
            widget
            for widget in window.findChildren(QWidget)
            if isinstance(widget, kind) and widget.isVisible() and not in_sight(widget).isEmpty()
        ]
        return self.draws.choice(found) if found else None

    def place_in(self, widget: QWidget) -> tuple[QWidget, QPoint]:
        """Some point of it that is in sight: the window that it is in, and where in that."""
        rect = in_sight(widget)
        inside = QPoint(self.draws.randint(rect.left(), rect.right()), self.draws.randint(rect.top(), rect.bottom()))
        return widget.window(), widget.mapTo(widget.window(), inside)

    def fields(self) -> list[QWidget]:
        """What can be typed in, in sight."""
        window = self.draws.choice(self.top_levels())
        return [
            widget
            for widget in window.findChildren(QWidget)
            if isinstance(widget, QLineEdit | QAbstractSpinBox) and widget.isEnabled() and widget.isVisible()
        ]

    def actions(self) -> list[QAction]:
        """Every action of the menus that can be done now; not those that end the program."""
        found: list[QAction] = []
        for menu in self.window.menuBar().findChildren(QMenu):
            found += [action for action in menu.actions() if self.may(action)]
        return found

    def may(self, action: QAction) -> bool:
        """Whether the monkey may do it."""
        is_a_choice = QMenu.menuInAction(action) is None and not action.isSeparator()
        return is_a_choice and action.isEnabled() and action is not self.window.actions_made["quit"]

    def shortcuts(self) -> list[QKeySequence]:
        """The keys of all actions but those that end the program."""
        made = self.window.actions_made
        return [
            action.shortcut() for action in made.all() if action is not made["quit"] and not action.shortcut().isEmpty()
        ]

    # Files

    def _chosen_to_open(self, *_asked: object) -> tuple[str, str]:
        return (str(self.draws.choice(self.files)) if self.draws.random() < 0.8 else "", "")

    def _chosen_to_save(
        self, _window: QWidget, _title: str, name: str, kinds: str = "", *_more: object
    ) -> tuple[str, str]:
        if self.draws.random() < 0.2:
            return "", ""
        folder = self.folder / "written"
        folder.mkdir(exist_ok=True)
        ending = self.draws.choice((Path(name).suffix, Path(name).suffix, "", ".png", ".svg"))
        path = folder / f"{self.draws.choice('abc')}{ending}"
        if self.draws.random() < 0.1:
            path = self.folder / "no-such-folder" / path.name
        return str(path), self.draws.choice(kinds.split(";;"))


def in_sight(widget: QWidget) -> QRect:
    """The part of a widget that is not covered."""
    return widget.visibleRegion().boundingRect()


def _is_aside(widget: QWidget) -> bool:
    return widget.windowFlags() & widget.windowFlags().ToolTip == widget.windowFlags().ToolTip
