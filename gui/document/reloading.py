"""The open file, changed by another program: a bar says so, and offers to open it again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from gui.dialogs.questions import ask_which
from gui.document.document import Document
from gui.document.file_watch import FileWatch
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.widgets.notice_bar import NoticeBar


class Reloading(QObject):
    """Opens the open file again, at the state, the sample and the element that were looked at."""

    offered = Signal(bool)  # whether another program has written to the file since it was opened or saved here

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        document: Document,
        open_file: Callable[[Path], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._readings, self._commands, self._document, self._open_file, self._window = (
            readings,
            commands,
            document,
            open_file,
            window,
        )
        self.before_losing: Callable[[Callable[[], None]], None] = _at_once  # what else is lost may be asked about
        self._watch = FileWatch(self)
        self._watch.touched.connect(self._offer_if_changed)
        store.when(changes.setup_changed).connect(self._follow)
        document.saved.connect(self._follow)
        self._follow()

    @Slot()
    def reload(self) -> None:
        """Open the file again; where something here is not saved, ask first."""
        self._document.take_what_is_typed()
        path = self._readings.setup.path
        if path is None:
            return
        self.before_losing(partial(self._reload_asked, path))

    def _reload_asked(self, path: Path) -> None:
        if not self._document.is_changed:
            self._reload(path)
            return
        texts = (
            self.tr("Open “{name}” again, as it is in the file now?").format(name=path.name),
            self.tr("Your own changes, which are not saved, are lost."),
        )
        choices = (self.tr("Open it again"),)
        ask_which(self._window, self.tr("Reload"), texts, choices, lambda _chosen: self._reload(path))

    def _reload(self, path: Path) -> None:
        readings, commands = self._readings, self._commands
        before, state, sample = readings.setup, readings.state, readings.chosen_sample
        pinned = readings.pinned
        self._open_file(path)
        setup = readings.setup
        if setup is before:  # it can't be opened, and a message has said so
            return
        commands.playback.choose_sample(sample)
        if pinned is not None and setup.network.has(pinned):
            commands.pointing.pin(pinned)
        commands.playback.run_to(state)

    @Slot()
    def _follow(self) -> None:
        self._watch.watch(self._readings.setup.path)
        self._offer_if_changed()

    @Slot()
    def _offer_if_changed(self) -> None:
        self.offered.emit(self._document.was_changed_outside)


def _at_once(go_on: Callable[[], None]) -> None:
    go_on()


class ReloadBar(NoticeBar):
    """There only while another program has written to the open file, until that is answered."""

    def __init__(
        self,
        readings: Readings,
        commands: Commands,
        reloading: Reloading,
        reload: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__((reload,), parent)
        self._readings, self._commands = readings, commands
        self.keep = QToolButton()
        self.keep.setText(self.tr("Keep what is open"))
        self.keep.setToolTip(self.tr("Nothing is written to the file until you save"))
        self.keep.clicked.connect(self._keep)
        self.add(self.keep)
        reloading.offered.connect(self._offer)
        self._offer(False)

    @Slot()
    def _keep(self) -> None:
        self.show_message("")

    @Slot(bool)
    def _offer(self, offered: bool) -> None:
        path = self._readings.setup.path
        if not offered or path is None:
            self.show_message("")
            return
        text = self.tr("“{name}” was changed by another program.").format(name=path.name)
        if self._commands.edits.is_changed:
            text += " " + self.tr("To reload it loses your own changes here.")
        self.show_message(text)
