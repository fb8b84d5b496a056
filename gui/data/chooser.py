"""Chooses one of the built-in data sets, its size, noise and seed, with a preview."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from core.datasets import DATA_SETS, MOST, SIZE, targets_of
from core.samples import Samples
from gui.plane.canvas import SHAPES
from gui.plane.colors import class_color
from gui.theme import Theme

PREVIEWED = 400  # points that the preview shows at most

translate = QCoreApplication.translate


def title_of(name: str) -> str:
    """What a data set is called on the screen."""
    return {
        "moons": translate("Data", "Two moons"),
        "circles": translate("Data", "Circles"),
        "spiral": translate("Data", "Spiral"),
        "xor": translate("Data", "XOR"),
        "gaussians": translate("Data", "Gaussians"),
        "curve": translate("Data", "Above and below a curve"),
    }.get(name, name)


class DataChooser(QWidget):
    """Says which samples are wanted; the one who asks knows whether they fit."""

    wanted = Signal(object)  # Samples

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outputs = 2
        self.kind = QComboBox()
        for name in DATA_SETS:
            self.kind.addItem(title_of(name), name)
        self.size_field = QSpinBox()
        self.size_field.setRange(2, MOST)
        self.size_field.setValue(SIZE)
        self.size_field.setSingleStep(50)
        self.noise = QDoubleSpinBox()
        self.noise.setRange(0.0, 10.0)
        self.noise.setDecimals(3)
        self.noise.setSingleStep(0.05)
        self.seed = QSpinBox()
        self.seed.setRange(0, 2**31 - 1)
        self.other = QToolButton()
        self.other.setText(self.tr("another"))
        self.other.setToolTip(self.tr("Draw the points anew, by the next seed"))
        self.use = QPushButton(self.tr("Learn these"))
        self.use.setToolTip(self.tr("Train on these points from the start"))
        self.lacks = QLabel()
        self.lacks.setWordWrap(True)
        self.preview = pg.PlotWidget(background=None)
        self.preview.setMenuEnabled(False)
        self.preview.setMouseEnabled(False, False)
        self.preview.hideButtons()
        self.preview.hideAxis("left")
        self.preview.hideAxis("bottom")
        self.preview.setMinimumWidth(110)
        self.preview.setAspectLocked(True)
        self.preview.setAccessibleName(self.tr("Preview of the data"))
        self._points = pg.ScatterPlotItem(size=6)
        self.preview.addItem(self._points)
        self._lay_out()
        self._follow_kind()
        self.kind.currentIndexChanged.connect(self._follow_kind)
        for field in (self.size_field, self.noise, self.seed):
            field.valueChanged.connect(self._show_preview)
        self.other.clicked.connect(self._draw_another)
        self.use.clicked.connect(self._ask)

    def fit_to(self, inputs: int, outputs: int) -> None:
        """The network that should learn them."""
        self._outputs = outputs
        lack = ""
        if inputs != 2:
            lack = self.tr("These points have two inputs; the open network has {inputs}.").format(inputs=inputs)
        elif outputs > 2:
            lack = self.tr("Two classes need one output or two; the open network has {n}.").format(n=outputs)
        self.use.setEnabled(not lack)
        self.use.setVisible(not lack)
        self.lacks.setText(lack)
        self.lacks.setVisible(bool(lack))

    def points(self) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """The points that are chosen, (size, 2), and their classes."""
        data_set = DATA_SETS[self.kind.currentData()]
        return data_set.points(self.size_field.value(), self.noise.value(), self.seed.value())

    @Slot()
    def dress(self) -> None:
        """Take the colours of the theme."""
        self.preview.setBackground(self._theme.colors.field)
        self.lacks.setStyleSheet(f"color: {self._theme.colors.dim};")
        self._show_preview()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        rows = ((self.tr("Data set"), self.kind), (self.tr("Points"), self.size_field), (self.tr("Noise"), self.noise))
        for row, (text, field) in enumerate(rows):
            caption = QLabel(text)
            caption.setBuddy(field)
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1, 1, 2)
        caption = QLabel(self.tr("Seed"))
        caption.setBuddy(self.seed)
        grid.addWidget(caption, 3, 0)
        grid.addWidget(self.seed, 3, 1)
        grid.addWidget(self.other, 3, 2)
        grid.addWidget(self.use, 4, 0, 1, 3)
        grid.addWidget(self.lacks, 5, 0, 1, 3)
        grid.setRowStretch(6, 1)
        row_layout = QHBoxLayout(self)
        row_layout.setContentsMargins(0, 0, 0, 0)
        row_layout.setSpacing(10)
        row_layout.addLayout(grid)
        row_layout.addWidget(self.preview, 1)

    @Slot()
    def _follow_kind(self) -> None:
        self.noise.setValue(DATA_SETS[self.kind.currentData()].noise)
        self._show_preview()

    @Slot()
    def _draw_another(self) -> None:
        self.seed.setValue(self.seed.value() + 1)

    @Slot()
    def _show_preview(self) -> None:
        inputs, labels = self.points()
        every = -(-len(inputs) // PREVIEWED)
        shown, kinds = inputs[::every], labels[::every].tolist()
        brushes = [pg.mkBrush(class_color(kind, self._theme.colors)) for kind in (0, 1)]
        self._points.setData(
            x=shown[:, 0],
            y=shown[:, 1],
            pen=None,
            brush=[brushes[kind] for kind in kinds],
            symbol=[SHAPES[kind] for kind in kinds],
        )

    @Slot()
    def _ask(self) -> None:
        inputs, labels = self.points()
        self.wanted.emit(Samples(inputs, targets_of(labels, self._outputs)))
