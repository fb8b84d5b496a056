"""What is chosen for an ascent: what grows, from where, how fast, held how."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from gui.look.text_size import grow_with_text
from gui.widgets.fields import ChoiceField
from gui.widgets.number_field import NumberField, RealField, WholeField

MIDDLE, SAMPLE, NOISE = "middle", "sample", "noise"
FIELD = 74  # logical pixels
MOST_SEED = 2**32 - 1


class ClimbChoices(NamedTuple):
    """What stands in the fields."""

    measure: str  # of `core.network.aim.measures_of`
    start: str
    seed: int
    rate: float
    l2: float
    is_clipped: bool


class ClimbFields(QWidget):
    """Fields with their names, in two columns."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure = ChoiceField(self.tr("What is to grow"), ())
        self.start = ChoiceField(self.tr("Start"), ())
        self.start.setToolTip(
            self.tr("Where the ascent begins: half way in the range, the sample on the screen, or noise")
        )
        self.seed = WholeField(0, MOST_SEED, self.tr("Seed of the noise"))
        self.rate = RealField(self.tr("Rate of the ascent"), above=0.0)
        self.rate.setToolTip(self.tr("How far a step goes: what the slope is multiplied by"))
        self.l2 = RealField(self.tr("L2 penalty on the inputs"), least=0.0)
        self.l2.setToolTip(self.tr("λ: each step also draws the inputs to 0, by this times the inputs"))
        self.clip = QCheckBox(self.tr("Clip to the range"))
        self.clip.setToolTip(self.tr("After each step, take what lies outside of the data's range back to its end"))
        self.clip.setChecked(True)
        self.rate.setValue(0.1)
        for choice in (self.measure, self.start):
            choice.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        for number in self.numbers():
            grow_with_text(number.setFixedWidth, FIELD)
        self._captions: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(6)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Grows"), self.measure),
            (self.tr("Start"), self.start),
            (self.tr("Seed"), self.seed),
            (self.tr("Rate η"), self.rate),
            (self.tr("L2 λ"), self.l2),
        )
        for row, (name, field) in enumerate(rows):
            caption = QLabel(name)
            caption.setBuddy(field)
            self._captions.append(caption)
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.clip, len(rows), 0, 1, 2)
        grid.setColumnStretch(1, 1)
        for choice in (self.measure, self.start):
            choice.chosen.connect(self._take)
        for number in self.numbers():
            number.valueChanged.connect(self._take)
        self.clip.clicked.connect(self._take)
        self._show_seed()

    @property
    def choices(self) -> ClimbChoices:
        """What is chosen."""
        return ClimbChoices(
            str(self.measure.currentData()),
            str(self.start.currentData()),
            self.seed.value(),
            self.rate.value(),
            self.l2.value(),
            self.clip.isChecked(),
        )

    def offer(self, measures: list[tuple[str, str]], starts: list[tuple[str, str]]) -> None:
        """Offer these, each with its word; what was chosen stays, where it is among them."""
        for choice, offered in ((self.measure, measures), (self.start, starts)):
            before = choice.currentData()
            choice.clear()
            for value, word in offered:
                choice.addItem(word, value)
            choice.setCurrentIndex(max(choice.findData(before), 0))
        self._show_seed()

    def captions(self) -> list[QLabel]:
        """The names beside the fields."""
        return self._captions

    def numbers(self) -> tuple[NumberField, ...]:
        """The fields with numbers."""
        return self.seed, self.rate, self.l2

    def _take(self, *_value: object) -> None:
        self._show_seed()
        self.changed.emit()

    def _show_seed(self) -> None:
        is_noise = self.start.currentData() == NOISE
        self.seed.setVisible(is_noise)
        self._captions[2].setVisible(is_noise)
