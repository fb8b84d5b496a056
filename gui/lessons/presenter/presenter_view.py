"""The presenter view: a window for whoever teaches, beside that which the class sees."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from gui.actions.action_set import ActionSet
from gui.lessons.fitted_text import FittedText
from gui.lessons.lesson_foot import ButtonLook, FootButton
from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.presenter.action_button import ActionButton
from gui.lessons.presenter.answer_panel import AnswerPanel
from gui.lessons.presenter.class_mirror import ClassMirror
from gui.lessons.presenter.class_timer import ClassTimer
from gui.lessons.presenter.class_works import ClassWorks
from gui.lessons.presenter.clock_bar import ClockBar
from gui.lessons.presenter.lesson_clock import LessonClock, lesson_times
from gui.lessons.presenter.presenter_panel import PresenterPanel
from gui.lessons.presenter.presenter_texts import PresentedStep, next_but_one, presented_question, presented_steps
from gui.lessons.presenter.steps_list import StepsList
from gui.lessons.step_texts import foot_texts
from gui.look.style_sheet import style_sheet
from gui.look.text_size import grow_with_text, grown
from gui.model import changes
from gui.model.store import Store
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import text_label
from gui.preferences.language import language_of_texts
from gui.preferences.view_context import ViewContext
from gui.widgets.scrolled import Scrolled

SECOND = 1000  # ms
NOTES = 19.0, 29.0  # logical pixels: the letters, and a line
NEXT = 13.0, 20.0
TOP, FOOT = 64, 58  # logical pixels
SIDE, BETWEEN = 20, 8  # at either side, and between two buttons
MIRROR = 0.54  # of the height between the bars, that the picture of the class has at most
KEYS = (
    "lesson_on", "lesson_back", "lesson", "draw_curve", "blank", "explore", "spotlight",
    "text_larger", "text_smaller", "text_usual",
    "arrange_sentence", "arrange_chain", "arrange_plots", "next_phase", "previous_phase",
)  # fmt: skip
"""The actions of the class's window whose keys act here, too; a key that isn't there acts in neither."""


class PresenterView(QWidget):
    """Follows a lesson; what is done here is done in the class's window."""

    left = Signal()  # nobody wants to see it any more
    swap_wanted = Signal()  # it and the class's window are to change places

    def __init__(
        self,
        player: LessonPlayer,
        context: ViewContext,
        actions: ActionSet,
        clock: LessonClock,
        timer: ClassTimer,
        window: QWidget,
    ) -> None:
        """`window` is what the class sees."""
        super().__init__(None)
        theme = context.theme
        self._player, self._readings, self._theme, self._actions = player, context.readings, theme, actions
        self._steps: Sequence[PresentedStep] = ()
        self._shown: int | None = None  # the step of which notes and what comes next are shown
        self._clock, self._timer = clock, timer
        self._foot_shown: tuple[str, str, ButtonLook] | None = None
        self.setObjectName("presenter")

        def text() -> FittedText:
            return FittedText(context)

        self.clocks = ClockBar(theme)
        self.mirror = ClassMirror(theme, window)
        self.answer = AnswerPanel(theme, text)
        self.notes, self.next_text = text(), text()
        self.notes.set_type(*NOTES)
        self.next_text.set_type(*NEXT)
        self.steps = StepsList(theme)
        self.now, self.next = text_label(12.5, bold=True), text_label(12.5, bold=True, wraps=True)
        self.works = ClassWorks(theme, timer)
        self.back = ActionButton(theme, actions["lesson_back"], self.tr("Back"))
        self.big = FootButton(theme)
        self.waits_for = text_label(12.5, wraps=True)
        self.where, self.swap = text_label(12.5, wraps=True), KeyButton(theme, self.tr("Swap screens"))
        self._dim: list[QLabel] = [self.waits_for, self.where]
        self._panels = (
            PresenterPanel(theme, self.answer),
            PresenterPanel(theme, self.notes, self.tr("Your notes")),
            PresenterPanel(theme, self.next_text),
        )
        self._seconds = QTimer(self, interval=SECOND)
        self._lay_out()
        self._connect(context.store)
        self._take_keys(window)
        self._dress()

    # How it is put together

    def _lay_out(self) -> None:
        body = QWidget()
        columns = QHBoxLayout(body)
        grow_with_text(columns.setContentsMargins, SIDE, 8, SIDE, 12)
        grow_with_text(columns.setSpacing, 16)
        columns.addLayout(self._left(), 54)
        columns.addLayout(self._right(), 46)
        self._body = Scrolled(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # never larger than the screen
        whole.addWidget(self._bar(TOP, self._top()))
        whole.addWidget(self._body, 1)
        whole.addWidget(self._bar(FOOT, self._foot()))

    def _bar(self, height: int, row: QHBoxLayout) -> QWidget:
        bar = QFrame()
        bar.setObjectName("presenterBar")
        bar.setLayout(row)
        grow_with_text(row.setContentsMargins, SIDE, 6, SIDE, 6)
        grow_with_text(bar.setMinimumHeight, height)
        return bar

    def _top(self) -> QHBoxLayout:
        actions, theme = self._actions, self._theme
        row = QHBoxLayout()
        grow_with_text(row.setSpacing, BETWEEN)
        row.addWidget(self.clocks)
        row.addStretch(1)
        self.blank = ActionButton(theme, actions["blank"], self.tr("Blank"))
        self.explore = ActionButton(theme, actions["explore"])
        self.end = ActionButton(theme, actions["presenter"], self.tr("End"))
        spotlight = ActionButton(theme, actions["spotlight"], self.tr("Spotlight"))
        larger = ActionButton(theme, actions["text_larger"], self.tr("Text"))
        self._yielding = spotlight, larger, self.blank, self.explore  # the first first, where there is no room
        for button in (self.blank, spotlight, larger, self.explore, self.end):
            row.addWidget(button)
        return row

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        grow_with_text(column.setSpacing, 8)
        sees = text_label(12.5)
        sees.setText(self.tr("·  what the class sees"))
        self._dim.append(sees)
        title = QHBoxLayout()
        title.addWidget(self.now)
        title.addWidget(sees)
        title.addStretch(1)
        column.addLayout(title)
        column.addWidget(self.mirror)
        column.addWidget(self._panels[0], 1)
        return column

    def _right(self) -> QVBoxLayout:
        column, below, beside = QVBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for each in (column, below, beside):
            grow_with_text(each.setSpacing, 10)
        column.addWidget(self._panels[1], 5)
        beside.addWidget(self.next)
        beside.addWidget(self._panels[2], 1)
        beside.addWidget(self.works)
        below.addLayout(beside, 5)
        steps = QFrame()
        steps.setObjectName("presenterPanel")
        title, minutes = text_label(12.5, bold=True), text_label(12)
        title.setText(self.tr("Steps"))
        minutes.setText(self.tr("minutes"))
        self._dim += [title, minutes]
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(minutes)
        rows = QVBoxLayout(steps)
        rows.addLayout(head)
        rows.addWidget(self.steps, 1)
        below.addWidget(steps, 6)
        column.addLayout(below, 6)
        return column

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        grow_with_text(row.setSpacing, 12)
        grow_with_text(self.big.setMinimumWidth, 240)
        row.addWidget(self.back)
        row.addWidget(self.big)
        row.addWidget(self.waits_for, 1)
        row.addWidget(self.where, 1)
        row.addWidget(self.swap)
        return row

    def _connect(self, store: Store) -> None:
        player = self._player
        store.when(changes.language_changed).connect(self._retell)
        player.changed.connect(self._follow)
        player.facts_changed.connect(self._follow_foot)
        self._actions["lesson_on"].changed.connect(self._follow_foot)
        self.answer.counted.connect(player.count)
        self.steps.wanted.connect(player.go_to)
        self.clocks.again_wanted.connect(self._begin_clock_here)
        self.big.clicked.connect(self._actions["lesson_on"].trigger)
        self.swap.clicked.connect(self.swap_wanted)
        self._seconds.timeout.connect(self._tick)
        self._theme.changed.connect(self._dress)

    def _take_keys(self, window: QWidget) -> None:
        known = self._actions.ids()
        self.addActions(self._actions.of(*(each for each in (*KEYS, "presenter", "projector") if each in known)))
        escape = QAction(self)
        escape.setShortcut("Escape")
        escape.triggered.connect(self.left)
        self.addAction(escape)
        self.setWindowIcon(window.windowIcon())

    # What it follows

    def say_where(self, text: str, *, can_swap: bool) -> None:
        """Say where the class looks, and whether it may look elsewhere."""
        self.where.setText(text)
        self.where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.swap.setVisible(can_swap)

    @Slot()
    def _begin_clock_here(self) -> None:
        if self._player.is_running:
            course = self._player.course
            self._clock.begin(course.lesson.minutes_gone[course.at])
            self._tick()

    @Slot()
    def _tick(self) -> None:
        if self._player.is_running:
            self.clocks.show_times(lesson_times(self._player.course, self._clock.gone), QTime.currentTime())

    @Slot()
    def _retell(self) -> None:
        """The same step in another language."""
        self._shown = None
        self._follow()

    @Slot()
    def _follow(self) -> None:
        player = self._player
        if not player.is_running or not self.isVisible():
            self._shown = None
            return
        course = player.course
        title = course.lesson.title_in(language_of_texts())
        self.setWindowTitle(self.tr("{title} — presenter view — Backstep").format(title=title))
        where = self.tr("Now, step {number} of {count}")
        self.now.setText(where.format(number=course.at + 1, count=len(course.lesson.steps)))
        if self._shown != course.at:
            self._shown = course.at
            self._show_step()
        question = presented_question(course, player.sheet, player.votes, language_of_texts())
        self.answer.show_question(question, self.tr("Nothing is asked now"))
        self._follow_foot()
        self._tick()

    def _show_step(self) -> None:
        course, language = self._player.course, language_of_texts()
        self._steps = presented_steps(course, language)
        self.steps.show_steps(self._steps, course.at)
        notes = course.step.notes_in(language)
        self.notes.show_text(notes or self.tr("No notes stand at this step."))
        following = course.at + 1
        if following == len(self._steps):
            self.next.setText(self.tr("Then the lesson is over"))
            self.next_text.show_text("")
        else:
            step = self._steps[following]
            parts = [self.tr("Next, step {number}").format(number=following + 1), step.heading]
            if step.minutes:
                parts.append(self.tr("{minutes} min").format(minutes=step.minutes))
            self.next.setText("  ·  ".join(parts))
            self.next_text.show_text(_without_heading(course.lesson.steps[following].text_in(language)))
        for panel in self._panels:
            panel.to_top()

    @Slot()
    def _follow_foot(self) -> None:
        player = self._player
        if not player.is_running or not self.isVisible():
            return
        action = self._actions["lesson_on"]
        if player.is_exploring:
            look, waits_for = ButtonLook.MAIN, self.tr("The lesson stands at this step.")
        else:
            readings = self._readings
            texts = foot_texts(player.course, player.setting.facts, readings.number_format, readings.notation)
            look, waits_for = texts.look, "  ".join(filter(None, (texts.waits_for, next_but_one(player.course))))
        # What the action says: where the class has more to read, that comes first.
        foot = action.text(), action.shortcut().toString(), look
        if foot != self._foot_shown:  # the state on the screen may change with each frame
            self._foot_shown = foot
            self.big.stand(*foot)
        self.waits_for.setText(waits_for)

    # Its window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters of a vote's options add one to them, with Shift take one away; T begins the class's time."""
        option = self.answer.letter_adds(event.text())
        if option is not None:
            self._player.count(option, -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self._timer.toggle()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.mirror.setMaximumHeight(round(MIRROR * self._body.height()))
        room = self.width() - self.clocks.sizeHint().width() - self.end.sizeHint().width() - 3 * grown(SIDE)
        for button in reversed(self._yielding):  # their keys act all the same
            room -= button.sizeHint().width() + grown(BETWEEN)
            button.setVisible(room >= 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._seconds.start()
        self._follow()
        self.big.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self._seconds.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.left.emit()

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        panels = (
            f"#presenter {{ background: {colors.window}; }}"
            f"#presenterBar, #presenterPanel {{ background: {colors.panel}; border: 1px solid {colors.border}; }}"
            f"#presenterPanel {{ border-radius: 7px; }}"
        )
        self.setStyleSheet(style_sheet(colors) + panels)
        for label in self._dim:
            label.setStyleSheet(f"color: {colors.dim};")
        for label in (self.now, self.next):
            label.setStyleSheet(f"color: {colors.text};")
        self._body.dress(colors)


def _without_heading(text: str) -> str:
    """A step's text below its heading, which stands above it already."""
    lines = text.strip().splitlines()
    return "\n".join(lines[1:]) if lines and lines[0].startswith("#") else text
