"""What a class reads of a lesson in the projector: the text of the step, and what is asked, or waited for."""

from PySide6.QtCore import QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.lessons.card_texts import card_texts
from gui.lessons.fitted_text import FittedText
from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.question_texts import CardState
from gui.lessons.step_texts import waits_for
from gui.look.direction import painter_on
from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import growth
from gui.look.theme import Theme
from gui.model import changes
from gui.practice.parts.dressed import Dressed
from gui.preferences.language import language_of_texts
from gui.preferences.view_context import ViewContext
from gui.projector.lesson.board_texts import question_markdown
from gui.projector.sizes import EXPLANATION, ProjectorSizes

LINE = 1.42  # sizes of a letter, from one line to the next
SIDE, BETWEEN = 0.03, 0.5  # of the width, that stays free at either side; of a letter, around what stands in a card
STAYS = 1.5  # lines that are still in sight after what is read has been moved on
ROUND, RIM = 12.0, 3.0


class QuestionBox(Dressed):
    """Frames the question: asked, right or shown."""

    def __init__(self, theme: Theme, text: FittedText, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.text, self.state = text, CardState.ASKED
        self._column = QVBoxLayout(self)
        self._column.addWidget(text)

    def set_room(self, margin: int) -> None:
        """Keep so much free around what is written."""
        self._column.setContentsMargins(margin, margin, margin, margin)

    def stand(self, markdown: str, state: CardState) -> None:
        """Show a question as it stands."""
        self.state = state
        self.text.show_text(markdown)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, rim = self.state.inks(self.colors)
        painter.setPen(QPen(QColor(rim), RIM))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), ROUND, ROUND)
        painter.end()


