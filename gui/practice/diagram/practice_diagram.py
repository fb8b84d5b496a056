"""The network of a practice: what is asked is hidden in it, what is answered comes into its place."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from core.exercises.practice.practice import Practice
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import Quantity
from gui.diagram.readings import headline_of
from gui.look.plain_text import tip
from gui.look.theme import Theme
from gui.practice.diagram.field_in_place import FieldInPlace
from gui.practice.diagram.framed_camera import FramedCamera
from gui.practice.diagram.lights import weight_of
from gui.practice.diagram.practice_drawing import PracticeDrawing
from gui.practice.diagram.practice_layout import DrawingFonts
from gui.practice.diagram.practice_numbers import spoken
from gui.practice.diagram.shown import ShownPractice, ShownSpot
from gui.practice.diagram.spot_walk import SpotWalker, is_own
from gui.practice.practising import Practising
from gui.widgets.heard_parts import HeardInParts, HeardPart, tell_part_at_keyboard

REACH = 7.0  # how near to an edge the pointer has to be, in points
FREE = 4  # points around what the keyboard is on, that are seen too


class PracticeDiagram(HeardInParts, FramedCamera):
    """Shows the practice that is going on, and says what is typed, chosen and pointed at in it."""

    typed = Signal(str)  # another text stands in the field of the open question
    chosen = Signal(object)  # this question is asked for
    pointed = Signal(object)  # at this quantity, None where at none

    def __init__(self, practising: Practising, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._fonts = DrawingFonts(self.font(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._drawing: PracticeDrawing | None = None
        self._pointed: Quantity | None = None
        self._walker = SpotWalker()
        self._types_on = False  # whether the keyboard was in the field, and waits for the next one
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Network of the practice"))
        self.field = FieldInPlace(theme, self.viewport())
        self.field.textEdited.connect(self.typed)
        self.moved.connect(self._show_field)
        self.room_changed.connect(self._take_room)
        practising.changed.connect(self._follow)
        practising.pointed.connect(self._point_from_elsewhere)
        theme.changed.connect(self._dress)
        theme.changed.connect(self.refit)
        if practising.is_going_on:
            self._follow(None, practising.practice)
        self._dress()

    def shown(self) -> ShownPractice:
        """All that stands in it."""
        drawing = self._drawing
        if drawing is None:
            return ShownPractice(self.headline, {}, (), {}, (), ())
        practice = drawing.practice
        spots = {
            quantity: ShownSpot(spoken(practice, quantity), spot, practice.hides(quantity))
            for quantity, spot in drawing.spots.items()
        }
        cards = tuple((item.card, item.place) for item in drawing.cards.shown)
        return ShownPractice(
            self.headline, drawing.lights(), drawing.painted(), spots, cards, tuple(drawing.footprints)
        )

    def viewport_point(self, quantity: Quantity) -> QPoint:
        """Where a quantity that is shown stands, in the viewport."""
        if self._drawing is None:
            raise LookupError("nothing is practised")
        return self.mapFromScene(self._drawing.spots[quantity].center())

    def part_count(self) -> int:
        return 0 if self._drawing is None else len(self._drawing.spots)

    def part(self, number: int) -> HeardPart:
        if self._drawing is None:
            return HeardPart("", QRect())
        quantity, spot = list(self._drawing.spots.items())[number]
        place = self.mapFromScene(spot).boundingRect()
        place.moveTopLeft(self.viewport().mapTo(self, place.topLeft()))
        return HeardPart(spoken(self._drawing.practice, quantity), place)

    def part_at_keyboard(self) -> int | None:
        spots = [] if self._drawing is None else list(self._drawing.spots)
        return spots.index(self._walker.here) if self._walker.here in spots else None

    # What it follows

    @Slot(object, object)
    def _follow(self, before: Practice | None, after: Practice) -> None:
        if self._drawing is None or after.sheet is not self._drawing.practice.sheet:
            self._build(after)
        elif after.only_types(before):
            self._drawing.practice = after
            self._show_field()
        else:
            if before is None or after.at != before.at:
                self._walker.here = after.at
            self._show(self._drawing, after)

    def _show(self, drawing: PracticeDrawing, practice: Practice) -> None:
        drawing.practice = practice
        if not self.is_folded and self.isVisible():  # or cards would be placed for a room that it doesn't get
            drawing.show_practice(practice, self.frame.size())
            if self._fitted and not self.is_in_sight:
                self.fit()
        self._light()
        self._show_field()
        self._describe()

    def _build(self, practice: Practice) -> None:
        """Draw the network of another sheet."""
        drawing = self._drawing = PracticeDrawing(practice, self.scene(), self._fonts)
        self._pointed, self._walker.here = None, practice.at
        drawing.dress(self._theme.colors)
        iteration = practice.sheet.iteration
        self.legend.show_largest(drawing.edges.largest, drawing.edges.lost)
        self._tell(iteration)
        self._show(drawing, practice)
        self.fit()

    def _tell(self, iteration: Iteration) -> None:
        self.set_headline(headline_of(iteration.names, iteration.objective.loss, self.tr("one sample")))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._drawing is not None:
            self._tell(self._drawing.practice.sheet.iteration)

    @Slot()
    def _dress(self) -> None:
        self.setBackgroundBrush(QColor(self._theme.colors.panel))
        if self._drawing is not None:
            self._drawing.dress(self._theme.colors)
        self.legend.update()

    @Slot(object)
    def _point_from_elsewhere(self, quantity: Quantity | None) -> None:
        self._pointed = quantity
        self._light()

    def _light(self) -> None:
        if self._drawing is not None:
            self._drawing.light(self._pointed)

    # The field

    @Slot()
    def _show_field(self) -> None:
        """Put the field where the open question is answered, with what has been typed."""
        drawing = self._drawing
        if drawing is None:
            return
        practice = drawing.practice
        place = drawing.field_place(practice.at)
        is_there = place is not None and not practice.is_settled(practice.at)
        if self.field.text() != practice.line.typed:
            self.field.setText(practice.line.typed)
        if place is not None:
            self.field.put(QRectF(self.mapFromScene(place).boundingRect()))
        self.field.setAccessibleName(spoken(practice, practice.at))
        had_keyboard = self.field.hasFocus()
        self.field.setVisible(is_there)
        if had_keyboard and not is_there:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._types_on = True
        elif is_there and self._types_on and self.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not self._drag(at):
            self._point_at(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        quantity = self._at(at)
        if event.button() == Qt.MouseButton.LeftButton and quantity is not None:
            if self._is_asked(quantity):
                self._choose(quantity)
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._start_dragging(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position().toPoint()) is None:
            self.fit()
        else:
            self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._say_pointed(None)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            quantity = self._at(event.pos())
            text = ""
            if quantity is not None and self._drawing is not None:
                text = tip(spoken(self._drawing.practice, quantity))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _point_at(self, at: QPoint) -> None:
        quantity = self._at(at)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(arrow if quantity is None else hand)
        self._say_pointed(quantity)

    def _say_pointed(self, quantity: Quantity | None) -> None:
        if quantity != self._pointed:
            self._pointed = quantity
            self._light()
            self.pointed.emit(quantity)

    def _at(self, at: QPoint) -> Quantity | None:
        if self._drawing is None:
            return None
        place = self.mapToScene(at)
        quantity = self._drawing.spot_at(place)
        if quantity is not None:
            return quantity
        weight = self._drawing.edges.nearest(place, REACH / self.zoom, self.zoom)
        return None if weight is None else weight_of(weight)

    def _is_asked(self, quantity: Quantity | None) -> bool:
        return self._drawing is not None and quantity in self._drawing.practice.blanks

    def _choose(self, quantity: Quantity) -> None:
        self.chosen.emit(quantity)
        if self.field.isVisible():
            self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._types_on = False
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        # While the network is walked its keys are not the window's shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drawing is None or not is_own(event):
            event.ignore()
        elif not self._walker.walk(event, self._drawing.spots):
            self._open(event)
        elif self._walker.here is not None:
            self._types_on = False
            self.ensureVisible(self._drawing.spots[self._walker.here], FREE, FREE)
            self._show_field()
            self._say_pointed(self._walker.here)
            self._describe()
            tell_part_at_keyboard(self)
            self.viewport().update()

    def _open(self, event: QKeyEvent) -> None:
        """Open the question where the keyboard is; at the one that is settled and open, Enter is for who goes on."""
        here, practice = self._walker.here, None if self._drawing is None else self._drawing.practice
        if here is None or practice is None or not self._is_asked(here):
            return
        if here == practice.at and practice.is_settled(here):
            event.ignore()
        else:
            self._choose(here)

    def _describe(self) -> None:
        """Tell a screen reader where the keyboard is."""
        if self._walker.here is not None and self._drawing is not None:
            self.setAccessibleDescription(spoken(self._drawing.practice, self._walker.here))

    # Frame

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._drawing is not None:
            self._show(self._drawing, self._drawing.practice)

    def _network_bounds(self) -> QRectF:
        return QRectF(0.0, 0.0, 1.0, 1.0) if self._drawing is None else self._drawing.bounds

    @Slot()
    def _take_room(self) -> None:
        """Place the cards for another room."""
        if self._drawing is not None and not self.is_folded:
            self._drawing.show_practice(self._drawing.practice, self.frame.size())
            self._light()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        spots = {} if self._drawing is None else self._drawing.spots
        here = self._walker.here
        if self.hasFocus() and here is not None and here in spots:
            painter.setPen(QPen(QColor(self._theme.colors.accent), 2.0 / self.zoom))
            painter.drawRoundedRect(spots[here].adjusted(-3, -3, 3, 3), 6.0, 6.0)
