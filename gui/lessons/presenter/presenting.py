"""Where the presenter view stands: on a screen that the class doesn't see; with one screen, in the class's place."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.presenter.lesson_clock import LessonClock

if TYPE_CHECKING:  # which only a teacher has
    from core.lessons.reader import LessonFile
    from gui.lessons.presenter.presenter_view import PresenterView


class Presenting(QObject):
    """Shows the presenter view and puts it away; with two screens each has one of the two windows."""

    changed = Signal()  # it is shown, or no more; or there are other screens

    def __init__(
        self,
        player: LessonPlayer,
        window: QWidget,
        make: "Callable[[LessonClock], PresenterView]",
        fill: Callable[[bool], None],
    ) -> None:
        """`make` makes the view when it is first wanted; `fill` has the class's window fill its screen, or not."""
        super().__init__(window)
        self._player, self._window, self._make, self._fill = player, window, make, fill
        self._view: PresenterView | None = None
        self._had: tuple[QRect, bool] | None = None  # where the class's window was before, and whether it was full
        self.clock = LessonClock()
        self._counted: LessonFile | None = None  # the lesson that the clock counts for
        player.changed.connect(self._follow)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._follow_screens)
            application.screenRemoved.connect(self._follow_screens)

    @property
    def is_shown(self) -> bool:
        """Whether the presenter view is on a screen."""
        return self._view is not None and self._view.isVisible()

    @property
    def has_two_screens(self) -> bool:
        """Whether the class can have a screen of its own."""
        return len(QGuiApplication.screens()) > 1

    @property
    def view(self) -> "PresenterView":
        """The presenter view, made when it is first asked for."""
        if self._view is None:
            self._view = self._make(self.clock)
            self._view.left.connect(self.leave)
            self._view.swap_wanted.connect(self.swap)
        return self._view

    @Slot(bool)
    def show(self, wanted: bool) -> None:
        """Show it, or only what the class sees."""
        if not wanted:
            self.leave()
            return
        if not self._player.is_running:
            return
        if self.has_two_screens:
            self._share_screens(_other_than(QGuiApplication.primaryScreen()), QGuiApplication.primaryScreen())
        else:
            self._stand_in_its_place()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Put it away; the class's window goes back to where it was."""
        if not self.is_shown:
            return
        self.view.hide()
        if self._had is not None:
            (place, was_full), self._had = self._had, None
            self._fill(False)
            self._window.setGeometry(_on_a_screen(place))
            if was_full:
                self._fill(True)
        self._window.activateWindow()
        self._window.raise_()
        self.changed.emit()

    @Slot()
    def swap(self) -> None:
        """Let the two windows change their screens."""
        if self.is_shown and self.has_two_screens:
            seen = self._window.screen()
            self._share_screens(_other_than(seen), seen)
            self.changed.emit()

    def close_down(self) -> None:
        """The class's window is closing."""
        if self._view is not None:
            self._view.hide()
            self._view.deleteLater()
            self._view = None

    def _share_screens(self, of_class: QScreen, of_presenter: QScreen) -> None:
        """The class's window fills one screen, the presenter view the other."""
        window, view = self._window, self.view
        if self._had is None:
            was_full = window.isFullScreen()
            self._had = window.normalGeometry() if was_full else window.geometry(), was_full
        if window.screen() != of_class:
            self._fill(False)  # a window that fills a screen stays there
            window.setScreen(of_class)
            window.setGeometry(_inside(of_class, window.size().boundedTo(of_class.availableSize())))
        self._fill(True)
        view.setScreen(of_presenter)
        view.setGeometry(of_presenter.availableGeometry())
        view.showMaximized()
        view.activateWindow()
        size = of_class.size()
        number = QGuiApplication.screens().index(of_class) + 1
        where = self.tr("Class: screen {number}, {width} × {height}")
        view.say_where(where.format(number=number, width=size.width(), height=size.height()), can_swap=True)

    def _stand_in_its_place(self) -> None:
        """With one screen it is seen instead of the class's window, and never above a part of it."""
        window, view = self._window, self.view
        view.setGeometry(window.geometry())
        view.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        view.show()
        view.raise_()
        view.activateWindow()
        view.say_where(self.tr("One screen: F9 shows what the class sees"), can_swap=False)

    @Slot()
    def _follow(self) -> None:
        player = self._player
        running = player.file if player.is_running else None
        if running is not None and running is not self._counted:
            self.clock.begin(player.course.lesson.minutes_gone[player.course.at])
        self._counted = running
        if running is None:
            self.leave()

    @Slot(QScreen)
    def _follow_screens(self, _screen: QScreen) -> None:
        if self.is_shown and not self.has_two_screens:
            self.leave()  # the class's window has come back to the one that is left
        self.changed.emit()


def _other_than(screen: QScreen) -> QScreen:
    return next(each for each in QGuiApplication.screens() if each != screen)


def _on_a_screen(place: QRect) -> QRect:
    """The same place; where its screen is gone, or it would hardly be seen, one on the primary screen."""
    if any(each.geometry().contains(place.center()) for each in QGuiApplication.screens()):
        return place
    room = QGuiApplication.primaryScreen().availableGeometry()
    there = QRect(room.topLeft(), place.size().boundedTo(room.size()))
    there.moveCenter(room.center())
    return there


def _inside(screen: QScreen, size: object) -> QRect:
    place = QRect(screen.availableGeometry())
    place.setSize(size)  # type: ignore[arg-type]
    return place
