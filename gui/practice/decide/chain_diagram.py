"""The network of one iteration with all its numbers, in which a weight's way or a factor's place is lit."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontDatabase, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QLabel, QStyleOptionGraphicsItem, QWidget

from core.base.number_format import figure, grouped, rounded_figure
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.network import BiasKind
from gui.diagram.camera import Camera
from gui.diagram.readings import headline_of
from gui.diagram.scene.biases import BiasTag
from gui.diagram.scene.edges import Edges
from gui.diagram.scene.highlight import Highlight, Lights
from gui.diagram.scene.layout import BESIDE, BIAS, MOST_PILLS, NetworkLayout
from gui.diagram.scene.left_out import LeftOut
from gui.diagram.scene.legend import Legend
from gui.diagram.scene.neurons import Fonts, Node, level_of
from gui.diagram.scene.shown import Light, NodeNumbers
from gui.look.plain_text import keep_plain
from gui.look.short_numbers import boxed, brief, fixed, short
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Colors, Theme
from gui.practice.diagram.edge_label import EdgeLabel, LabelFonts
from gui.practice.diagram.output_foot import OutputFoot

DIGITS, ERROR_DIGITS = 8, 4
FRAME, EDGE = (14, 36, -14, -10), 16  # logical pixels: what fitting leaves free; between the rim and what is written
TALL = 420  # logical pixels: a panel that is lower has no legend
ARROW, BESIDE_LABEL = 9.0, 7.0  # of the sign that a weight grows or shrinks: its half width; from its label


@dataclass(frozen=True)
class FactorLights:
    """A factor's place: an edge with both its ends, or a neuron."""

    element: Element

    def has(self, other: Element) -> bool:
        """Whether `other` is lit."""
        if isinstance(self.element, Weight):
            layer, source, target = self.element.layer, self.element.source, self.element.target
            start: Element = Input(source) if layer == 0 else Neuron(layer - 1, source)
            return other in (self.element, start, Neuron(layer, target))
        return other == self.element


class WayArrow(QGraphicsItem):
    """A triangle beside a weight's label: up where it grows, down where it shrinks."""

    def __init__(self, place: QPointF, grows: bool, colors: Colors) -> None:
        super().__init__()
        self._grows, self._color = grows, QColor(colors.positive if grows else colors.negative)
        self._ground = QColor(colors.panel)
        self.setPos(place)
        self.setZValue(1.0)

    def boundingRect(self) -> QRectF:
        return QRectF(-ARROW - 2, -ARROW - 2, 2 * ARROW + 4, 2 * ARROW + 4)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._ground)
        painter.setBrush(self._color)
        tip, base = (-ARROW, ARROW * 0.7) if self._grows else (ARROW, -ARROW * 0.7)
        painter.drawPolygon(QPolygonF([QPointF(0.0, tip), QPointF(ARROW, base), QPointF(-ARROW, base)]))


