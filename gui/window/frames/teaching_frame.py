"""What whoever teaches a lesson has in the window: the presenter view, the class's board, a clock, a blank screen."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.presenter.actions import PresenterActions
from gui.lessons.presenter.class_timer import ClassTimer
from gui.lessons.presenter.lesson_clock import LessonClock
from gui.lessons.presenter.presenting import Presenting
from gui.lessons.presenter.second_screen_bar import SecondScreenBar
from gui.projector.lesson.board_reading import BoardReading
from gui.projector.projector import Projector
from gui.window.window_context import WindowContext

if TYPE_CHECKING:  # loaded when a lesson is taught
    from gui.lessons.presenter.presenter_view import PresenterView
    from gui.projector.lesson.lesson_board import LessonBoard
    from gui.projector.page import ProjectorPage
    from gui.widgets.covers.blank_screen import BlankScreen


class TeachingFrame(QObject):
    """Shows a lesson to a class, and to whoever teaches it what the class doesn't see."""

    def __init__(self, context: WindowContext, player: LessonPlayer, projector: Projector) -> None:
        super().__init__(context.window)
        self._context, self._player, self._projector = context, player, projector
        self.reading = BoardReading(self)
        self.timer = ClassTimer(self)
        self.presenting = Presenting(player, context.window, self._make_presenter, projector.fill_screen)
        self.timer.changed.connect(self._show_time)

    def actions(self) -> PresenterActions:
        """The table of the presenter view."""
        return PresenterActions(self.presenting, self._player, self._context.window)

    def make_bar(self, parent: QWidget) -> SecondScreenBar:
        """The bar that offers the presenter view."""
        return SecondScreenBar(self.presenting, self._player, self._context.actions["presenter"], parent)

    def _make_presenter(self, clock: LessonClock) -> "PresenterView":
        from gui.lessons.presenter.presenter_view import PresenterView

        context = self._context
        return PresenterView(self._player, context, context.actions, clock, self.timer, context.window)

    @cached_property
    def blank(self) -> "BlankScreen":
        """What makes the screen dark, made when that is first wanted."""
        from gui.widgets.covers.blank_screen import BlankScreen

        return BlankScreen(self._context.window)

    @Slot()
    def toggle_blank(self) -> None:
        """Make the screen dark, or show the window again."""
        self.blank.toggle()

    @cached_property
    def board(self) -> "LessonBoard":
        """What the class reads of a lesson, made with the projector."""
        from gui.projector.lesson.lesson_board import LessonBoard

        made = LessonBoard(self._player, self._context)
        self.reading.follow(made)
        return made

    def teach(self, page: "ProjectorPage") -> None:
        """The projector is made: show the lessons in it, and the time."""
        page.teach(self._player, self.board, self._context.actions["lesson_on"])
        page.foot.show_time(self.timer.text)

    @Slot()
    def _show_time(self) -> None:
        """Let the class see how long it has."""
        if self._projector.is_made:
            self._projector.page.foot.show_time(self.timer.text)
