"""How many samples are held out, and which."""

import math

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.base.number_format import figure
from core.scenario.generators import MOST_SEED
from gui.look.text_size import grow_with_text
from gui.look.theme import Colors
from gui.widgets.controls import Slider, SteadyLabel
from gui.widgets.number_field import WholeField

MOST_HELD_OUT = 50  # per cent that the slider offers; a file may hold out more
NEARLY_ALL = 99  # per cent: something has to be left to train on
SHARE_DIGITS = 4
SEED = 60  # points


class HoldOut(QWidget):
    """A share from none to half of the samples, and the seed that it is drawn by."""

    wanted = Signal()  # another share or another seed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0  # as the file has it, which may be no whole per cent
        self.share = Slider(Qt.Orientation.Horizontal)
        self.share.setRange(0, MOST_HELD_OUT)
        self.share.setPageStep(10)
        self.share.setTracking(False)  # each share is a training of its own
        self.share.setMinimumWidth(44)
        self.share.setAccessibleName(self.tr("Held out, in per cent"))
        self.share.setToolTip(self.tr("The share of the samples that training doesn't see; another starts it afresh"))
        self.per_cent = SteadyLabel([self.tr("{share} %").format(share=figure(100 / 3, SHARE_DIGITS))])
        self.seed = WholeField(0, MOST_SEED, self.tr("Seed of what is held out"))
        grow_with_text(self.seed.setFixedWidth, SEED)
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
        self.share.sliderMoved.connect(self._show_per_cent)
        self.share.valueChanged.connect(self._take)
        self.seed.valueChanged.connect(self.wanted)
        self._show_per_cent(0)

    @property
    def wanted_share(self) -> float:
        """How much is to be held out, from 0 to below 1."""
        return self._share

    def show_share(self, share: float, seed: int | None) -> None:
        """So much is held out, from 0 to below 1, by this seed; None leaves the seed as it is."""
        self._share = share
        self.share.blockSignals(True)
        self.share.setMaximum(max(MOST_HELD_OUT, min(math.ceil(100 * share), NEARLY_ALL)))
        self.share.setValue(max(round(100 * share), int(share > 0.0)))
        self.share.blockSignals(False)
        if seed is not None:
            self.seed.show_value(seed)
        self._show_per_cent(100 * share)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        for caption in (self._caption, self._seed_caption):
            caption.setStyleSheet(f"color: {colors.dim};")

    @Slot(int)
    def _take(self, per_cent: int) -> None:
        self._share = per_cent / 100
        self._show_per_cent(per_cent)
        self.wanted.emit()

    @Slot(int)
    def _show_per_cent(self, per_cent: float) -> None:
        self.per_cent.setText(self.tr("{share} %").format(share=figure(per_cent, SHARE_DIGITS)))
        self.seed.setEnabled(per_cent > 0)
