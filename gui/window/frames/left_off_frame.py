"""Where the window was left: kept as it closes, taken up at the next start."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.base.atomic_files import is_there
from core.base.errors import ScenarioError
from gui.home.left_off import LeftOff, keep_left_off, left_off_with
from gui.preferences.store import Preferences
from gui.scenarios.panel import ScenarioPanel
from gui.texts.faults import translated
from gui.window.frames.lesson_opening import LessonOpening
from gui.window.window_context import WindowContext


class LeftOffFrame(QObject):
    """Keeps what is open, at which state and in which lesson, and has the window begin there."""

    def __init__(
        self,
        context: WindowContext,
        preferences: Preferences,
        lessons: LessonOpening,
        scenarios: ScenarioPanel,
        show_home: Callable[[], object],
    ) -> None:
        super().__init__(context.window)
        self._context, self._preferences, self._lessons, self._scenarios = context, preferences, lessons, scenarios
        self._show_home = show_home

    def keep(self) -> None:
        """Keep for the next start where the window is left."""
        context, player = self._context, self._lessons.player
        is_changed = context.commands.edits.is_changed  # what was changed is gone with the window
        state = 0 if is_changed else context.readings.state
        lesson = player.file if player.is_running and not player.course.is_finished else None
        words = self._scenarios.filter.text()
        keep_left_off(context.settings, left_off_with(context.readings.setup, state, lesson, words))

    def take_up(self, left: LeftOff | None, fault: ScenarioError | None) -> None:
        """Go on where the window was left, whose scenario is open; `fault` says why it is another one.

        Home comes at the first start, and whenever it is wanted.
        """
        messages = self._context.messages
        if left is not None:
            self._scenarios.filter.setText(left.words)
            gone = left.lesson is not None and not is_there(left.lesson)
            if fault is not None:
                messages.shortly(translated(fault))
            elif gone:
                messages.shortly(self.tr("The lesson isn't there any more: {path}").format(path=left.lesson))
            if left.lesson is not None and not gone:
                self._lessons.open(left.lesson)
            elif fault is None and left.state:
                self._context.commands.playback.run_to(left.state)
        if left is None or self._preferences.begins_at_home:
            self._show_home()
