"""What a file of weights holds, before anything is taken: its layers, how they were recognised, and where they go."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QListWidget,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.base.message import Message
from core.base.number_format import grouped
from core.network.function_names import function_name
from core.weight_files.formats import WeightFormat
from core.weight_files.into_setup import Placed
from core.weight_files.values import RecognisedWeights
from gui.look.plain_text import keep_plain
from gui.look.text_size import grown
from gui.texts.faults import sentence, translated

SIZE = 640, 480  # logical pixels


class WeightsPreview(NamedTuple):
    """What is asked about: the file's name, what was read, and what would become of it either way."""

    file: str
    kind: WeightFormat
    found: RecognisedWeights
    into: Placed | Message  # a message says why that can't be
    new: Placed


class WeightsDialog(QDialog):
    """Shows a preview, and asks: into the open network, or as a new one."""

    taken = Signal(object, bool)  # the setup that is wanted, and whether it takes the place of the open network

    def __init__(self, preview: WeightsPreview, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = preview
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("weights")
        self.setWindowTitle(self.tr("Open weights"))
        values = preview.found.values
        count = sum(layer.weights.size + (0 if layer.biases is None else layer.biases.size) for layer in values.layers)
        heading = QLabel(
            self.tr("{file}: {kind}, a {sizes} network with {count} parameters.").format(
                file=preview.file,
                kind=preview.kind.title,
                sizes="-".join(map(str, values.sizes)),
                count=grouped(count),
            )
        )
        keep_plain(heading)
        heading.setWordWrap(True)
        self.layers = self._table()
        self.notes = QListWidget()
        self.notes.setWordWrap(True)
        self.notes.setSpacing(grown(2))
        self.notes.setAccessibleName(self.tr("How it was recognised"))
        self.into = QRadioButton(self.tr("&Into the open network"))
        self.new = QRadioButton(self.tr("As a &new network"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = buttons.addButton(self.tr("Take the weights"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        can_go_in = isinstance(preview.into, Placed)
        self.into.setEnabled(can_go_in)
        (self.into if can_go_in else self.new).setChecked(True)
        self.into.toggled.connect(self._tell)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (heading, self.layers, self.notes, self.into, self.new, buttons):
            column.addWidget(part, 1 if part is self.notes else 0)
        self.resize(QSize(*map(grown, SIZE)).boundedTo(parent.window().size()))  # large text in a small window
        self._tell()
        (self.into if can_go_in else self.new).setFocus()

    def shown(self) -> list[str]:
        """The sentences."""
        return [self.notes.item(row).text() for row in range(self.notes.count())]

    def accept(self) -> None:
        """Hand over what was chosen."""
        chosen = self._preview.into if self.into.isChecked() else self._preview.new
        super().accept()
        if isinstance(chosen, Placed):
            self.taken.emit(chosen.setup, self.into.isChecked())

    def _table(self) -> QTableWidget:
        headings = (
            self.tr("Layer"),
            self.tr("Weights"),
            self.tr("Biases"),
            self.tr("Activation"),
            self.tr("In the file"),
        )
        layers = self._preview.found.values.layers
        table = QTableWidget(len(layers), len(headings))
        table.setHorizontalHeaderLabels(headings)
        table.setAccessibleName(self.tr("Layers"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        for row, layer in enumerate(layers):
            activation = "–" if layer.activation is None else translated(function_name(layer.activation.name))
            biases = "–" if layer.biases is None else str(layer.biases.size)
            texts = (str(row + 1), f"{layer.fan_in} × {layer.fan_out}", biases, activation, layer.name)
            for index, text in enumerate(texts):
                table.setItem(row, index, QTableWidgetItem(text))
        rows = min(len(layers), 5) + 1
        table.setFixedHeight(rows * table.verticalHeader().defaultSectionSize() + grown(12))
        return table

    @Slot()
    def _tell(self) -> None:
        """Say what was recognised, and what would become another."""
        preview = self._preview
        chosen = preview.into if self.into.isChecked() else preview.new
        said = [*preview.found.notes, *(chosen.notes if isinstance(chosen, Placed) else ())]
        if isinstance(preview.into, Message):
            said.append(preview.into)
        self.notes.clear()
        self.notes.addItems([sentence(each) for each in said])
