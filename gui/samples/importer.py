"""The dialog that shows how a table is read, and takes another word for it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from core.errors import ScenarioError
from core.figures import grouped
from core.fit_samples import other_data
from core.lesson import Lesson
from core.role_ranges import roles_in, text_of_roles
from core.table import Reading, read_file, read_text
from core.table_encoding import ENCODINGS
from core.table_error import TableError
from core.table_grid import SEPARATORS
from core.table_source import TEXT, WORKBOOK, Choices
from gui.controls import ComboBox
from gui.job import Job, Report
from gui.plain_text import in_title, keep_plain
from gui.samples.prepared import Prepared, called_by, prepared
from gui.samples.preview import Preview
from gui.samples.told import details, summary
from gui.theme import Colors


class Importer(QDialog):
    """What was found out can be set otherwise; the preview follows, and what would come of it is said before OK.

    All reading is done beside the window.
    """

    chosen = Signal(object, object)  # Prepared, and the lesson that learns its samples
    unreadable = Signal(str)  # there is nothing to choose: why the table can't be read at all

    def __init__(self, source: Path | str, lesson: Lesson, colors: Colors, parent: QWidget | None = None) -> None:
        """Read a file, or a text that was pasted, which `lesson` shall learn."""
        super().__init__(parent)
        self._source, self._lesson, self._colors = source, lesson, colors
        if isinstance(source, Path):
            self._name, title = source.name, self.tr("Import {name}").format(name=source.name)
        else:
            self._name, title = self.tr("What is pasted"), self.tr("Paste")
        self.setWindowTitle(in_title(title))
        self.resize(860, 660)
        self._choices = Choices()
        self._job: Job | None = None
        self.prepared: Prepared | None = None
        self._make_fields()
        self.preview = Preview(colors)
        self.ranges = QLineEdit()
        self.ranges.setToolTip(self.tr("Columns counted from 1, such as 2-785: input; 1: class; others are left out"))
        self.leave_out = QCheckBox()
        self.leave_out.setChecked(True)
        self.drop_texts = QCheckBox(self.tr("Take the notes and the source away: they tell of the samples before"))
        self.drop_texts.setChecked(True)
        self.drop_texts.setVisible(bool(lesson.scenario.notes or lesson.scenario.source))
        self.said, self.fault = QLabel(), QLabel()
        for label in (self.said, self.fault):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fault.setStyleSheet(f"color: {colors.error};")
        keep_plain(self.said, self.fault)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("How it is read"))
        self.details.setMaximumHeight(130)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self._read()

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or computed."""
        return self._job is not None

    def _make_fields(self) -> None:
        self.sheet, self.encoding, self.separator = ComboBox(), ComboBox(), ComboBox()
        self.encoding.addItems(ENCODINGS)
        words = {"\t": self.tr("tab"), " ": self.tr("space")}
        for separator in SEPARATORS:
            self.separator.addItem(words.get(separator, separator), separator)
        self.header_line, self.first_line = QLineEdit(), QLineEdit()
        self.header_line.setPlaceholderText(self.tr("none"))
        for line in (self.header_line, self.first_line):
            line.setFixedWidth(70)
        self._captions: dict[QWidget, QLabel] = {}
        fields: tuple[tuple[QWidget, str], ...] = (
            (self.sheet, self.tr("Sheet")),
            (self.encoding, self.tr("Encoding")),
            (self.separator, self.tr("Separator")),
            (self.header_line, self.tr("Names in line")),
            (self.first_line, self.tr("Samples from line")),
        )
        for field, text in fields:
            caption = self._captions[field] = QLabel(text)
            caption.setBuddy(field)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for place, (field, caption) in enumerate(self._captions.items()):
            grid.addWidget(caption, 0, 2 * place)
            grid.addWidget(field, 0, 2 * place + 1)
        grid.setColumnStretch(2 * len(self._captions), 1)
        roles = QLabel(self.tr("Columns"))
        roles.setBuddy(self.ranges)
        line = QGridLayout()
        line.addWidget(roles, 0, 0)
        line.addWidget(self.ranges, 0, 1)
        column = QVBoxLayout(self)
        column.addLayout(grid)
        column.addWidget(self.preview, 1)
        column.addLayout(line)
        for widget in (self.fault, self.said, self.leave_out, self.drop_texts, self.details, self.progress):
            column.addWidget(widget)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.sheet.activated.connect(self._choose_sheet)
        self.encoding.activated.connect(self._choose_encoding)
        self.separator.activated.connect(self._choose_separator)
        self.header_line.editingFinished.connect(self._choose_lines)
        self.first_line.editingFinished.connect(self._choose_lines)
        self.ranges.editingFinished.connect(self._choose_ranges)
        self.preview.role_chosen.connect(self._choose_role)
        self.preview.mark_chosen.connect(self._choose_mark)
        self.leave_out.clicked.connect(self._follow_leave_out)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)

    # What is chosen

    @Slot()
    def _choose_sheet(self) -> None:
        self._reread(Choices(sheet=self.sheet.currentText()))

    @Slot()
    def _choose_encoding(self) -> None:
        self._reread(Choices(encoding=self.encoding.currentText(), separator=self._choices.separator))

    @Slot()
    def _choose_separator(self) -> None:
        self._reread(Choices(encoding=self._choices.encoding, separator=self.separator.currentData()))

    @Slot()
    def _choose_lines(self) -> None:
        if self.prepared is None or self.is_busy:
            return
        written = self.prepared.reading.written
        header, first = self.header_line.text().strip(), self.first_line.text().strip()
        if (header, first) == (str(written.header_line or ""), str(written.first_line)):
            return
        if not all(text.isdecimal() and len(text) < 10 for text in (header or "0", first)):
            self._refuse(self.tr("Lines are counted 1, 2, 3 …, as an editor counts them."))
            return
        # A line of names that is chosen says where the samples begin, where that is not chosen too.
        moved = int(first) != written.first_line
        self._reread(
            replace(self._choices, header_line=int(header or 0), first_line=int(first) if moved else None, roles={})
        )

    @Slot(int, str)
    def _choose_mark(self, place: int, mark: str) -> None:
        self._reread(replace(self._choices, marks={**self._choices.marks, place: mark}))

    @Slot(int, str)
    def _choose_role(self, place: int, role: str) -> None:
        self._choose_roles({place: role})

    @Slot()
    def _choose_ranges(self) -> None:
        if self.prepared is None:
            return
        columns = self.prepared.reading.columns
        try:
            roles = roles_in(self.ranges.text(), len(columns))
        except TableError as fault:
            self._refuse(self.tr("Columns: {fault}.").format(fault=fault))
            return
        changed = {place: role for place, role in roles.items() if columns[place].role != role}
        if changed:
            self._choose_roles(changed)

    def _choose_roles(self, roles: dict[int, str]) -> None:
        if self.prepared is None:
            return
        reading, lesson = self.prepared.reading, self._lesson
        self._choices = replace(self._choices, roles={**self._choices.roles, **roles})
        self._begin(lambda _report: prepared(reading.with_roles(roles), lesson))

    # How it is done

    def _reread(self, choices: Choices) -> None:
        self._choices = choices
        self._read()

    def _read(self) -> None:
        source, choices, lesson = self._source, self._choices, self._lesson
        sizes = lesson.network.inputs, lesson.network.outputs

        def work(report: Report) -> Prepared:
            reading: Reading
            if isinstance(source, Path):
                reading = read_file(source, choices, sizes, report)
            else:
                reading = read_text(source, choices, sizes, report)
            return prepared(reading, lesson)

        self._begin(work)

    def _begin(self, work: Callable[[Report], object]) -> None:
        """Do some work beside the window, in the place of what is being done."""

        def attempt(report: Report) -> object:
            try:
                return work(report)
            except (TableError, ScenarioError) as fault:
                return fault

        self._call_off()
        self._job = Job(attempt, self)
        self._job.progressed.connect(self._advance)
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._fail)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._allow()
        self._job.start()

    def _call_off(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.deleteLater()
            self._job = None

    @Slot(int, int, object)
    def _advance(self, done: int, total: int, _part: object) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * done / max(total, 1)))

    @Slot(object)
    def _finish(self, result: object) -> None:
        self._end()
        match result:
            case Prepared():
                self.prepared = result
                self._show()
            case Lesson():
                if self.prepared is not None:
                    pasted = isinstance(self._source, str)
                    self.chosen.emit(replace(self.prepared, is_pasted=pasted), result)
                self.accept()
            case _:
                self._refuse_all(str(result.problem if isinstance(result, ScenarioError) else result))

    @Slot(str)
    def _fail(self, fault: str) -> None:
        self._end()
        self._refuse_all(self.tr("A fault of the program: {fault}").format(fault=fault))

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.progress.hide()
        self._allow()

    def _refuse_all(self, fault: str) -> None:
        """Say why there is nothing to show; where there never was, the dialog closes."""
        if self.prepared is None:
            text = self.tr("{name} can't be read: {fault}.").format(name=self._name, fault=fault.rstrip("."))
            self.unreadable.emit(text)
            self.reject()
        else:
            self._refuse(fault)

    def _refuse(self, fault: str) -> None:
        """Why there is nothing to take."""
        self.fault.setText(fault[:1].upper() + fault[1:] + ("" if fault.endswith(".") else "."))
        self.fault.show()
        self.said.hide()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)

    def _show(self) -> None:
        if self.prepared is None:
            return
        found = self.prepared
        reading, written = found.reading, found.reading.written
        for field, kinds in ((self.sheet, (WORKBOOK,)), (self.encoding, (TEXT,)), (self.separator, (TEXT,))):
            # What was pasted is decoded already.
            seen = written.kind in kinds and not (field is self.encoding and isinstance(self._source, str))
            field.setVisible(seen)
            self._captions[field].setVisible(seen)
        if written.kind == WORKBOOK and self.sheet.count() != len(written.sheets):
            self.sheet.clear()
            self.sheet.addItems(written.sheets)
        self.sheet.setCurrentText(written.sheet)
        if self.encoding.findText(written.encoding) < 0 and written.encoding:
            self.encoding.addItem(written.encoding)
        self.encoding.setCurrentText(written.encoding)
        self.separator.setCurrentIndex(self.separator.findData(written.separator))
        self.header_line.setText(str(written.header_line or ""))
        self.first_line.setText(str(written.first_line))
        self.preview.show_reading(reading, self._choices.marks)
        self.ranges.setText(text_of_roles([column.role for column in reading.columns]))
        self.ranges.setCursorPosition(0)
        left_out = len(reading.left_out_rows)
        self.leave_out.setVisible(left_out > 0)
        text = self.tr("Leave 1 row out") if left_out == 1 else self.tr("Leave {count} rows out")
        self.leave_out.setText(text.format(count=grouped(left_out)) + self.tr(" (listed below)"))
        self.details.setPlainText(details(found, self.preview.columnCount()))
        self.fault.hide()
        self.said.show()
        if found.samples is None:
            self._refuse(found.fault)
        elif left_out and not self.leave_out.isChecked():
            self._refuse(self.tr("Rows in which something is missing can't be learned: leave them out, or the column."))
        else:
            self.said.setText(summary(found))
        self._allow()

    @Slot()
    def _follow_leave_out(self) -> None:
        self._show()

    def _allow(self) -> None:
        good = self._job is None and self.prepared is not None and self.fault.isHidden()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(good)

    @Slot()
    def _take(self) -> None:
        found, lesson, with_texts = self.prepared, self._lesson, not self.drop_texts.isChecked()
        if found is None or found.samples is None:
            return
        samples, called = found.samples.samples, called_by(found.reading, found.samples)
        self._begin(lambda _report: other_data(lesson, samples, called, with_texts=with_texts))

    def done(self, result: int) -> None:
        """Nothing goes on beside a dialog that is closed."""
        self._call_off()
        super().done(result)
