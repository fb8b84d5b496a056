"""Python's garbage, collected in the window's thread only.

Python collects cyclic garbage in whichever thread happens to fill the measure. Where that is another thread than the
window's, and a widget or another QObject of Qt's is among the garbage, it is destroyed there: which stops the
program, or lets both threads wait for each other for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY = 200  # milliseconds


class Collector(QObject):
    """Collects by Python's own measures, in the thread that it was made in, as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the generations that are due."""
        measures = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(measures) if count > most > 0]
        if 0 in due:
            gc.collect(max(due))
