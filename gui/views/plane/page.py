"""The decision boundary: the plane coloured by what the network answers, with the samples over it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.analysis.decision_plane import Array, around
from core.base.number_format import figure, grouped
from core.base.spoken import listed, phrases
from core.network.forward_pass import forward_pass
from gui.look.plain_text import keep_plain
from gui.look.plane_colors import Palette, Pixels
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.class_names import class_title
from gui.views.page import Page
from gui.views.plane.canvas import PlaneCanvas
from gui.views.plane.click_choice import ClickChoice, added_text, with_point
from gui.views.plane.coloring import Coloring, classes_of, coloring_of, labels_of
from gui.views.plane.drawn_plane import AT_REST, MOVING, REST_DELAY, Effort, PlaneDrawer
from gui.views.plane.heard_plane import boundary_heard, class_heard, samples_heard
from gui.views.plane.legend import PlaneLegend
from gui.views.plane.needs import lacks_for_plane
from gui.views.plane.output_choice import OutputChoice
from gui.views.plane.pointed_sample import PointedSample
from gui.views.plane.readout import PlaneReadout
from gui.widgets.quiet_label import QuietLabel

MOST_READ_OFF = 4  # outputs or targets
PLACE_DIGITS = 3  # of where the pointer is, which no hand puts more exactly


@dataclass(frozen=True)
class ShownPlane:
    """What stands on the page."""

    visible: tuple[float, float, float, float]  # left, right, bottom, top, in the inputs' own numbers
    pixels: Pixels  # (rows, columns, 4), the first row at the bottom
    boundary: Array  # (segments, 2 ends, x and y)
    caption: str
    classes: tuple[str, ...]  # in the legend; empty where it is a scale
    readout: str  # empty where nothing is pointed at


class PlanePage(Page):
    """Live while training runs: as fine a picture as there is time for, and a finer one once it rests."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self._pointed = PointedSample(readings, commands)
        self._drawer = PlaneDrawer()
        self._palette = Palette(theme.colors)
        self.caption = QuietLabel()
        keep_plain(self.caption)
        self.legend = PlaneLegend(theme)
        self.choice = OutputChoice()
        self.choice.setAccessibleName(self.tr("What the plane is coloured by"))
        self.caption.setWordWrap(True)
        self.click_choice = ClickChoice()
        self.canvas = PlaneCanvas()
        self.canvas.setAccessibleName(self.tr("Decision boundary"))
        self.canvas.say_parts(self._parts)
        self.readout = PlaneReadout(self.canvas)
        column = QVBoxLayout()
        column.setSpacing(6)
        self.held_out = QLabel(self.tr("hollow: held out, not trained on"))
        self.held_out.setWordWrap(True)
        for widget in (self.legend, self.held_out, self.caption, self.choice, self.click_choice):
            column.addWidget(widget)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 10, 2)
        row.addWidget(self.canvas, 1)
        row.addLayout(column)
        self._rest = QTimer(self, singleShot=True, interval=REST_DELAY)
        self._rest.timeout.connect(self._refine)
        self.canvas.pointed.connect(self._point)
        self.canvas.clicked.connect(self._click)
        self.canvas.view_changed.connect(self._take_numbers)
        self.choice.currentIndexChanged.connect(self._take_numbers)
        store.when(changes.hover_changed).connect(self._take_numbers)
        store.when(changes.pin_changed).connect(self._take_numbers)

    @staticmethod
    def why_not(readings: Readings, /) -> str:
        return lacks_for_plane(readings)

    def build(self) -> None:
        self.reword()
        if self.click_choice.class_to_add is None:  # else what one clicks into would move away
            self.canvas.show_range(*around(np.asarray(self._readings.whole.inputs)))

    def reword(self) -> None:
        setup, names = self._readings.setup, self._readings.names
        self._pointed.forget()
        self.choice.offer(names, *([(self.tr("classes"), -1)] if classes_of(setup) else []))
        self.canvas.dress(self._theme.colors)
        self.canvas.name_axes(names.input(0), names.input(1))
        self._show_samples()
        self.click_choice.show_setup(setup)

    def dress(self) -> None:
        self._palette = Palette(self._theme.colors)
        self.canvas.dress(self._theme.colors)
        colors = self._theme.colors
        self.readout.dress(colors)
        for label in (self.caption, self.held_out):
            label.setStyleSheet(f"color: {colors.dim};")
        self._show_samples()
        self._stale = True

    def refresh(self) -> None:
        self._draw(MOVING)
        self.canvas.show_current(self._readings.sample)
        self._read_off()
        self._rest.start()

    def shown(self) -> ShownPlane:
        """What the page shows."""
        titles = tuple(title for line in self.legend.lines() for _, _, title in line)
        return ShownPlane(
            self.canvas.shown_range(),
            self.canvas.image.image,
            self.canvas.drawn_line(),
            self.caption.text(),
            titles,
            self.readout.told(),
        )

    def close_down(self) -> None:
        """Draw no finer picture: the window is closing."""
        self._rest.stop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.click_choice.class_to_add is None:
            self.show_all()

    @Slot()
    def show_all(self) -> None:
        """Show all samples, and what is around them."""
        self.canvas.show_range(*around(np.asarray(self._readings.whole.inputs)))

    def _parts(self) -> list[Callable[[], str]]:
        """What is heard: each class or all samples, the boundary, and the place that is pointed at."""
        if self.why_not(self._readings):
            return []
        count = classes_of(self._readings.setup)
        told = [partial(class_heard, self._readings, number) for number in range(count)]
        return [*(told or [partial(samples_heard, self._readings)]), self._boundary_heard, self._pointed_heard]

    def _boundary_heard(self) -> str:
        _, _, bottom, top = self.canvas.shown_range()
        return boundary_heard(self._readings, self.canvas.drawn_line(), (bottom + top) / 2)

    def _pointed_heard(self) -> str:
        told = phrases(self.readout.parts)
        return told or self.tr("Nothing is pointed at: the arrow keys move a place over the plane")

    def _show_samples(self) -> None:
        setup = self._readings.setup
        is_out = None if setup.split is None else setup.split.is_out
        self.held_out.setVisible(is_out is not None)
        self.canvas.show_samples(np.asarray(setup.whole.inputs), labels_of(setup), classes_of(setup), is_out)

    @Slot()
    def _refine(self) -> None:
        if self.isVisible() and not self.why_not(self._readings) and not self._readings.running:
            self._draw(AT_REST)

    def _draw(self, effort: Effort) -> None:
        """The picture, as finely as that much effort allows."""
        left, right, bottom, top = visible = self.canvas.shown_range()
        rect = self.canvas.getViewBox().sceneBoundingRect()
        shape = max(rect.width(), 1.0) / max(rect.height(), 1.0)
        coloring = coloring_of(self._readings, self.choice.output)
        drawn = self._drawer.drawn(self._readings, coloring, self._palette, visible, shape, effort)
        picture = drawn.picture
        self.canvas.show_picture(drawn.pixels, QRectF(left, bottom, right - left, top - bottom), picture.boundary)
        lost = int(np.count_nonzero(~np.isfinite(picture.shares).all(axis=2)))
        self._explain(coloring, lost)

    def _explain(self, coloring: Coloring, lost: int) -> None:
        text = coloring.title if not coloring.classes else ""
        if lost:
            text = self.tr("hatched: the output is infinite or NaN there")
        self.caption.setText(text)
        self.legend.show_coloring(coloring)

    @Slot(object, object)
    def _point(self, sample: int | None, at: QPointF | None) -> None:
        self._pointed.point(sample, at)
        self._read_off()

    @Slot(object, object)
    def _click(self, sample: int | None, at: QPointF | None) -> None:
        readings, commands, label = self._readings, self._commands, self.click_choice.class_to_add
        if sample is None and at is not None and label is not None:
            commands.edits.edit(added_text(), with_point(readings.setup, at, label))
            return
        self._pointed.click(sample)

    def _read_off(self) -> None:
        """The inputs where the pointer is, and what the network answers there."""
        at, sample = self._pointed.at, self._pointed.sample
        if at is None:
            self.readout.tell(())
            return
        readings = self._readings
        names, network = readings.names, readings.network
        point = np.array([[at.x(), at.y()]]) if sample is None else readings.whole.inputs[[sample]]
        with np.errstate(all="ignore"):
            outputs = forward_pass(network, readings.parameters, point).outputs[0].tolist()
        places = point[0, :2].tolist()
        if sample is None:
            texts = [figure(place, PLACE_DIGITS) for place in places]
        else:
            texts = [self._readings.number_format.figure(place) for place in places]
        parts = [f"{names.input(k)} = {text}" for k, text in enumerate(texts)]
        read_off = outputs[:MOST_READ_OFF]
        parts += [
            f"{names.output(k)} = {self._readings.number_format.figure(value)}" for k, value in enumerate(read_off)
        ]
        if sample is not None:
            parts.insert(0, self.tr("sample {number}").format(number=grouped(sample + 1)))
            parts.append(self._target_of(sample))
            if readings.setup.is_held_out(sample):
                parts.append(self.tr("held out"))
        self.readout.tell(parts)

    def _target_of(self, sample: int) -> str:
        setup = self._readings.setup
        if classes_of(setup):
            return class_title(setup.names, int(labels_of(setup)[sample]))
        targets = setup.whole.targets[sample].tolist()
        texts = (self._readings.number_format.figure(value) for value in targets[:MOST_READ_OFF])
        return self.tr("target {values}").format(values=listed(texts))
