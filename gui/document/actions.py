"""The actions of the open file, as a table: reload, save, export."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from gui.actions.spec import ActionSpec, ActionTable
from gui.document.document import Document
from gui.document.exports import Exports
from gui.document.reloading import Reloading
from gui.document.weight_exchange import WeightExchange
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store


class DocumentActions(ActionTable):
    """What is done with the file of the open setup."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        document: Document,
        reloading: Reloading,
        exports: Exports,
        weights: WeightExchange,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "reload",
                self.tr("Re&load"),
                self.tr("Open the file again, as it is now, at the same iteration"),
                "Ctrl+F5",
                "reload",
                reloading.reload,
                lambda: readings.setup.path is not None,
            ),
            ActionSpec(
                "open_weights",
                self.tr("Open &weights…"),
                self.tr("Take a network's weights from a file of NumPy, PyTorch, Keras, ONNX, brain.js or FANN"),
                "",
                "open",
                weights.browse,
            ),
            ActionSpec(
                "save",
                self.tr("&Save"),
                self.tr("Save the scenario"),
                QKeySequence.StandardKey.Save,
                "save",
                document.save,
            ),
            ActionSpec(
                "save_as",
                self.tr("Save &as…"),
                self.tr("Save the scenario as another file"),
                "Ctrl+Shift+S",
                "save-as",
                document.save_as,
            ),
            ActionSpec(
                "save_with_run",
                self.tr("Save with &run…"),
                self.tr("Save the scenario with all recorded iterations and branches"),
                "Ctrl+Alt+S",
                "save-run",
                document.save_with_run,
            ),
            ActionSpec(
                "export_run",
                self.tr("Error and weights over time (CSV)…"),
                self.tr("A table of the error and of all weights at every iteration"),
                "",
                "script",
                exports.run,
            ),
            ActionSpec(
                "export_errors",
                self.tr("Errors at every n-th iteration…"),
                self.tr("A table of errors to copy: as a program prints them, for Markdown or a spreadsheet"),
                "",
                "script",
                exports.errors,
            ),
            ActionSpec(
                "export_epochs",
                self.tr("Error and right answers by epoch (CSV)…"),
                self.tr("A table of each epoch's error and right answers, of training and held-out samples"),
                "",
                "script",
                exports.epochs,
                lambda: readings.split is not None or readings.epochs[0].an_epoch > 1,
            ),
            ActionSpec(
                "export_script",
                self.tr("Script for a library…"),
                self.tr(
                    "A script that prints the same numbers in NumPy or in another library, or what that does instead"
                ),
                "",
                "script",
                exports.script,
            ),
            ActionSpec(
                "compare_library",
                self.tr("Compare with a library…"),
                self.tr("Run such a script, or take what it printed, and see state by state how far it is apart"),
                "",
                "script",
                exports.comparison,
            ),
            ActionSpec(
                "export_weights",
                self.tr("Weights for other libraries…"),
                self.tr("The weights on the screen, for NumPy, PyTorch, Keras, ONNX, brain.js or FANN"),
                "",
                "script",
                weights.export,
            ),
        )
        self.changes = (store.when(changes.setup_changed), document.saved)
