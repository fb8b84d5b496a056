"""The step that is edited, on the screen: put there, and taken from there."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.exercises.sheet.iteration import Iteration
from core.lessons.lesson import Lesson, LessonShow
from gui.lessons.step_setting import StepSetting
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store


class StepOnScreen(QObject):
    """Sets the stage of a step, and says what stands on it now."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        show_view: Callable[[str], None],
        shown_view: Callable[[], str | None],
        parent: QObject,
    ) -> None:
        """`shown_view` gives the name of the view below the diagram; None while none is to be seen."""
        super().__init__(parent)
        self._readings, self._shown_view = readings, shown_view
        self._setting = StepSetting(store, readings, commands, show_view, self)
        self._set: LessonShow | None = None  # what was put there last, or taken from there
        self._iteration: tuple[LessonShow, Iteration] | None = None
        self.arrived = self._setting.arrived  # the state of the step is trained, and shown

    @property
    def now(self) -> LessonShow:
        """What the window shows now, as a step would say it."""
        readings = self._readings
        return LessonShow(
            readings.state,
            readings.reached.phase,
            readings.chosen_sample,
            readings.pinned,
            self._shown_view(),
            readings.shown_on_edges.value,
        )

    @property
    def is_there(self) -> bool:
        """Whether what was put there stands there, its state being trained."""
        return self._setting.is_there

    @property
    def error(self) -> float:
        """The error of the state on the screen."""
        return self._readings.error

    def show(self, show: LessonShow) -> None:
        """Put this on the screen."""
        self._set = show
        self._setting.set_step(show)

    def follow(self, show: LessonShow) -> None:
        """Put this on the screen, where it is something else than what was put there last."""
        if show != self._set:
            self.show(show)

    def take(self) -> LessonShow:
        """What is on the screen, which need not be put there any more."""
        self._set = self.now
        return self._set

    def hand_over(self) -> None:
        """Wait for no state any more: others go on with what is on the screen, and as fast."""
        self._setting.forget()

    def leave(self) -> None:
        """Wait for no state any more, and run as fast as was chosen."""
        self._setting.leave()

    def forget_numbers(self) -> None:
        """Compute the step's iteration anew: it may be another step, or another network."""
        self._iteration = None

    def iteration_of(self, lesson: Lesson, show: LessonShow) -> Iteration | None:
        """The iteration that a step shows; None as long as its state is not trained."""
        from core.lessons.sheets import iteration_of_step

        if not self._setting.is_there or show.state > self._readings.history.last:
            return None
        if self._iteration is None or self._iteration[0] != show:
            parameters = self._readings.passes.parameters_at(show.state)
            self._iteration = (
                show,
                iteration_of_step(lesson, show, parameters, self._readings.passes.update_at(show.state)),
            )
        return self._iteration[1]
