"""The diagram: the network drawn at the state on the screen; pointed at, zoomed, and walked by keys."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontDatabase,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsScene, QGraphicsSimpleTextItem, QGraphicsView, QLabel, QWidget

from core.elements import Bias, Element, Input, Neuron, Weight
from gui.diagram import walk
from gui.diagram.edges import Edges, short
from gui.diagram.highlight import Highlight
from gui.diagram.layout import Layout
from gui.diagram.legend import Legend
from gui.diagram.neurons import LIT, PLAIN, POINTED, BiasTag, Fonts, Node
from gui.diagram.readings import input_numbers, neuron_numbers, spoken
from gui.theme import Theme
from gui.workbench import Workbench

REACH = 7.0  # how near to an edge the pointer has to be, in points
ZOOM = 1.0015  # a wheel's eighth of a degree
SMALLEST, LARGEST = 0.12, 6.0
LARGEST_FIT = 1.35
FRAME = (14, 38, -14, -18)  # what fitting leaves free on each side: above, the headline

_ARROWS = {
    Qt.Key.Key_Left: walk.Way.LEFT,
    Qt.Key.Key_Right: walk.Way.RIGHT,
    Qt.Key.Key_Up: walk.Way.UP,
    Qt.Key.Key_Down: walk.Way.DOWN,
}
_WALKING_KEYS = {*_ARROWS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}


class DiagramView(QGraphicsView):
    """Shows the workbench's network, and tells the workbench what is pointed at."""

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._workbench, self._theme = workbench, theme
        self._fitted = True
        self._walking = False
        self._pan_from: QPoint | None = None
        self._moved = False
        self._fonts = Fonts(self.font(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setScene(QGraphicsScene(self))
        self.setViewportMargins(3, 3, 3, 3)  # the panel's round corners stay free
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Network"))
        self.setToolTip("")

        self._title = QLabel(self)
        self._title.setObjectName("dim")
        self._hint = QLabel(self.tr("Arrow keys walk the network  ·  Enter holds  ·  Esc leaves"), self)
        self._hint.setObjectName("dim")
        self._hint.hide()
        for label in (self._title, self._hint):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._legend = Legend(workbench, theme, self)

        workbench.lesson_changed.connect(self._build)
        workbench.playhead_changed.connect(self._show_state)
        workbench.shown_changed.connect(self._show_state)
        workbench.hover_changed.connect(self._light)
        workbench.pin_changed.connect(self._light)
        workbench.factor_changed.connect(self._light)
        theme.changed.connect(self._dress)
        self._build()

    # What a test, or a script that moves the pointer, needs to know

    def scene_point(self, element: Element) -> QPointF:
        """A place in the scene at which `element` is pointed at."""
        match element:
            case Weight():
                pill = self._layout.pills.get(element)
                return pill if pill is not None else self._layout.edges[element].pointAt(0.5)
            case Bias():
                return self._layout.biases[element].center()
        return self._layout.nodes[element]

    def viewport_point(self, element: Element) -> QPoint:
        """The same in the coordinates of the viewport."""
        return self.mapFromScene(self.scene_point(element))

    # Zoom

    @Slot()
    def fit(self) -> None:
        """Show the whole network."""
        self._fitted = True
        network, frame = self._layout.bounds, self.viewport().rect().adjusted(*FRAME)
        self.setSceneRect(network.adjusted(-4000, -4000, 4000, 4000))
        scale = min(frame.width() / network.width(), frame.height() / network.height())
        scale = min(max(scale, SMALLEST), LARGEST_FIT)
        self.resetTransform()
        self.scale(scale, scale)
        aside = QPointF(frame.center() - self.viewport().rect().center()) / scale
        self.centerOn(network.center() - aside)

    @Slot()
    def zoom_in(self) -> None:
        """Larger, around the middle."""
        self._zoom(1.25, QPointF(self.viewport().rect().center()))

    @Slot()
    def zoom_out(self) -> None:
        """Smaller, around the middle."""
        self._zoom(0.8, QPointF(self.viewport().rect().center()))

    def _zoom(self, factor: float, around: QPointF) -> None:
        scale = self.transform().m11()
        factor = min(max(scale * factor, SMALLEST), LARGEST) / scale
        before = self.mapToScene(around.toPoint())
        self.scale(factor, factor)
        moved = self.mapToScene(around.toPoint()) - before
        self.translate(moved.x(), moved.y())
        self._fitted = False

    # Drawing

    @Slot()
    def _build(self) -> None:
        network, names = self._workbench.network, self._workbench.names
        self.scene().clear()
        self._layout = Layout(network)
        self._edges = Edges(network, self._layout, self._fonts.number)
        self.scene().addItem(self._edges)
        self._nodes: dict[Input | Neuron, Node] = {}
        for element, place in self._layout.nodes.items():
            if isinstance(element, Input):
                name = names.input(element.index)
            else:
                name = f"{names.sop(element.layer, element.index)} → {names.activation(element.layer, element.index)}"
            beside = isinstance(element, Input) and self._layout.tight
            self._nodes[element] = Node(element, name, place, self._fonts, beside)
            self.scene().addItem(self._nodes[element])
        self._biases: dict[Bias, BiasTag] = {}
        for bias, rect in self._layout.biases.items():
            self._biases[bias] = BiasTag(bias, names.of(bias), rect, self._fonts)
            self._nodes[Neuron(bias.layer, bias.index)].make_room_for_bias()
            self.scene().addItem(self._biases[bias])
        self._gaps = []
        for gap in self._layout.gaps:
            text = QGraphicsSimpleTextItem(self.tr("⋮\n{count} more").format(count=f"{gap.count:,}"))
            text.setFont(self._fonts.name)
            text.setPos(gap.place - QPointF(text.boundingRect().width() / 2, 20.0))
            self._gaps.append(text)
            self.scene().addItem(text)
        loss = self._workbench.lesson.objective.loss
        outputs = network.outputs
        output = names.activation(network.depth - 1, 0) if outputs == 1 else "p"
        formula = loss.formula(output, names.target(0) if outputs == 1 else "t", outputs)
        count = len(self._workbench.lesson.samples.inputs)
        samples = self.tr("one sample") if count == 1 else self.tr("{count} samples").format(count=count)
        sizes = "-".join(str(size) for size in network.sizes)
        self._headline = f"{sizes}   ·   {samples}   ·   {self.tr('error')} {formula}"
        self._write_headline()
        self._dress()
        self._show_state()
        self._light()
        self.fit()

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        self.setBackgroundBrush(QColor(colors.panel))
        self._edges.dress(colors)
        for item in self._items():
            item.dress(colors)
        for text in self._gaps:
            text.setBrush(QColor(colors.dim))
        self._legend.update()

    @Slot()
    def _show_state(self) -> None:
        workbench, network = self._workbench, self._workbench.network
        values = workbench.edge_values
        self._edges.show_values(values)
        self._legend.show_largest(None if values is None else self._edges.largest)
        for element, node in self._nodes.items():
            if isinstance(element, Input):
                node.show_numbers(input_numbers(workbench, element))
            else:
                node.show_numbers(neuron_numbers(workbench, element))
        for bias, tag in self._biases.items():
            tag.show_value("" if values is None else short(float(values[network.position(bias)])))

    def _items(self) -> Iterator[Node | BiasTag]:
        yield from self._nodes.values()
        yield from self._biases.values()

    @Slot()
    def _light(self) -> None:
        workbench = self._workbench
        highlight = Highlight(workbench.hovered if workbench.hovered is not None else workbench.pinned)
        for item in self._items():
            pointed = workbench.factor == item.element
            item.light(POINTED if pointed else LIT if highlight.has(item.element) else PLAIN)
        self._edges.light(highlight, workbench.factor)

    # Pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pan_from is not None:
            moved = self.mapToScene(at) - self.mapToScene(self._pan_from)
            if self._moved or (at - self._pan_from).manhattanLength() > 3:
                self._moved = True
                self._fitted = False
                self.translate(moved.x(), moved.y())
                self._pan_from = at
            return
        element = self._at(at)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if element is None else Qt.CursorShape.PointingHandCursor)
        self._workbench.hover(element, event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        element = self._at(at)
        if event.button() == Qt.MouseButton.LeftButton and element is not None:
            self._workbench.pin(element)
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pan_from, self._moved = at, False
            self._workbench.hover(None)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pan_from = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self._walking:
            self._workbench.hover(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom(ZOOM ** event.angleDelta().y(), event.position())
        event.accept()

    def _at(self, at: QPoint) -> Element | None:
        for item in self.items(at):
            if isinstance(item, Node | BiasTag):
                return item.element
        return self._edges.nearest(self.mapToScene(at), REACH / self.transform().m11())

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in by_key:
            self._walk_on(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._walking:
            self._walk_on(False)

    def event(self, event: QEvent) -> bool:
        # While the network is walked its keys are not the window's shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        chord = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self._walking and not chord and Qt.Key(event.key()) in _WALKING_KEYS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._walking:
            event.ignore()
            return
        key = Qt.Key(event.key())
        if key in _ARROWS:
            here = self._workbench.hovered or self._workbench.pinned
            if here is None or not self._is_shown(here):
                self._walk_to(walk.first(self._layout.shown))
            else:
                self._walk_to(walk.step(self._workbench.network, self._layout.shown, here, _ARROWS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._workbench.pin(self._workbench.hovered)
        elif key == Qt.Key.Key_Escape:
            self._walk_on(False)
        else:
            event.ignore()

    @Slot()
    def walk(self) -> None:
        """Take the keyboard, and walk the network by its arrow keys."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._walk_on(True)

    def _walk_on(self, walking: bool) -> None:
        self._walking = walking
        self._hint.setVisible(walking)
        if walking:
            here = self._workbench.pinned
            self._walk_to(here if here is not None and self._is_shown(here) else walk.first(self._layout.shown))
        else:
            self._workbench.hover(None)
        self.viewport().update()

    def _walk_to(self, element: Element) -> None:
        place = self.scene_point(element)
        self.ensureVisible(QRectF(place, place).adjusted(-20, -20, 20, 20))
        self._workbench.hover(element, self.viewport().mapToGlobal(self.viewport_point(element)))
        self.setAccessibleDescription(spoken(self._workbench, element))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _is_shown(self, element: Element) -> bool:
        layout = self._layout
        return any(element in shown for shown in (layout.nodes, layout.biases, layout.edges))

    # Frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write_headline()
        self._hint.adjustSize()
        self._hint.move(16, self.height() - self._hint.height() - 12)
        self._legend.move(self.width() - self._legend.width() - 10, self.height() - self._legend.height() - 8)
        if self._fitted:
            self.fit()

    def _write_headline(self) -> None:
        room = self.width() - 32
        self._title.setText(self._title.fontMetrics().elidedText(self._headline, Qt.TextElideMode.ElideRight, room))
        self._title.setGeometry(16, 12, room, self._title.sizeHint().height())

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._walking:
            painter.save()
            painter.resetTransform()
            painter.setPen(QPen(QColor(self._theme.colors.accent), 2.0))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2), 6.0, 6.0)
            painter.restore()
