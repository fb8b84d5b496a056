"""The errors at every n-th iteration as text, to be copied."""

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.base.number_format import grouped
from core.export.errors_text import ErrorsForm, StateError, errors_text, states_every
from gui.document.table_file import usual_dialect
from gui.look.text_size import grown
from gui.model.readings import Readings
from gui.preferences.settings import kept_text, kept_truth
from gui.widgets.controls import ComboBox
from gui.widgets.number_field import WholeField

SIZE = 460, 480  # logical pixels
MOST_ROWS = 2000
STEPS = (1, 2, 5)  # times a power of ten
ROWS = 20  # that there are about, at first
FORM, AFTER = "errors/form", "errors/after_update"  # in the settings


class ErrorsDialog(QDialog):
    """Asks for n and the form, shows the text, and copies it."""

    def __init__(self, readings: Readings, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings, self._settings = readings, settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The errors as a table"))
        self.step = WholeField(1, None, self.tr("Every how many iterations"))
        self.step.show_value(first_step(readings.history.last))
        self.form = ComboBox()
        for form, text in (
            (ErrorsForm.LINES, self.tr("lines: Loss after iteration …")),
            (ErrorsForm.TSV, self.tr("table for a spreadsheet")),
            (ErrorsForm.MARKDOWN, self.tr("table in Markdown")),
        ):
            self.form.addItem(text, form.value)
        self.form.setCurrentIndex(max(self.form.findData(kept_text(settings, FORM)), 0))
        self.after = QCheckBox(self.tr("after the update, counted from 0: iteration 0 is iteration 1 here"))
        self.after.setChecked(kept_truth(settings, AFTER, usual=False))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.windowTitle())
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.copy = QPushButton(self.tr("Copy"))
        self._lay_out()
        self.step.valueChanged.connect(self._write)
        self.form.currentIndexChanged.connect(self._choose)
        self.after.toggled.connect(self._choose)
        self.copy.clicked.connect(self._copy)
        self._write()

    def _lay_out(self) -> None:
        every = QHBoxLayout()
        every.addWidget(self.step)
        every.addWidget(QLabel(self.tr("iterations")))
        every.addStretch()
        choices = QFormLayout()
        choices.addRow(self.tr("Every"), every)
        choices.addRow(self.tr("As"), self.form)
        choices.addRow("", self.after)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addLayout(choices)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.note)
        rows.addWidget(buttons)
        self.resize(*map(grown, SIZE))

    def shown(self) -> str:
        """The text."""
        return self.text.toPlainText()

    @Slot()
    def _choose(self) -> None:
        self._settings.setValue(FORM, self.form.currentData())
        self._settings.setValue(AFTER, self.after.isChecked())
        self._write()

    @Slot()
    def _write(self) -> None:
        last, after = self._readings.history.last, self.after.isChecked()
        states = states_every(self.step.value(), last, after_update=after)
        shown = states[:MOST_ROWS]
        errors = [StateError(state, error_at(self._readings, state)) for state in shown]
        form = ErrorsForm(self.form.currentData())
        self.text.setPlainText(errors_text(errors, form, after_update=after, dialect=usual_dialect(self._settings)))
        note = self.tr("{count} errors, up to iteration {last}, which is as far as it is trained.")
        if len(shown) < len(states):
            note = self.tr("The first {count} errors; File, Export writes all of them into a file.")
        self.note.setText(note.format(count=grouped(len(shown)), last=grouped(last)))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.shown())
        self.note.setText(self.tr("Copied."))


def first_step(last: int) -> int:
    """A round n, by which there are about twenty rows."""
    wanted, power = max(last / ROWS, 1.0), 1
    while True:
        for step in STEPS:
            if step * power >= wanted:
                return step * power
        power *= 10


def error_at(readings: Readings, state: int) -> float:
    """The error of a recorded state: as it is kept, or else computed again."""
    known = readings.history.error(state)
    return readings.passes.error_at(state) if known is None else known
