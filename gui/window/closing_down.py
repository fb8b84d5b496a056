"""What is asked before anything is lost, and how all that runs beside the window comes to its end with it."""

from collections.abc import Callable
from functools import partial

from gui.model.model import Model
from gui.threads.job import Job
from gui.widgets.closing import ClosesDown
from gui.window.action_tables import Doers
from gui.window.frames.beside_view import BesideView
from gui.window.frames.left_off_frame import LeftOffFrame
from gui.window.frames.workspace import Workspace
from gui.window.warm_up import WarmUp
from gui.window.window_context import WindowContext


class ClosingDown:
    """Asks about what would be lost, one after the other; and closes down what each part of the window does."""

    def __init__(
        self,
        context: WindowContext,
        model: Model,
        doers: Doers,
        workspace: Workspace,
        beside_view: BesideView,
        left_off: LeftOffFrame,
        warm_up: WarmUp,
    ) -> None:
        self._actions, self._settings, self._window = context.actions, context.settings, context.window
        self._model, self._doers, self._workspace = model, doers, workspace
        self._beside_view, self._left_off, self._warm_up = beside_view, left_off, warm_up

    @property
    def is_at_stake(self) -> bool:
        """Whether anything would be lost with the window."""
        doers = self._doers
        parts = doers.practice.leaving, doers.recording, doers.editing
        return doers.documents.document.is_changed or any(part.is_at_stake for part in parts)

    def before_losing(self, go_on: Callable[[], None]) -> None:
        """Do `go_on`, which loses what is open; ask first about recordings and answers, then what is not saved."""
        last = partial(self._doers.editing.saving.before_losing, go_on)
        self.before_losing_work(partial(self._doers.documents.document.before_losing, last))

    def before_losing_work(self, go_on: Callable[[], None]) -> None:
        """Do `go_on`, which loses what is recorded and answered, and keeps what is open."""
        leaving = self._doers.practice.leaving
        self._doers.recording.before_losing(partial(leaving.before_losing, go_on))

    def close_down(self) -> None:
        """End all that is done, and keep where the window was left."""
        # Whatever goes wrong meanwhile, no thread is left to run: Qt ends a program that leaves one.
        try:
            self._leave_as_usual()
            self._window.hide()  # loops that are being compiled can't be called off: nobody should look at it meanwhile
            doers = self._doers
            parts: tuple[ClosesDown, ...] = (
                doers.documents.recovery,
                self._warm_up,
                *doers.panels.views.pages,
                doers.projector,
                doers.dialogs,
            )
            for part in parts:
                part.close_down()
        finally:
            for job in self._window.findChildren(Job):  # also what was called off and left to itself
                job.cancel()
            self._model.close()
        self._settings.sync()

    def _leave_as_usual(self) -> None:
        """Leave all that has changed the window for a while: what is remembered is the usual."""
        doers = self._doers
        doers.projector.leave()
        self._left_off.keep()
        doers.recording.close_down()
        doers.editing.editor.end()  # which gives the panels back what room they had
        doers.lessons.player.end()
        doers.teaching.presenting.close_down()
        self._actions["larger"].setChecked(False)
        self._beside_view.leave()
        self._workspace.geometry_kept.keep()
