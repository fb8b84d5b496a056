"""The scenario that an edited lesson is taught by: which those were that it had, and that its own is the open one."""

from typing import TYPE_CHECKING, Any

from core.base.present import present
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store

if TYPE_CHECKING:
    from core.lessons.names import LessonNames
    from core.setup.setup import Setup

ScenarioSaid = str | dict[str, Any]  # as a lesson's file says it


class TaughtScenario:
    """Opens the lesson's scenario in the window, and knows whether anything else was opened since."""

    def __init__(self, store: Store, readings: Readings, commands: Commands) -> None:
        self._store, self._readings, self._commands = store, readings, commands
        self._known: list[tuple[ScenarioSaid, LessonNames]] = []  # that the lesson had, and has
        self._names: LessonNames | None = None
        self._document = -1  # which one is the lesson's
        self._is_opening = False  # the lesson's own, just now
        self.opened_before: Setup | None = None  # what was open before the lesson's own was

    @property
    def names(self) -> "LessonNames":
        """The names of the one that it is taught by now.

        Raises
        ------
        LookupError
            If no lesson is edited.
        """
        return present(self._names, "no lesson is edited")

    @property
    def is_left(self) -> bool:
        """Whether something else is open now."""
        return not self._is_opening and self._store.state.session.document != self._document

    def begin(self, said: ScenarioSaid, names: "LessonNames") -> None:
        """Open that of a lesson which is edited from now on."""
        before = self._readings.setup
        self.opened_before = None if before.scenario == names.setup.scenario else before
        self._known, self._names = [(said, names)], names
        self.open()

    def forget(self) -> None:
        """Have none: no lesson is edited any more."""
        self._known, self._names, self.opened_before = [], None, None

    def learn(self, said: ScenarioSaid, setup: "Setup") -> None:
        """Know one more that a draft may name or hold."""
        from core.lessons.names import LessonNames

        known = next((names for each, names in self._known if each == said), None)
        if known is None or known.setup.scenario != setup.scenario:  # or its file says something else by now
            names = self.names if setup is self.names.setup else LessonNames(setup)
            self._known = [(said, names), *(each for each in self._known if each[0] != said)]

    def change_to(self, said: ScenarioSaid) -> bool:
        """Have that one open which the draft names or holds; whether it is another than before."""
        names = next(names for each, names in self._known if each == said)
        if names is self._names:
            return False
        self._names = names
        self.open()
        return True

    def open(self, *, anew: bool = False) -> None:
        """Have it open as the lesson begins with it, and nothing hidden; anew, whatever was changed in it."""
        setup = self.names.setup
        self._is_opening = True
        if anew or self._readings.setup is not setup or self._readings.branches:
            self._commands.documents.open_setup(setup)
        self._is_opening = False
        self._document = self._store.state.session.document
        self._commands.display.hide(None)
