"""A script for a library: what that does, in our terms, whether it can train this network, and the script."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.base.errors import ScenarioError
from core.base.number_format import grouped
from core.export.libraries.library import Library
from core.export.libraries.scripts import own_setup, script_for
from core.training.roots import Root
from gui.dialogs.wait_for import wait_for
from gui.document.library_texts import LibraryChoice, sentences_of, verdict_of, why_not
from gui.look.plain_text import keep_plain
from gui.look.style_sheet import dialog_style
from gui.look.text_size import grown
from gui.look.theme import colors_of
from gui.texts.faults import translated
from gui.threads.job import CancelledError

SIZE = 760, 580  # logical pixels
MOST_SEEN = 20_000  # numbers, of samples and parameters, in a script that is shown while one is chosen


class ScriptDialog(QDialog):
    """Asks for a library, says what it does, and gives the script."""

    wanted = Signal(object, str)  # the library and the script, which is to be written into a file
    scenario_wanted = Signal(object)  # the setup that does here as the library does
    comparison_wanted = Signal(object)  # the library

    def __init__(self, roots: Sequence[Root], state: int, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setup = roots[0].setup
        self._branch = roots[1].state if len(roots) > 1 else None  # from where on no script can follow
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet(dialog_style(colors_of(self.palette())))  # rims of Qt's own can't be seen on black
        self.setObjectName("script")
        self.setWindowTitle(self.tr("Script for a library"))
        self.choice = LibraryChoice(settings, state)
        self.last_alone = QCheckBox(self.tr("Print the last iteration alone, to be read"))
        self.verdict = QLabel()
        keep_plain(self.verdict)
        self.verdict.setWordWrap(True)
        self.told = QListWidget()
        self.told.setWordWrap(True)
        self.told.setSpacing(grown(2))
        self.told.setAccessibleName(self.tr("What the library does"))
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setAccessibleName(self.tr("The script"))
        self.preview.setTabChangesFocus(True)
        self.needs = QLabel()
        keep_plain(self.needs)
        self.needs.setWordWrap(True)
        self.needs.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.save = buttons.addButton(self.tr("&Save the script…"), action)
        self.copy = buttons.addButton(self.tr("&Copy the script"), action)
        self.compare = buttons.addButton(self.tr("Co&mpare…"), action)
        self.open_scenario = buttons.addButton(self.tr("&Open its scenario"), action)
        self.open_scenario.setToolTip(self.tr("A network that is trained here as the library trains"))
        for button, do in (
            (self.save, self._save),
            (self.copy, self._copy),
            (self.compare, self._compare),
            (self.open_scenario, self._open),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        stretches: dict[QWidget, int] = {self.told: 2, self.preview: 3}
        parts: tuple[QWidget, ...] = (
            self.choice,
            self.last_alone,
            self.verdict,
            self.told,
            self.preview,
            self.needs,
            buttons,
        )
        for part in parts:
            column.addWidget(part, stretches.get(part, 0))
        self.resize(grown(SIZE[0]), grown(SIZE[1]))
        if parent is not None:
            self.resize(self.size().boundedTo(parent.window().size()))
        self.choice.chosen.connect(self._tell)
        self.last_alone.toggled.connect(self._tell)
        self._tell()

    def shown(self) -> list[str]:
        """The sentences: whether there is a script or why not, and what the library does."""
        return [self.verdict.text(), *(self.told.item(row).text() for row in range(self.told.count()))]

    @property
    def library(self) -> Library:
        """The library that is chosen."""
        return self.choice.value

    @Slot()
    def _tell(self) -> None:
        library = self.library
        why = why_not(self._setup, library)
        self.last_alone.setVisible(library.prints_last_alone)
        self.choice.every.setEnabled(bool(self._every))
        verdict = verdict_of(library, self.choice.last.value(), alone=not self._every)
        if why:
            verdict = self.tr("There is no script of this network for {library}:").format(library=library.title)
            verdict = "\n".join([verdict, *(f"•  {line}" for line in why)])
        elif self._branch is not None and self._branch <= self.choice.last.value():
            text = self.tr(
                "This run was changed by hand at iteration {branch}, but a script has only one starting "
                "point. Choose an earlier iteration. To keep everything, use “Save with run”."
            )
            why = [text.format(branch=grouped(self._branch))]
            [verdict] = why
        self.verdict.setText(verdict)
        self.told.clear()
        self.told.addItems(sentences_of(library))
        self.needs.setText(self.tr("It needs: {line}").format(line=library.needs))
        network = self._setup.network
        numbers = len(self._setup.samples) * network.inputs + network.parameter_count
        seen = not why and numbers <= MOST_SEEN
        self.preview.setVisible(seen)
        self.preview.setPlainText(self._script(lambda write: write()) or "" if seen else "")
        self.save.setEnabled(not why)
        self.copy.setEnabled(not why)

    def _script(self, write_in: Callable[[Callable[[], str]], str]) -> str | None:
        """The script, written in a way that takes no time or lets one wait; None where there is none."""
        try:
            return write_in(partial(script_for, self._setup, self.library, self.choice.last.value(), self._every))
        except CancelledError:
            return None
        except ScenarioError as fault:
            self.verdict.setText(translated(fault.problem))
            return None

    @property
    def _every(self) -> int:
        """Every how many iterations are printed; 0 where the last is alone."""
        is_alone = self.library.prints_last_alone and self.last_alone.isChecked()
        return 0 if is_alone else self.choice.every.value()

    def _waited_for(self) -> str | None:
        text = self.tr("Writing the script …")
        return self._script(lambda write: wait_for(self, text, lambda _report: write()))

    @Slot()
    def _save(self) -> None:
        script = self._waited_for()
        if script is not None:
            self.wanted.emit(self.library, script)

    @Slot()
    def _copy(self) -> None:
        script = self._waited_for()
        if script is not None:
            QGuiApplication.clipboard().setText(script)
            self.verdict.setText(self.tr("Copied."))

    @Slot()
    def _compare(self) -> None:
        library = self.library
        self.accept()
        self.comparison_wanted.emit(library)

    @Slot()
    def _open(self) -> None:
        setup = own_setup(self.library)
        self.accept()
        self.scenario_wanted.emit(setup)
