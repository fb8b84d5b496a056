"""The dialog in which the code of a printed sheet is typed."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.base.errors import MessageError, ScenarioError
from core.saved_run.roots_in_file import roots_in_file
from core.worksheets.codes import EXAMPLE, SheetCode, read_code
from core.worksheets.opening import needs_file, opened_sheet
from core.worksheets.source import SheetSource
from gui.look.plain_text import keep_plain
from gui.look.style_sheet import dialog_style
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.preferences.settings import kept_folder
from gui.texts.faults import sentence, translated
from gui.widgets.quiet_label import QuietLabel

WIDTH = 440  # logical pixels
LINES = 3  # of what is wrong, for which there is always room


class CodeDialog(QDialog):
    """Reads a code, asks for the file of one's own scenario, and says what is to be practised."""

    opened = Signal(object)  # OpenedSheet

    def __init__(self, theme: Theme, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self.setWindowTitle(self.tr("Open a sheet's code"))
        grow_with_text(self.setMinimumWidth, WIDTH)
        asked = QLabel(self.tr("The code stands at the upper right of the sheet:"))
        self.code = QLineEdit()
        self.code.setPlaceholderText(EXAMPLE)
        self.code.setAccessibleName(self.tr("Code"))
        asked.setBuddy(self.code)
        self.fault = QuietLabel()
        self.fault.setWordWrap(True)
        self.fault.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.fault.setMinimumHeight(LINES * self.fault.fontMetrics().lineSpacing())
        keep_plain(asked, self.fault)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Open | standard.Cancel, self)
        self.buttons.accepted.connect(self.read)
        self.buttons.rejected.connect(self.reject)
        self.code.textEdited.connect(self.fault.clear)
        column = QVBoxLayout(self)
        for widget in (asked, self.code, self.fault, self.buttons):
            column.addWidget(widget)
        theme.changed.connect(self._dress)
        self._dress()

    def begin(self) -> None:
        """Ask for a code."""
        self.fault.clear()
        self.code.selectAll()
        self.code.setFocus()
        self.open()

    @Slot()
    def read(self) -> None:
        """Open what was typed, or say why it can't be."""
        try:
            code = read_code(self.code.text())
            if not needs_file(code):
                self._open(code, None, "")
                return
        except MessageError as fault:
            self._say(fault)
            return
        title = self.tr("The scenario or run that this sheet was printed of")
        kinds = self.tr("Scenarios and runs (*.toml *.backstep)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(kept_folder(self._settings)), kinds)
        if chosen:
            self.open_file(code, Path(chosen))

    def open_file(self, code: SheetCode, path: Path) -> None:
        """Open a sheet of one's own scenario, which is in that file."""
        try:
            self._open(code, SheetSource(roots_in_file(path)), path.name)
        except MessageError as fault:
            self._say(fault)

    def _open(self, code: SheetCode, own: SheetSource | None, file: str) -> None:
        sheet = opened_sheet(code, own, file)
        self.accept()
        self.opened.emit(sheet)

    def _say(self, fault: MessageError) -> None:
        self.fault.setText(translated(fault) if isinstance(fault, ScenarioError) else sentence(fault.problem))
        self.code.setFocus()
        self.code.selectAll()

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        self.setStyleSheet(dialog_style(colors))
        self.fault.setStyleSheet(f"color: {colors.error};")
