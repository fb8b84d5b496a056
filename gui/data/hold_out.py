"""How many samples are held out, and which."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.scenario import MOST_SEED
from gui.controls import Slider, SteadyLabel
from gui.number_field import WholeField
from gui.text_size import grown
from gui.theme import Colors

MOST_HELD_OUT = 50  # per cent
SEED = 60  # points


class HoldOut(QWidget):
    """A share from none to half of the samples, and the seed that it is drawn by."""

    wanted = Signal()  # another share or another seed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = Slider(Qt.Orientation.Horizontal)
        self.share.setRange(0, MOST_HELD_OUT)
        self.share.setPageStep(10)
        self.share.setTracking(False)  # each share is a training of its own
        self.share.setMinimumWidth(44)
        self.share.setAccessibleName(self.tr("Held out, in per cent"))
        self.share.setToolTip(self.tr("The share of the samples that training doesn't see; another starts it afresh"))
        self.per_cent = SteadyLabel([self.tr("{share} %").format(share=MOST_HELD_OUT)])
        self.seed = WholeField(0, MOST_SEED, self.tr("Seed of what is held out"))
        self.seed.setFixedWidth(grown(SEED))
        self.seed.setToolTip(self.tr("Another seed holds other samples out"))
        self._caption, self._seed_caption = QLabel(self.tr("Held out")), QLabel(self.tr("Seed"))
        self._caption.setBuddy(self.share)
        self._seed_caption.setBuddy(self.seed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._caption)
        row.addWidget(self.share, 1)
        row.addWidget(self.per_cent)
        row.addSpacing(4)
        row.addWidget(self._seed_caption)
        row.addWidget(self.seed)
        self.share.sliderMoved.connect(self._tell)
        self.share.valueChanged.connect(self._tell)
        self.share.valueChanged.connect(self.wanted)
        self.seed.valueChanged.connect(self.wanted)
        self._tell(0)

    def show_share(self, share: float, seed: int | None) -> None:
        """So much is held out, from 0 to 1, by this seed; None leaves the seed as it is."""
        per_cent = round(100 * share)
        self.blockSignals(True)
        self.share.setValue(per_cent)
        if seed is not None:
            self.seed.show_value(seed)
        self.blockSignals(False)
        self._tell(per_cent)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        for caption in (self._caption, self._seed_caption):
            caption.setStyleSheet(f"color: {colors.dim};")

    @Slot(int)
    def _tell(self, per_cent: int) -> None:
        self.per_cent.setText(self.tr("{share} %").format(share=per_cent))
        self.seed.setEnabled(per_cent > 0)
