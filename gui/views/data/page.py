"""The data page: built-in data sets, the share that is held out, and how well both parts are answered."""

import math

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.base.number_format import figure, grouped
from core.data.samples import Samples
from core.network.losses import BinaryCrossEntropy, CrossEntropy
from core.setup.fit_to_samples import other_points
from gui.look.plot_labels import panel_style
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.views.data.board import Board, BoardRow
from gui.views.data.chooser import DataChooser
from gui.views.data.hold_out import HoldOut
from gui.views.data.plot import HeldOutPlot
from gui.views.page import Page

SHARE_DIGITS = 3
WIDE = 600  # points: room for the preview beside its controls
TALL = 320  # points: room for it below them


class DataPage(Page):
    """What is done here is a change of the setup, and can be undone."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self.chooser = DataChooser(theme)
        self.hold_out = HoldOut()
        self.board = Board()
        self.board.setToolTip(self.tr("The mean loss per sample, without the L2 term, at the iteration on the screen"))
        self.plot = HeldOutPlot(store, readings, commands, theme)
        self.tool_row.addWidget(self.plot.tools)
        self.explained = QLabel()
        self.explained.setWordWrap(True)
        self.nothing = QLabel(self.tr("This scenario has a single sample: there is nothing to hold out."))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        for widget in (self.explained, self.nothing, self.chooser.preview):
            widget.hide()
        self._lay_out()
        self.chooser.wanted.connect(self._learn)
        self.hold_out.wanted.connect(self._hold_out)
        self.plot.scored.connect(self._show_scores)

    def build(self) -> None:
        setup, parted = self._readings.setup, self._readings.split
        self.reword()
        several = len(self._readings.whole.inputs) > 1
        for widget in (self.hold_out, self.board, self.plot, self.plot.tools):
            widget.setVisible(several)
        self.explained.hide()
        self.nothing.setVisible(not several)
        if several:
            held_out = (parted.held_out,) if parted else ()
            self.plot.show_parts(self._readings.whole.are_of_classes, setup.samples, *held_out)

    def reword(self) -> None:
        setup, parted = self._readings.setup, self._readings.split
        self.hold_out.show_share(parted.how.share if parted else 0.0, parted.how.seed if parted else None)
        self.chooser.fit_to(setup.network.inputs, setup.network.outputs)

    def refresh(self) -> None:
        self._show_scores()

    def dress(self) -> None:
        colors = self._theme.colors
        self.chooser.dress()
        self.hold_out.dress(colors)
        self.board.dress(colors)
        self.tools.setStyleSheet(panel_style(colors))
        for label in (self.nothing, self.explained):
            label.setStyleSheet(f"color: {colors.dim};")
        self._show_scores()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """As there is room, and as wide as the style has its buttons."""
        tall = self.height() >= TALL
        self.chooser.arrange(tall, with_preview=tall or self.width() >= WIDE)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(3)
        for widget in (self.hold_out, self.board, self.explained):
            right.addWidget(widget)
        right.addWidget(self.plot, 1)
        right.addWidget(self.nothing, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(16)
        row.addWidget(self.chooser, 4)
        row.addLayout(right, 5)

    @Slot(object)
    def _learn(self, samples: Samples) -> None:
        """Train on other samples, with as large a share of them held out."""
        text = self.tr("train on {count} points: {kind}").format(
            count=grouped(len(samples.inputs)), kind=self.chooser.kind.currentText()
        )
        self._commands.edits.edit(text, other_points(self._readings.setup, samples))

    @Slot()
    def _hold_out(self) -> None:
        if not self._commands.edits.hold_out(self.hold_out.wanted_share, self.hold_out.seed.value()):
            self.build()  # what stands there is what is so

    @Slot()
    def _show_scores(self) -> None:
        """The numbers of both parts at the state on the screen."""
        found = self.plot.on_screen()
        if not found:
            return
        parts = [(self.tr("{count} for training"), self._readings.setup.samples)]
        if self._readings.split is not None:
            parts.append((self.tr("{count} held out"), self._readings.split.held_out))
        colors = self._theme.colors.curves
        self.board.show_entries(
            *(
                BoardRow(
                    name.format(count=grouped(len(samples.inputs))), self._numbers(scores), colors[index], index > 0
                )
                for index, ((name, samples), scores) in enumerate(zip(parts, found, strict=True))
            )
        )
        lost = [scores[0] for scores in found if scores is not None and not math.isfinite(scores[0])]
        self.explained.setVisible(bool(lost))
        if lost:
            self.explained.setText(self._why(lost[0]))

    def _numbers(self, scores: tuple[float, float] | None) -> tuple[str, ...]:
        classes = self._readings.whole.are_of_classes
        if scores is None:
            return ("…", "…") if classes else ("…",)
        error = self._readings.number_format.figure(scores[0])
        if not classes:
            return (error,)
        if math.isnan(scores[1]):
            return error, self.tr("no output")
        return error, self.tr("{share} % right").format(share=figure(100 * scores[1], SHARE_DIGITS))

    def _why(self, loss: float) -> str:
        if math.isnan(loss):
            return self.tr("An output is infinite or NaN here: the run has overflowed.")
        if not isinstance(self._readings.setup.objective.loss, CrossEntropy | BinaryCrossEntropy):
            return self.tr("∞: the loss is larger than the largest number there is.")
        return self.tr("∞: the network gives probability 0 to the correct class of a sample, and −ln 0 is infinite.")
