"""The dialog in which worksheets are chosen, looked at, and written as PDF or LaTeX or printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.base.atomic_files import is_there, write_file
from core.base.errors import MessageError, ScenarioError
from core.base.number_format import grouped
from core.worksheets.latex import TexKeys, TexSheets
from core.worksheets.sheet_set import SheetFile, SheetSet, filled
from gui.dialogs.questions import ask
from gui.dialogs.wait_for import wait_for
from gui.dialogs.where_to_save import where_to_save
from gui.look.plain_text import keep_box_plain, keep_plain
from gui.look.style_sheet import dialog_style
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.model.readings import Readings
from gui.preferences.language import language_of_texts
from gui.preferences.screens import keep_place, restore_place
from gui.preferences.settings import kept_folder
from gui.preferences.titles import title_of
from gui.texts.faults import sentence
from gui.threads.job import CancelledError, Report
from gui.threads.single_job import SingleJob
from gui.widgets.quiet_label import QuietLabel
from gui.widgets.scrolled import ScrolledDown
from gui.widgets.show_folder import WrittenNote
from gui.worksheets.choices_panel import ChoicesPanel
from gui.worksheets.formula_outlines import FormulaOutlines
from gui.worksheets.pdf_files import PdfKeys, PdfSheets
from gui.worksheets.preview import PagesView, PreviewAsked, PreviewMade, make_preview

CHOICES = 348  # logical pixels wide
SIZE = 1180, 720
PATIENCE = 400  # ms before it is said that pages are being made
REST = 60  # ms without another change before the preview is made anew
PDF, TEX = ".pdf", ".tex"


class WorksheetDialog(QDialog):
    """Left the choices, right the pages; the old ones stay until the new ones are there."""

    written = Signal(str, object)  # what, and where the sheets are

    def __init__(self, readings: Readings, theme: Theme, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings, self._theme, self._settings = readings, theme, settings
        self._formulas = FormulaOutlines()
        self._number, self._page = 1, 0
        self._pages = 1
        self.setWindowTitle(self.tr("Worksheet"))
        self.resize(*SIZE)
        self._job = SingleJob(self._fail, self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show_place)
        self._job.busy_changed.connect(self._await)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._make_preview)
        self.of = QLabel()
        self.fault = QuietLabel()
        self.fault.setWordWrap(True)
        self.place, self.said = QLabel(), WrittenNote()
        keep_plain(self.of, self.fault, self.place)
        self.choices = ChoicesPanel()
        self.view = PagesView(theme)
        self.save = QPushButton(self.tr("Save sheets and key as PDF…"))
        self.print = QPushButton(self.tr("Print…"))
        self.latex = QPushButton(self.tr("LaTeX…"))
        self.before = self._turner(self.tr("The previous variant"), Qt.ArrowType.LeftArrow, lambda: self._turn(-1))
        self.after = self._turner(self.tr("The next variant"), Qt.ArrowType.RightArrow, lambda: self._turn(1))
        self.page_up = self._turner(self.tr("The previous page"), Qt.ArrowType.UpArrow, lambda: self._leaf(-1))
        self.page_down = self._turner(self.tr("The next page"), Qt.ArrowType.DownArrow, lambda: self._leaf(1))
        self._lay_out()
        self.save.setDefault(True)  # in the dialog already: before, it would lose this to another button
        self.choices.changed.connect(self._follow)
        self.view.resized.connect(self._rest.start)
        self.save.clicked.connect(self._save_pdf)
        self.latex.clicked.connect(self._save_latex)
        self.print.clicked.connect(self._print)
        for keys, act in (
            ("PgUp", lambda: self._turn(-1)),
            ("PgDown", lambda: self._turn(1)),
            ("Ctrl+PgUp", lambda: self._leaf(-1)),
            ("Ctrl+PgDown", lambda: self._leaf(1)),
            ("Ctrl+S", self._save_pdf),
            ("Ctrl+P", self._print),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        theme.changed.connect(self._dress)
        self._dress()
        restore_place(self, settings, "worksheet")

    def begin(self) -> None:
        """Open for the scenario, the state and the sample on the screen."""
        readings = self._readings
        where = self.tr("{title} · iteration {state} · sample {sample}")
        state, sample = grouped(readings.state), grouped(readings.of_data.sample + 1)
        self.of.setText(where.format(title=title_of(readings.setup), state=state, sample=sample))
        self._number = 1
        self.said.hide()
        self.choices.begin(readings)
        self.save.setFocus()
        self.open()

    def done(self, result: int) -> None:
        self._job.leave()
        self._rest.stop()
        keep_place(self, self._settings, "worksheet")
        super().done(result)

    # Layout

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        scrolled = ScrolledDown(self.choices)
        left.addWidget(scrolled, 1)
        left.addWidget(self.save)
        two = QHBoxLayout()
        two.addWidget(self.print)
        two.addWidget(self.latex)
        left.addLayout(two)
        holder = QWidget()
        holder.setLayout(left)
        grow_with_text(holder.setFixedWidth, CHOICES)
        turning = QHBoxLayout()
        turning.addStretch(1)
        for widget in (self.before, self.place, self.after, self.page_up, self.page_down):
            turning.addWidget(widget)
        turning.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.of)
        right.addWidget(self.view, 1)
        right.addWidget(self.fault)
        right.addWidget(self.said)
        right.addLayout(turning)
        keys = QLabel(self.tr("PgUp, PgDown: variant before, after · Ctrl+S: save as PDF · Ctrl+P: print · Esc: close"))
        keys.setObjectName("keys")
        keep_plain(keys)
        body = QHBoxLayout()
        body.addWidget(holder)
        body.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(body, 1)
        whole.addWidget(keys)

    def _turner(self, name: str, arrow: Qt.ArrowType, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setArrowType(arrow)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(act)
        return button

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        self.setStyleSheet(
            dialog_style(colors)
            + f"#part {{ color: {colors.dim}; font-weight: bold; }} #keys {{ color: {colors.dim}; }}"
            + "QPushButton:default { font-weight: bold; }"
            + f"QPushButton:default:enabled {{ background: {colors.accent}; color: {colors.on_accent}; }}"
        )
        self.fault.setStyleSheet(f"color: {colors.error};")
        for label in (self.of, self.choices.note):
            label.setStyleSheet(f"color: {colors.dim};")

    # The preview

    @Slot()
    def _follow(self) -> None:
        """Something was chosen otherwise."""
        sheets = self.choices.sheets()
        self.said.hide()
        if sheets is not None:
            self._number = min(self._number, sheets.variants)
            self._page = 0
        self._rest.start()
        self._show_place()

    def _turn(self, by: int) -> None:
        """Show another variant."""
        sheets = self.choices.sheets()
        if sheets is not None and 1 <= self._number + by <= sheets.variants:
            self._number += by
            self._page = 0
            self._make_preview()

    def _leaf(self, by: int) -> None:
        """Show another page of this variant."""
        if 0 <= self._page + by < self._pages:
            self._page += by
            self._make_preview()

    @Slot()
    def _make_preview(self) -> None:
        sheets = self.choices.sheets()
        if sheets is None or not self.isVisible():
            return
        self._show_place()
        width = self.view.page_width(sheets.page.paper)
        asked = PreviewAsked(sheets, self._number, self._page, width, self.devicePixelRatioF())
        self._job.begin(lambda report: make_preview(asked, self._formulas, report), self._take_preview)

    @Slot(bool)
    def _await(self, busy: bool) -> None:
        if busy:
            self._patience.start()
        else:
            self._patience.stop()
            self._show_place()

    def _take_preview(self, made: PreviewMade | MessageError) -> None:
        is_fault = isinstance(made, MessageError)
        self.fault.setText(sentence(made.problem) if isinstance(made, MessageError) else "")
        for button in (self.save, self.print, self.latex):
            button.setEnabled(not is_fault)
        if isinstance(made, PreviewMade):
            self._pages = max(made.sheet_pages, made.key_pages)
            self.view.show_pages(made)
        self._show_place()

    def _show_place(self) -> None:
        sheets = self.choices.sheets()
        count = 1 if sheets is None else sheets.variants
        text = self.tr("variant {number} of {count}").format(number=self._number, count=count)
        if self._job.is_busy and not self._patience.isActive():
            text = self.tr("{variant}, being made …").format(variant=text)
        self.place.setText(text)
        self.before.setEnabled(self._number > 1)
        self.after.setEnabled(self._number < count)
        for button in (self.page_up, self.page_down):
            button.setVisible(self._pages > 1)
        self.page_up.setEnabled(self._page > 0)
        self.page_down.setEnabled(self._page < self._pages - 1)

    # Files

    @Slot()
    def _save_pdf(self) -> None:
        self._save(PDF, self.tr("Documents (*.pdf)"))

    @Slot()
    def _save_latex(self) -> None:
        self._save(TEX, self.tr("LaTeX (*.tex)"))

    def _save(self, ending: str, kinds: str) -> None:
        if not self.save.isEnabled() or not self.choices.take():
            return
        name = f"{self._readings.setup.name}-sheets{ending}"
        title = self.tr("Save the sheets; the key is put beside them")
        path = where_to_save(self, title, kept_folder(self._settings) / name, kinds, (ending,))
        if path is None:
            return
        key = key_beside(path)
        if not is_there(key):
            self.write(path)
            return
        question = self.tr("Replace {name}?").format(name=key.name)
        texts = (question, self.tr("The key is put beside the sheets, and there is one already."))
        buttons = (QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Cancel)
        ask(
            self, self.windowTitle(), texts, buttons,
            lambda button: self.write(path) if button is QMessageBox.StandardButton.Yes else None,
        )  # fmt: skip

    def write(self, path: Path) -> None:
        """Write all sheets into a file and their key beside it, as PDF or, by its ending, as LaTeX."""
        sheets = self.choices.sheets()
        if sheets is None:
            return
        page, title = sheets.page, sheets.source.setup.scenario.title_in(language_of_texts())
        files: list[SheetFile] = [TexSheets(page), TexKeys(page)]

        def work(report: Report) -> list[bytes] | MessageError:
            if path.suffix.lower() == PDF:
                files[:] = [PdfSheets(page, title, self._formulas), PdfKeys(page, title, self._formulas)]
            return _contents(files, sheets, report)

        contents = self._awaited(work)
        if contents is None:
            return
        try:
            for file, content in zip((path, key_beside(path)), contents, strict=True):
                write_file(file, lambda written, content=content: written.write(content))  # type: ignore[misc]
        except ScenarioError as fault:
            self._warn(fault)
            return
        self._settings.setValue("folder", str(path.parent))
        if sheets.variants == 1:
            said = self.tr("The sheet is in {path}, its key in {key}.")
        else:
            said = self.tr("{count} sheets are in {path}, their key in {key}.")
        said = said.format(count=sheets.variants, path=path, key=key_beside(path).name)
        self.said.say(said, path)
        self.written.emit(said, path)

    def _awaited(self, work: Callable[[Report], list[bytes] | MessageError]) -> list[bytes] | None:
        """What the work gives, while a bar says how far it is; None where it was called off, or a fault was said."""
        try:
            made = wait_for(self, self.tr("Making the sheets …"), work)
        except CancelledError:
            return None
        except RuntimeError as fault:
            self._fail(str(fault))
            return None
        if isinstance(made, MessageError):
            self._warn(made)
            return None
        return made

    @Slot()
    def _print(self) -> None:
        """Print the blank sheets by the system's dialog."""
        if not self.print.isEnabled() or not self.choices.take():
            return
        from gui.worksheets.printing import ask_for_printer

        sheets = self.choices.sheets()
        if sheets is not None:
            ask_for_printer(self, sheets, self._formulas, self._awaited)

    def _warn(self, fault: MessageError) -> None:
        text = fault.problem if not isinstance(fault, ScenarioError) else None
        said = sentence(text) if text is not None else str(fault)
        box = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), said, parent=self)
        keep_box_plain(box)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _fail(self, fault: str) -> None:
        self.fault.setText(self.tr("The sheets could not be made: {fault}").format(fault=fault))


def key_beside(path: Path) -> Path:
    """Where the key of sheets in that file is put."""
    return path.with_name(f"{path.stem}-key{path.suffix}")


def _contents(files: list[SheetFile], sheets: SheetSet, report: Report) -> list[bytes] | MessageError:
    try:
        settled = SheetSet(sheets.source, sheets.source.settled(sheets.choices), sheets.page, sheets.variants)
        return filled(files, settled, report, with_keys=True)
    except MessageError as fault:
        return fault
