"""How a table is written: its sheet, encoding and separator, and where its names and its samples stand."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from core.data.tables.encoding import ENCODINGS
from core.data.tables.grid import SEPARATORS
from core.data.tables.source import ARFF, TEXT, WORKBOOK, Choices, TableFormat
from gui.look.text_size import grow_with_text
from gui.widgets.controls import ComboBox

LINE_WIDTH = 70  # points


class TableFormatFields(QWidget):
    """Shows what was found out; another word for it is wanted as `Choices`, by which to read again."""

    wanted = Signal(object)  # Choices
    refused = Signal(str)

    def __init__(self, is_decoded: bool, parent: QWidget | None = None) -> None:
        """Of what `is_decoded` already, as pasted text is, there is no encoding to be chosen."""
        super().__init__(parent)
        self._is_decoded = is_decoded
        self._table_format, self._choices = TableFormat(TEXT), Choices()
        self.sheet, self.encoding, self.separator = ComboBox(), ComboBox(), ComboBox()
        self.encoding.addItems(ENCODINGS)
        words = {"\t": self.tr("tab"), " ": self.tr("space")}
        for separator in SEPARATORS:
            self.separator.addItem(words.get(separator, separator), separator)
        self.header_line, self.first_line = QLineEdit(), QLineEdit()
        self.header_line.setPlaceholderText(self.tr("none"))
        for line in (self.header_line, self.first_line):
            grow_with_text(line.setFixedWidth, LINE_WIDTH)
            line.editingFinished.connect(self._choose_lines)
        self._lay_out()
        self.sheet.activated.connect(self._choose_sheet)
        self.encoding.activated.connect(self._choose_encoding)
        self.separator.activated.connect(self._choose_separator)

    def show_format(self, table_format: TableFormat, choices: Choices) -> None:
        """Show how a table is written that was read by these choices."""
        self._table_format, self._choices = table_format, choices
        fields: tuple[tuple[QWidget, bool], ...] = (
            (self.sheet, table_format.kind == WORKBOOK),
            (self.encoding, table_format.kind == TEXT and not self._is_decoded),
            (self.separator, table_format.kind == TEXT),
            (self.header_line, table_format.kind != ARFF),  # which says of itself where its names and samples stand
            (self.first_line, table_format.kind != ARFF),
        )
        for field, seen in fields:
            field.setVisible(seen)
            self._captions[field].setVisible(seen)
        if self.sheet.count() != len(table_format.sheets):
            self.sheet.clear()
            self.sheet.addItems(table_format.sheets)
        self.sheet.setCurrentText(table_format.sheet)
        if table_format.encoding and self.encoding.findText(table_format.encoding) < 0:
            self.encoding.addItem(table_format.encoding)
        self.encoding.setCurrentText(table_format.encoding)
        self.separator.setCurrentIndex(self.separator.findData(table_format.separator))
        self.header_line.setText(str(table_format.header_line or ""))
        self.first_line.setText(str(table_format.first_line))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self._captions: dict[QWidget, QLabel] = {}
        fields: tuple[tuple[QWidget, str], ...] = (
            (self.sheet, self.tr("Sheet")),
            (self.encoding, self.tr("Encoding")),
            (self.separator, self.tr("Separator")),
            (self.header_line, self.tr("Names in line")),
            (self.first_line, self.tr("Samples from line")),
        )
        for index, (field, text) in enumerate(fields):
            caption = self._captions[field] = QLabel(text)
            caption.setBuddy(field)
            grid.addWidget(caption, 0, 2 * index)
            grid.addWidget(field, 0, 2 * index + 1)
        grid.setColumnStretch(2 * len(fields), 1)

    # Another sheet, encoding or separator makes other columns: what was said of those there were is about none of them.

    @Slot()
    def _choose_sheet(self) -> None:
        self.wanted.emit(Choices(sheet=self.sheet.currentText()))

    @Slot()
    def _choose_encoding(self) -> None:
        self.wanted.emit(Choices(encoding=self.encoding.currentText(), separator=self._choices.separator))

    @Slot()
    def _choose_separator(self) -> None:
        self.wanted.emit(Choices(encoding=self._choices.encoding, separator=self.separator.currentData()))

    @Slot()
    def _choose_lines(self) -> None:
        header, first = self.header_line.text().strip(), self.first_line.text().strip()
        if (header, first) == (str(self._table_format.header_line or ""), str(self._table_format.first_line)):
            return
        if not all(text.isdecimal() and len(text) < 10 for text in (header or "0", first)):
            self.refused.emit(self.tr("Lines are counted 1, 2, 3 …, as an editor counts them."))
            return
        # A line of names that is chosen says where the samples begin, where that is not chosen too.
        moved = int(first) != self._table_format.first_line
        self.wanted.emit(
            replace(self._choices, header_line=int(header or 0), first_line=int(first) if moved else None, roles={})
        )
