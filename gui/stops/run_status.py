"""What a run waits for, in a line: what is to halt it and how far it is from that, and whatever else holds it up."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from core.base.number_format import grouped
from gui.look.plain_text import keep_plain, tip
from gui.look.text_size import grow_with_text
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.stops.texts import until_text

AGAIN = 150  # ms from one text to the next while a run goes on: faster than that nobody reads it
SIDE = 8  # logical pixels that stay free beside the window's rim
BETWEEN = "   ·   "


class RunStatus(QLabel):
    """There only while there is something to say; what has no room is in the tool tip."""

    def __init__(self, store: Store, readings: Readings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings = readings
        self.setObjectName("dim")
        self.setAccessibleName(self.tr("What the run waits for"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        keep_plain(self)
        grow_with_text(self.setContentsMargins, 0, 0, SIDE, 0)  # it ends where the window does
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._tell)
        for change in (changes.playhead_changed, changes.recorded_changed):
            store.when(change).connect(self._tell_soon)
        for change in (changes.running_changed, changes.stops_changed, changes.setup_changed, changes.run_changed):
            store.when(change).connect(self._tell)
        for change in (changes.number_format_changed, changes.words_changed, changes.compiling_changed):
            store.when(change).connect(self._tell)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @Slot()
    def _tell_soon(self) -> None:
        if not self._again.isActive():
            self._again.start()

    @Slot()
    def _tell(self) -> None:
        text = BETWEEN.join(self._texts())
        if text != self.text():
            self.setText(text)
            self.setToolTip(tip(text))
        self.setVisible(bool(text))

    def _texts(self) -> Iterator[str]:
        readings = self._readings
        if readings.pace is not None and not readings.is_compiling:  # which has it stand still
            text = self.tr("the first run begins slowly and speeds up: {pace} iterations a second now")
            yield text.format(pace=grouped(round(readings.pace)))
        if readings.running:
            if readings.travels_to is not None:
                yield self.tr("on the way to iteration {state}").format(state=grouped(readings.travels_to))
            else:
                for stop in readings.stops:
                    yield until_text(readings, stop)
        if readings.right_rule.history is not None and self._waits_for_right_rule(readings.right_rule.history.last):
            text = self.tr("the correct rule is still at iteration {state} of {last}")
            yield text.format(state=grouped(readings.right_rule.history.last), last=grouped(readings.history.last))
        stride = readings.history.stride
        if stride > 1:
            text = self.tr("recording is full: one in {stride} iterations is kept, those between are trained again")
            yield text.format(stride=grouped(stride))

    def _waits_for_right_rule(self, reached: int) -> bool:
        """Whether the right rule is behind although the mistaken one goes no farther."""
        readings = self._readings
        stands = not readings.running or readings.state >= readings.goal
        return stands and readings.ended is None and readings.stopped is None and reached < readings.history.last
