"""What the first frame doesn't need, and what would hold it up: typesetting, the compiled loops, and most pages."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

from gui.formulas.typesetting import Formulas
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.threads.job import Job, Report

AFTER_FIRST_FRAME = 250  # ms
TYPESETTING = "ziamath.zmath"
UNTIL_PAGES, BETWEEN_PAGES = 500, 10  # ms: until pages are loaded, and from one turn of the event loop to the next
AT_ONCE = 4.0  # ms of one turn, after which no further module is loaded in it
PAGES = (
    "gui.inspector.cards.card_of",
    "gui.diagram.editing.context_menus",
    "gui.window.frames.palette.palette_frame",
    "gui.window.closing_down",
    "gui.window.dropped_files",
    "gui.views.plane.page",
    "gui.views.layers.page",
    "gui.views.weights.page",
    "gui.views.matrices.page",
    "gui.views.listing.page",
    "gui.views.check.page",
    "gui.views.slope.page",
    "gui.views.what_if.page",
    "gui.kept_runs.page",
    "gui.views.query.page",
    "gui.views.network.page",
    "gui.views.samples.page",
    "gui.views.data.page",
    "gui.reading.notes_page",
    "gui.lessons.lesson_pane",
    "gui.home.home_page",
    "gui.projector.page",
    "gui.practice.chooser.chooser_page",
    "gui.practice.decide.decide_page",
    "gui.practice.sheet.sheet_page",
    "gui.practice.starting",
    "gui.practice.predict.predict_page",
    "gui.practice.find_mistake.find_mistake_page",
    "core.exercises.own.recognised",
    "gui.practice.my_numbers.my_numbers_page",
    "gui.practice.summary.summing_up",
    "gui.preferences.dialog",
    "gui.stops.chooser",
    "core.saved_run.reader",
    "core.export.run_table",
    "gui.kept_runs.compare_window",
    "gui.lessons.recording.recording_pane",
    "gui.lessons.editing.editor_pane",
    "core.lessons.writer",
    "gui.lessons.presenter.presenter_view",
    "gui.worksheets.worksheet_dialog",
)
"""Modules that are loaded when they are wanted, in parts that no frame waits long for; here before that."""


class WarmUp(QObject):
    """Loads it once the window is on the screen."""

    def __init__(self, readings: Readings, commands: Commands, formulas: Formulas, parent: QObject) -> None:
        super().__init__(parent)
        self._readings, self._formulas = readings, formulas
        self._soon = QTimer(self, interval=AFTER_FIRST_FRAME, singleShot=True)
        self._soon.timeout.connect(self._load_typesetting)
        self._soon.timeout.connect(commands.playback.prepare)
        self._modules = modules_of(PAGES)
        self._page = QTimer(self)
        self._page.timeout.connect(self._load)

    def start(self) -> None:
        """The window is shown."""
        self._soon.start()
        self._page.start(UNTIL_PAGES)

    @Slot()
    def _load_typesetting(self) -> None:
        """Load what typesets formulas beside the window, which takes as long as ten frames; then typeset.

        Whoever has pressed Run already sees the first new state before that.
        """
        if self._readings.awaits_first_state:
            self._soon.start()
            return
        if TYPESETTING in sys.modules:
            self._formulas.start()
            return
        job = Job(_load_library, _no_fault, self)
        job.over.connect(self._formulas.start)
        job.start()

    @Slot()
    def _load(self) -> None:
        """Load some of what the next page needs, unless something moves that would wait for it."""
        if self._readings.running or self._formulas.waits:
            return
        clock = QElapsedTimer()
        clock.start()
        while clock.nsecsElapsed() < AT_ONCE * 1e6:
            module = next(self._modules, None)
            if module is None:
                self._page.stop()
                return
            import_module(module)
        self._page.setInterval(BETWEEN_PAGES)

    def close_down(self) -> None:
        """The window is closing: load and typeset nothing any more."""
        self._soon.stop()
        self._page.stop()
        self._formulas.stop()


def _load_library(_report: Report) -> None:
    with suppress(Exception):  # what is wrong with it is said when it is to be used
        import_module(TYPESETTING)


def _no_fault(_why: str) -> None:
    """It never fails."""


def modules_of(pages: tuple[str, ...]) -> Iterator[str]:
    """The program's own modules that these need and that are not loaded yet, one by one: each before who imports it.

    So what is loaded at once is one module, and not a page with all that it needs.
    """
    seen: set[str] = set()

    def before(name: str) -> Iterator[str]:
        if name in seen or name in sys.modules:
            return
        seen.add(name)
        for needed in _imported_by(name):
            yield from before(needed)
        yield name

    for page in pages:
        yield from before(page)


def _imported_by(name: str) -> list[str]:
    """The program's own modules that a module imports as it is loaded: of all its names those with a dot."""
    spec = find_spec(name)
    code = getattr(spec.loader, "get_code", lambda _name: None)(name) if spec is not None else None
    return [] if code is None else [each for each in code.co_names if each.startswith(("core.", "gui."))]
