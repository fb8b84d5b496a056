"""What is drawn of a network whose inputs are a picture: made once, told the numbers of each state."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLineF, QPointF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from core.base.number_format import grouped
from core.explain.pictures import InkMeasure, answer
from core.network.elements import Element, Input, Neuron, Weight
from core.network.phases import Reached, Stage
from gui.diagram.drawing import REACH, DiagramDrawing
from gui.diagram.pictures.bundles import Bundles
from gui.diagram.pictures.choosing import chosen_neurons, leaves_some_out
from gui.diagram.pictures.column_caption import ColumnCaption
from gui.diagram.pictures.input_image import InputImage
from gui.diagram.pictures.picture_layout import PictureLayout
from gui.diagram.pictures.small_bias import SmallBias
from gui.diagram.pictures.small_neuron import SmallNeuron
from gui.diagram.readings import NodeReadings, knows_target
from gui.diagram.scene.biases import BiasItem
from gui.diagram.scene.edges import Edges
from gui.diagram.scene.highlight import Lights
from gui.diagram.scene.neurons import Fonts, NodeItem, level_of
from gui.diagram.scene.shown import Light, NodeNumbers, ShownDiagram, ShownLegend, ShownPicture, mark_of
from gui.look.asked import ASKED, NOT_YET
from gui.look.pixels import images_about_0, ink_image
from gui.look.short_numbers import part, short
from gui.look.theme import LIGHT, Colors
from gui.model.readings import Readings

Array = NDArray[np.float64]

MOST_OF_TIME = 0.1  # that pictures of weights take while training runs, in networks with very many
CHOSEN_ANEW = 0.5  # seconds, after which others of many neurons may be chosen while training runs


class PictureDrawing(DiagramDrawing):
    """The inputs as one picture, the first layer as pictures of its weights, the outputs with bars."""

    def __init__(self, readings: Readings, scene: QGraphicsScene, fonts: Fonts, layout: PictureLayout) -> None:
        self._places, self._scene, self._fonts = layout, scene, fonts
        self._ink = InkMeasure.of(*readings.whole.input_range)
        self._inputs: Array | None = None  # whose ink is shown
        self._picture, self._bundles = InputImage(layout), Bundles(layout)
        self._neurons: dict[Neuron, SmallNeuron] = {}
        self._leaving: dict[Neuron, list[Weight]] = {}
        for weight in layout.edges:
            self._leaving.setdefault(Neuron(weight.layer - 1, weight.source), []).append(weight)
        self._marks: list[SmallBias] = []
        self._captions: list[ColumnCaption] = []
        self._own: Edges | None = None  # the edges of the pixel that is pointed at, or held
        self._own_pixel: int | None = None
        self._colors = LIGHT
        self._answer: int | None = None
        self._weights_next = 0.0  # when they may be drawn again, in seconds of `time.perf_counter`
        self._leaves_some_out, self._chosen_at = leaves_some_out(readings), time.perf_counter()
        super().__init__(readings, scene, fonts, layout)
        first = np.arange(layout.network.inputs)[:, np.newaxis] * layout.network.sizes[1]
        # Where the weights that the pictures show stand in the flat vector, (pictures, pixels)
        begin = layout.network.position(Weight(0, 0, 0))
        self._pixels = (begin + first + np.array(layout.chosen[0], dtype=np.intp)).T

    def dress(self, colors: Colors) -> None:
        self._colors = colors
        super().dress(colors)
        items: Iterable[InputImage | Bundles | ColumnCaption] = (self._picture, self._bundles, *self._captions)
        for item in items:
            item.dress(colors)
        if self._own is not None:
            self._own.dress(colors)
        self._inputs = None
        self._show_pictures()

    def shown(self, headline: str, hint: str, legend: ShownLegend) -> ShownDiagram:
        own = {} if self._own is None else self._own.shown()
        shown = super().shown(headline, hint, legend)
        picture = ShownPicture(
            self._picture.image,
            self._picture.lit,
            {neuron: item.image for neuron, item in self._neurons.items() if neuron.layer == 0},
            dict(self._bundles.lights),
            tuple(caption.text for caption in self._captions),
            self._answer,
        )
        return shown._replace(edges={**shown.edges, **own}, picture=picture)

    def element_at(self, place: QPointF, items: Iterable[QGraphicsItem], zoom: float) -> Element | None:
        for item in items:
            if isinstance(item, InputImage):
                pixel = self._places.pixel_at(place)
                if pixel is not None:
                    return Input(pixel)
            elif isinstance(item, NodeItem | BiasItem):
                return item.element
        own = None if self._own is None else self._own.nearest(place, REACH / zoom, zoom)
        return own or self.edges.nearest(place, REACH / zoom, zoom)

    @property
    def is_outdated(self) -> bool:
        if not self._leaves_some_out:
            return False
        if self._readings.running and time.perf_counter() - self._chosen_at < CHOSEN_ANEW:
            return False
        self._chosen_at = time.perf_counter()
        return chosen_neurons(self._readings) != self._places.chosen

    def show_state(self) -> None:
        super().show_state()
        self._show_pictures()

    def mark(self) -> tuple[bool, bool, bool]:
        found = super().mark()
        readings, places = self._readings, self._pixels.ravel()
        of_pixels = readings.marks.at(places)
        marked = [[bool(of_one.any()) for of_one in each.reshape(self._pixels.shape)] for each in of_pixels]
        for index, wrong, at_kink, differs in zip(self._places.chosen[0], *marked, strict=True):
            self._neurons[Neuron(0, index)].mark(mark_of(wrong, at_kink, differs))
        if self._own is not None:
            self._own.mark(*readings.marks.at(self._own.positions))
        return found[0] or any(marked[0]), found[1] or any(marked[1]), found[2] or any(marked[2])

    def light(self) -> None:
        super().light()
        lights, steps_back = self._lights()
        factor = self._readings.factor
        lit = [pixel for pixel in range(self._places.network.inputs) if lights.has(Input(pixel))]
        self.edges.strengthen(self._tells)
        self._draw_own_edges()
        self._picture.light(lit, self._own_pixel, steps_back=not lit and steps_back(Input(0)))
        if self._own is not None:
            self._own.light(lights, factor, steps_back)
        told = [neuron for neuron, weights in self._leaving.items() if any(map(lights.has, weights))]
        self._bundles.light(dict(self._lights_of_bundles(lights, steps_back)), told)

    def _tells(self, weight: Weight) -> bool:
        """Whether a weight leaves the neuron that is pointed at, or else held: it is drawn stronger than the others."""
        of = self._readings.hovered or self._readings.pinned
        return isinstance(of, Neuron) and (weight.layer, weight.source) == (of.layer + 1, of.index)

    def _lights_of_bundles(
        self, lights: Lights, steps_back: Callable[[Element], bool]
    ) -> Iterator[tuple[Neuron, Light]]:
        """A curve stands for the weights of all pixels: it is lit with them, not with those of one that is held."""
        other = 1 if self._own_pixel == 0 and self._places.network.inputs > 1 else 0
        for neuron in self._places.bundles:
            weight = Weight(0, other, neuron.index)
            light = Light.FADED if self._own_pixel is not None or steps_back(weight) else Light.PLAIN
            yield neuron, Light.LIT if lights.has(weight) else light

    def _make_items(self, fonts: Fonts) -> Iterator[QGraphicsItem]:
        names, places = self._readings.names, self._places
        yield self._bundles
        yield self._picture
        last = places.network.depth - 1
        for neuron, body in places.bodies.items():
            layer, index = neuron.layer, neuron.index
            stands_for = self._stands_for(index) if layer == last else ""
            own = names.output(index) if layer == last else names.activation(layer, index)
            item = SmallNeuron(neuron, f"{names.sop(layer, index)} → {own}", body, fonts, stands_for)
            self._neurons[neuron] = self.nodes[neuron] = item
            yield item
        for bias, rect in places.biases.items():
            mark = self.biases[bias] = SmallBias(bias, names.of(bias), rect)
            self._marks.append(mark)
            yield mark
        self._captions = list(self._make_captions(fonts))
        yield from self._captions

    def _stands_for(self, output: int) -> str:
        names = self._readings.names
        if names.classes and names.network.outputs > 1:
            return names.classes[output]
        return str(names.activation(names.network.depth - 1, output))

    def _make_captions(self, fonts: Fonts) -> Iterator[ColumnCaption]:
        places, (rows, columns) = self._places, self._places.shape
        text = QCoreApplication.translate("Diagram", "what comes in: {rows} × {columns}")
        above = places.picture_rect.topLeft() - QPointF(0.0, 4.0)
        yield ColumnCaption(text.format(rows=rows, columns=columns), above, fonts.name, leading=True)
        for gap in places.gaps:
            layer = gap.layer
            if layer == places.network.depth - 1:
                text = QCoreApplication.translate("Diagram", "{shown} of {count}: the largest")
            else:
                text = QCoreApplication.translate("Diagram", "{shown} of {count}: those that add most")
            told = text.format(shown=grouped(len(places.chosen[layer])), count=grouped(gap.count))
            yield ColumnCaption(told, gap.place, fonts.name)

    # The numbers of a state

    def _largest_beside(self, values: Array | None) -> float:
        if values is None:
            return 0.0
        pixels = np.abs(values[self._pixels])
        return float(np.max(pixels, where=np.isfinite(pixels), initial=0.0))

    def _write_on_edges(self, values: Array | None) -> None:
        super()._write_on_edges(values)
        if self._own is not None:
            self._own.show_values(values, self.largest or 0.0)

    def _neuron_numbers(self, neuron: Neuron, read: NodeReadings, reached: Reached) -> NodeNumbers:
        numbers = super()._neuron_numbers(neuron, read, reached)
        if not numbers.brief or numbers.brief in (ASKED, NOT_YET):
            return numbers
        readings = self._readings
        value = float(readings.trace.forward.activations[neuron.layer][readings.row, neuron.index])
        return numbers._replace(brief=part(value))

    def _show_pictures(self) -> None:
        """Show the sample's ink, what each neuron looks for, and what is answered."""
        readings, places = self._readings, self._places
        values, (rows, columns) = readings.edge_values, places.shape
        inputs = readings.trace.forward.inputs[readings.row]
        if self._inputs is None or not np.array_equal(inputs, self._inputs):
            self._inputs = inputs.copy()
            self._picture.show_ink(ink_image(self._ink.shares(inputs).reshape(rows, columns), self._colors))
        largest, now = self.largest or 0.0, time.perf_counter()
        if not readings.running or now >= self._weights_next:
            looked_for = np.zeros(self._pixels.shape) if values is None else values[self._pixels]
            images = images_about_0(looked_for.reshape(-1, rows, columns), largest, self._colors, rooted=True)
            for index, image in zip(places.chosen[0], images, strict=True):
                self._neurons[Neuron(0, index)].show_picture(image)
            ended = time.perf_counter()
            self._weights_next = ended + (ended - now) * (1 / MOST_OF_TIME - 1)
        for mark in self._marks:
            mark.tint(None if values is None else float(values[places.network.position(mark.element)]), largest)
        self._bundles.show_added(self._added())
        self._show_answer()

    def _added(self) -> dict[Neuron, float]:
        """What the picture adds to the SOP of each neuron, as far as that may be seen."""
        trace, row = self._readings.trace, self._readings.row
        biases = trace.biases[0]
        found = {}
        for neuron in self._places.bundles:
            if self._neurons[neuron].shown().numbers.upper not in ("", ASKED, NOT_YET):
                bias = float(biases[neuron.index]) if len(biases) else 0.0
                found[neuron] = float(trace.forward.sops[0][row, neuron.index]) - bias
        return found

    def _show_answer(self) -> None:
        readings, last = self._readings, self._places.network.depth - 1
        outputs = [self._neurons[Neuron(last, index)] for index in self._places.chosen[last]]
        trace, row = readings.trace, readings.row
        is_known = all(output.shown().numbers.level is not None for output in outputs)
        self._answer = answer(trace.forward.outputs[row]) if is_known else None
        bounds, targets = self._places.network.layers[last].activation.bounds, trace.targets[row]
        highest = float(targets.max())
        for output in outputs:
            output.show_answer(output.element.index == self._answer)
            target = float(targets[output.element.index])
            if output.bar is not None:  # of classes only the one that is right: the others are 0
                is_told = knows_target(readings) and (not readings.names.classes or target == highest)
                output.bar.target = level_of(bounds, target, targets) if is_told else None

    def _movement(self) -> tuple[list[tuple[QLineF, str]], bool]:
        moving, stays = super()._movement()
        if self._readings.reached.is_now(Stage.SOPS, 0):
            added = self._added()
            moving += [(self._places.bundles[neuron], short(value)) for neuron, value in added.items()]
        return moving, stays

    # The edges of one pixel

    def _draw_own_edges(self) -> None:
        """Draw those of the pixel that is pointed at, or else held; none where no pixel is."""
        readings = self._readings
        pixels = chain.from_iterable(map(_pixel_of, (readings.factor, readings.hovered, readings.pinned)))
        pixel = next(pixels, None)
        if pixel == self._own_pixel:
            return
        if self._own is not None:
            self._scene.removeItem(self._own)
        self._own_pixel, self._own = pixel, None
        if pixel is not None:
            layout = replace(self._places, pixel=pixel)
            self._own = Edges(layout.network, layout, self._fonts.number, layout.thickness)
            self._own.dress(self._colors)
            self._own.show_values(readings.edge_values, self.largest or 0.0)
            self._scene.addItem(self._own)


def _pixel_of(element: Element | None) -> list[int]:
    """The pixel that an element is, or leaves."""
    match element:
        case Input(index) | Weight(0, index, _):
            return [index]
    return []
