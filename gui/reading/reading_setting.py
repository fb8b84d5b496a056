"""What whatever is read needs of the window."""

from typing import NamedTuple

from PySide6.QtCore import QSettings

from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store


class ReadingSetting(NamedTuple):
    """The state of the window and what may be asked for, its colours, its formulas, and its settings."""

    store: Store
    readings: Readings
    commands: Commands
    theme: Theme
    formulas: Formulas
    settings: QSettings
