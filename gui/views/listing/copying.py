"""What is copied of the listing: a program that prints its numbers, or its lines as they are shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication

from core.base.number_format import grouped
from core.listing.listing import Listing
from core.listing.program import MOST_NUMBERS, listing_program, numbers_in
from gui.model.readings import Readings
from gui.views.listing.line_list import LineList
from gui.views.listing.rows import plain


class ListingCopies(QObject):
    """Copies, and says what was copied or why nothing is."""

    told = Signal(str)

    def __init__(self, lines: LineList, readings: Readings, listing: Callable[[], Listing], parent: QObject) -> None:
        super().__init__(parent)
        self._list, self._readings, self._listing = lines, readings, listing
        self.actions = (
            self._action(self.tr("Copy the listing as a program"), self.copy_program),
            self._action(self.tr("Copy the lines with their numbers"), self.copy_lines),
        )

    @Slot()
    def copy_program(self) -> None:
        """Copy it as a program that prints the numbers of this iteration."""
        readings, listing = self._readings, self._listing()
        trace = readings.passes.batch_trace
        if numbers_in(listing, trace) > MOST_NUMBERS:
            text = self.tr("It would begin from {count} numbers, too many for a copy: File, Export writes a script.")
            self.told.emit(text.format(count=grouped(numbers_in(listing, trace))))
            return
        row = readings.passes.row if readings.sample in readings.batch else 0
        QGuiApplication.clipboard().setText(
            listing_program(listing, trace, readings.state, row, readings.passes.update_step)
        )
        self.told.emit(self.tr("The listing is copied; run in Python, it prints the numbers of this iteration."))

    @Slot()
    def copy_lines(self) -> None:
        """Copy what is shown, as text."""
        width = max((len(row.text) for row in self._list.rows.rows), default=0)
        lines = []
        for row in self._list.rows.rows:
            numbers = plain(row.numbers)
            text = f"{row.text:{width}}  # {numbers}" if numbers else row.text
            lines.append(f"# {row.text}" if row.line is None else text)
            if row.beside is not None:
                of_beside = f"#   {row.beside.label}: {row.beside.text}  {plain(row.beside.numbers)}"
                lines.append(of_beside.rstrip())
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
        self.told.emit(self.tr("The lines are copied with the numbers beside them."))

    def _action(self, text: str, copy: Callable[[], None]) -> QAction:
        action = QAction(text, self.parent())
        action.triggered.connect(copy)
        return action