class ChainDiagram(Camera):
    """Shows one iteration, names and full values on the edges; it can be zoomed and dragged."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme, self._has_frame = theme, True
        fixed_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._fonts, self._label_fonts = Fonts(self.font(), fixed_font), LabelFonts(self.font(), fixed_font)
        self._iteration: Iteration | None = None
        self._lights: Lights = Highlight(None)
        self._pointed: Element | None = None
        self._way: tuple[Weight, bool] | None = None
        self._layout: NetworkLayout | None = None
        self._edges: Edges | None = None
        self._nodes: dict[Input | Neuron, Node] = {}
        self._biases: dict[Bias, BiasTag] = {}
        self._others: list[LeftOut | OutputFoot] = []
        self._labels: dict[Weight, EdgeLabel] = {}
        self._arrow: WayArrow | None = None
        self.setViewportMargins(3, 3, 3, 3)  # the panel's round corners stay free
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grow_with_text(self.setMinimumSize, 260, 160)
        self.setAccessibleName(self.tr("Network of the questions"))
        self._title = QLabel(self)
        self._title.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        keep_plain(self._title)
        self._headline = ""
        self.legend = Legend(theme, self)
        theme.changed.connect(self._dress)
        theme.changed.connect(self.refit)
        self._dress()

    def have_frame(self, has_frame: bool) -> None:
        """Be a panel with a frame, or stand within one."""
        self._has_frame = has_frame
        self._dress()

    def show_iteration(self, iteration: Iteration) -> None:
        """Show this one; nothing is lit."""
        if iteration is not self._iteration:
            self._iteration = iteration
            self._build(iteration)
            self.fit()
        self.light(Highlight(None))
        self.show_way(None)

    def light(self, lights: Lights, pointed: Element | None = None) -> None:
        """Light these elements, and one more strongly."""
        self._lights, self._pointed = lights, pointed
        if self._iteration is None or self._edges is None:
            return
        self._label(self._iteration)
        for element, item in chain[tuple[Element, Node | BiasTag]](self._nodes.items(), self._biases.items()):
            is_lit = lights.has(element)
            item.light(Light.POINTED if element == pointed else Light.LIT if is_lit else Light.PLAIN)
        for weight, label in self._labels.items():
            label.light(Light.POINTED if weight == pointed else Light.PLAIN)
        self._edges.light(lights, None if isinstance(lights, FactorLights) else pointed, _never)

    def show_way(self, weight: Weight | None, grows: bool = True) -> None:
        """Put an arrow at a weight: it grows, or it shrinks; at none for None."""
        self._way = None if weight is None else (weight, grows)
        if self._arrow is not None:
            self.scene().removeItem(self._arrow)
            self._arrow = None
        label = None if weight is None else self._labels.get(weight)
        if label is not None and self._layout is not None:
            place = label.pos() + QPointF(self._layout.value.right() + BESIDE_LABEL + ARROW, 0.0)
            self._arrow = WayArrow(place, grows, self._theme.colors)
            self.scene().addItem(self._arrow)

    def shown(self) -> tuple[dict[Element, Light], dict[Weight, str], tuple[Weight, bool] | None]:
        """What is lit, the values on the edges, and which weight has an arrow, as tests ask for them."""
        lit: dict[Element, Light] = {element: node.shown().light for element, node in self._nodes.items()}
        labels = {weight: label.value for weight, label in self._labels.items()}
        return lit, labels, self._way if self._arrow is not None else None

    # How it is made

    def _build(self, iteration: Iteration) -> None:
        scene, names = self.scene(), iteration.names
        scene.clear()
        self._labels, self._arrow, self._others = {}, None, []
        layout = self._layout = self._lay_out(iteration)
        self._edges = Edges(iteration.network, _without_values(layout), self._fonts.number)
        self._edges.show_values(iteration.trace.parameters)
        self._nodes = {element: self._node(iteration, element, place) for element, place in layout.nodes.items()}
        self._biases = {bias: BiasTag(bias, names.of(bias), rect, self._fonts) for bias, rect in layout.biases.items()}
        for bias, tag in self._biases.items():
            tag.show_value(short(iteration.value(Quantity(QuantityKind.BIAS, bias.layer, target=bias.index))), False)
        more = self.tr("{count} more")
        self._others += [LeftOut(more.format(count=grouped(gap.count)), gap.place, self._fonts) for gap in layout.gaps]
        self._others += self._feet(iteration, layout)
        for item in (self._edges, *self._nodes.values(), *self._biases.values(), *self._others):
            scene.addItem(item)
        self.legend.show_largest(self._edges.largest, self._edges.lost)
        self._tell(iteration)
        self._dress()

    def _tell(self, iteration: Iteration) -> None:
        self._headline = headline_of(iteration.names, iteration.objective.loss, self.tr("one sample"))
        self._write_headline()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._iteration is not None:
            self._tell(self._iteration)

    def _lay_out(self, iteration: Iteration) -> NetworkLayout:
        """The layout, with room for the longest of the names and values that stand in it."""
        plain, names = NetworkLayout(iteration.network), iteration.names
        tag = max((self._fonts.width_of_tag(names.of(bias)) for bias in plain.biases), default=0.0)
        beside = max(self._fonts.width_beside(names.input(index)) for index in plain.shown[0])
        texts = [(names.of(weight), _full(iteration, weight)) for weight in plain.edges]
        box = self._label_fonts.box(texts)
        return NetworkLayout(iteration.network, max(tag, BIAS.width()), max(beside, BESIDE), box)

    def _node(self, iteration: Iteration, element: Input | Neuron, place: QPointF) -> Node:
        names, network = iteration.names, iteration.network
        if isinstance(element, Input):
            name = own = str(names.input(element.index))
            value = iteration.value(Quantity(QuantityKind.INPUT, target=element.index))
            numbers = NodeNumbers(lower=boxed(value), brief=brief(value), bad=not math.isfinite(value))
        else:
            layer, index = element.layer, element.index
            own = str(names.activation(layer, index))
            name = f"{names.sop(layer, index)} → {own}"
            sop, activations = (iteration.neurons(kind, layer) for kind in (QuantityKind.SOP, QuantityKind.ACTIVATION))
            value = float(activations[index])
            level = level_of(network.layers[layer].activation.bounds, value, activations)
            numbers = NodeNumbers(fixed(float(sop[index])), fixed(value), level, brief=brief(value))
        beside = isinstance(element, Input) and self._layout is not None and self._layout.tight
        node = Node(element, name, own, place, self._fonts, beside)
        node.show_numbers(numbers)
        return node

    def _feet(self, iteration: Iteration, layout: NetworkLayout) -> Iterable[OutputFoot]:
        last = iteration.network.depth - 1
        has_bias = iteration.network.layers[last].bias is not BiasKind.ABSENT
        error = rounded_figure(iteration.value(LOSS), ERROR_DIGITS)
        for index in layout.shown[-1]:
            target = figure(iteration.value(Quantity(QuantityKind.TARGET, target=index)), DIGITS)
            text = f"{iteration.names.target(index)} {target}"
            is_last = index == layout.shown[-1][-1]
            yield OutputFoot(text, error if is_last else None, layout.nodes[Neuron(last, index)], has_bias, self._fonts)

    def _label(self, iteration: Iteration) -> None:
        """Put values on the edges: on all of them, or in a large network on those that are lit."""
        layout = self._layout
        if layout is None:
            return
        edges = tuple(layout.edges)
        wanted = edges if len(edges) <= MOST_PILLS else tuple(filter(self._lights.has, edges))[:MOST_PILLS]
        if set(wanted) == set(self._labels):
            return
        for label in self._labels.values():
            self.scene().removeItem(label)
        valued = NetworkLayout(layout.network, layout.bias_width, layout.beside, layout.value, valued=wanted)
        self._labels = {
            weight: EdgeLabel(
                weight, iteration.names.of(weight), _full(iteration, weight), layout.value, place, self._label_fonts
            )
            for weight, place in valued.pills.items()
        }
        for label in self._labels.values():
            label.dress(self._theme.colors)
            self.scene().addItem(label)

    def _dress(self) -> None:
        colors = self._theme.colors
        self.setBackgroundBrush(QColor(colors.panel))
        frame = f"1px solid {colors.border}" if self._has_frame else "none"
        self.setStyleSheet(f"#panel {{ background: {colors.panel}; border: {frame}; border-radius: 7px; }}")
        self._title.setStyleSheet(f"color: {colors.dim}; border: none; background: transparent;")
        items: list[Node | BiasTag | LeftOut | OutputFoot | EdgeLabel | Edges] = [
            *self._nodes.values(),
            *self._biases.values(),
            *self._others,
            *self._labels.values(),
        ]
        if self._edges is not None:
            items.append(self._edges)
        for item in items:
            item.dress(colors)
        if self._way is not None:
            self.show_way(*self._way)

    # Frame

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._start_dragging(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._drag(event.position().toPoint())

    def _network_bounds(self) -> QRectF:
        return QRectF(0.0, 0.0, 1.0, 1.0) if self._layout is None else self._layout.bounds

    def _frames(self) -> list[QRectF]:
        left, top, right, bottom = (grown(each) for each in FRAME)
        below = self.legend.height() if self.height() >= grown(TALL) else 0
        frame = QRectF(self.viewport().rect()).adjusted(left, top, right, bottom - below)
        return [frame if frame.width() > 1.0 and frame.height() > 1.0 else QRectF(0.0, 0.0, 1.0, 1.0)]

    def _is_covered(self) -> bool:
        return False

    def refit(self) -> None:
        self.legend.move(self.width() - self.legend.width() - grown(10), self.height() - 8 - self.legend.height())
        self.legend.setVisible(self.height() >= grown(TALL))
        self._write_headline()
        super().refit()

    def _write_headline(self) -> None:
        room = self.width() - 2 * EDGE
        self._title.setText(self._title.fontMetrics().elidedText(self._headline, Qt.TextElideMode.ElideRight, room))
        self._title.setGeometry(EDGE, 12, room, self._title.sizeHint().height())


def _full(iteration: Iteration, weight: Weight) -> str:
    """A weight's value in full."""
    value = iteration.value(Quantity(QuantityKind.WEIGHT, weight.layer, weight.source, weight.target))
    return figure(value, DIGITS)


def _without_values(layout: NetworkLayout) -> NetworkLayout:
    """The same places without values on the edges: they stand in labels of their own."""
    return NetworkLayout(layout.network, layout.bias_width, layout.beside, layout.value, valued=())


def _never(_element: Element) -> bool:
    return False
