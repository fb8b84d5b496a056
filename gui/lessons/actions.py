"""The actions of lessons, as a table."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, SignalInstance

from gui.actions.spec import ActionSpec, ActionTable, Appearance
from gui.lessons.lesson_player import LessonPlayer


class ReadsOn(Protocol):
    """What shows a lesson and may have no room for all of a step: it is read on before the lesson goes on."""

    moved: SignalInstance  # there may be more to be read, or no more

    @property
    def has_more(self) -> bool:
        """Whether something stands below what is in sight."""

    @property
    def has_more_above(self) -> bool:
        """Whether something stands above what is in sight."""

    def read_on(self) -> None:
        """Move to what stands below."""

    def read_back(self) -> None:
        """Move to what stands above."""


class LessonDeeds(NamedTuple):
    """What the window does for a lesson."""

    begin: Callable[[], None]  # the lesson of the open network, or go on where it was left
    begin_anew: Callable[[], None]  # from its start, which is asked about
    browse: Callable[[], None]
    blank: Callable[[], None]  # make the screen dark
    has_lesson: Callable[[], bool]  # on the open network
    is_begun: Callable[[], bool]


class LessonActions(ActionTable):
    """What begins a lesson, leads through it, and leaves it."""

    def __init__(
        self,
        player: LessonPlayer,
        deeds: LessonDeeds,
        network_changed: SignalInstance,
        reader: ReadsOn,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._player, self._deeds, self._reader = player, deeds, reader
        self.specs = (
            ActionSpec(
                "lesson",
                self.tr("Begin the lesson"),
                self.tr("Begin the lesson on this network, or go on with it; again: from its start"),
                "F5",
                "lesson",
                self._begin_or_again,
                lambda: player.is_running or deeds.has_lesson(),
                appears=self._as_it_stands,
                other_texts=(self.tr("Go on with the lesson"),),
            ),
            ActionSpec(
                "lesson_anew",
                self.tr("From its start…"),
                self.tr("Begin the lesson anew; what was answered is forgotten"),
                "",
                "",
                deeds.begin_anew,
                lambda: player.is_running or (deeds.has_lesson() and deeds.is_begun()),
            ),
            ActionSpec(
                "open_lesson",
                self.tr("Open a lesson…"),
                self.tr("Open a lesson file, and begin it; or drop it on the window"),
                "",
                "",
                deeds.browse,
            ),
            ActionSpec(
                "lesson_on",
                self.tr("On in the lesson"),
                self.tr("In a lesson: what the big button says"),
                "PgDown",
                "",
                self._go_on,
                lambda: player.is_running,
                appears=self._next_press,
            ),
            ActionSpec(
                "lesson_back",
                self.tr("Back in the lesson"),
                self.tr("In a lesson: to the previous step"),
                "PgUp",
                "",
                self._go_back,
                self._can_go_back,
            ),
            ActionSpec(
                "draw_curve",
                self.tr("Draw the curve"),
                self.tr("In a lesson that asks for it: draw how the error will go, in the projector too"),
                "Ctrl+E",
                "",
                player.draw,
                lambda: player.asks_for_curve,
            ),
            ActionSpec(
                "explore",
                self.tr("Explore freely"),
                self.tr("In a lesson: leave the step for a while; again: back to it, as it was"),
                "F8",
                "explore",
                player.explore,
                lambda: player.is_running,
                appears=self._way_out,
                other_texts=(self.tr("Back to the lesson"),),
            ),
            ActionSpec(
                "blank",
                self.tr("Blank the screen"),
                self.tr("In a lesson: make the screen dark; any key shows it again"),
                "B",
                "",
                deeds.blank,
                lambda: player.is_running and not player.is_exploring,
                also=".",
            ),
            ActionSpec(
                "end_lesson",
                self.tr("End the lesson"),
                self.tr("Leave the lesson; it goes on where it was"),
                "",
                "",
                player.end,
                lambda: player.is_running,
            ),
        )
        self.changes = (player.changed, network_changed, reader.moved)

    def _go_on(self) -> None:
        """Read on, and when all is read go on in the lesson."""
        if self._reader.has_more:
            self._reader.read_on()
        else:
            self._player.press()

    def _can_go_back(self) -> bool:
        if not self._player.is_running:
            return False
        from gui.lessons.step_texts import can_go_back

        return can_go_back(self._player.course) or self._reader.has_more_above

    def _go_back(self) -> None:
        if self._reader.has_more_above:
            self._reader.read_back()
        else:
            self._player.back()

    def _begin_or_again(self) -> None:
        (self._deeds.begin_anew if self._player.is_running else self._deeds.begin)()

    def _as_it_stands(self) -> Appearance:
        goes_on = not self._player.is_running and self._deeds.has_lesson() and self._deeds.is_begun()
        text = self.tr("Go on with the lesson") if goes_on else ""
        return Appearance(text, icon="lesson")

    def _next_press(self) -> Appearance:
        player = self._player
        if not player.is_running:
            return Appearance()
        if self._reader.has_more:
            return Appearance(self.tr("Read on"))
        if player.is_exploring:
            return Appearance(self.tr("Back to the lesson"))
        from gui.lessons.step_texts import press_text

        return Appearance(press_text(player.course.press))

    def _way_out(self) -> Appearance:
        text = self.tr("Back to the lesson") if self._player.is_exploring else ""
        return Appearance(text, icon="explore")
