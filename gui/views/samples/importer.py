"""The dialog that shows how a table is read, and takes another word for it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.base.message import Message
from core.base.number_format import NumberFormat, grouped
from core.data.tables.error import TableError, TableFault
from core.data.tables.reading import Reading
from core.data.tables.role_ranges import roles_in, text_of_roles
from core.data.tables.source import Choices
from core.data.tables.table import read_file, read_text
from core.setup.fit_to_samples import other_data
from core.setup.setup import Setup
from gui.look.plain_text import in_title
from gui.look.theme import Colors
from gui.texts.faults import finished, translated
from gui.threads.job import Report
from gui.views.samples.import_dialog import ImportDialog
from gui.views.samples.import_preview import Prepared, called_by, prepared
from gui.views.samples.import_texts import details, summary
from gui.views.samples.preview_table import TablePreview
from gui.views.samples.table_format_fields import TableFormatFields

DETAILS = 130  # logical pixels high


class Importer(ImportDialog):
    """What was found out can be set otherwise; the preview follows, and what would come of it is said before OK.

    All reading is done beside the window.
    """

    def __init__(
        self,
        source: Path | str,
        setup: Setup,
        colors: Colors,
        number_format: NumberFormat,
        parent: QWidget | None = None,
    ) -> None:
        """Read a file, or a text that was pasted, which `setup` shall learn."""
        super().__init__(setup, colors, DETAILS, parent)
        self._source, self._number_format = source, number_format
        if isinstance(source, Path):
            self._name, title = source.name, self.tr("Import {name}").format(name=source.name)
        else:
            self._name, title = self.tr("What is pasted"), self.tr("Paste")
        self.setWindowTitle(in_title(title))
        self.resize(860, 660)
        self._choices = Choices()
        self._is_reading = False  # and not only made ready with other roles
        self.prepared: Prepared | None = None
        self.format_fields = TableFormatFields(isinstance(source, str))
        self.preview = TablePreview(colors)
        self.ranges = QLineEdit()
        self.ranges.setToolTip(self.tr("Columns counted from 1, such as 2-785: input; 1: class; others are left out"))
        self.leave_out = QCheckBox()
        self.leave_out.setChecked(True)
        self._lay_out()
        self._connect()
        self._read()

    def _lay_out(self) -> None:
        roles = QLabel(self.tr("Columns"))
        roles.setBuddy(self.ranges)
        line = QGridLayout()
        line.addWidget(roles, 0, 0)
        line.addWidget(self.ranges, 0, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.format_fields)
        column.addWidget(self.preview, 1)
        column.addLayout(line)
        for widget in (self.fault, self.summary, self.leave_out, self.drop_texts, self.details, self.progress):
            column.addWidget(widget)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.format_fields.wanted.connect(self._reread)
        self.format_fields.refused.connect(self._refuse)
        self.ranges.editingFinished.connect(self._choose_ranges)
        self.preview.role_chosen.connect(self._choose_role)
        self.preview.mark_chosen.connect(self._choose_mark)
        self.leave_out.clicked.connect(self._follow_leave_out)

    # What is chosen

    @Slot(int, str)
    def _choose_mark(self, index: int, mark: str) -> None:
        self._reread(replace(self._choices, marks={**self._choices.marks, index: mark}))

    @Slot(int, str)
    def _choose_role(self, index: int, role: str) -> None:
        self._choose_roles({index: role})

    @Slot()
    def _choose_ranges(self) -> None:
        if self.prepared is None:
            return
        columns = self.prepared.reading.columns
        try:
            roles = roles_in(self.ranges.text(), len(columns))
        except TableError as fault:
            self._refuse(self.tr("Columns: {fault}.").format(fault=translated(fault)))
            return
        changed = {index: role for index, role in roles.items() if columns[index].role != role}
        if changed:
            self._choose_roles(changed)

    def _choose_roles(self, roles: dict[int, str]) -> None:
        if self.prepared is None:
            return
        self._choices = replace(self._choices, roles={**self._choices.roles, **roles})
        if self._is_reading:
            self._read()  # from the beginning: what is being read has other roles
            return
        reading, setup, chosen = self.prepared.reading, self._setup, self._choices.roles
        self._begin(lambda _report: prepared(reading.with_roles(chosen), setup))

    # How it is done

    @Slot(object)
    def _reread(self, choices: Choices) -> None:
        self._choices = choices
        self._read()

    def _read(self) -> None:
        source, choices, setup = self._source, self._choices, self._setup
        sizes = setup.network.inputs, setup.network.outputs

        def work(report: Report) -> Prepared:
            reading: Reading
            if isinstance(source, Path):
                reading = read_file(source, choices, sizes, report)
            else:
                reading = read_text(source, choices, sizes, report)
            return prepared(reading, setup)

        self._begin(work)
        self._is_reading = True

    @Slot(bool)
    def _show_working(self, working: bool) -> None:
        self._is_reading = False
        super()._show_working(working)

    def _is_prepared(self) -> bool:
        return self.prepared is not None

    def _show_result(self, result: object) -> None:
        if isinstance(result, Prepared):
            self.prepared = result
            self._show()

    def _hand_over(self, setup: Setup) -> None:
        if self.prepared is not None:
            self.chosen.emit(replace(self.prepared, is_pasted=isinstance(self._source, str)), setup)

    def _refuse_all(self, fault: str | Message) -> None:
        if self.prepared is None:
            if isinstance(fault, Message) and fault.kind is TableFault.NOT_READ:
                fault = str(fault.argument("why"))
            why = translated(fault).rstrip(".")
            text = self.tr("{name} can't be read: {fault}.").format(name=self._name, fault=why)
            self.unreadable.emit(text)
            self.reject()
        else:
            self._refuse(translated(fault))

    @Slot(str)
    def _refuse(self, fault: str) -> None:
        super()._refuse(finished(fault))

    def _show(self) -> None:
        if self.prepared is None:
            return
        found = self.prepared
        reading = found.reading
        self.format_fields.show_format(reading.table_format, self._choices)
        self.preview.show_reading(reading, self._choices.marks)
        self.ranges.setText(text_of_roles([column.role for column in reading.columns]))
        self.ranges.setCursorPosition(0)
        left_out = len(reading.left_out_rows)
        self.leave_out.setVisible(left_out > 0)
        text = self.tr("Leave 1 row out (listed below)")
        if left_out != 1:
            text = self.tr("Leave {count} rows out (listed below)")
        self.leave_out.setText(text.format(count=grouped(left_out)))
        self.details.setPlainText(details(found, self.preview.columnCount()))
        if found.samples is None:
            self._refuse(summary(found, self._number_format))
        elif left_out and not self.leave_out.isChecked():
            self._refuse(self.tr("Rows in which something is missing can't be learned: leave them out, or the column."))
        else:
            self._accept_summary(summary(found, self._number_format))
            self._allow()

    @Slot()
    def _follow_leave_out(self) -> None:
        self._show()

    @Slot()
    def _take(self) -> None:
        found, setup, with_texts = self.prepared, self._setup, not self.drop_texts.isChecked()
        if found is None or found.samples is None:
            return
        samples, called = found.samples.samples, called_by(found.reading, found.samples)
        self._begin(lambda _report: other_data(setup, samples, called, with_texts=with_texts))
