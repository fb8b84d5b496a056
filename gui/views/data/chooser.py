"""Chooses one of the built-in data sets, its size, noise and seed, with a preview."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from core.data.datasets import DATA_SETS, MOST, SIZE, targets_of
from core.data.samples import Samples
from core.scenario.generators import MOST_SEED
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.texts.data_sets import origin_of, title_of
from gui.views.data.preview import THUMBNAIL, PlanePreview, thumbnail
from gui.widgets.controls import ComboBox
from gui.widgets.noise_field import NoiseField
from gui.widgets.number_field import WholeField

FEWEST = 2
CONTROLS = 216  # points across
TALL_WIDTH, MOST_WIDTH = 300, 520  # points across at most, with the preview below the controls or beside them


class DataChooser(QWidget):
    """Says which samples are wanted; the one who asks knows whether they fit."""

    wanted = Signal(object)  # Samples

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outputs = 2
        self.kind = ComboBox()
        self.kind.setAccessibleName(self.tr("Data set"))
        self.kind.setIconSize(THUMBNAIL)
        for name in DATA_SETS:
            self.kind.addItem(title_of(name), name)
        self.kind.setMinimumContentsLength(12)
        self.kind.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.size_field = WholeField(FEWEST, MOST, self.tr("Points"), step=50)
        self.size_field.setValue(SIZE)
        self.noise = NoiseField()
        self.noise.setToolTip(self.tr("The standard deviation of what is added to each input"))
        self.seed = WholeField(0, MOST_SEED, self.tr("Seed"))
        self.seed.setToolTip(self.tr("The same seed draws the same points"))
        self.new_seed = QToolButton()
        self.new_seed.setText(self.tr("New seed"))
        self.new_seed.setToolTip(self.tr("Draw the points anew, by the next seed"))
        self.use = QPushButton(self.tr("Train on these points"))
        self.use.setToolTip(self.tr("Train on these points, from the start"))
        self.lacks = QLabel()
        self.lacks.setWordWrap(True)
        self.origin = QLabel()
        self.origin.setTextFormat(Qt.TextFormat.RichText)
        self.origin.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.origin.hide()
        self.preview = PlanePreview()
        self.preview.setAccessibleName(self.tr("Preview of the data"))
        self._lay_out()
        self._follow_kind()
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.noise.changed.connect(self._show_preview)
        for field in (self.size_field, self.seed):
            field.valueChanged.connect(self._show_preview)
        self.new_seed.clicked.connect(self._draw_anew)
        self.use.clicked.connect(self._ask)

    def fit_to(self, inputs: int, outputs: int) -> None:
        """The network that should learn them."""
        self._outputs = outputs
        lack = ""
        if inputs != 2:
            lack = self.tr("These points have two inputs; the open network has {inputs}.").format(inputs=inputs)
        elif outputs > 2:
            lack = self.tr("Two classes need one output or two; the open network has {n}.").format(n=outputs)
        if lack:
            lack = f"{lack} {self.tr('Iris flowers, digits and a noisy curve come with scenarios of their own.')}"
        self.use.setEnabled(not lack)
        self.use.setVisible(not lack)
        self.lacks.setText(lack)
        self.lacks.setVisible(bool(lack))

    def points(self) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """The points that are chosen, (size, 2), and their classes, (size,)."""
        data_set = DATA_SETS[self.kind.currentData()]
        return data_set.points(self.size_field.value(), self.noise.value, self.seed.value())

    def dress(self) -> None:
        """Take the colours of the theme."""
        colors = self._theme.colors
        self.preview.dress(colors)
        for label in (self.lacks, self.origin, *self._captions):
            label.setStyleSheet(f"color: {colors.dim};")
        for index in range(self.kind.count()):
            self.kind.setItemIcon(index, thumbnail(DATA_SETS[self.kind.itemData(index)], colors))
        self._show_origin()

    def arrange(self, tall: bool, with_preview: bool) -> None:
        """Have the preview below the controls, where there is room for it and for formulas, or beside them."""
        self._direction.setDirection(QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight)
        self._limit_width()
        self.origin.setVisible(tall)
        self.preview.setVisible(with_preview)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a font or a text that needs more room than was measured
            self._limit_width()
        return super().event(event)

    def _limit_width(self) -> None:
        tall = self._direction.direction() == QBoxLayout.Direction.TopToBottom
        narrowest = max(grown(CONTROLS), self._controls.minimumSizeHint().width())
        self._controls.setMaximumWidth(grown(TALL_WIDTH) if tall else narrowest)
        self.setMaximumWidth(grown(TALL_WIDTH) if tall else narrowest + grown(MOST_WIDTH - CONTROLS))

    def _lay_out(self) -> None:
        self._controls = QWidget()
        grid = QGridLayout(self._controls)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.kind, 0, 0, 1, 3)
        self._captions = [QLabel(text) for text in (self.tr("Points"), self.tr("Noise"), self.tr("Seed"))]
        fields = (self.size_field, self.noise, self.seed)
        for row, (caption, field) in enumerate(zip(self._captions, fields, strict=True), start=1):
            caption.setBuddy(field.field if isinstance(field, NoiseField) else field)
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1, 1, 1 if field is self.seed else 2)
        grid.addWidget(self.new_seed, 3, 2)
        grid.addWidget(self.use, 4, 0, 1, 3)
        grid.addWidget(self.lacks, 5, 0, 1, 3)
        grid.addWidget(self.origin, 6, 0, 1, 3)
        grid.setRowStretch(7, 1)
        self._direction = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._direction.setContentsMargins(0, 0, 0, 0)
        self._direction.setSpacing(12)
        self._direction.addWidget(self._controls)
        self._direction.addWidget(self.preview, 1)

    @Slot()
    def _follow_kind(self) -> None:
        self.noise.set_value(DATA_SETS[self.kind.currentData()].noise)
        self._show_origin()
        self._show_preview()

    @Slot()
    def _draw_anew(self) -> None:
        self.seed.setValue((self.seed.value() + 1) % (MOST_SEED + 1))

    @Slot()
    def _show_preview(self) -> None:
        self.preview.show_points(*self.points())

    def _show_origin(self) -> None:
        origin = origin_of(self.kind.currentData(), self._theme.colors)
        self.origin.setText(origin)
        self.kind.setToolTip(origin)
        self.preview.setToolTip(origin)

    @Slot()
    def _ask(self) -> None:
        # Numbers may stand there that were typed and not left yet.
        if not all(field.take() for field in (self.size_field, self.noise.field, self.seed)):
            return
        inputs, labels = self.points()
        self.wanted.emit(Samples(inputs, targets_of(labels, self._outputs)))
