"""What is given to whatever shows something of the window's state."""

from dataclasses import dataclass

from PySide6.QtCore import QSettings

from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store


@dataclass(frozen=True, eq=False)
class ViewContext:
    """What may be read and asked for, and how its user wants it to look: colours, formulas, settings."""

    store: Store
    readings: Readings
    commands: Commands
    theme: Theme
    formulas: Formulas
    settings: QSettings
