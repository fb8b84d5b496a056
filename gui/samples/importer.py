"""The dialog that shows how a CSV file is read, and takes another word for it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.columns import usual_roles
from core.figures import grouped
from core.network import Network
from core.samples import Samples
from core.spreadsheet import (
    ENCODINGS,
    LARGEST,
    SEPARATORS,
    Table,
    TableError,
    column_name,
    decoded,
    is_text,
    read_table,
    samples_from,
    style_of,
)
from gui.samples.pasting import counted_samples
from gui.theme import Colors

PREVIEW = 12  # rows
MOST_COLUMNS = 200
ROW = 24  # points


class Importer(QDialog):
    """What was found out can be set otherwise; the preview follows, and what can't be read is said."""

    chosen = Signal(object, object, object)  # Samples, names of the inputs and of the targets; None where none are

    def __init__(self, path: Path, network: Network, colors: Colors, parent: QWidget | None = None) -> None:
        """Read a file that `network` shall learn.

        Raises
        ------
        TableError
            If that can't be done.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import {name}").format(name=path.name))
        self.resize(720, 600)  # all rows of the preview are in sight
        self._network, self._colors = network, colors
        try:
            if path.stat().st_size > LARGEST:
                raise TableError(self.tr("it is larger than {size} MB").format(size=LARGEST // 2**20))
            self._data = path.read_bytes()
        except OSError as fault:
            raise TableError(str(fault.strerror)) from None
        if not is_text(self._data):
            raise TableError(self.tr("it is no text; save the sheet as CSV"))
        self._style = style_of(self._data)
        self._table = Table([], [], 1)
        self._bad: tuple[int, int] | None = None  # what is marked: a row of the preview, and of the table
        self.encoding, self.separator = QComboBox(), QComboBox()
        self.encoding.addItems(ENCODINGS)
        words = {"\t": self.tr("tab"), " ": self.tr("space")}
        for separator in SEPARATORS:
            self.separator.addItem(words.get(separator, separator), separator)
        self.comma = QCheckBox(self.tr("decimal comma: 0,5 is a half"))
        self.header = QCheckBox(self.tr("the first row holds names"))
        self.preview = QTableWidget()
        self.preview.verticalHeader().setDefaultSectionSize(ROW)
        self.roles: list[QComboBox] = []
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        form = QFormLayout()
        form.addRow(self.tr("Encoding"), self.encoding)
        form.addRow(self.tr("Separator"), self.separator)
        form.addRow("", self.comma)
        form.addRow("", self.header)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.preview, 1)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self._show_style()
        self._read()
        self.encoding.activated.connect(self._restyle)
        self.separator.activated.connect(self._restyle)
        self.comma.clicked.connect(self._restyle)
        self.header.clicked.connect(self._restyle)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)

    def _show_style(self) -> None:
        self.encoding.setCurrentText(self._style.encoding)
        self.separator.setCurrentIndex(self.separator.findData(self._style.separator))
        self.comma.setChecked(self._style.decimal_comma)
        self.header.setChecked(self._style.has_header)

    @Slot()
    def _restyle(self) -> None:
        self._style = replace(
            self._style,
            encoding=self.encoding.currentText(),
            separator=self.separator.currentData(),
            decimal_comma=self.comma.isChecked(),
            has_header=self.header.isChecked(),
        )
        self._read()

    def _read(self) -> None:
        """Read the file by the style, and show its first rows under what each column is."""
        try:
            self._table = read_table(decoded(self._data, self._style.encoding), self._style)
        except TableError as fault:
            self._table = Table([], [], 1)
            self._say(str(fault))
        table, width = self._table, min(self._table.width, MOST_COLUMNS)
        before = [box.currentData() for box in self.roles]
        self.roles = []
        usual = usual_roles(table, self._style, self._network.inputs, self._network.outputs)
        self._bad = None
        self.preview.clear()
        self.preview.setColumnCount(width)
        self.preview.setRowCount(min(len(table.rows), PREVIEW) + 1)
        names = [table.header[k] if k < len(table.header) else str(k + 1) for k in range(width)]
        self.preview.setHorizontalHeaderLabels(names)
        self.preview.setVerticalHeaderItem(0, QTableWidgetItem(""))
        for k in range(width):
            box = QComboBox()
            for role, word in (
                ("input", self.tr("input")),
                ("target", self.tr("target")),
                ("class", self.tr("class")),
                ("out", self.tr("leave out")),
            ):
                box.addItem(word, role)
            box.setCurrentIndex(box.findData(before[k] if len(before) == width else usual[k]))
            box.activated.connect(self._check)
            self.roles.append(box)
            self.preview.setCellWidget(0, k, box)
        for row in range(min(len(table.rows), PREVIEW)):
            self._show_row(row + 1, row)
        self._check()

    def _show_row(self, place: int, row: int) -> None:
        """Show a row of the file in a row of the preview."""
        cells = self._table.rows[row]
        self.preview.setVerticalHeaderItem(place, QTableWidgetItem(str(row + self._table.first_line)))
        for k in range(self.preview.columnCount()):
            item = QTableWidgetItem(cells[k] if k < len(cells) else "")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.preview.setItem(place, k, item)

    def _mark(self, fault: TableError | None) -> None:
        """Show which cell can't be read: a row further down comes below the first ones."""
        before = min(len(self._table.rows), PREVIEW)
        if self._bad is not None:
            self._show_row(*self._bad)
            self._bad = None
        self.preview.setRowCount(before + 1)
        if fault is None or fault.row is None or fault.column is None:
            return
        place = fault.row + 1
        if fault.row >= before:
            place = before + 1
            self.preview.setRowCount(place + 1)
            self._show_row(place, fault.row)
        self._bad = (place, fault.row)
        cell = self.preview.item(place, fault.column)
        if cell is not None:
            cell.setBackground(QColor(self._colors.error))
            cell.setForeground(QColor(self._colors.panel))
            self.preview.scrollToItem(cell)

    @Slot()
    def _check(self) -> None:
        """Say what would be taken, and what becomes of the network, or why it can't be."""
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        try:
            samples, classes = self._samples()
        except TableError as fault:
            self._say(str(fault))
            self._mark(fault)
            ok.setEnabled(False)
            return
        self._mark(None)
        inputs, targets = samples.inputs.shape[1], samples.targets.shape[1]
        told = [f"{counted_samples(len(samples.inputs))}, {self._counted_columns(inputs, targets)}."]
        if classes:
            told.append(self.tr("Classes: {names}").format(names=", ".join(classes[:8])) + ("…" * (len(classes) > 8)))
        out = [column_name(self._table, k) for k, box in enumerate(self.roles) if box.currentData() == "out"]
        if out:
            told.append(self.tr("Left out: column {names}.").format(names=", ".join(out)))
        sizes = [inputs, *self._network.sizes[1:-1], targets]
        if sizes != list(self._network.sizes):
            becomes = self.tr("The network becomes {sizes}; new weights are drawn where they have to be.")
            told.append(becomes.format(sizes="-".join(map(str, sizes))))
        self._say(" ".join(told))
        ok.setEnabled(True)

    def _counted_columns(self, inputs: int, targets: int) -> str:
        first = self.tr("1 input") if inputs == 1 else self.tr("{count} inputs").format(count=grouped(inputs))
        then = self.tr("1 target") if targets == 1 else self.tr("{count} targets").format(count=grouped(targets))
        return f"{first}, {then}"

    def _samples(self) -> tuple[Samples, list[str]]:
        if self._table.width > MOST_COLUMNS:  # what has no role would be left out unasked
            many = self.tr("the file has {count} columns; at most {most} can be imported")
            raise TableError(many.format(count=grouped(self._table.width), most=MOST_COLUMNS))
        return samples_from(self._table, self._style, [box.currentData() for box in self.roles])

    @Slot()
    def _take(self) -> None:
        samples, classes = self._samples()
        self.chosen.emit(samples, self._names("input"), classes or self._names("target"))
        self.accept()

    def _names(self, role: str) -> list[str] | None:
        header = self._table.header
        columns = [k for k, box in enumerate(self.roles) if box.currentData() == role]
        return [header[k] if k < len(header) else "" for k in columns] if header else None

    def _say(self, text: str) -> None:
        self.said.setText(text)
