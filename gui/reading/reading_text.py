"""A text in which names and numbers of the open network are live."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from core.base.number_format import grouped
from core.exercises.sheet.quantity import Quantity
from core.lessons.live_words import LessonBlock, LiveName, LiveNumber, LiveWords
from core.lessons.markdown import MarkdownBlock, blocks_of
from core.network.elements import Element
from gui.look.plain_text import tip
from gui.model import changes
from gui.preferences.view_context import ViewContext
from gui.reading.formula_objects import FormulaObjects
from gui.reading.heard_text import heard_text
from gui.reading.known_numbers import words_of
from gui.reading.live_spot import LiveSpot, OuterLink
from gui.reading.reading_type import ReadingType
from gui.reading.spot_marks import areas_of, paint_behind, paint_below
from gui.reading.spot_texts import spoken
from gui.reading.written_text import WrittenText
from gui.widgets.announce import announce

AT_REST = 250  # ms that the playhead has to stand still until its numbers are looked for in the text
MARGIN = 6.0  # around the text, in logical pixels


def _nothing(_quantity: Quantity) -> bool:
    return False


class ReadingText(QTextEdit):
    """Shows Markdown that can be read and not written, with formulas typeset and live words.

    A name lights what it is the name of, as pointing at it in the diagram does, and a click holds it; a number does,
    too, and a click goes to the state that it belongs to, from where Backspace returns. Tab goes from one to the next,
    Enter is the click. What is pointed at elsewhere lights its words here. What is live is found anew as the setup
    changes, and once the playhead rests.
    """

    announced = Signal(str)  # the word that the keyboard has come to, as it is said to a screen reader
    told = Signal(str)  # what a click has done, for the status line
    link_wanted = Signal(QUrl)  # a click on what leads out of the program; nothing is opened here

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._theme = context.readings, context.commands, context.theme
        self._type = ReadingType()
        self._source: Sequence[MarkdownBlock] = ()
        self._blocks: list[LessonBlock] = []
        self._words: LiveWords | None = None
        self._spots: tuple[LiveSpot, ...] = ()
        self._focused: int | None = None  # which of the spots has the keyboard
        self._pressed: LiveSpot | None = None
        self._points_at: Element | None = None  # what was lit from here
        self._came_from: list[int] = []  # states, the last one last
        self._is_stale = False
        self._is_hidden: Callable[[Quantity], bool] = _nothing
        self.setObjectName("reading")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(MARGIN)
        self._formulas = FormulaObjects(context.theme, context.formulas, self.document(), self)
        self._at_rest = QTimer(self, singleShot=True, interval=AT_REST)
        self._at_rest.timeout.connect(self._find_anew)
        for change in (changes.setup_changed, changes.words_changed, changes.samples_changed, changes.run_changed):
            context.store.when(change).connect(self._find_anew)
        for change in (changes.playhead_changed, changes.running_changed):
            context.store.when(change).connect(self._find_at_rest)
        context.store.when(changes.opened).connect(self._came_from.clear)
        for change in (changes.hover_changed, changes.pin_changed):
            context.store.when(change).connect(self.viewport().update)
        context.theme.changed.connect(self._write)

    # What is shown

    def show_text(self, markdown: str) -> None:
        """Show this text, from its top."""
        self.show_blocks(blocks_of(markdown))

    def show_blocks(self, blocks: Sequence[MarkdownBlock]) -> None:
        """Show a text that is split into blocks already, from its top."""
        self._source = blocks
        self._find_words()
        self._write()
        self.verticalScrollBar().setValue(0)

    def set_type(self, size: float, line_height: float) -> None:
        """Let the text be so large, and its lines so high: pixels beside text of the usual size."""
        self._type = ReadingType(size, line_height)
        self._write()

    def set_hidden(self, is_hidden: Callable[[Quantity], bool]) -> None:
        """Tell no value of quantities for which this is true: they are asked, and not answered yet."""
        self._is_hidden = is_hidden

    @property
    def spots(self) -> tuple[LiveSpot, ...]:
        """Where something stands that is live, or drawn as a key, in the order of the text."""
        return self._spots

    def lit(self) -> list[str]:
        """The words that are lit, as what they are the names or numbers of is pointed at or held."""
        return [spot.word.text for spot in self._spots if self._is_lit(spot)]

    def spoken(self, spot: LiveSpot) -> str:
        """What a screen reader says of a live word."""
        words, quantity = self._words, spot.quantity
        if words is None:
            return spot.word.text
        if quantity is None or self._is_hidden(quantity) or not isinstance(spot.word, LiveName):
            return spoken(spot, words, None)
        here = words.iterations.get(self._readings.state)
        value = "" if here is None else self._readings.number_format.figure(here.value(quantity))
        return spoken(spot, words, value)

    def heard(self, *, heading: bool = True) -> str:
        """The whole text as a screen reader says it."""
        return heard_text(self.document(), heading=heading)

    def area_of(self, spot: LiveSpot) -> QRectF:
        """Where the first line of a live word is seen, in the viewport."""
        area, _ = next(areas_of(self.document(), spot))
        return area.translated(0.0, -self.verticalScrollBar().value())

    # Finding, and writing

    def _find_words(self) -> None:
        self._words = replace(words_of(self._readings, self._words), shown=self._readings.names)
        self._blocks = self._words.in_blocks(self._source)
        self._is_stale = False

    @Slot()
    def _find_anew(self) -> None:
        """Find what is live; where it is what it was, the text stays as it stands."""
        self._at_rest.stop()
        if not self._source:
            return
        if not self.isVisible():
            self._is_stale = True
            return
        before = self._blocks
        self._find_words()
        if self._blocks != before:
            self._write()

    @Slot()
    def _find_at_rest(self) -> None:
        if self._readings.running:
            self._at_rest.stop()
        else:
            self._at_rest.start()

    @Slot()
    def _write(self) -> None:
        """Write what is found into the document, and stay where it is read."""
        scrolled = self.verticalScrollBar().value()
        self._formulas.type = self._type
        self.document().setIndentWidth(self._type.indent)
        written = WrittenText(self.document(), self._formulas, self._type, self._theme.colors)
        self._spots = written.write(self._blocks)
        self._focused = None
        self.moveCursor(QTextCursor.MoveOperation.Start)  # or it would be scrolled to where the writing ended
        self.verticalScrollBar().setValue(scrolled)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._find_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        self._point_at(None, QPoint())
        super().hideEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing that a text names is loaded: it comes from anywhere."""
        return None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = list(self._in_sight())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0.0, -self.verticalScrollBar().value())
        for spot in seen:
            if not spot.answers or self._is_lit(spot):
                paint_behind(painter, areas_of(self.document(), spot), spot, self._theme.colors)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0.0, -self.verticalScrollBar().value())
        for spot in seen:
            if spot.answers and not self._is_lit(spot):
                paint_below(painter, areas_of(self.document(), spot), spot, self._theme.colors)
        painter.end()

    def _in_sight(self) -> Sequence[LiveSpot]:
        size = self.viewport().rect()
        first, last = (self.cursorForPosition(at).position() for at in (size.topLeft(), size.bottomRight()))
        begins = max(bisect_right(self._spots, first, key=_start) - 1, 0)
        return self._spots[begins : bisect_right(self._spots, last, key=_start)]

    def _is_lit(self, spot: LiveSpot) -> bool:
        if self._focused is not None and self._spots[self._focused] is spot and self.hasFocus():
            return True
        element = spot.element(self._readings.network)
        return element is not None and element == (self._readings.hovered or self._readings.pinned)

    # The pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._point_at(self._at(event.position()), event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._at(event.position()) if is_left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed is self._at(event.position()) and not self.textCursor().hasSelection():
            self._answer(pressed)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point_at(None, QPoint())
        return super().viewportEvent(event)

    def _at(self, place: QPointF) -> LiveSpot | None:
        scrolled = QPointF(place.x(), place.y() + self.verticalScrollBar().value())
        at = self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        before = bisect_right(self._spots, at, key=_start) - 1
        if at < 0 or before < 0:
            return None
        spot = self._spots[before]
        return spot if at < spot.end and spot.answers else None

    def _point_at(self, spot: LiveSpot | None, at: QPoint) -> None:
        """Light what a word is the name of; nothing of what is pointed at elsewhere is let go."""
        element = None if spot is None else spot.element(self._readings.network)
        if element is not None or self._points_at is not None:
            self._commands.pointing.hover(element, at, has_card=False)
        self._points_at = element
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if spot is None else Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip(spot.word.leads_to) if spot is not None and isinstance(spot.word, OuterLink) else "")

    def _answer(self, spot: LiveSpot) -> None:
        """Hold what a name is the name of, or go to the state of a number."""
        word = spot.word
        if isinstance(word, LiveName):
            element = spot.element(self._readings.network)
            if element is not None:
                self._commands.pointing.pin(element)
        elif isinstance(word, LiveNumber) and spot.state is not None:
            self._go_to(spot.state)
        elif isinstance(word, OuterLink):
            self.link_wanted.emit(QUrl(word.leads_to))

    def _go_to(self, state: int) -> None:
        if state != self._readings.state:
            self._came_from.append(self._readings.state)
            self._commands.playback.run_to(state)
        text = self.tr("iteration {state}  ·  Backspace returns") if self._came_from else self.tr("iteration {state}")
        self.told.emit(text.format(state=grouped(state)))

    def _return(self) -> None:
        state = self._came_from.pop()
        self._commands.playback.run_to(state)
        self.told.emit(self.tr("iteration {state}").format(state=grouped(state)))

    # The keyboard

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes from one live word to the next, and out of the text after the last."""
        answering = [index for index, spot in enumerate(self._spots) if spot.answers]
        if not following:
            answering.reverse()
        beyond = (
            place
            for place in answering
            if self._focused is None or (place > self._focused if following else place < self._focused)
        )
        place = next(beyond, None)
        if place is None:
            self._focused = None
            self.viewport().update()
            return super().focusNextPrevChild(following)
        self._focus(place)
        return True

    def _focus(self, index: int) -> None:
        spot = self._spots[index]
        self._focused = index
        cursor = QTextCursor(self.document())
        cursor.setPosition(spot.start)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        area = self.area_of(spot)
        self._point_at(spot, self.viewport().mapToGlobal(area.center().toPoint()))
        said = self.spoken(spot)
        announce(self, said)
        self.announced.emit(said)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._focused is not None:
            self._focused = None
            self._point_at(None, QPoint())
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._focused is not None:
            self._answer(self._spots[self._focused])
        elif event.key() == Qt.Key.Key_Backspace and self._came_from:
            self._return()
        else:
            super().keyPressEvent(event)


def _start(spot: LiveSpot) -> int:
    return spot.start