class Fades(Dressed):
    """Lets what goes on above, or below, fade out, so that no line seems to be cut."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._above = self._below = False
        self._high = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_edges(self, *, above: bool, below: bool, high: float) -> None:
        """Fade so high at these edges."""
        if (above, below, high) != (self._above, self._below, self._high):
            self._above, self._below, self._high = above, below, high
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        whole, clear = QColor(self.colors.field), QColor(self.colors.field)
        clear.setAlpha(0)
        for is_there, edge, inner in (
            (self._above, 0.0, self._high),
            (self._below, self.height(), self.height() - self._high),
        ):
            if is_there:
                gradient = QLinearGradient(0.0, edge, 0.0, inner)
                gradient.setColorAt(0.0, whole)
                gradient.setColorAt(1.0, clear)
                painter.fillRect(QRectF(0.0, min(edge, inner), self.width() - 1.0, self._high), gradient)
        painter.end()


class LessonBoard(Dressed):
    """Follows a lesson; what has no room is read on by the key that goes on in the lesson."""

    moved = Signal()  # there may be more to be read, or no more

    def __init__(self, player: LessonPlayer, context: ViewContext) -> None:
        super().__init__(context.theme)
        self._player, self._readings = player, context.readings
        self._shown: tuple[str, str] | None = None  # the text of the step, and what stands at its question
        self._sizes = ProjectorSizes(QSizeF())
        self._is_led = False  # whether the question is to be in sight, as something has become of it
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

        def text() -> FittedText:
            made = FittedText(context)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are the presenter's
            return made

        self.text, self.question = text(), QuestionBox(context.theme, text())
        self._column = QWidget()
        self._rows = QVBoxLayout(self._column)
        self._rows.addWidget(self.text)
        self._rows.addWidget(self.question)
        self._rows.addStretch(1)
        self._scrolled = QScrollArea()
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scrolled.setWidget(self._column)
        for each in (self._column, self._scrolled.viewport()):
            each.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scrolled)
        bar = self._scrolled.verticalScrollBar()
        self._fades = Fades(context.theme, self)
        bar.valueChanged.connect(self._follow_edges)
        bar.rangeChanged.connect(self._follow_room)
        player.changed.connect(self.follow)
        context.store.when(changes.language_changed).connect(self.follow)
        player.facts_changed.connect(self._follow_facts)
        self.dress()

    @property
    def has_more(self) -> bool:
        """Whether something stands below what is in sight."""
        bar, bottom = self._scrolled.verticalScrollBar(), self._rows.contentsMargins().bottom()
        return self.isVisible() and bar.maximum() - bar.value() > bottom + self._half_line

    @property
    def has_more_above(self) -> bool:
        """Whether something stands above what is in sight."""
        top = self._rows.contentsMargins().top()
        return self.isVisible() and self._scrolled.verticalScrollBar().value() > top + self._half_line

    @property
    def _half_line(self) -> float:
        """Less than this, out of sight, is nothing that is read."""
        return LINE * self._sizes.text(EXPLANATION) / 2

    @property
    def under_pointer(self) -> tuple[QWidget, ...]:
        """What the pointer moves over; it is told of there alone."""
        return self.text.viewport(), self.question.text.viewport()

    def read_on(self) -> None:
        """Move to what stands below."""
        self._move(1)

    def read_back(self) -> None:
        """Move to what stands above."""
        self._move(-1)

    def set_sizes(self, sizes: ProjectorSizes) -> None:
        """Write so large."""
        self._sizes = sizes
        size = sizes.text(EXPLANATION)
        side = round(SIDE * max(self.width(), 1))
        self._rows.setContentsMargins(side, side, side, side)
        self._rows.setSpacing(round(size * BETWEEN))
        self.question.set_room(round(size * BETWEEN))
        for each in (self.text, self.question.text):
            each.set_type(size / growth(), LINE * size / growth())

    def shown(self) -> str:
        """What is read, from top to bottom."""
        parts = (self.text, self.question.text) if self.question.isVisibleTo(self) else (self.text,)
        return "\n".join(part.toPlainText() for part in parts)

    @property
    def text_size(self) -> float:
        """How large the letters are, in logical pixels."""
        return self._sizes.text(EXPLANATION)

    @Slot()
    def follow(self) -> None:
        """Show the step, and its question or what is waited for, as they stand."""
        player = self._player
        if not player.is_running or not self.isVisible():
            self._shown = None
            return
        course = player.course
        text = player.text
        is_other = self._shown is None or self._shown[0] != text
        if is_other:
            self.text.show_text(text)
        markdown, state = "", CardState.ASKED
        if course.question is not None and player.sheet is not None:
            texts = card_texts(course, player.sheet, player.votes, language_of_texts())
            markdown, state = question_markdown(texts), texts.state
        elif course.awaited is not None and player.setting.is_there:
            readings = self._readings
            markdown = waits_for(course, player.setting.facts, readings.number_format, readings.notation)
        if markdown and (is_other or self._shown != (text, markdown)):
            self.question.stand(markdown, state)
        self.question.setVisible(bool(markdown))
        before, self._shown = self._shown, (text, markdown)
        if is_other:
            self._is_led = False
            self._scrolled.verticalScrollBar().setValue(0)
        elif before is not None and before[1] and before != self._shown and markdown:
            self._is_led = True
            QTimer.singleShot(0, self, self._show_question)  # once it has its place

    @Slot()
    def _follow_facts(self) -> None:
        """Something has come nearer: it is read, where it is waited for."""
        if self._player.is_running and self._player.course.awaited is not None:
            self.follow()

    @Slot()
    def _follow_room(self) -> None:
        """What is written takes another height: as formulas are typeset, or an answer comes."""
        if self._is_led:
            self._show_question()
        self._follow_edges()

    @Slot()
    def _follow_edges(self) -> None:
        self._fades.show_edges(above=self.has_more_above, below=self.has_more, high=2 * self._half_line)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fades.setGeometry(self.rect())

    @Slot()
    def _show_question(self) -> None:
        """Have all of the question in sight, from its beginning where it is long.

        Where that moves the first line but a little, it takes of the margins alone: no heading is cut for them.
        """
        bar, box, margins = self._scrolled.verticalScrollBar(), self.question.geometry(), self._rows.contentsMargins()
        least = box.bottom() - self._scrolled.viewport().height()
        bottom = least + margins.bottom()
        if least < margins.top() < bottom:
            bottom = margins.top()
        bar.setValue(max(min(bottom, box.top()), min(bar.value(), box.top())))

    def _move(self, way: int) -> None:
        self._is_led = False
        bar = self._scrolled.verticalScrollBar()
        page = self._scrolled.viewport().height() - round(STAYS * LINE * self._sizes.text(EXPLANATION))
        bar.setValue(bar.value() + way * page)

    def dress(self) -> None:
        self._scrolled.verticalScrollBar().setStyleSheet(slim_scroll_bar(self.colors))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(self.colors.field))
        painter.setPen(QPen(QColor(self.colors.border), 1.0))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()
