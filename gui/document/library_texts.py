"""What the two windows about other libraries have in common: which library, how far, and sentences about one."""

from PySide6.QtCore import QCoreApplication, QSettings, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.base.number_format import grouped
from core.export.libraries.library import Library
from core.export.libraries.obstacles import obstacles
from core.export.libraries.scripts import last_iteration, said_of
from core.export.libraries.table import LIBRARIES
from core.setup.setup import Setup
from gui.preferences.settings import kept_text
from gui.texts.faults import sentence
from gui.widgets.controls import ComboBox
from gui.widgets.number_field import WholeField

LIBRARY = "libraries/library"  # in the settings
USUAL_STATES = 20


class LibraryChoice(QWidget):
    """A library, up to which iteration its script goes, and every how many it prints."""

    chosen = Signal()

    def __init__(self, settings: QSettings, state: int) -> None:
        super().__init__()
        self._settings = settings
        self.library = ComboBox()
        for library in LIBRARIES.values():
            self.library.addItem(f"{library.title} {library.version}", library.name)
        self.library.setAccessibleName(self.tr("Library"))
        self.library.setCurrentIndex(max(self.library.findData(kept_text(settings, LIBRARY)), 0))
        self.last = WholeField(0, None, self.tr("Up to which iteration"))
        self.last.show_value(state or USUAL_STATES)
        self.every = WholeField(1, None, self.tr("Every how many iterations"))
        self.every.show_value(max((state or USUAL_STATES) // USUAL_STATES, 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.library, 1)
        for text, field in ((self.tr("iterations 0 to"), self.last), (self.tr("every"), self.every)):
            row.addWidget(QLabel(text))
            row.addWidget(field)
        self.library.currentIndexChanged.connect(self._keep)
        self.last.valueChanged.connect(self.chosen)
        self.every.valueChanged.connect(self.chosen)

    @property
    def value(self) -> Library:
        """The library that is chosen."""
        return LIBRARIES[self.library.currentData()]

    def choose(self, library: Library) -> None:
        """Choose a library."""
        self.library.setCurrentIndex(self.library.findData(library.name))

    @Slot()
    def _keep(self) -> None:
        self._settings.setValue(LIBRARY, self.value.name)
        self.chosen.emit()


def sentences_of(library: Library) -> list[str]:
    """What a library does otherwise, and how that was found."""
    return [sentence(message) for message in said_of(library)]


def why_not(setup: Setup, library: Library) -> list[str]:
    """Why there is no script of a setup for a library; nothing where there is one."""
    return [sentence(message) for message in obstacles(setup, library)]


def verdict_of(library: Library, wanted: int, *, alone: bool = False) -> str:
    """What a script of this library prints: all iterations up to the last, or that alone."""
    last = last_iteration(library, wanted)
    text = QCoreApplication.translate(
        "Libraries",
        "A script prints the numbers of iterations 0 to {last}; each step is the same as here to {precision}.",
    )
    if alone:
        text = QCoreApplication.translate(
            "Libraries",
            "A script prints the numbers of iteration {last}; each step is the same as here to {precision}.",
        )
    return text.format(last=grouped(last), precision=f"{library.precision:g}")
