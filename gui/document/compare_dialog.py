"""A run of ours beside one of another library: its script run, or what that printed pasted; how far they are apart."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.base.errors import MessageError, ScenarioError
from core.base.message import Message
from core.base.number_format import grouped
from core.export.libraries.comparison import Comparison, compare
from core.export.libraries.library import Library
from core.export.libraries.printed_states import MOST_UNASKED, read_output, read_states
from core.export.libraries.running import USUAL_SECONDS, run_script
from core.export.libraries.scripts import last_iteration, script_for
from core.setup.setup import Setup
from gui.dialogs.wait_for import wait_for
from gui.document.library_texts import LibraryChoice
from gui.document.program_fields import ProgramFields
from gui.look.plain_text import keep_plain
from gui.look.style_sheet import dialog_style
from gui.look.text_size import grown
from gui.look.theme import colors_of
from gui.model.readings import Readings
from gui.preferences.settings import kept_folder
from gui.texts.faults import ended, translated
from gui.threads.job import CancelledError, Report
from gui.widgets.number_field import WholeField

Result = TypeVar("Result")

SIZE = 760, 600  # logical pixels
MOST_ROWS = 2000
MOST_SHOWN = 500_000  # characters: to lay out all that a large network's script prints would take minutes


class CompareDialog(QDialog):
    """Runs a library's script when it is told to, or takes what one printed, and shows the differences."""

    def __init__(self, setup: Setup, readings: Readings, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setup, self._readings, self._settings = setup, readings, settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet(dialog_style(colors_of(self.palette())))  # rims of Qt's own can't be seen on black
        self.setObjectName("comparison")
        self.setWindowTitle(self.tr("Compare with a library"))
        self.choice = LibraryChoice(settings, readings.state)
        self.seconds = WholeField(1, 3600, self.tr("Seconds before the script is ended"))
        self.seconds.show_value(round(USUAL_SECONDS))
        self.run = QPushButton(self.tr("&Run the script"))
        self.text = QPlainTextEdit()
        self._printed = self._seen = ""  # what was printed, and what of it the field shows
        self.text.setPlaceholderText(self.tr("Or paste here what the script printed"))
        self.text.setAccessibleName(self.tr("What the script printed"))
        self.text.setTabChangesFocus(True)
        self.open_output = QPushButton(self.tr("&Open a file of it…"))
        self.compare = QPushButton(self.tr("&Compare"))
        self.verdict = QLabel()
        keep_plain(self.verdict)
        self.verdict.setWordWrap(True)
        self.table = self._empty_table()
        self._lay_out()
        self.choice.chosen.connect(self._follow_library)
        for button, do in (
            (self.run, self._run),
            (self.open_output, self._open_output),
            (self.compare, self._compare_text),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        self.finished.connect(self.by.leave)
        self._follow_library()

    @property
    def library(self) -> Library:
        """The library that is chosen."""
        return self.choice.value

    def shown(self) -> list[list[str]]:
        """The cells of the table, row by row."""
        columns = range(self.table.columnCount())
        cells = ([self.table.item(row, column) for column in columns] for row in range(self.table.rowCount()))
        return [[item.text() for item in row if item is not None] for row in cells]

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.addRow(self.tr("Library"), self.choice)
        self.by = ProgramFields(fields, self._settings, self)
        within = QHBoxLayout()
        within.addWidget(self.run)
        within.addWidget(QLabel(self.tr("for at most")))
        within.addWidget(self.seconds)
        within.addWidget(QLabel(self.tr("seconds")))
        within.addStretch()
        within.addWidget(self.open_output)
        within.addWidget(self.compare)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(fields)
        column.addWidget(self.text, 1)
        column.addLayout(within)
        column.addWidget(self.verdict)
        column.addWidget(self.table, 2)
        column.addWidget(buttons)
        parent = self.parentWidget()
        self.resize(grown(SIZE[0]), grown(SIZE[1]))
        if parent is not None:
            self.resize(self.size().boundedTo(parent.window().size()))

    def _empty_table(self) -> QTableWidget:
        headings = (
            self.tr("Iteration"),
            self.tr("Error"),
            self.tr("Outputs"),
            self.tr("Parameters"),
            self.tr("Furthest"),
            self.tr("Here"),
            self.tr("There"),
        )
        table = QTableWidget(0, len(headings))
        table.setHorizontalHeaderLabels(headings)
        table.setAccessibleName(self.tr("How far apart they are, state by state"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table

    @Slot()
    def _follow_library(self) -> None:
        self.by.follow(self.library)

    @Slot()
    def _run(self) -> None:
        """Run the script, as was asked, and show what came of it."""
        library, last, every = self.library, self.choice.last.value(), self.choice.every.value()
        program = self.by.chosen(library)
        seconds = float(self.seconds.value())

        def work(report: Report) -> tuple[str, Comparison]:
            text = run_script(script_for(self._setup, library, last, every), library, program, seconds, report)
            return text, self._compared(text, library, last_iteration(library, last), report)

        done = self._waited_for(self.tr("Running the script …"), work)
        if done is not None:
            text, found = done
            self._keep_printed(text)
            self._show(found, library)

    @Slot()
    def _open_output(self) -> None:
        folder = str(kept_folder(self._settings))
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open what the script printed"), folder)
        if not chosen:
            return
        self._settings.setValue("folder", str(Path(chosen).parent))
        try:
            self._keep_printed(read_output(Path(chosen)))
        except MessageError as fault:
            self._say(fault.problem)
            return
        self._compare_text()

    @Slot()
    def _compare_text(self) -> None:
        """Hold what stands in the field against a run here."""
        text, library = self.text.toPlainText(), self.library
        last = max(last_iteration(library, self.choice.last.value()), MOST_UNASKED)
        if text == self._seen:
            text = self._printed

        def work(report: Report) -> Comparison:
            return self._compared(text, library, last, report)

        found = self._waited_for(self.tr("Comparing …"), work)
        if found is not None:
            self._show(found, library)

    def _keep_printed(self, text: str) -> None:
        """Keep what was printed, and show it, or where it is long its beginning."""
        self._printed = text
        is_long = len(text) > MOST_SHOWN
        self.text.setPlainText(f"{text[:MOST_SHOWN]}…" if is_long else text)
        self._seen = self.text.toPlainText()

    def _compared(self, text: str, library: Library, last: int, report: Report) -> Comparison:
        states = read_states(text, self._setup.network, last)
        return compare(self._setup, states, library.precision, library.abilities.own_start, report)

    def _waited_for(self, text: str, work: Callable[[Report], Result]) -> Result | None:
        self.table.setRowCount(0)
        self.verdict.clear()

        def worded(report: Report) -> Result:
            try:
                return work(report)
            except MessageError as fault:
                raise ScenarioError("", "", fault.problem) from None  # the fault of work that is waited for

        try:
            return wait_for(self, text, worded)
        except CancelledError:
            self.verdict.setText(self.tr("Cancelled."))
        except ScenarioError as fault:
            self._say(fault.problem)
        return None

    def _say(self, problem: Message) -> None:
        self.table.setRowCount(0)
        text = translated(problem)
        self.verdict.setText(ended(f"{text[:1].upper()}{text[1:]}"))

    def _show(self, found: Comparison, library: Library) -> None:
        setup = self._setup
        rows = found.differences[:MOST_ROWS]
        self.table.setRowCount(len(rows))
        for row, each in enumerate(rows):
            name = setup.names.of(setup.network.parameter(each.parameter)) if each.parameters else "–"
            figure = self._readings.number_format.figure
            numbers = (figure(each.here), figure(each.there)) if each.parameters else ("–", "–")
            apart = (f"{number:.1e}" if number else "0" for number in (each.error, each.outputs, each.parameters))
            for column, text in enumerate((grouped(each.iteration), *apart, name, *numbers)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.verdict.setText(" ".join(self._verdicts(found, library, len(rows))))

    def _verdicts(self, found: Comparison, library: Library, rows: int) -> list[str]:
        said = []
        if not found.same_start:
            text = self.tr("{library} draws its own start; the run here began there, too.")
            said.append(text.format(library=library.title))
        first = found.first_apart
        if first is None:
            text = self.tr("The same, to {tolerance}, at each of {count} states.")
            said.append(text.format(tolerance=f"{found.tolerance:.0e}", count=grouped(len(found.differences))))
        else:
            text = self.tr("Apart from iteration {first} on, by more than {tolerance}.")
            said.append(text.format(first=grouped(first.iteration), tolerance=f"{found.tolerance:.0e}"))
        if found.rounding_grew:
            text = self.tr(
                "Rounding alone may be why: the run here, begun {precision} aside, is as far from itself by then. "
                "Compare earlier iterations."
            )
            said.append(text.format(precision=f"{library.precision:g}"))
        if found.ended is not None:
            text = self.tr("Here a number became infinite or NaN after iteration {last}.")
            said.append(text.format(last=grouped(found.ended)))
        if rows < len(found.differences):
            said.append(self.tr("The first {count} are shown.").format(count=grouped(rows)))
        return said
