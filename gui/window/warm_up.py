"""What the first frame doesn't need, and what would hold it up: typesetting, the compiled loops, and most pages."""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from gui.formulas.typesetting import Formulas
from gui.model.commands import Commands
from gui.model.readings import Readings

AFTER_FIRST_FRAME = 250  # ms
UNTIL_PAGES, BETWEEN_PAGES = 1500, 40  # ms: until the pages are loaded, and from one to the next
PAGES = (
    "gui.practice.decide.decide_page",
    "gui.practice.sheet.sheet_page",
    "gui.practice.chooser.chooser_page",
    "core.exercises.own.recognised",
    "gui.practice.my_numbers.my_numbers_page",
    "gui.practice.predict.predict_page",
    "gui.practice.find_mistake.find_mistake_page",
    "gui.practice.starting",
    "gui.practice.summary.summing_up",
    "gui.home.home_page",
    "gui.preferences.dialog",
    "gui.worksheets.worksheet_dialog",
    "gui.kept_runs.compare_window",
    "gui.lessons.editing.editor_pane",
    "gui.lessons.presenter.presenter_view",
)
"""Modules that are loaded when they are wanted, in parts that no frame waits long for; here before that."""


class WarmUp(QObject):
    """Loads it once the window is on the screen."""

    def __init__(self, readings: Readings, commands: Commands, formulas: Formulas, parent: QObject) -> None:
        super().__init__(parent)
        self._readings, self._formulas = readings, formulas
        self._soon = QTimer(self, interval=AFTER_FIRST_FRAME, singleShot=True)
        self._soon.timeout.connect(formulas.start)
        self._soon.timeout.connect(commands.playback.prepare)
        self._pages = iter(PAGES)
        self._page = QTimer(self)
        self._page.timeout.connect(self._load_page)

    def start(self) -> None:
        """The window is shown."""
        self._soon.start()
        self._page.start(UNTIL_PAGES)

    @Slot()
    def _load_page(self) -> None:
        """Load what the next page needs, unless something moves that would wait for it."""
        if self._readings.running:
            return
        page = next(self._pages, None)
        if page is None:
            self._page.stop()
        else:
            import_module(page)
            self._page.setInterval(BETWEEN_PAGES)

    def close_down(self) -> None:
        """The window is closing: load and typeset nothing any more."""
        self._soon.stop()
        self._page.stop()
        self._formulas.stop()
