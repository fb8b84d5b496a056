"""The error of the samples that are trained on beside that of those held out, over the states; or their accuracy."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QPen, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from core.data.samples import Samples
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.curve_panel import CurvePanel
from gui.views.data.held_out_curves import HeldOutCurves

LEAST_WIDTH, LEAST_HEIGHT = 160, 100  # logical pixels: room for curves to be told apart; a lower page is scrolled


class HeldOutPlot(CurvePanel):
    """Two curves on the same axes; the page that it stands on says which samples they are about."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self.held_out = HeldOutCurves(readings)
        super().__init__(store, readings, commands, theme, "", self.held_out, parent)
        self.held_out.setParent(self)
        self.scored = self.held_out.scored
        self.stand_under_a_tab()
        self.setMinimumWidth(LEAST_WIDTH)
        grow_with_text(self.setMinimumHeight, LEAST_HEIGHT)
        self.canvas.setAccessibleName(self.tr("Error of the training samples and of those held out"))
        self.accuracy = QToolButton()
        self.accuracy.setText(self.tr("accuracy"))
        self.accuracy.setCheckable(True)
        self.accuracy.setToolTip(self.tr("Draw the accuracy (share of correct outputs) in place of the error"))
        self.accuracy.toggled.connect(self._choose)
        self.log = QToolButton()
        self.log.setText(self.tr("log"))
        self.log.setCheckable(True)
        self.log.setToolTip(self.tr("Logarithmic error axis"))
        self.log.setAccessibleName(self.tr("Logarithmic error axis"))
        self.log.toggled.connect(self._set_log)
        self.add_to_header(self.log, self.accuracy)
        self.show_all.hide()
        self.dressed.connect(self._dash)

    def show_parts(self, classes: bool, *parts: Samples) -> None:
        """From now on the curves of these: what the open setup trains on, and what is held out, if anything is.

        `classes` says whether their targets are classes.
        """
        self.accuracy.setVisible(classes)
        self.held_out.shows_accuracy = self._wants_accuracy
        self.log.setVisible(not self._wants_accuracy)
        self.time.show_all()
        self.held_out.show_parts(*parts)

    def on_screen(self) -> list[tuple[float, float] | None]:
        """Mean loss and accuracy of each part at the state on the screen; None for what takes a while.

        Empty while there is nothing to draw.
        """
        return self.held_out.on_screen() if self.held_out.prepare(self.isVisible()) else []

    @property
    def _wants_accuracy(self) -> bool:
        return self.accuracy.isChecked() and not self.accuracy.isHidden()

    @Slot()
    def _choose(self) -> None:
        self.log.setVisible(not self._wants_accuracy)
        self.held_out.show_accuracy(self._wants_accuracy)

    @Slot(bool)
    def _set_log(self, log: bool) -> None:
        self.held_out.is_log = log
        self.draw_soon()

    @Slot()
    def _dash(self) -> None:
        """The curve of what is held out."""
        if len(self.canvas.curves) > 1:
            held_out = self.canvas.curves[1]
            pen = QPen(held_out.opts["pen"])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([4.0, 2.0])
            held_out.setPen(pen)
