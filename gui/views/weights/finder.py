"""A field in which any weight, bias or neuron is found by its name or its indices."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from core.network.find_element import NotFoundError, look_up
from gui.look.plain_text import keep_plain
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.faults import sentence


class WeightFinder(QLineEdit):
    """Enter pins what is found; what isn't is said in a sentence below the field."""

    found = Signal(object)  # Element

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._theme = readings, commands, theme
        self.fault = QLabel()
        keep_plain(self.fault)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.setClearButtonEnabled(True)
        self.setAccessibleName(self.tr("Find a weight"))
        self.setToolTip(self.tr("A name, such as W2_17,903; or layer, from and to, such as 2 17 903"))
        self.returnPressed.connect(self._find)
        self.textEdited.connect(self.fault.hide)
        store.when(changes.setup_changed).connect(self._follow_setup)
        store.when(changes.words_changed).connect(self._follow_names)
        self._follow_setup()

    @Slot()
    def _follow_setup(self) -> None:
        self._follow_names()
        self.clear()
        self.fault.hide()

    @Slot()
    def _follow_names(self) -> None:
        network, names = self._readings.network, self._readings.names
        last = network.parameter(network.parameter_count // 2)
        self.setPlaceholderText(self.tr("Find {name} …").format(name=names.of(last)))

    @Slot()
    def _find(self) -> None:
        try:
            element = look_up(self._readings.network, self._readings.names, self.text())
        except NotFoundError as error:
            self.fault.setText(sentence(error.problem))
            self.fault.setStyleSheet(f"color: {self._theme.colors.error}; padding: 2px 12px;")
            self.fault.show()
            return
        self.fault.hide()
        self._commands.pointing.pin(element)
        self.found.emit(element)
