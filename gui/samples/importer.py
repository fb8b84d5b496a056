"""The dialog that shows how a CSV file is read, and takes another word for it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
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

from core.figures import grouped
from core.samples import Samples
from core.spreadsheet import (
    ENCODINGS,
    LARGEST,
    SEPARATORS,
    Table,
    TableError,
    decoded,
    number_in,
    read_table,
    samples_from,
    style_of,
)

PREVIEW = 12  # rows
MOST_COLUMNS = 200


class Importer(QDialog):
    """What was found out can be set otherwise; the preview follows, and what can't be read is said."""

    chosen = Signal(object)  # Samples

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Read a file.

        Raises
        ------
        TableError
            If that can't be done.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import {name}").format(name=path.name))
        self.resize(720, 460)
        try:
            if path.stat().st_size > LARGEST:
                raise TableError(self.tr("it is larger than {size} MB").format(size=LARGEST // 2**20))
            self._data = path.read_bytes()
        except OSError as fault:
            raise TableError(str(fault.strerror)) from None
        self._style = style_of(self._data)
        self._table = Table([], [], 1)
        self.encoding, self.separator = QComboBox(), QComboBox()
        self.encoding.addItems(ENCODINGS)
        words = {"\t": self.tr("tab"), " ": self.tr("space")}
        for separator in SEPARATORS:
            self.separator.addItem(words.get(separator, separator), separator)
        self.comma = QCheckBox(self.tr("decimal comma: 0,5 is a half"))
        self.header = QCheckBox(self.tr("the first row holds names"))
        self.preview = QTableWidget()
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
        self.preview.clear()
        self.preview.setColumnCount(width)
        self.preview.setRowCount(min(len(table.rows), PREVIEW) + 1)
        names = [table.header[k] if k < len(table.header) else str(k + 1) for k in range(width)]
        self.preview.setHorizontalHeaderLabels(names)
        self.preview.setVerticalHeaderLabels(["", *(str(k + table.first_line) for k in range(PREVIEW))])
        for k in range(width):
            box = QComboBox()
            for role, word in (
                ("input", self.tr("input")),
                ("target", self.tr("target")),
                ("class", self.tr("class")),
                ("out", self.tr("leave out")),
            ):
                box.addItem(word, role)
            usual = "target" if k == width - 1 and width > 1 else "input"
            box.setCurrentIndex(box.findData(before[k] if len(before) == width else self._usual(k, usual)))
            box.activated.connect(self._check)
            self.roles.append(box)
            self.preview.setCellWidget(0, k, box)
            for row, cells in enumerate(table.rows[:PREVIEW]):
                item = QTableWidgetItem(cells[k] if k < len(cells) else "")
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.preview.setItem(row + 1, k, item)
        self._check()

    def _usual(self, column: int, role: str) -> str:
        """The last column is the class where it holds words."""
        cells = [row[column] for row in self._table.rows[:50] if column < len(row)]
        words = any(number_in(cell, self._style.decimal_comma) is None for cell in cells)
        if not words:
            return role
        return "class" if role == "target" else "out"

    @Slot()
    def _check(self) -> None:
        """Say what would be taken, or why it can't be."""
        try:
            samples, classes = self._samples()
        except TableError as fault:
            self._say(str(fault))
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
            return
        count, inputs, targets = grouped(len(samples.inputs)), samples.inputs.shape[1], samples.targets.shape[1]
        told = self.tr("{count} samples, {inputs} inputs, {targets} targets.").format(
            count=count, inputs=inputs, targets=targets
        )
        if classes:
            told += " " + self.tr("Classes: {names}").format(names=", ".join(classes[:8]))
        self._say(told)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(True)

    def _samples(self) -> tuple[Samples, list[str]]:
        return samples_from(self._table, self._style, [box.currentData() for box in self.roles])

    @Slot()
    def _take(self) -> None:
        samples, _ = self._samples()
        self.chosen.emit(samples)
        self.accept()

    def _say(self, text: str) -> None:
        self.said.setText(text)
