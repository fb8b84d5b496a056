"""What is opened, from wherever it is asked for: a scenario, a saved run, a table, what was left after a crash."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from core.base.archive import SUFFIX
from core.base.atomic_files import is_there
from core.base.errors import ScenarioError
from core.base.file_kind import is_table_file, is_weights_file, table_endings
from core.scenario.lesson_or_not import is_lesson_file
from core.setup.blank import blank_setup
from core.setup.setup import Setup
from gui.dialogs.questions import Button, ask
from gui.document.document import Document
from gui.document.recovery import Recovery
from gui.preferences.settings import kept_folder
from gui.scenarios.panel import ScenarioPanel
from gui.texts.faults import translated
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from core.saved_run.writer import SavedRun
    from core.worksheets.opening import OpenedSheet


class Opening(QObject):
    """Opens it, after asking for what is not saved; says why something can't be opened, and keeps what is open."""

    opened = Signal()  # something is open, or saved, that may be called otherwise than what was before
    began_anew = Signal()  # a blank network is open, to be built
    table_wanted = Signal(object)  # the path of a table, for the open setup to learn
    weights_wanted = Signal(object)  # the path of a file of weights
    lesson_wanted = Signal(object)  # the path of a lesson
    sheet_opened = Signal(object)  # what this printed sheet was made of is open, and goes to its state
    left = Signal()  # the keyboard may go to the diagram

    def __init__(
        self, context: WindowContext, document: Document, recovery: Recovery, scenario_panel: ScenarioPanel
    ) -> None:
        super().__init__(context.window)
        self._readings, self._commands, self._settings = context.readings, context.commands, context.settings
        self._messages, self._window = context.messages, context.window
        self._document, self._recovery, self._scenario_panel = document, recovery, scenario_panel
        self.before_losing = document.before_losing  # what is not saved; who has more to ask about puts more here
        scenario_panel.open_requested.connect(self.open)
        scenario_panel.browse_requested.connect(self.browse)
        document.saved.connect(self._follow_saved)

    @Slot(object)
    def open(self, reference: str | Path) -> None:
        """Open a built-in scenario or a file, after asking for what is not saved; import a table into what is open."""
        if is_table_file(Path(reference)):
            self.import_table(Path(reference))
            return
        if isinstance(reference, Path) and is_weights_file(reference):
            self.weights_wanted.emit(reference)
            return
        if isinstance(reference, Path) and is_lesson_file(reference):
            self.lesson_wanted.emit(reference)
            return
        if isinstance(reference, Path) and not is_there(reference):
            self.open_at_once(reference)  # why not is said, and nothing is lost
            return
        self.before_losing(partial(self.open_at_once, reference))
        self._scenario_panel.refresh()

    def import_table(self, path: Path) -> None:
        """Show how a table is read, for the open setup to learn."""
        self._document.take_what_is_typed()
        self.table_wanted.emit(path)

    def open_at_once(self, reference: str | Path) -> None:
        """Open it without asking; where that can't be done, say why and keep what is open."""
        try:
            opened = self._document.open(reference)
        except ScenarioError as fault:
            self.report_unopened(reference, translated(fault))
            self._scenario_panel.refresh()
            return
        path = self._readings.setup.path
        if opened and path is not None:
            self._scenario_panel.remember(path)
        self.opened.emit()
        if not self._scenario_panel.list.was_clicked:  # there ↑ and ↓ go on
            self.left.emit()

    def report_unopened(self, reference: str | Path, fault: str) -> None:
        """Say why something can't be opened; of a saved run whose scenario alone can be, offer that."""
        alone = self._document.without_run(Path(reference))
        if alone is None:
            self._messages.unopened(fault)
        else:
            self._offer_without_run(alone, fault)

    def _offer_without_run(self, setup: Setup, fault: str) -> None:
        def answered(button: Button) -> None:
            if button == Button.Open:
                self._open_unsaved(setup)

        texts = (fault, self.tr("The scenario in it can be read. Open it without its run?"))
        ask(self._window, self.tr("This run can't be opened"), texts, (Button.Open, Button.Cancel), answered)

    @Slot()
    def begin_anew(self) -> None:
        """Open a blank network, after asking for what is not saved."""

        def begin() -> None:
            self._commands.documents.open_setup(blank_setup())
            self.began_anew.emit()

        self.before_losing(begin)

    @Slot(object)
    def open_made(self, setup: Setup) -> None:
        """Open a setup that was made and is in no file yet, after asking for what is not saved."""
        self.before_losing(partial(self._open_unsaved, setup))

    @Slot(object)
    def open_sheet(self, sheet: "OpenedSheet") -> None:
        """Open what a printed sheet was made of, at its state and sample, after asking for what is not saved.

        There is nothing to save of it yet: its code opens it again.
        """

        def open_it() -> None:
            self._commands.documents.open_roots(sheet.roots)
            self.opened.emit()
            self._commands.playback.run_to(sheet.choices.state)
            self._commands.playback.choose_sample(sheet.choices.sample)
            self.sheet_opened.emit(sheet)

        self.before_losing(open_it)

    @Slot()
    def browse(self) -> None:
        """Ask for a file, and open it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a scenario or a table"),
            str(kept_folder(self._settings)),
            self.tr("Scenarios and tables ({endings});;All files (*)").format(
                endings=f"*.toml *{SUFFIX} {table_endings()}"
            ),
        )
        if chosen:
            self._settings.setValue("folder", str(Path(chosen).parent))
            self.open(Path(chosen))

    @Slot()
    def offer_what_was_left(self) -> None:
        """After a crash: offer the work that was kept aside."""
        self._recovery.offer(self._window, self._open_unsaved, self._messages.unread)

    def _open_unsaved(self, kept: "Setup | SavedRun") -> None:
        """Open what was kept aside, as something that is still to be saved."""
        from core.saved_run.writer import SavedRun

        if isinstance(kept, SavedRun):
            self._commands.documents.open_saved(kept)
        else:
            self._commands.documents.open_setup(kept)
        self._commands.edits.undo.resetClean()
        self.opened.emit()

    @Slot(object)
    def _follow_saved(self, path: Path) -> None:
        self._settings.setValue("folder", str(path.parent))
        self._scenario_panel.remember(path)
        self.opened.emit()
        self._messages.saved(path)
