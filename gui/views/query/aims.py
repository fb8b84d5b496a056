"""What can be chosen for a network to show what it would like to see: its classes, or its outputs."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.analysis.back_query import answer_at_end, answer_of_class
from core.network.activations import Softmax
from gui.model.readings import Readings
from gui.texts.ideal_input import aim_title
from gui.widgets.fields import ChoiceField
from gui.widgets.segments import Segments

Array = NDArray[np.float64]

MOST_SEGMENTS, MOST_LETTERS = 12, 44  # that are shown side by side


class AimChoice(NamedTuple):
    """One of what can be chosen: an output, whether it is to fall, and the answer that is asked for."""

    title: str
    output: int
    falls: bool
    wanted: Array  # (outputs,)


def all_aims(readings: Readings) -> list[AimChoice]:
    """The classes, of a single output both; where there are none, each output as large and as small as can be."""
    network, names = readings.network, readings.names
    activation, outputs = network.layers[-1].activation, network.outputs
    if outputs > 1 and (names.classes or isinstance(activation, Softmax)):
        return [
            AimChoice(
                aim_title(names, number, falls=False, are_classes=True),
                number,
                False,
                answer_of_class(activation, outputs, number),
            )
            for number in range(outputs)
        ]
    if names.classes:
        return [
            AimChoice(
                aim_title(names, 0, falls=number == 0, are_classes=True),
                0,
                number == 0,
                answer_of_class(activation, 1, number),
            )
            for number in range(2)
        ]
    targets, here = readings.whole.targets, readings.trace.targets[readings.row]
    return [
        AimChoice(
            aim_title(names, output, falls=falls, are_classes=False),
            output,
            falls,
            answer_at_end(activation, targets[:, output], here, output, falls=falls),
        )
        for output in range(outputs)
        for falls in (False, True)
    ]


class AimSwitch(QWidget):
    """Shows the titles side by side, or as a choice that drops where they are many or long."""

    chosen = Signal(object)  # int: the index of a title

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments: Segments | None = None
        self.choice = ChoiceField(self.tr("What is to be seen"), ())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.choice)
        self._row.addStretch(1)
        self.choice.chosen.connect(self.chosen)

    def show_titles(self, titles: list[str], index: int) -> None:
        """Offer these; the one at `index` is on."""
        if self.segments is not None:
            self._row.removeWidget(self.segments)
            self.segments.deleteLater()
            self.segments = None
        are_few = len(titles) <= MOST_SEGMENTS and sum(map(len, titles)) <= MOST_LETTERS
        self.choice.setVisible(not are_few)
        self.choice.clear()
        for number, title in enumerate(titles):
            self.choice.addItem(title, number)
        self.choice.setCurrentIndex(index)
        if are_few:
            self.segments = Segments({str(number): title for number, title in enumerate(titles)})
            self.segments.setAccessibleName(self.tr("What is to be seen"))
            self.segments.turn_on(str(index))
            self.segments.chosen.connect(self._choose)
            self._row.insertWidget(0, self.segments)

    @Slot(str)
    def _choose(self, name: str) -> None:
        self.chosen.emit(int(name))
