"""Weights from and for other libraries: a file of them opened into the network or as a new one, and written."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.base.errors import ScenarioError
from core.base.file_kind import WEIGHT_SUFFIXES
from core.base.message import Message
from core.setup.setup import Setup
from gui.dialogs.wait_for import wait_for
from gui.document.document import Document
from gui.look.plain_text import in_a_line
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.preferences.settings import kept_folder
from gui.texts.faults import sentence, translated
from gui.threads.job import CancelledError, Report

if TYPE_CHECKING:
    from core.weight_files.formats import WeightFormat
    from gui.document.weights_dialog import WeightsPreview


class WeightExchange(QObject):
    """Asks for a file of weights, shows what is in it, and takes it; and writes those of the state on the screen."""

    exported = Signal(object, str)  # the path, and what is said of what was written
    failed = Signal(str)  # why it can't be written
    unread = Signal(str)  # why a file can't be taken
    refused = Signal(str)  # why the network can't be changed so
    new_wanted = Signal(object)  # a setup of its own is to be opened

    def __init__(
        self, readings: Readings, commands: Commands, document: Document, settings: QSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._readings, self._commands, self._document = readings, commands, document
        self._settings, self._window = settings, window

    @Slot()
    def browse(self) -> None:
        """Ask for a file of weights, and show what is in it."""
        endings = " ".join(f"*{suffix}" for suffix in (*WEIGHT_SUFFIXES, ".json"))
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open weights"),
            str(kept_folder(self._settings)),
            self.tr("Weights ({endings});;All files (*)").format(endings=endings),
        )
        if chosen:
            self._settings.setValue("folder", str(Path(chosen).parent))
            self.open(Path(chosen))

    @Slot(object)
    def open(self, path: Path) -> None:
        """Show what a file of weights holds, and ask where it is to go; where it can't be taken, say why."""
        from gui.document.weights_dialog import WeightsDialog

        self._document.take_what_is_typed()
        setup = self._readings.setup
        text = self.tr("Reading {name} …").format(name=path.name)
        try:
            preview = wait_for(self._window, text, lambda _report: _preview_of(path, setup))
        except CancelledError:
            return
        except ScenarioError as fault:
            self.unread.emit(translated(fault))
            return
        dialog = WeightsDialog(preview, self._window)
        dialog.taken.connect(partial(self._take, path.name))
        dialog.open()

    @Slot()
    def export(self) -> None:
        """Ask for a file and a kind, and write the weights of the state on the screen."""
        from core.weight_files.formats import FORMATS, write_weights
        from core.weight_files.values import values_of

        readings = self._readings
        kinds = {self._text_of(kind): kind for kind in FORMATS}
        first = next(iter(kinds))
        offered = kept_folder(self._settings) / f"{readings.setup.name}{kinds[first].suffixes[0]}"
        chosen, text = QFileDialog.getSaveFileName(
            self._window, self.tr("Export weights"), str(offered), ";;".join(kinds), first
        )
        if not chosen:
            return
        path, kind = _path_and_kind(Path(chosen), kinds.get(text))
        values = values_of(readings.network, readings.parameters)
        said = self.tr("Writing {name} …").format(name=path.name)

        def write(report: Report) -> tuple[Message, ...]:
            return write_weights(path, values, kind, lambda: report(0, 0))

        try:
            notes = wait_for(self._window, said, write)
        except CancelledError:
            return
        except ScenarioError as fault:
            self.failed.emit(translated(fault))
            return
        self.exported.emit(path, "\n".join(map(sentence, notes)))

    def _take(self, name: str, setup: Setup, into_open: bool) -> None:
        from gui.dialogs.network_change import change_network

        if not into_open:
            self.new_wanted.emit(setup)
            return
        text = self.tr("take the weights of {file}").format(file=in_a_line(name))

        def take(made: Setup) -> None:
            if self._commands.edits.edit(text, made, from_start=True):
                self._commands.playback.seek(0)

        open_setup = self._readings.setup
        change_network(self._window, open_setup, setup.network.sizes, lambda _setup: setup, (take, self.refused.emit))

    def _text_of(self, kind: "WeightFormat") -> str:
        return {
            "npz": self.tr("NumPy, with names of ours (*.npz)"),
            "safetensors": self.tr("PyTorch, a state_dict (*.safetensors)"),
            "torch-npz": self.tr("PyTorch, a state_dict for NumPy (*.npz)"),
            "keras": self.tr("Keras, the whole model (*.keras)"),
            "keras-weights": self.tr("Keras, the weights alone (*.weights.h5)"),
            "onnx": self.tr("ONNX (*.onnx)"),
            "brain": self.tr("brain.js (*.json)"),
            "fann": self.tr("FANN (*.net)"),
        }[kind.name]


def _preview_of(path: Path, setup: Setup) -> "WeightsPreview":
    from core.weight_files.formats import read_weights
    from core.weight_files.into_setup import as_new_network, into_network
    from gui.document.weights_dialog import WeightsPreview

    kind, found = read_weights(path)
    new = as_new_network(found.values, path.name.split(".", 1)[0] or path.name, setup)
    try:
        return WeightsPreview(path.name, kind, found, into_network(setup, found.values), new)
    except ScenarioError as fault:
        return WeightsPreview(path.name, kind, found, fault.problem, new)


def _path_and_kind(path: Path, chosen: "WeightFormat | None") -> "tuple[Path, WeightFormat]":
    """Where, and of which kind: an ending that is typed counts before the kind that is chosen in the list."""
    from core.weight_files.formats import FORMATS, format_for

    name = path.name.lower()
    if chosen is not None and name.endswith(chosen.suffixes):
        return path, chosen
    by_ending = format_for(path)
    if by_ending is not None:
        return path, by_ending
    kind = chosen or FORMATS[0]
    return path.with_name(path.name + kind.suffixes[0]), kind
