"""The windows beside the window: preferences, the comparison, worksheets, what the program is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.training.kept_run import KeptRun
from gui.dialogs.program_faults import log_path
from gui.preferences.store import Preferences
from gui.window.window_context import WindowContext

if TYPE_CHECKING:  # each is loaded when it is wanted the first time
    from gui.kept_runs.compare_window import CompareWindow
    from gui.preferences.dialog import PreferencesDialog
    from gui.worksheets.code_dialog import CodeDialog
    from gui.worksheets.worksheet_dialog import WorksheetDialog


class Dialogs(QObject):
    """Makes each when it is wanted the first time."""

    written = Signal(str, object)  # what, and where it is
    sheet_opened = Signal(object)  # OpenedSheet: what is to be practised
    go_on_wanted = Signal(object)  # KeptRun: it is to take the place of the open one

    def __init__(self, context: WindowContext, preferences: Preferences) -> None:
        super().__init__(context.window)
        self._store, self._readings, self._commands = context.store, context.readings, context.commands
        self._theme, self._settings, self._window = context.theme, context.settings, context.window
        self._preferences = preferences
        self._tells_gradients = True
        self.preferences: PreferencesDialog | None = None
        self.comparison: CompareWindow | None = None
        self.worksheet: WorksheetDialog | None = None
        self.code: CodeDialog | None = None

    def close_down(self) -> None:
        """The window is closing: what is compared is called off."""
        if self.comparison is not None:
            self.comparison.close()
        if self.worksheet is not None:
            self.worksheet.close()

    def tell_gradients(self, are_told: bool) -> None:
        """Let gradients be read in a dialog, or not, while they are to be worked out; no run is compared meanwhile."""
        self._tells_gradients = are_told
        if not are_told and self.comparison is not None:
            self.comparison.close()
        if self.preferences is not None:
            self.preferences.tell_gradient(are_told)

    @Slot()
    def show_preferences(self) -> None:
        """In which everything is set that the program remembers."""
        if self.preferences is None:
            from gui.preferences.dialog import PreferencesDialog

            self.preferences = PreferencesDialog(
                self._preferences,
                self._store,
                self._readings,
                self._commands,
                self._theme,
                self._window,
            )
            self.preferences.tell_gradient(self._tells_gradients)
        self.preferences.show()
        self.preferences.raise_()
        self.preferences.activateWindow()

    def compare_runs(self, selected: Sequence[KeptRun] = ()) -> None:
        """The open one and those that are kept; two of them where they are selected, or one with the open one."""
        if self.comparison is None:
            from gui.kept_runs.compare_window import CompareWindow

            self.comparison = CompareWindow(
                self._store, self._readings, self._commands, self._theme, self._settings, self._window
            )
            self.comparison.go_on_wanted.connect(self.go_on_wanted)
        self.comparison.begin()
        if selected:
            self.comparison.choose(selected[0] if len(selected) > 1 else None, selected[-1])

    @Slot()
    def print_worksheets(self) -> None:
        """Of the scenario, the state and the sample on the screen."""
        if self.worksheet is None:
            from gui.worksheets.worksheet_dialog import WorksheetDialog

            self.worksheet = WorksheetDialog(self._readings, self._theme, self._settings, self._window)
            self.worksheet.written.connect(self.written)
        self.worksheet.begin()

    @Slot()
    def open_sheet_code(self) -> None:
        """Of a sheet that was printed."""
        if self.code is None:
            from gui.worksheets.code_dialog import CodeDialog

            self.code = CodeDialog(self._theme, self._settings, self._window)
            self.code.opened.connect(self.sheet_opened)
        self.code.begin()

    @Slot()
    def show_about(self) -> None:
        """What this program is, what it is built on, and where it writes down its own faults."""
        from gui.dialogs.about import AboutDialog

        AboutDialog(log_path(self._settings), self._window).open()
