"""By which program a script of another library is run, and where its packages are: found, typed and kept."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from core.export.libraries.finding import program_found, program_name, program_with
from core.export.libraries.library import Language, Library
from core.export.libraries.running import Program
from gui.preferences.settings import kept_text
from gui.threads.single_job import SingleJob

# In the settings, behind each a language's name, and behind the program a library's, too.
PROGRAM, PACKAGES = "libraries/program", "libraries/packages"
_logger = logging.getLogger("backstep")


class ProgramFields(QObject):
    """Two rows of a form. A program that has the library is looked for beside the window, unless one is typed."""

    def __init__(self, form: QFormLayout, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._settings, self._window = form, settings, parent
        self._library: Library | None = None  # whose program stands there
        self._suggested = ""  # what stands as the program until another is found, or typed
        self._looking = SingleJob(_logger.warning, self)
        self.program, self.packages = QLineEdit(), QLineEdit()
        self.program.setAccessibleName(self.tr("Program that runs the script"))
        self.packages.setAccessibleName(self.tr("Where its packages are"))
        form.addRow(self.tr("Program"), _with_button(self.program, self.tr("Browse…"), self._browse_program))
        self._packages_row = _with_button(self.packages, self.tr("Browse…"), self._browse_packages)
        form.addRow(self.tr("Packages"), self._packages_row)

    def follow(self, library: Library) -> None:
        """Show the program that ran this library before; else one that has it, which takes a while to be found."""
        if library is self._library:
            return
        self._looking.leave()
        self._library = library
        language = library.language
        name = language.name.lower()
        own, kept = (kept_text(self._settings, f"{PROGRAM}/{each}") for each in (library.name, name))
        self._suggested = own or kept or str(program_found(language) or program_name(language))
        self.program.setText(self._suggested)
        self.packages.setText(kept_text(self._settings, f"{PACKAGES}/{name}"))
        self._form.setRowVisible(self._packages_row, language in (Language.JAVASCRIPT, Language.JAVA))
        self.packages.setPlaceholderText(
            self.tr("weka.jar") if language is Language.JAVA else self.tr("the folder with node_modules in it")
        )
        if library.modules and not own:
            self._looking.begin(partial(program_with, library, Path(kept) if kept else None), self._take)

    @Slot()
    def leave(self) -> None:
        """Look no further."""
        self._looking.leave()

    def chosen(self, library: Library) -> Program:
        """What stands there, which is kept for this library, and for others of its language."""
        name = library.language.name.lower()
        program, packages = self.program.text().strip(), self.packages.text().strip()
        for key in (name, library.name):
            self._settings.setValue(f"{PROGRAM}/{key}", program)
        self._settings.setValue(f"{PACKAGES}/{name}", packages)
        return Program(Path(program), Path(packages) if packages else None)

    def _take(self, found: Path | None) -> None:
        if found is not None and self.program.text() == self._suggested:
            self.program.setText(str(found))

    @Slot()
    def _browse_program(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Program that runs the script"), self.program.text()
        )
        if chosen:
            self.program.setText(chosen)

    @Slot()
    def _browse_packages(self) -> None:
        title = self.tr("Where its packages are")
        if self._library is not None and self._library.language is Language.JAVA:
            chosen, _ = QFileDialog.getOpenFileName(self._window, title, self.packages.text(), self.tr("Java (*.jar)"))
        else:
            chosen = QFileDialog.getExistingDirectory(self._window, title, self.packages.text())
        if chosen:
            self.packages.setText(chosen)


def _with_button(field: QLineEdit, text: str, do: Callable[[], object]) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(field, 1)
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(do)
    line.addWidget(button)
    return row
