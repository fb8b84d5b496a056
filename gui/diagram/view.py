"""The diagram: the network drawn at the state on the screen; pointed at, zoomed, and walked by keys."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontDatabase,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core.network.elements import Element, Input, Neuron
from gui.diagram.camera import Camera
from gui.diagram.drawing import DiagramDrawing
from gui.diagram.drawn_network import DrawnNetwork
from gui.diagram.editing.drag_and_type import NumberEditing
from gui.diagram.editing.rename import Namer
from gui.diagram.heard_elements import HeardElements
from gui.diagram.scene.layout import NetworkLayout
from gui.diagram.scene.legend import Legend
from gui.diagram.scene.neurons import Fonts
from gui.diagram.scene.shown import ShownDiagram
from gui.diagram.title_line import TitleLine
from gui.diagram.walker import Walker
from gui.look.text_size import grown, growth
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.widgets.heard_parts import HeardInParts, HeardPart, tell_part_at_keyboard

if TYPE_CHECKING:
    from gui.diagram.editing.context_menus import NetworkMenus

LEGIBLE = 0.95  # points for one of the scene, beside text of the usual size: drawn smaller, columns are moved together
SPOT = 60.0  # points in the scene that a part takes for a screen reader, which may point there
FRAME = (14, 38, -14, -18)  # what fitting leaves free on each side: above, the headline


class DiagramView(HeardInParts, Camera):
    """Shows the model's network, and tells the model what is pointed at."""

    refused = Signal(str)  # why what was chosen from its menu is not done
    drawn = Signal(str)  # which weights a change from its menu drew

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._readings, self._commands, self._theme = readings, commands, theme
        self._edits_numbers = self._edits_network = True
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._fonts_of = {is_code: Fonts(fixed if is_code else self.font(), fixed) for is_code in (False, True)}
        self.setViewportMargins(3, 3, 3, 3)  # the panel's round corners stay free
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Network"))

        self.legend = Legend(theme, self)
        self.title_line = TitleLine(store, readings, theme, self)
        self.number_editing = NumberEditing(store, readings, commands, self)
        self.namer = Namer(readings, commands, self)
        self._walker = Walker(readings, commands, lambda: self._drawing.layout, self)
        self._walker.toggled.connect(self._follow_walking)
        self._walker.arrived.connect(self._follow_walk)

        store.when(changes.setup_changed).connect(self._build)
        store.when(changes.words_changed).connect(self._rename)
        store.when(changes.language_changed).connect(self._draw)
        store.when(changes.playhead_changed).connect(self._show_state)
        store.when(changes.phase_changed).connect(self._walk_through)
        store.when(changes.edges_changed).connect(self._show_state)
        store.when(changes.marks_changed).connect(self._mark)
        store.when(changes.veil_changed).connect(self._show_state)
        store.when(changes.board_changed).connect(self._show_state)
        store.when(changes.running_changed).connect(self._catch_up)
        store.when(changes.number_format_changed).connect(self._describe)
        store.when(changes.hover_changed).connect(self._light)
        store.when(changes.pin_changed).connect(self._light)
        store.when(changes.factor_changed).connect(self._light)
        theme.changed.connect(self._dress)
        self._drawn: DiagramDrawing | None = None
        self._heard = HeardElements(readings)
        self._take_network()
        self.zoomed.connect(self._follow_zoom)

    # What a test, or a script that moves the pointer, needs to know

    def scene_point(self, element: Element) -> QPointF:
        """A place in the scene at which `element` is pointed at, and nothing else is nearer."""
        return self._drawing.point(element, self.zoom)

    @property
    def places(self) -> NetworkLayout:
        """Where everything stands, in the scene."""
        return self._drawing.layout

    def shown(self) -> ShownDiagram:
        """All that stands in it, as it is painted."""
        shown = self._drawing.shown(*self.title_line.texts, self.legend.shown())
        return shown._replace(answer=self.title_line.answer.plain)

    def viewport_point(self, element: Element) -> QPoint:
        """The same in the coordinates of the viewport."""
        return self.mapFromScene(self.scene_point(element))

    @cached_property
    def menus(self) -> "NetworkMenus":
        """The menus of its elements, made when one is first asked for."""
        from gui.diagram.editing.context_menus import NetworkMenus

        menus = NetworkMenus(self._readings, self._commands, self.number_editing, self)
        menus.naming_wanted.connect(self._name_where_it_stands)
        menus.typing_wanted.connect(self._type_where_it_stands)
        menus.refused.connect(self.refused)
        menus.drawn.connect(self.drawn)
        return menus

    def let_edit(self, numbers: bool, network: bool) -> None:
        """Let numbers, or the network itself, be changed in it, or not."""
        self._edits_numbers, self._edits_network = numbers, network

    # Drawing

    @property
    def _drawing(self) -> DiagramDrawing:
        """The network as it is drawn: first when the view has its room, unless somebody asks before."""
        return self._draw_fitted() if self._drawn is None else self._drawn

    @Slot()
    def _build(self) -> None:
        self._walker.forget()
        self._draw_fitted()

    def _draw_fitted(self) -> DiagramDrawing:
        self._draw()
        self._place_legend()
        self.fit()
        return self._drawing

    @Slot()
    def _rename(self) -> None:
        """What is written in it is other; where one looks at is not."""
        if self._readings.names is not self._drawn_names:
            self._draw()

    @Slot()
    def _draw(self) -> None:
        self._take_network()
        self._draw_laid_out(self._laid_out())

    def _take_network(self) -> None:
        self._drawn_names = self._readings.names
        self._fonts = self._fonts_of[self._readings.notation == "code"]
        self._network = DrawnNetwork(self._readings, self._fonts)

    def _laid_out(self) -> NetworkLayout:
        """The layout for the room that there is."""
        return self._network.in_frame(self._frames()[0].size(), LEGIBLE * growth())

    def _draw_laid_out(self, layout: NetworkLayout) -> None:
        self._drawn = self._network.draw(self.scene(), layout)
        self._drawing.zoom_to(self.zoom)
        self.title_line.retitle()
        self._dress()
        self._show_state()
        self._light()

    @Slot()
    def _dress(self) -> None:
        self.setBackgroundBrush(QColor(self._theme.colors.panel))
        # Else every frame began with the panel, the splitters around it and the window, of which nothing is seen.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._drawing.dress(self._theme.colors)
        self.legend.update()

    @Slot()
    def _show_state(self) -> None:
        if self._drawing.is_outdated:
            self._draw()
            return
        self.title_line.follow_sample()
        self._drawing.show_state()
        self._mark()
        names = self._readings.names
        descended = names.error if names.is_alone else names.objective
        self.legend.show_what(self._readings.shown_on_edges, descended)
        self.legend.show_largest(self._drawing.largest, self._drawing.lost)
        self._describe()

    @Slot()
    def _walk_through(self) -> None:
        self._drawing.walk()

    @Slot()
    def _follow_zoom(self) -> None:
        if (
            self._drawn_names.network.sizes == self._readings.network.sizes
        ):  # or it is drawn anew, as soon as it is told
            self._drawing.zoom_to(self.zoom)

    @Slot()
    def _mark(self) -> None:
        wrong, kinks, differs = self._drawing.mark()
        self.legend.show_marks(wrong, kinks, self._drawing.has_saturated, differs)

    @Slot()
    def _light(self) -> None:
        if self._drawing.is_outdated:
            self._draw()
            return
        self._drawing.light()

    # Pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self.number_editing.drag(at, event.modifiers()):
            return
        if not self._drag(at):
            self._point_at(at, event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        element = self._at(at)
        if event.button() == Qt.MouseButton.LeftButton and element is not None:
            self._commands.pointing.pin(element)
            if self._edits_numbers:
                self.number_editing.press(element, at)
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._commands.pointing.hover(None)
            self._start_dragging(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.number_editing.release()
        self._point_at(event.position().toPoint(), event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        element = self._at(at)
        if element is None or event.button() != Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)
        elif self._edits_numbers:
            self.number_editing.type(element, self.viewport().mapTo(self, at))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        element, place = self._at(event.pos() - self.viewport().pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self._walker.element is not None:
            element = self._walker.element
            place = self.viewport().mapToGlobal(self.viewport_point(element))
        menu = self.menus.menu_for(element, self) if self._edits_network else QMenu(self)
        menu.addSeparator()
        menu.addActions(self.actions())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands.pointing.hover(None)
        menu.popup(place)

    @Slot(object)
    def _name_where_it_stands(self, element: Input | Neuron) -> None:
        self.namer.ask(element, self.viewport().mapTo(self, self.viewport_point(element)))

    @Slot(object)
    def _type_where_it_stands(self, element: Element) -> None:
        self.number_editing.type(element, self.viewport().mapTo(self, self.viewport_point(element)))

    def leaveEvent(self, event: QEvent) -> None:
        if not self._walker.is_walking:
            self._commands.pointing.hover(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._point_at(event.position().toPoint(), event.globalPosition().toPoint())

    def _point_at(self, at: QPoint, on_screen: QPoint) -> None:
        element = self._at(at)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if element is None else Qt.CursorShape.PointingHandCursor)
        if element is None or self._is_busy():
            self._commands.pointing.hover(None)
        else:
            self._commands.pointing.hover(element, on_screen, area=self._area_on_screen(element))

    def _area_on_screen(self, element: Element) -> QRect | None:
        """Where an input or a neuron stands, with what is written around it; None of a line, and of a picture's dot."""
        footprint = self._drawing.layout.footprints.get(element) if isinstance(element, Input | Neuron) else None
        if footprint is None:
            return None
        return self.mapFromScene(footprint).boundingRect().translated(self.viewport().mapToGlobal(QPoint()))

    def _is_busy(self) -> bool:
        """Whether a card would cover what is being done: something typed here, or chosen from a menu."""
        typing = self.number_editing.editor.isVisible() or self.namer.editor.isVisible()
        return typing or QApplication.activePopupWidget() is not None

    def _at(self, at: QPoint) -> Element | None:
        return self._drawing.element_at(self.mapToScene(at), self.items(at), self.zoom)

    # Keyboard

    @Slot()
    def walk(self) -> None:
        """Take the keyboard, and walk the network by its arrow keys."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._walker.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._walker.take_focus(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._walker.leave_focus(event)

    def event(self, event: QEvent) -> bool:
        # While the network is walked its keys are not the window's shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._walker.is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._walker.is_own(event):
            self._walker.press(event)
        else:
            event.ignore()

    @Slot(bool)
    def _follow_walking(self, walking: bool) -> None:
        self.title_line.show_hint(walking)
        self.viewport().update()

    @Slot(object)
    def _follow_walk(self, element: Element) -> None:
        place = self.scene_point(element)
        self.ensureVisible(QRectF(place, place).adjusted(-20, -20, 20, 20))
        at = self.viewport().mapToGlobal(self.viewport_point(element))
        self._commands.pointing.hover(element, at, area=self._area_on_screen(element))
        self._describe()
        tell_part_at_keyboard(self)

    @Slot()
    def _catch_up(self) -> None:
        """Show what was left out while training ran."""
        if self._network.is_picture and not self._readings.running:
            self._show_state()
        self._describe()

    @Slot()
    def _describe(self) -> None:
        """Tell a screen reader what is walked; not sixty times a second, while training runs."""
        if not self._readings.running:
            self.setAccessibleDescription(self._heard.description(self._walker.element))

    # What a screen reader goes through

    @property
    def _read(self) -> HeardElements:
        """What is read of the network as it is drawn."""
        self._heard.take(self._drawn_names.network, self._drawing.layout.shown)
        return self._heard

    def part_count(self) -> int:
        return self._read.count

    def part(self, number: int) -> HeardPart:
        if self._drawing.is_outdated:
            return HeardPart("", QRect())
        return self._read.part(number, self._place_heard)

    def part_at_keyboard(self) -> int | None:
        walked = self._walker.element if self._walker.is_walking else None
        return None if walked is None else self._read.number_of(walked)

    def _place_heard(self, element: Element) -> QRect:
        middle = self.mapFromScene(self._drawing.layout.point(element, False))
        place = QRect(QPoint(), QSize(*(round(SPOT * self.zoom),) * 2))
        place.moveCenter(self.viewport().mapTo(self, middle))
        return place

    # Frame

    @Slot()
    def fit(self) -> None:
        # Another network may be open already, of which `_build` is told only after somebody else made room here.
        if self._readings.names is self._drawn_names:
            layout = self._laid_out()
            if layout is not self._drawing.layout:
                self._draw_laid_out(layout)
        super().fit()

    def _network_bounds(self) -> QRectF:
        return self._drawing.layout.bounds

    def _frames(self) -> list[QRectF]:
        whole = QRectF(self.viewport().rect().adjusted(*map(grown, FRAME)))
        above, beside = QRectF(whole), QRectF(whole)
        above.setBottom(self.legend.y() - 6.0)
        if self._network.is_picture:
            beside.setLeft(self.legend.geometry().right() + 6.0)
        else:
            beside.setRight(self.legend.x() - 6.0)
        return [whole, above, beside]

    def _is_covered(self) -> bool:
        legend = self.legend.geometry().translated(-self.viewport().pos())
        shown = self.mapToScene(legend).boundingRect()
        return any(footprint.intersects(shown) for footprint in self._drawing.layout.footprints.values())

    def refit(self) -> None:
        if self._drawn is None:
            self._draw_fitted()
        self.legend.fit_beside(self.width())
        self._place_legend()
        self.title_line.fit()
        super().refit()

    def _place_legend(self) -> None:
        # Below a picture is more room than below the outputs, whose rows are many.
        right = self.width() - self.legend.width() - 10
        self.legend.move(10 if self._network.is_picture else right, self.height() - self.legend.height() - 8)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._walker.is_walking:
            painter.save()
            painter.resetTransform()
            painter.setPen(QPen(QColor(self._theme.colors.accent), 2.0))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2), 6.0, 6.0)
            painter.restore()
