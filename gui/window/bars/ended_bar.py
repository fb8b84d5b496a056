"""The bar that explains why a run can't go on."""

from PySide6.QtWidgets import QPushButton, QWidget

from core.analysis.first_non_finite import Blamed, Cause
from core.base.number_format import grouped
from core.setup.messages import Concern
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.faults import sentence
from gui.widgets.notice_bar import NoticeBar


class EndedBar(NoticeBar):
    """Names the first quantity that left the numbers; there only while a run has ended so."""

    def __init__(self, store: Store, readings: Readings, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._readings, self._commands = readings, commands
        self.show_state = QPushButton(self.tr("Show that iteration"))
        self.show_state.setToolTip(self.tr("Go to the last iteration of this run"))
        self.add(self.show_state)
        self.show_state.clicked.connect(self._show_state)
        store.when(changes.ended_changed).connect(self._follow)
        store.when(changes.playhead_changed).connect(self._follow)
        store.when(changes.number_format_changed).connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        ended = self._readings.ended
        if ended is None:
            self.show_message("")
            return
        if ended.updated:
            what = self.tr("the update that leads on from it would make {name} {value}")
        else:
            what = self.tr("{name} is {value} there, the first quantity to become infinite or NaN")
        self.show_message(
            self.tr("Training stopped at iteration {state}: {what}. All earlier iterations are still here.").format(
                state=grouped(ended.state),
                what=what.format(name=ended.name, value=self._readings.number_format.figure(ended.value)),
            )
            + " "
            + self._advice(ended.blamed)
        )
        self.show_state.setVisible(self._readings.state != ended.state)

    def _advice(self, blamed: Blamed) -> str:
        cause, number, name = blamed
        value = self._readings.number_format.figure(number)
        match cause:
            case Cause.STEP:
                return self.tr("A learning rate smaller than {rate} takes smaller steps.").format(rate=value)
            case Cause.CLIMB:
                return sentence(Concern.LEARNING_RATE_BELOW_0())
            case Cause.SUMS:
                text = self.tr("The sums are too large: {name} is {value}.")
                what = self.tr("Scale the inputs, or begin with smaller weights.")
            case Cause.TARGET:
                text = self.tr("{name} is {value}, and for such a target this loss has no least value.")
                what = self.tr("Scale the targets, or take a squared error.")
            case Cause.OUTPUT:
                text = self.tr("{name} is {value}, where this loss has no logarithm.")
                what = self.tr("It is for outputs between 0 and 1, those of a sigmoid or a softmax.")
        return f"{text.format(name=name, value=value)} {what}"

    def _show_state(self) -> None:
        ended = self._readings.ended
        if ended is not None:
            self._commands.playback.seek(ended.state)
