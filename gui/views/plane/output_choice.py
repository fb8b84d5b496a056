"""Which output a plane or a curve is of."""

from PySide6.QtCore import QSignalBlocker

from core.network.names import Names
from gui.widgets.controls import ComboBox

MOST_OUTPUTS = 12  # that can be chosen


class OutputChoice(ComboBox):
    """Offers the outputs by their names; in sight only where there is more than one thing to choose."""

    def offer(self, names: Names, *others: tuple[str, int]) -> None:
        """Offer `others`, texts and what they stand for, and then the outputs; what was chosen stays where it can."""
        chosen = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for text, what in others:
                self.addItem(text, what)
            for output in range(min(names.network.outputs, MOST_OUTPUTS)):
                self.addItem(names.output(output), output)
            self.setCurrentIndex(max(self.findData(chosen), 0))
        self.setVisible(self.count() > 1)

    @property
    def output(self) -> int:
        """What is chosen: an output, from 0, or what one of the others stands for."""
        return int(self.currentData() or 0)
