"""How much noise: a slider for the usual range, and a field for any number."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.look.text_size import grow_with_text
from gui.widgets.controls import Slider
from gui.widgets.number_field import RealField

MOST = 10.0
MOST_SLID = 1.0
STEPS = 100  # of the slider
STEP = 0.05  # of the field
FIELD = 66  # points


class NoiseField(QWidget):
    """The standard deviation of what is added to each input."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setMinimumWidth(50)
        self.slider.setAccessibleName(self.tr("Noise"))
        self.field = RealField(self.tr("Noise"), least=0.0, most=MOST, step=STEP)
        grow_with_text(self.field.setFixedWidth, FIELD)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        self.slider.valueChanged.connect(self._slide)
        self.field.valueChanged.connect(self._follow_field)

    @property
    def value(self) -> float:
        """The noise."""
        return self.field.value()

    def set_value(self, noise: float) -> None:
        """Have this much noise."""
        self.field.setValue(noise)

    @Slot(int)
    def _slide(self, index: int) -> None:
        self.field.setValue(index * MOST_SLID / STEPS)

    @Slot()
    def _follow_field(self) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(self.field.value() / MOST_SLID * STEPS))
        self.slider.blockSignals(False)
        self.changed.emit()
