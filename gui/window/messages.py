"""Messages to the user: in a dialog where something went wrong, in the status bar where it went well."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMainWindow, QMessageBox

from core.base.errors import one_line
from gui.look.plain_text import keep_box_plain
from gui.widgets.show_folder import ShowFolder

SHORTLY = 8000  # ms that a message stays in the status bar
_CAN_BE_COPIED = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class Messages(QObject):
    """Each kind of message has a slot of its own."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._said = ""  # of what was written, for as long as its folder is offered
        self._folder = ShowFolder()
        window.statusBar().addPermanentWidget(self._folder)
        self._folder.hide()  # the bar has shown it
        window.statusBar().messageChanged.connect(self._follow)

    def shortly(self, text: str) -> None:
        """In the status bar, for some seconds."""
        self._window.statusBar().showMessage(text, SHORTLY)

    def compiling(self, compiling: bool) -> None:
        """In the status bar, for as long as training waits for its loops to be compiled."""
        message = self.tr("Training is being compiled: that takes some seconds, once. It goes on by itself.")
        bar = self._window.statusBar()
        if compiling:
            bar.showMessage(message)
        elif bar.currentMessage() == message:  # else another came since, such as why nothing can be compiled
            bar.clearMessage()

    @Slot(str)
    def unopened(self, fault: str) -> None:
        """A scenario can't be opened."""
        self._dialog(self.tr("This scenario can't be opened"), fault)

    @Slot(str)
    def no_weights(self, fault: str) -> None:
        """A file of weights can't be taken."""
        self._dialog(self.tr("These weights can't be taken"), fault, can_be_copied=True)

    @Slot(str)
    def unsaved(self, fault: str) -> None:
        """A file can't be written."""
        self._dialog(self.tr("It can't be saved"), fault)

    @Slot(str)
    def unmarked(self, fault: str) -> None:
        """What was handed in can't be marked, or its table not be written."""
        self._dialog(self.tr("That can't be done"), fault)

    @Slot(str)
    def unread(self, fault: str) -> None:
        """Work that was kept aside can't be read."""
        self._dialog(self.tr("The recovery copy can't be read"), fault)

    @Slot(str)
    def not_kept_aside(self, fault: str) -> None:
        """Work that is not saved can't be kept aside; it is on the screen all the same."""
        self.shortly(self.tr("No recovery copy of what is not saved can be written: {why}").format(why=fault))

    @Slot(str)
    def faulty(self, fault: str) -> None:
        """Training stopped by a fault of the program's own, of which the notice of faults says more."""
        message = self.tr("A fault of the program stopped training; what was recorded is still here: {fault}")
        self.shortly(message.format(fault=one_line(fault)))

    @Slot(str)
    def uncompiled(self, fault: str) -> None:
        """The library that compiles training can't be used."""
        message = self.tr("numba can't be used here, so training is slower: {fault}")
        self.shortly(message.format(fault=one_line(fault)))

    @Slot(str)
    def untypeset(self, fault: str) -> None:
        """The library that typesets formulas can't be used."""
        message = self.tr("Formulas can't be typeset here, and are shown as text: {fault}")
        self.shortly(message.format(fault=one_line(fault)))

    @Slot(str)
    def refused(self, fault: str) -> None:
        """A change can't be."""
        self.shortly(self.tr("This can't be changed: {fault}.").format(fault=fault))

    @Slot(object)
    def saved(self, path: Path) -> None:
        """The scenario is in this file now."""
        self.shortly(self.tr("Saved as {path}").format(path=path))

    @Slot(object)
    def exported(self, path: Path) -> None:
        """A copy was written."""
        self.written(self.tr("Written to {path}").format(path=path), path)

    @Slot(object, str)
    def exported_weights(self, path: Path, notes: str) -> None:
        """Weights were written for another library; how they lie there is said, to be read and copied."""
        self.exported(path)
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Weights exported"))
        box.setText(self.tr("Written to {path}").format(path=path))
        box.setInformativeText(notes)
        keep_box_plain(box)
        box.setTextInteractionFlags(_CAN_BE_COPIED)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    @Slot(str, object)
    def written(self, said: str, path: Path) -> None:
        """What was written is said, and its folder can be opened."""
        self._said = said
        self.shortly(said)
        self._folder.offer(path)

    @Slot(str)
    def _follow(self, said: str) -> None:
        """The folder is offered no longer than it stands there what was written."""
        if said != self._said:
            self._folder.hide()

    def _dialog(self, title: str, text: str, *, can_be_copied: bool = False) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, title, text, QMessageBox.StandardButton.Ok, self._window)
        keep_box_plain(box)
        if can_be_copied:
            box.setTextInteractionFlags(_CAN_BE_COPIED)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
