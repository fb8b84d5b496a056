"""What is wrong with a lesson file: every fault, each with its step, field and line."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from core.lessons.faults import LessonError
from gui.look.plain_text import keep_plain
from gui.look.text_size import grown
from gui.texts.faults import translated

SIZE = 620, 320  # logical pixels


class LessonFaults(QDialog):
    """Lists the faults of a lesson that is not opened; one that keeps its form can be mended in the editor."""

    mend_wanted = Signal(object)  # LessonFile

    def __init__(self, error: LessonError, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("This lesson can't be opened"))
        self.resize(*map(grown, SIZE))
        count = len(error.faults)
        counted = self.tr("One fault, and nothing is opened.") if count == 1 else ""
        heading = QLabel(counted or self.tr("{count} faults, and nothing is opened.").format(count=count))
        file = QLabel(error.file)
        keep_plain(heading, file)
        file.setWordWrap(True)
        file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.faults = QListWidget()
        self.faults.setWordWrap(True)
        self.faults.setAlternatingRowColors(True)
        self.faults.setAccessibleName(self.tr("Faults"))
        self.faults.addItems([translated(fault.message) for fault in error.faults])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self._read = error.read
        if error.read is not None:
            self.mend = buttons.addButton(self.tr("Mend it in the editor"), QDialogButtonBox.ButtonRole.ActionRole)
            self.mend.clicked.connect(self._mend)
        column = QVBoxLayout(self)
        for part in (heading, file, self.faults, buttons):
            column.addWidget(part)

    @Slot()
    def _mend(self) -> None:
        self.accept()
        self.mend_wanted.emit(self._read)
