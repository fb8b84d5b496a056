"""What importers of tables and of pictures have share: they read beside the window, and say what would come of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QProgressBar, QWidget

from core.base.errors import MessageError
from core.base.message import Message
from core.setup.setup import Setup
from gui.look.plain_text import keep_plain
from gui.look.style_sheet import dialog_style
from gui.look.theme import Colors
from gui.texts.faults import ended
from gui.threads.job import Report
from gui.threads.single_job import SingleJob


class ImportDialog(QDialog):
    """How something is read, with OK for what can be taken, and why nothing can.

    A kind of it lays out its fields among these, begins to read, and shows what has come of that.
    """

    chosen = Signal(object, object)  # what was prepared, and the setup that learns its samples
    unreadable = Signal(str)  # there is nothing to choose: why it can't be read at all

    def __init__(self, setup: Setup, colors: Colors, details_height: int, parent: QWidget | None = None) -> None:
        """What is read shall be learned by `setup`; the details are as many logical pixels high."""
        super().__init__(parent)
        self._setup = setup
        self._job = SingleJob(self._fail, self)
        self._is_closed = False
        self.drop_texts = QCheckBox(self.tr("Take the notes and the source away: they tell of the samples before"))
        self.drop_texts.setChecked(True)
        self.drop_texts.setVisible(bool(setup.scenario.notes or setup.scenario.source))
        self.summary, self.fault = QLabel(), QLabel()
        for label in (self.summary, self.fault):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setStyleSheet(dialog_style(colors))
        self.fault.setStyleSheet(f"color: {colors.error};")
        self.fault.hide()
        keep_plain(self.summary, self.fault)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("How it is read"))
        self.details.setMaximumHeight(details_height)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("How much of the file is read"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self._job.busy_changed.connect(self._show_working)
        self._job.progressed.connect(self._advance)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or computed."""
        return self._job.is_busy

    # What each kind does

    def _is_prepared(self) -> bool:
        """Whether anything has been read that can be shown."""
        raise NotImplementedError

    def _show_result(self, result: object) -> None:
        """Show what has been read and prepared."""
        raise NotImplementedError

    def _hand_over(self, setup: Setup) -> None:
        """Let those who asked have what was chosen, with the setup that learns it."""
        raise NotImplementedError

    def _refuse_all(self, fault: str | Message) -> None:
        """Say why there is nothing new to show; where there never was anything, the dialog closes."""
        raise NotImplementedError

    @Slot()
    def _take(self) -> None:
        """Make the setup that learns what is shown."""
        raise NotImplementedError

    # How it is done

    def _begin(self, work: Callable[[Report], object]) -> None:
        """Do some work beside the window, in the place of what is being done."""
        if self._is_closed:
            return  # a field that is left as the dialog closes hands over what was typed

        def attempt(report: Report) -> object:
            try:
                return work(report)
            except MessageError as fault:
                return fault

        self._job.begin(attempt, self._finish)

    @Slot(bool)
    def _show_working(self, working: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(working)
        self._allow()

    @Slot(int, int, object)
    def _advance(self, done: int, total: int, _part: object) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * done / max(total, 1)))

    def _finish(self, result: object) -> None:
        match result:
            case Setup():
                self._hand_over(result)
                self.accept()
            case MessageError():
                self._refuse_all(result.problem)
            case _:
                self._show_result(result)

    def _fail(self, fault: str) -> None:
        self._refuse_all(self.tr("A fault of the program: {fault}").format(fault=fault))

    @Slot(str)
    def _refuse(self, fault: str) -> None:
        """Why there is nothing to take."""
        self.fault.setText(ended(fault))
        self.fault.show()
        self.summary.hide()
        self._allow()

    def _accept_summary(self, text: str) -> None:
        """What would come of it."""
        self.fault.hide()
        self.summary.show()
        self.summary.setText(text)

    def _allow(self) -> None:
        good = not self._job.is_busy and self._is_prepared() and self.fault.isHidden()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(good)

    def done(self, result: int) -> None:
        """Nothing goes on, or begins, beside a dialog that is closed."""
        self._is_closed = True
        self._job.leave()
        super().done(result)
